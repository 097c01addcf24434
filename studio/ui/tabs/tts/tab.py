"""The TTS tab: its widgets, and which of their signals goes to which act of the presenter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from studio.core.clip import Clip
from studio.core.errors import StudioError
from studio.core.language import tr
from studio.core.voice import Voice
from studio.jobs.task import Work
from studio.services.open_script import SUFFIXES
from studio.ui.errors import NOTHING_KNOWN, Circumstance, Deed
from studio.ui.file_kinds import file_kind
from studio.ui.first_run.leading import Leading
from studio.ui.speech.make_key import is_make_key
from studio.ui.tab_names import TTS
from studio.ui.tabs.base import Equipment, Tab
from studio.ui.tabs.tts.announcer import Announcer
from studio.ui.tabs.tts.arranging import locked
from studio.ui.tabs.tts.body import Body
from studio.ui.tabs.tts.cast_popover import CastPopover
from studio.ui.tabs.tts.delivering import Delivering
from studio.ui.tabs.tts.finding import Finding
from studio.ui.tabs.tts.first_line import STEPS, step_of
from studio.ui.tabs.tts.menus import Menus
from studio.ui.tabs.tts.opening import Opening
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.presenter import TtsPresenter
from studio.ui.tabs.tts.replacing import Replacing
from studio.ui.tabs.tts.sound_view import SoundView
from studio.ui.tabs.tts.summary import sums_of
from studio.ui.tabs.tts.tools import Tools
from studio.ui.tabs.tts.wiring import add_keys, connect, order_tabs
from studio.ui.theme.boxes import column
from studio.ui.transport.audition import Spot
from studio.ui.voices.previews import Previews
from studio.ui.waveform.take_wave import TakeWave

FILTER = file_kind(tr("Scripts"), SUFFIXES)
LOW_WINDOW, LOWEST_WINDOW = 800, 640
"""Window heights below which the waveform is lower, and folds to nothing."""


class TtsTab(Tab):
    """Words in, takes out."""

    title, icon_name = TTS

    def __init__(self, given: Equipment) -> None:
        super().__init__()
        services, pool = given.services, given.pool
        self._services, self._banner, self.solving = services, given.banner, given.banner.solving
        self._player, self.presenter = given.player, TtsPresenter(given, self)
        self.previews = Previews(self._fetch_preview, pool, given.player, self)
        self.body, self.wave = Body(), TakeWave()
        self.sound_view = SoundView(self.presenter, self.wave, given.transport, services.connect)
        self.delivering = Delivering(services, pool, self.presenter, self)
        self.opening = Opening(pool, self)
        self.replacing = Replacing(self.presenter.writing, self.presenter.arranging.open, self)
        self.body.questions.addWidget(self.replacing.bar)
        self._announcer = Announcer(self)
        self._said: tuple[str, tuple[int, int]] | None = None
        self._changed: tuple[tuple[int, int], ...] = ()
        self.first: Leading[Page] = Leading(STEPS, step_of, self)
        self.setLayout(column(self.first.strip, (self.body, 1), self.wave, spacing=0))
        self.menus = Menus(self.body, self.presenter, self.edit, self)
        self.cast = CastPopover(self)
        self.tools = Tools(given, self.body, self.presenter, self)
        self.finding = Finding(self.body, self.presenter, self)
        connect(self)
        add_keys(self)
        order_tabs(self)
        self.presenter.hearing.in_front = self.isVisible
        self.presenter.begin()

    # What the window calls

    def regions(self) -> tuple[QWidget, ...]:
        parts = (self.body.toolbar, self.body.script, self.body.panel, self.wave)
        return tuple(part for part in parts if not part.isHidden())

    def activated(self) -> None:
        """The tab has come to the front: the words are ready to be typed, as an undo elsewhere left them, and
        the take that is shown to be heard."""
        self.presenter.writing.edited.emit()
        if not self.presenter.hearing.playing.sounding:
            self.presenter.hearing.spot()
        if len(self.presenter.document.ids) == 1:
            self.edit(self.presenter.document.id, None)
        else:
            self.body.script.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def connection_changed(self) -> None:
        """Another connection speaks now."""
        self.previews.stop()

    def toggle_play(self) -> None:
        """What Space does: holds what sounds, else plays and makes what is missing."""
        self.presenter.toggle()

    def spot(self) -> Spot | None:
        """Playhead and selection of the take on the waveform."""
        return self.presenter.hearing.spot()

    def close_tab(self) -> None:
        self.wave.rest.settle()
        self.previews.leave()
        self.delivering.leave()
        self.opening.leave()
        self.tools.leave()
        self.presenter.close()
        self.wave.close_strip()
        super().close_tab()

    # Acts that need a widget

    def open_text(self) -> None:
        """Asks for a text file and opens it."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Open text"), "", FILTER)
        if name:
            self.open_text_file(Path(name))

    def open_text_file(self, path: Path) -> None:
        """Opens a text as the blocks of the script."""
        self.opening.open(path)

    def take_text(self, path: Path) -> bool:
        self.open_text_file(path)
        return True

    def begin_first(self) -> None:
        """An example to be heard, where nothing was written yet; Space hears it, and writes no blank."""
        if self.presenter.writing.is_empty:
            self.presenter.writing.try_example()
        self.body.script.end()
        self.first.begin(self.presenter.page)

    def export(self) -> None:
        """Opens the export of the script."""
        self.delivering.open(self.body.toolbar.export)

    def edit(self, block_id: str, at: QPoint | int | None) -> None:
        """The words of a block are written in."""
        self.presenter.go(block_id)
        if self.presenter.document.block.locked:
            number = self.presenter.document.number
            self.presenter.producing.say(locked(number))
        self.presenter.following = False
        self.body.script.edit(block_id, at)

    def fit(self) -> None:
        """Fits the block to its target length."""
        take = self.presenter.page.chosen
        if take is not None:
            self.presenter.producing.say(self.presenter.writing.fit(take))

    def retake(self) -> None:
        self.presenter.producing.make()

    def take_voice(self, voice: Voice) -> None:
        self.previews.stop()
        self.presenter.writing.take_voice(voice)

    def _fetch_preview(self, voice: Voice, work: Work) -> Clip:
        return self._services.preview(voice, work.cancel)

    # Showing

    def show_page(self, page: Page) -> None:
        self.first.show_page(page)
        self._changed = page.changed
        held = QApplication.focusWidget()
        self.body.toolbar.show_page(page)
        self.body.question.show_question(page.question)
        self.body.untold.show_sentence(page.untold)
        self.body.script.show_rows(page.rows, page.row.id)
        self.body.summary.show_sums(sums_of(page.rows), page.notice)
        self.body.panel.show_page(page)
        self.sound_view.show_page(page)
        self.cast.show_page(page)
        self._mark()
        self._announcer.show_page(page)
        self._keep_focus(held)

    def _keep_focus(self, held: QWidget | None) -> None:
        """A control that goes away leaves the focus to what it was about, not to whatever comes next."""
        if held is None or not self.isAncestorOf(held) or (held.isVisible() and held.isEnabled()):
            return
        script = self.body.script
        if script.isAncestorOf(held) or not self.wave.isVisible():
            spot: QWidget = script.editor if script.editor.isVisible() else script.list
        else:
            spot = self.wave
        spot.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark_said(self, said: tuple[str, tuple[int, int]] | None) -> None:
        self._said = said
        self.body.script.list.set_said(said)
        self._mark()

    def _mark(self) -> None:
        """In the editor too, if its block is the one that is heard."""
        here = self._said is not None and self._said[0] == self.body.script.editing
        self.body.script.editor.mark(self._said[1] if here and self._said else None, self._changed)

    def renew(self) -> None:
        self.body.script.list.renew()
        self.body.script.editor.renew_marks()

    def no_preview(self, error: StudioError) -> None:
        self.body.panel.voice.set_note(error.sentence)

    def complain(self, error: StudioError) -> None:
        """An act failed about which no more is known."""
        self.show_error(error, NOTHING_KNOWN)

    def no_text(self, error: StudioError) -> None:
        """A text could not be opened; what was written stays."""
        deeds: dict[Deed, Callable[[], None]] = {Deed.CHOOSE_FILE: self.open_text, Deed.FIND: self.open_text}
        self._banner.show_error(error, deeds)

    def show_error(self, error: StudioError, circumstance: Circumstance) -> None:
        actions: dict[Deed, Callable[[], None]] = {
            Deed.CHOOSE_VOICE: self.body.panel.voice.open,
            Deed.KEEP: self.presenter.producing.keep_part,
        }
        if circumstance.subject:  # Of a block that was not made; nothing else is made again, and may cost.
            actions[Deed.TRY_AGAIN] = self.presenter.producing.try_again
        self._banner.show_error(error, actions, circumstance)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_make_key(event):
            self.presenter.producing.make()
        elif not self.first.strip.do(event, self._player):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = self.window().height()
        self.wave.setVisible(height >= LOWEST_WINDOW)
        self.wave.set_low(height < LOW_WINDOW)
