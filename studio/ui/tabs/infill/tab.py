"""The Infill tab: its widgets, and which of their signals goes to which act of the presenter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from studio.audio.overview import Overview
from studio.audio.peaks import Peaks
from studio.core.clip import Clip
from studio.core.engine_state import EngineState
from studio.core.errors import StudioError
from studio.core.language import tr, trn
from studio.core.patch import AS_RECORDED
from studio.core.voice import Voice
from studio.ui.ask_recording import ask_for_recording
from studio.ui.errors import Circumstance, Deed
from studio.ui.tab_names import INFILL
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.infill.body import Body
from studio.ui.tabs.infill.empty import EmptyRecording
from studio.ui.tabs.infill.export.delivering import Delivering
from studio.ui.tabs.infill.offering import open_passage
from studio.ui.tabs.infill.page_view import PageView
from studio.ui.tabs.infill.pickups.joint import PickupJoint
from studio.ui.tabs.infill.presenter import InfillPresenter
from studio.ui.tabs.infill.reading import Reading
from studio.ui.tabs.infill.ruler_unit import RulerUnit
from studio.ui.tabs.infill.tab_keys import TabKeys
from studio.ui.tabs.infill.toolbar import Toolbar
from studio.ui.tabs.infill.tutorial.example import is_example
from studio.ui.tabs.infill.tutorial.tutorial import Tutorial
from studio.ui.tabs.infill.wording import LIST, PATCH
from studio.ui.tabs.recording_tab import RecordingTab
from studio.ui.theme.boxes import column
from studio.ui.transport.audition import Spot
from studio.ui.voices.previews import Previews, recorded_by


class InfillTab(RecordingTab):
    """A recording in, the same recording out with other words in it."""

    title, icon_name = INFILL
    mends = True

    def __init__(self, given: Equipment) -> None:
        super().__init__(given.banner, given.player)
        self._services, self._transport = given.services, given.transport
        self._recording = given.recording
        self.presenter = InfillPresenter(given, self)
        self.previews = Previews(recorded_by(given.services), given.pool, given.player, self)
        self.offer(given.open_recordings, lambda: open_passage(self.presenter, self.title))
        self.toolbar, self.empty = Toolbar(), EmptyRecording()
        self.body = Body(self.toolbar)
        self.wave = self.body.wave_part.wave
        self.tutorial = Tutorial(self)
        self.view = PageView(self.presenter, self.toolbar, self.empty, self.body, self.tutorial, self)
        self.setLayout(column(self.toolbar, self.tutorial.strip, (self.view.stack, 1), spacing=0))
        self.wave.set_pool(given.pool)
        self.delivering = Delivering(given.services, given.pool, self.presenter.export_source, self)
        self._connect_recording()
        self.body.wave_part.join(self.presenter, self.toolbar.view)
        self._connect_patch()
        self.reading = Reading(self.body.words, self.wave, self.presenter, self)
        self.reading.entered.connect(self.body.patch.write)
        self._connect_sound()
        self.delivering.join(self.presenter)
        self.delivering.said.connect(self.tutorial.leave)
        self.tutorial.write_asked.connect(self.body.patch.write)
        self.pickups = PickupJoint(given, self.presenter, self.body, self)
        self.pickups.presenter.failed.connect(self._show_error)
        self.keys = TabKeys(self.presenter, self.body)
        self.keys.add_to(self, open=self.open_recording, paste=self.paste_recording, export=self.export)
        self.body.order_tabs()
        self.pickups.order_tabs()
        unit = RulerUnit(given.services.settings, self.wave, self.toolbar, self)
        unit.changed.connect(lambda: self.view.show_page(self.presenter.page))
        self.presenter.begin()

    # Wiring

    def _connect_recording(self) -> None:
        bar, acts = self.toolbar, self.presenter
        bar.undo.clicked.connect(acts.writing.undo)
        bar.redo.clicked.connect(acts.writing.redo)
        bar.open.clicked.connect(self.open_recording)
        bar.recordings.asked.connect(acts.open)
        bar.export.clicked.connect(self.export)
        bar.selection.changed.connect(acts.select)
        self.empty.open_asked.connect(self.open_recording)
        self.empty.example_asked.connect(self.mend_example)
        self.empty.record_asked.connect(self._recording.press)
        self.wave.gap_settled.connect(lambda gap: acts.set_gap(gap, moves=self.wave.moves))
        self.wave.gap_changed.connect(bar.selection.set_gap)
        self.wave.seeked.connect(acts.hearing.seek)
        acts.sought.connect(self.wave.timeline.reveal)

    def _connect_patch(self) -> None:
        patch, acts = self.body.patch, self.presenter
        patch.join(acts)
        self.previews.join(patch.voice, hear=self._hear_voice)
        patch.voice.taken.connect(acts.writing.take_voice)
        self.body.panel.join(acts)
        self.body.question.kept.connect(lambda: acts.making.answer(go_on=False))
        self.body.question.went_on.connect(lambda: acts.making.answer(go_on=True))

    def _connect_sound(self) -> None:
        acts = self.presenter
        acts.failed.connect(self._show_error)
        self._banner.solving.follow_act(acts.writing.failed, acts.writing.written)
        acts.hearing.moved.connect(self.body.wave_part.set_position)
        acts.hearing.sourced.connect(self._name_source)
        acts.hearing.unsourced.connect(self._transport.show_nothing)

    # What the window calls

    def regions(self) -> tuple[QWidget, ...]:
        if self.presenter.opening.recording is None:
            return (self.toolbar, self.empty)
        below = (self.pickups.part,) if self.pickups.is_shown else (self.body.words, self.body.patch)
        parts = (self.toolbar, self.wave, *below, self.body.panel)
        return tuple(part for part in parts if not part.isHidden())

    def activated(self) -> None:
        """The tab has come to the front; something else may have undone an edit."""
        self.presenter.begin()
        self.view.come_forward()
        self.home().setFocus()

    def home(self) -> QWidget:
        """The recording, whose keys are at hand there."""
        return self.empty.open if self.presenter.opening.recording is None else self.wave

    def connection_changed(self) -> None:
        """Another connection speaks now."""
        self.previews.stop()

    def set_engine_state(self, state: EngineState) -> None:
        """The engine may hear words now."""
        self.presenter.engine_changed(state)

    def toggle_play(self) -> None:
        """What Space does."""
        self.presenter.toggle()

    def spot(self) -> Spot | None:
        """Where cursor and selection are, for the keys that play around them."""
        return self.presenter.spot()

    def take_recording(self, path: Path) -> bool:
        """Opens what was just recorded."""
        self.presenter.open(path)
        return True

    def close_tab(self) -> None:
        self.previews.leave()
        self.delivering.leave()
        self.pickups.presenter.leave()
        self.presenter.close()
        self.body.wave_part.close_part()
        super().close_tab()

    # Acts that need a widget

    def open_recording(self) -> None:
        """Asks for a recording and opens it."""
        here = self.presenter.opening.recording
        path = ask_for_recording(self, tr("Open a recording"), here.path if here is not None else None)
        if path is not None:
            self.presenter.open(path)

    def find_recording(self) -> None:
        """Asks where the recording is that is not where it was."""
        lost = self.presenter.writing.mending.recording
        path = ask_for_recording(self, tr("Find the recording"), Path(lost) if lost else None)
        if path is not None:
            self.presenter.find(path)

    def mend_example(self) -> None:
        """Opens the example, and leads through mending it."""
        try:
            self.presenter.open(self.tutorial.begin(self._services.project.folder))
        except StudioError as error:
            self._show_error(error, Circumstance())

    def begin_first(self) -> None:
        """The example, where nothing else is being mended."""
        here = self.presenter.opening.recording
        if here is None or is_example(here.path):
            self.mend_example()

    def export(self) -> None:
        """Asks what shall be written of the mended recording, and where."""
        count = self.presenter.page.missing
        missing = trn(
            "{count} patch not made yet: the recording's own words stay there.",
            "{count} patches not made yet: the recording's own words stay there.",
            count,
        )
        self.delivering.open(missing if count else "", self.toolbar.export)

    def _hear_voice(self, voice: Voice) -> None:
        """The recording's own voice is heard in the recording."""
        if voice.id == AS_RECORDED:
            self.previews.stop()
            self.presenter.hear_before()
        else:
            self.previews.toggle(voice)

    def open_file(self, path: Path) -> None:
        self.presenter.open(path)

    def _name_source(self, name: str, note: str, sound: Clip | Peaks | Overview) -> None:
        self._transport.show_source(name, note, sound, self.icon_name)

    # Failures

    def _show_error(self, error: StudioError, circumstance: Circumstance) -> None:
        actions: dict[Deed, Callable[[], None]] = {
            Deed.CHOOSE_VOICE: self.body.patch.voice.open,
            Deed.CHOOSE_FILE: self.open_recording,
            Deed.OPEN_PART: self.presenter.open_what_is_there,
            Deed.FIND: self.find_recording,
        }
        if circumstance.subject == PATCH:  # Nothing else is made again by it, and may cost.
            actions[Deed.TRY_AGAIN] = lambda: self.presenter.making.make(again=True)
        elif circumstance.subject == LIST and self.pickups.presenter.page.to_make:
            actions[Deed.TRY_AGAIN] = self.pickups.presenter.make
        self._banner.show_error(error, actions, circumstance)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self.keys.do(event) or self.tutorial.strip.do(event, self._player)):
            super().keyPressEvent(event)
