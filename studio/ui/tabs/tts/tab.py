"""The TTS tab: its parts, joined to the presenter and to one another, and what the window calls."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from studio.core.errors import StudioError
from studio.ui.errors import NOTHING_KNOWN, Circumstance, Deed
from studio.ui.first_run.leading import Leading
from studio.ui.keys import add_keys
from studio.ui.regions import in_order
from studio.ui.speech.make_key import is_make_key
from studio.ui.tab_names import TTS
from studio.ui.tabs.base import Equipment, Tab
from studio.ui.tabs.tts.body import Body
from studio.ui.tabs.tts.cast_popover import CastPopover
from studio.ui.tabs.tts.deeds import Deeds
from studio.ui.tabs.tts.delivering import Delivering
from studio.ui.tabs.tts.finding import Finding
from studio.ui.tabs.tts.first_line import STEPS, step_of
from studio.ui.tabs.tts.menus import Menus
from studio.ui.tabs.tts.opening import Opening
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.page_view import PageView
from studio.ui.tabs.tts.presenter import TtsPresenter
from studio.ui.tabs.tts.replacing import Replacing
from studio.ui.tabs.tts.sound_view import SoundView
from studio.ui.tabs.tts.tools import Tools
from studio.ui.tabs.tts.wiring import (
    add_delete,
    connect_cast,
    connect_panel,
    connect_script,
    connect_sound,
    connect_words,
    keys_of,
    stops_of,
)
from studio.ui.theme.boxes import column
from studio.ui.theme.theme import theme
from studio.ui.transport.audition import Spot
from studio.ui.voices.previews import Previews, recorded_by
from studio.ui.waveform.take_wave import TakeWave

LOW_WINDOW, LOWEST_WINDOW = 800, 640
"""Window heights below which the waveform is lower, and folds to nothing."""


class TtsTab(Tab):
    """Words in, takes out."""

    title, icon_name = TTS

    def __init__(self, given: Equipment) -> None:
        super().__init__()
        services, pool = given.services, given.pool
        self._banner, self._player = given.banner, given.player
        self.presenter = TtsPresenter(given, self)
        self.previews = Previews(recorded_by(services), pool, given.player, self)
        self.body, self.wave = Body(), TakeWave()
        self.sound_view = SoundView(self.presenter, self.wave, given.transport, services.connect)
        self.delivering = Delivering(services, pool, self.presenter, self)
        self.opening = Opening(pool, self)
        self.replacing = Replacing(self.presenter.writing, self.presenter.arranging.open, self)
        self.body.questions.addWidget(self.replacing.bar)
        self.deeds = Deeds(self.body, self.presenter, self.opening, self.delivering, self)
        self.first: Leading[Page] = Leading(STEPS, step_of, self)
        self.setLayout(column(self.first.strip, (self.body, 1), self.wave, spacing=0))
        self.menus = Menus(self.body, self.presenter, self.deeds.edit, self)
        self.cast = CastPopover(self)
        self.tools = Tools(given, self.body, self.presenter, self)
        self.finding = Finding(self.body, self.presenter, self)
        self.view = PageView(self.first, self.body, self.wave, self.sound_view, self.cast, self)
        self._connect()
        add_keys(self, keys_of(self.presenter, self.deeds, self.finding, self.tools))
        add_delete(self.body.script.list, self.presenter.arranging.delete)
        in_order(stops_of(self.body, self.replacing, self.wave))
        self.presenter.hearing.in_front = self.isVisible
        self.presenter.begin()

    def _connect(self) -> None:
        body, acts = self.body, self.presenter
        connect_words(body, acts, self.deeds, self.tools)
        connect_script(body, acts, self.deeds, self.menus)
        connect_panel(body.panel, acts, self.deeds, self.menus)
        connect_cast(self.cast, acts.arranging)
        connect_sound(self.view, self.wave, self.sound_view, acts)
        body.toolbar.manner.clicked.connect(lambda: self.cast.open_under(body.toolbar.manner))
        self.wave.rest_moving.connect(body.panel.pause.set_seconds)
        for picker in (body.panel.voice, self.cast.voice):
            self.previews.join(picker)
        self.tools.find_asked.connect(self.finding.open)
        self.opening.opened.connect(self.replacing.offer)
        self.opening.told.connect(acts.producing.say)
        self.follow(theme().changed, self.view.renew)
        self._connect_failures()

    def _connect_failures(self) -> None:
        acts = self.presenter
        acts.failed.connect(self._show_error)
        self.tools.failed.connect(lambda error: self._show_error(error, NOTHING_KNOWN))
        self.opening.failed.connect(self._no_text)
        self._banner.solving.follow_act(acts.writing.failed, acts.writing.written)

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
            self.deeds.edit(self.presenter.document.id, None)
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

    def open_text_file(self, path: Path) -> None:
        """Opens a text as the blocks of the script."""
        self.opening.open(path)

    def take_text(self, path: Path) -> bool:
        self.open_text_file(path)
        return True

    def begin_first(self) -> None:
        """Leads from an example to its export."""
        self.deeds.begin_example()
        self.first.begin(self.presenter.page)

    # Failures

    def _no_text(self, error: StudioError) -> None:
        """A text could not be opened; what was written stays."""
        deeds: dict[Deed, Callable[[], None]] = {
            Deed.CHOOSE_FILE: self.deeds.open_text,
            Deed.FIND: self.deeds.open_text,
        }
        self._banner.show_error(error, deeds)

    def _show_error(self, error: StudioError, circumstance: Circumstance) -> None:
        actions: dict[Deed, Callable[[], None]] = {
            Deed.CHOOSE_VOICE: self.body.panel.voice.open,
            Deed.KEEP: self.presenter.producing.keep_part,
        }
        if circumstance.subject:  # Of a block that was not made; nothing else is made again, and may cost.
            actions[Deed.TRY_AGAIN] = self.presenter.producing.try_again
        self._banner.show_error(error, actions, circumstance)

    # Keys and room

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
