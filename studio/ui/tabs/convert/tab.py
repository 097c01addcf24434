"""The Voice Changer tab: its widgets, and which of their signals goes to which act of the presenter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtGui import QDropEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from studio.core.errors import StudioError
from studio.core.language import tr
from studio.ui.ask_recording import ask_for_recording
from studio.ui.errors import Circumstance, Deed
from studio.ui.first_run.leading import Leading
from studio.ui.given_file import dropped_files
from studio.ui.keys import KeyActs, add_keys
from studio.ui.open_recordings import OpenPassage
from studio.ui.regions import in_order
from studio.ui.speech.make_key import is_make_key
from studio.ui.tab_names import CONVERT
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.convert.body import Body
from studio.ui.tabs.convert.delivering import Delivering
from studio.ui.tabs.convert.first_change import STEPS, step_of
from studio.ui.tabs.convert.page import Page
from studio.ui.tabs.convert.page_view import PageView
from studio.ui.tabs.convert.presenter import ConvertPresenter
from studio.ui.tabs.convert.sound_view import SoundView
from studio.ui.tabs.recording_tab import RecordingTab
from studio.ui.theme.boxes import column, frame
from studio.ui.theme.tokens import scaled
from studio.ui.transport.audition import Spot
from studio.ui.voices.previews import Previews, recorded_by

FULL_WIDTH, NARROW_BATCH = 1280, 1000
LOWEST_WINDOW = 640
"""Window height below which the melody is left out."""


class ConvertTab(RecordingTab):
    """A recording in, the same words in another voice out."""

    title, icon_name = CONVERT

    def __init__(self, given: Equipment) -> None:
        super().__init__(given.banner, given.player)
        self.presenter = ConvertPresenter(given, self)
        self.offer(given.open_recordings, self._open_passage)
        self.previews = Previews(recorded_by(given.services), given.pool, given.player, self)
        self.sound_view = SoundView(self.presenter, given.transport)
        self.delivering = Delivering(given, self)
        self.body = Body(given, self.presenter)
        self.lanes, self.empty = self.body.lanes, self.body.empty
        self.first: Leading[Page] = Leading(STEPS, step_of, self)
        self.view = view = PageView(self.presenter, self.first, self.body, self)
        self.toolbar, self.controls, self.question = view.toolbar, view.controls, view.question
        self.recording_bar, self.note = view.recording_bar, view.note
        whole = column(*self.view.rows, (self.body, 1), spacing=0)
        self.setLayout(column(frame("panel", whole), spacing=0))
        self._connect()
        add_keys(self, self._keys())
        in_order(self._stops())
        self.presenter.begin()
        self.body.begin()

    # Wiring

    def _connect(self) -> None:
        acts, bar, controls = self.presenter, self.toolbar, self.controls
        bar.undo.clicked.connect(acts.choosing.undo)
        bar.redo.clicked.connect(acts.choosing.redo)
        bar.open.clicked.connect(self.ask_for_recording)
        self.empty.open.clicked.connect(self.ask_for_recording)
        for record in (bar.record, self.empty.record, self.recording_bar.stop):
            record.clicked.connect(acts.toggle_line)
        acts.line_in.grew.connect(self.lanes.show_line)
        self.previews.join(controls.voice)
        controls.voice.taken.connect(acts.choosing.take_voice)
        controls.format_popover.chooser.changed.connect(acts.choosing.set_format)
        controls.delivery.changed.connect(acts.choosing.set_delivery)
        controls.take_chosen.connect(acts.choosing.choose)
        controls.side_chosen.connect(acts.comparing.hear)
        controls.primary.clicked.connect(acts.changing.press)
        self.question.kept.connect(acts.changing.keep_take)
        self.question.went_on.connect(acts.changing.change_anyway)
        self.lanes.seeked.connect(acts.comparing.seek)
        self.lanes.side_asked.connect(acts.comparing.hear)
        acts.comparing.drawn.connect(self.lanes.set_sound)
        acts.comparing.moved.connect(self.lanes.set_position)
        acts.comparing.sourced.connect(self.sound_view.name_source)
        acts.failed.connect(self._show_error)
        self._connect_batch()
        bar.export.clicked.connect(self.export)

    def _connect_batch(self) -> None:
        batch, solving = self.body.batch, self._banner.solving
        batch.failed.connect(self._show_error)
        for choosing in (self.presenter.choosing, batch.choosing):
            solving.follow_act(choosing.failed, choosing.written)
        solving.follow_act(batch.finding.failed, batch.finding.found)
        solving.follow_act(batch.adding.failed, batch.adding.added)

    def _keys(self) -> KeyActs:
        acts = self.presenter
        return {
            QKeySequence.StandardKey.Undo: acts.choosing.undo,
            "Ctrl+Shift+Z": acts.choosing.redo,
            "Ctrl+O": self.ask_for_recording,
            QKeySequence.StandardKey.Paste: self.paste_recording,
            "Ctrl+Shift+E": self.export,
            "X": acts.comparing.swap,
            "T": acts.next_take,
        }

    def _stops(self) -> Iterator[QWidget]:
        """From the toolbar over the controls to the lanes."""
        bar, controls, question = self.toolbar, self.controls, self.question
        yield from (bar.undo, bar.redo, bar.open, bar.record, bar.export, self.recording_bar.stop)
        yield from (controls.voice, controls.format, controls.takes, controls.sides, controls.primary)
        yield from (question.keep, question.go_on, self.empty.open, self.empty.record)
        yield from (*self.lanes.heads.values(), self.lanes)

    # What the window calls

    def regions(self) -> tuple[QWidget, ...]:
        front = self.empty if self.presenter.page.is_empty else self.lanes
        parts = (self.toolbar, self.controls, self.recording_bar, front, self.body.part)
        return tuple(part for part in parts if not part.isHidden())

    def activated(self) -> None:
        """The tab has come to the front: what the project says now is shown and stands ready to be heard."""
        self.presenter.come_forward()
        self.home().setFocus()

    def home(self) -> QWidget:
        """The recording, whose keys are at hand there."""
        return self.empty.open if self.presenter.page.is_empty else self.lanes

    def connection_changed(self) -> None:
        """Another connection speaks now."""
        self.previews.stop()

    def toggle_play(self) -> None:
        """What Space does: holds what sounds, else plays it."""
        if not self.presenter.line_in.running:
            self.presenter.comparing.toggle()

    def spot(self) -> Spot | None:
        """The playhead in the lane that is heard."""
        return None if self.presenter.line_in.running else self.presenter.comparing.spot()

    def _open_passage(self) -> OpenPassage | None:
        recording = self.presenter.subject.recording
        return OpenPassage(self.title, recording.path, recording.seconds) if recording is not None else None

    def begin_first(self) -> None:
        """Leads from a recording to its change."""
        self.first.begin(self.presenter.page)

    def take_recording(self, path: Path) -> bool:
        """Opens what was just recorded, unless a take is being made."""
        if self.presenter.making.running:
            return False
        self.presenter.open(path)
        return True

    def close_tab(self) -> None:
        self.previews.leave()
        self.delivering.leave()
        self.presenter.close()
        self.body.close_body()
        super().close_tab()

    # Acts that need a widget

    def ask_for_recording(self) -> None:
        """Asks for a sound file and opens it."""
        self._ask(tr("Open a recording"), self.presenter.open)

    def _ask(self, title: str, act: Callable[[Path], None]) -> None:
        if not self.presenter.line_in.running:
            path = ask_for_recording(self, title, self.presenter.document.path)
            if path is not None:
                act(path)

    def export(self) -> None:
        """Opens the export of the take that is heard."""
        self.delivering.open(self.presenter.page, self.toolbar.export)

    def open_file(self, path: Path) -> None:
        if not self.presenter.line_in.running:
            self.presenter.open(path)

    def dropEvent(self, event: QDropEvent) -> None:
        """One recording is opened; several, and folders, go into the batch."""
        paths = dropped_files(event.mimeData())
        if len(paths) > 1 or (paths and paths[0].is_dir()):
            event.acceptProposedAction()
            self.body.add(list(paths))
        else:
            super().dropEvent(event)

    # Failures

    def _show_error(self, error: StudioError, circumstance: Circumstance) -> None:
        actions: dict[Deed, Callable[[], None]] = {
            Deed.CHOOSE_VOICE: self.controls.voice.open,
            Deed.KEEP: self.presenter.changing.keep_part,
            Deed.FIND: lambda: self._ask(tr("Find the recording"), self.presenter.find),
            Deed.CHOOSE_FILE: self.ask_for_recording,
            Deed.OPEN_PART: self.presenter.opening.open_what_is_there,
        }
        if circumstance.subject:
            actions[Deed.TRY_AGAIN] = self.presenter.changing.change_anyway
        self._banner.show_error(error, actions, circumstance)

    # Keys and room

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_make_key(event):
            self.presenter.change()
        elif not self.first.strip.do(event, self._player):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for part in (self.toolbar, self.controls):
            part.set_compact(self.width() < scaled(FULL_WIDTH))
        self.body.part.set_compact(self.width() < scaled(NARROW_BATCH))
        self.body.set_low(self.window().height() < LOWEST_WINDOW)
