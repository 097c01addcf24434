"""The TTS tab: its widgets, and which of their signals goes to which act of the presenter."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from studio.core.clip import Clip
from studio.core.errors import DiskError, StudioError
from studio.core.voice import Voice
from studio.jobs.task import Work
from studio.ui.errors import NOTHING_KNOWN, Circumstance, Deed
from studio.ui.export.exporting import Exporting
from studio.ui.export.popover import ExportPopover
from studio.ui.speech.make_key import is_make_key
from studio.ui.tabs.base import Equipment, Tab
from studio.ui.tabs.tts.announcer import Announcer
from studio.ui.tabs.tts.body import Body
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.presenter import TtsPresenter
from studio.ui.tabs.tts.sound_view import SoundView
from studio.ui.tabs.tts.text_file import FILTER, read_text
from studio.ui.theme.boxes import column
from studio.ui.theme.theme import theme
from studio.ui.transport.audition import Spot
from studio.ui.voices.previews import Previews
from studio.ui.waveform.take_wave import TakeWave

EXPORT_FOLDER = "export_folder"
LOW_WINDOW, LOWEST_WINDOW = 800, 640
"""Window heights below which the waveform is lower, and folds to nothing."""


class TtsTab(Tab):
    """Words in, takes out."""

    title = "TTS"
    icon_name = "text-aa"

    def __init__(self, given: Equipment) -> None:
        super().__init__()
        services, pool = given.services, given.pool
        self._services, self._banner = services, given.banner
        self.presenter = TtsPresenter(given, self)
        self.previews = Previews(self._fetch_preview, pool, given.player, self)
        self.body, self.wave = Body(), TakeWave()
        self.sound_view = SoundView(self.presenter, self.wave, given.transport, services.connect)
        self.exporting = Exporting(services, pool, self)
        self.export_popover = ExportPopover(self.exporting, self)
        self._announcer = Announcer(self)
        self._said: tuple[int, int] | None = None
        self._changed: tuple[tuple[int, int], ...] = ()
        self.setLayout(column((self.body, 1), self.wave, spacing=0))
        self._connect_words()
        self._connect_panel()
        self._connect_sound()
        self._connect_export()
        self._add_keys()
        self._order_tabs()
        self.presenter.begin()

    # Wiring

    def _connect_words(self) -> None:
        bar, block, acts = self.body.toolbar, self.body.script.block, self.presenter
        block.editor.typed.connect(acts.writing.type)
        block.editor.left.connect(acts.writing.commit)
        block.editor.undo_asked.connect(acts.writing.undo)
        block.editor.redo_asked.connect(acts.writing.redo)
        block.open_asked.connect(self.open_text)
        block.example_asked.connect(acts.writing.try_example)
        block.retry_asked.connect(acts.make)
        bar.title.renamed.connect(acts.writing.rename)
        bar.undo.clicked.connect(acts.writing.undo)
        bar.redo.clicked.connect(acts.writing.redo)
        bar.open_text.clicked.connect(self.open_text)
        bar.open_icon.clicked.connect(self.open_text)
        bar.primary_asked.connect(acts.press_primary)
        self.body.question.kept.connect(acts.keep_take)
        self.body.question.went_on.connect(acts.make_anyway)

    def _connect_panel(self) -> None:
        panel, acts = self.body.panel, self.presenter
        panel.voice.taken.connect(self._take_voice)
        panel.voice.hear_asked.connect(self.previews.toggle)
        panel.voice.popover.closed.connect(self.previews.stop)
        panel.form.language_chosen.connect(acts.writing.set_language)
        panel.form.speed.changed.connect(acts.writing.set_speed)
        panel.form.feelings.changed.connect(acts.writing.set_emotions)
        panel.form.model_chosen.connect(acts.writing.set_model)
        panel.form.format_popover.chooser.changed.connect(acts.writing.set_format)
        panel.delivery.changed.connect(acts.writing.set_delivery)
        panel.limit.changed.connect(acts.writing.set_duration)
        panel.retake.clicked.connect(self._retake)
        panel.takes.chosen.connect(acts.writing.choose)
        panel.takes.play_asked.connect(acts.hearing.play_take)
        self.previews.heard.connect(panel.voice.set_previewing)
        self.previews.failed.connect(self._no_preview)

    def _connect_sound(self) -> None:
        acts = self.presenter
        acts.page_changed.connect(self._show_page)
        acts.failed.connect(self._show_error)
        acts.hearing.drawn.connect(self.sound_view.draw)
        acts.hearing.moved.connect(self.wave.set_position)
        acts.hearing.said.connect(self._mark_said)
        acts.hearing.sourced.connect(self.sound_view.name_source)
        self.wave.seeked.connect(acts.hearing.seek)
        self.wave.selected.connect(acts.hearing.select)
        self.wave.stretch_asked.connect(acts.hearing.play_stretch)
        self.follow(theme().changed, self.body.script.block.editor.renew_marks)

    def _connect_export(self) -> None:
        self.body.toolbar.export.clicked.connect(self.export)
        self.exporting.saved.connect(self._keep_folder)

    def _add_keys(self) -> None:
        writing = self.presenter.writing
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Undo), writing.undo),
            (QKeySequence("Ctrl+Shift+Z"), writing.redo),
            (QKeySequence("Ctrl+Shift+E"), self.export),
            (QKeySequence("Ctrl+O"), self.open_text),
            (QKeySequence("T"), self.presenter.next_take),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _order_tabs(self) -> None:
        bar, panel = self.body.toolbar, self.body.panel

        order: tuple[QWidget, ...] = (
            *(
                bar.title,
                bar.undo,
                bar.redo,
                bar.open_text,
                bar.open_icon,
                bar.export,
                bar.primary,
                bar.panel,
            ),
            *(self.body.question.keep, self.body.question.go_on, self.body.script.block.editor),
            *(
                panel.voice,
                panel.form.language,
                panel.form.speed.slider,
                panel.form.feelings.add,
                panel.limit.field,
            ),
            *(panel.form.model, panel.form.format),
            *(panel.takes, panel.retake, panel.how_made.fold, self.wave),
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    # What the window calls

    def regions(self) -> tuple[QWidget, ...]:
        parts = (self.body.toolbar, self.body.script, self.body.panel, self.wave)
        return tuple(part for part in parts if not part.isHidden())

    def activated(self) -> None:
        """The tab has come to the front: the words are ready to be typed, as an undo elsewhere left them."""
        self.presenter.writing.edited.emit()
        self.body.script.block.editor.setFocus()

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
        self.previews.leave()
        self.exporting.leave()
        self.presenter.close()
        self.wave.close_strip()
        super().close_tab()

    # Acts that need a widget

    def open_text(self) -> None:
        """Asks for a text file and opens it."""
        name, _ = QFileDialog.getOpenFileName(self, "Open text", "", FILTER)
        if name:
            self.open_text_file(Path(name))

    def open_text_file(self, path: Path) -> None:
        """Opens a text file as the words of the block."""
        try:
            self.presenter.writing.open_text(read_text(path))
        except StudioError as error:
            self._show_error(error, NOTHING_KNOWN)

    def export(self) -> None:
        """Opens the export of the chosen take."""
        self.presenter.writing.commit()
        page = self.presenter.page
        if page.chosen is not None:
            folder = Path(str(self._services.settings.get(EXPORT_FOLDER) or Path.home()))
            self.export_popover.open_for(page.chosen, page.title, folder, self.body.toolbar.export)

    def _keep_folder(self, path: Path) -> None:
        with suppress(DiskError):
            self._services.settings.set(EXPORT_FOLDER, str(path.parent))

    def _retake(self) -> None:
        self.presenter.make()

    def _take_voice(self, voice: Voice) -> None:
        self.previews.stop()
        self.presenter.writing.take_voice(voice)

    def _fetch_preview(self, voice: Voice, work: Work) -> Clip:
        return self._services.preview(voice, work.cancel)

    # Showing

    def _show_page(self, page: Page) -> None:
        self._changed = page.changed
        held = QApplication.focusWidget()
        self.body.toolbar.show_page(page)
        self.body.question.show_question(page.question)
        self.body.script.block.show_page(page)
        self.body.summary.show_page(page)
        self.body.panel.show_page(page)
        self.body.script.block.editor.mark(self._said, self._changed)
        self._announcer.show_page(page)
        self._keep_focus(held)

    def _keep_focus(self, held: QWidget | None) -> None:
        """A control that goes away leaves the focus to what it was about, not to whatever comes next."""
        if held is None or not self.isAncestorOf(held) or (held.isVisible() and held.isEnabled()):
            return
        block = self.body.script.block
        spot = block.editor if block.isAncestorOf(held) or not self.wave.isVisible() else self.wave
        spot.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark_said(self, span: tuple[int, int] | None) -> None:
        self._said = span
        self.body.script.block.editor.mark(span, self._changed)

    def _no_preview(self, error: StudioError) -> None:
        self.body.panel.voice.set_note(error.sentence)

    def _show_error(self, error: StudioError, circumstance: Circumstance) -> None:
        actions: dict[Deed, Callable[[], None]] = {
            Deed.TRY_AGAIN: self.presenter.try_again,
            Deed.CHOOSE_VOICE: self.body.panel.voice.open,
            Deed.KEEP: self.presenter.keep_part,
        }
        self._banner.show_error(error, actions, circumstance)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_make_key(event):
            self.presenter.make()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = self.window().height()
        self.wave.setVisible(height >= LOWEST_WINDOW)
        self.wave.set_low(height < LOW_WINDOW)
