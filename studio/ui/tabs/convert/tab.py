"""The Voice Changer tab: its widgets, and which of their signals goes to which act of the presenter."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from studio.core.clip import Clip
from studio.core.errors import DiskError, StudioError
from studio.core.language import tr
from studio.core.voice import Voice
from studio.jobs.task import Work
from studio.ui.ask_recording import ask_for_recording
from studio.ui.errors import Circumstance, Deed
from studio.ui.export.exporting import Exporting
from studio.ui.export.popover import ExportPopover
from studio.ui.first_run.leading import Leading
from studio.ui.given_file import dropped_files
from studio.ui.open_recordings import OpenPassage
from studio.ui.speech.make_key import is_make_key
from studio.ui.speech.question_bar import QuestionBar
from studio.ui.tab_names import CONVERT
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.convert.announcer import Announcer
from studio.ui.tabs.convert.body import Body
from studio.ui.tabs.convert.controls import Controls
from studio.ui.tabs.convert.first_change import STEPS, step_of
from studio.ui.tabs.convert.note_bar import NoteBar
from studio.ui.tabs.convert.page import Page
from studio.ui.tabs.convert.presenter import ConvertPresenter
from studio.ui.tabs.convert.recording_bar import RecordingBar
from studio.ui.tabs.convert.sound_view import SoundView
from studio.ui.tabs.convert.toolbar import Toolbar
from studio.ui.tabs.recording_tab import RecordingTab
from studio.ui.theme.boxes import column, frame
from studio.ui.theme.tokens import scaled
from studio.ui.transport.audition import Spot
from studio.ui.voices.previews import Previews

EXPORT_FOLDER = "export_folder"
FULL_WIDTH, NARROW_BATCH = 1280, 1000
LOWEST_WINDOW = 640
"""Window height below which the melody is left out."""


class ConvertTab(RecordingTab):
    """A recording in, the same words in another voice out."""

    title, icon_name = CONVERT

    def __init__(self, given: Equipment) -> None:
        super().__init__(given.banner, given.player)
        self._services = given.services
        self.presenter = ConvertPresenter(given, self)
        self.offer(given.open_recordings, self._open_passage)
        self.previews = Previews(self._fetch_preview, given.pool, given.player, self)
        self._announcer = Announcer(self)
        self.sound_view = SoundView(self.presenter, given.transport)
        self.toolbar, self.controls, self.question = Toolbar(), Controls(), QuestionBar()
        self.note = NoteBar()
        self.exporting = Exporting(given.services, given.pool, self)
        self.export_popover = ExportPopover(self.exporting, self)
        self.recording_bar, self.body = RecordingBar(), Body(given, self.presenter)
        self.lanes, self.empty = self.body.lanes, self.body.empty
        self.first: Leading[Page] = Leading(STEPS, step_of, self)
        above = (self.toolbar, self.first.strip, self.controls, self.recording_bar, self.question, self.note)
        self.setLayout(column(frame("panel", column(*above, (self.body, 1), spacing=0)), spacing=0))
        self._connect()
        self._add_keys()
        self._order_tabs()
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
        acts.line_in.levels.connect(self._show_level)
        controls.voice.taken.connect(self._take_voice)
        controls.voice.hear_asked.connect(self.previews.toggle)
        controls.voice.popover.closed.connect(self.previews.stop)
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
        acts.melodies.changed.connect(self._show_melodies)
        acts.page_changed.connect(self._show_page)
        acts.failed.connect(self._show_error)
        self.body.batch.failed.connect(self._show_error)
        bar.export.clicked.connect(self.export)
        self.exporting.saved.connect(self._keep_folder)
        self.previews.heard.connect(controls.voice.set_previewing)
        self.previews.failed.connect(self._no_preview)

    def _add_keys(self) -> None:
        acts = self.presenter
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Undo), acts.choosing.undo),
            (QKeySequence("Ctrl+Shift+Z"), acts.choosing.redo),
            (QKeySequence("Ctrl+O"), self.ask_for_recording),
            (QKeySequence(QKeySequence.StandardKey.Paste), self.paste_recording),
            (QKeySequence("Ctrl+Shift+E"), self.export),
            (QKeySequence("X"), acts.comparing.swap),
            (QKeySequence("T"), acts.next_take),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _order_tabs(self) -> None:
        bar, controls = self.toolbar, self.controls
        order: tuple[QWidget, ...] = (
            *(bar.undo, bar.redo, bar.open, bar.record, bar.export, self.recording_bar.stop),
            *(controls.voice, controls.format, controls.takes, controls.sides, controls.primary),
            *(self.question.keep, self.question.go_on, self.empty.open, self.empty.record),
            *(*self.lanes.heads.values(), self.lanes),
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

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
        self.exporting.leave()
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
        page = self.presenter.page
        if page.chosen is not None and not page.recording_line:
            folder = Path(str(self._services.settings.get(EXPORT_FOLDER) or Path.home()))
            title = f"{Path(page.name).stem}, {page.chosen.voice_name}"
            number = page.number_of(page.chosen)
            self.export_popover.open_for(page.chosen, number, title, folder, self.toolbar.export)

    def _keep_folder(self, path: Path) -> None:
        with suppress(DiskError):
            self._services.settings.set(EXPORT_FOLDER, str(path.parent))

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

    def _take_voice(self, voice: Voice) -> None:
        self.previews.stop()
        self.presenter.choosing.take_voice(voice)

    def _fetch_preview(self, voice: Voice, work: Work) -> Clip:
        return self._services.preview(voice, work.cancel)

    def _no_preview(self, error: StudioError) -> None:
        self.controls.voice.set_note(error.sentence)

    # Showing

    def _show_page(self, page: Page) -> None:
        held = QApplication.focusWidget()
        self.first.show_page(page)
        self.toolbar.show_page(page)
        self.controls.show_page(page)
        self.controls.setVisible(not page.is_empty and not page.recording_line)
        self.recording_bar.set_running(page.recording_line)
        self.question.show_question(page.question)
        self.note.show_note(page.note)
        self.body.show_page(page)
        self._show_melodies()
        self._announcer.show_page(page)
        self._keep_focus(held)

    def _keep_focus(self, held: QWidget | None) -> None:
        """A control that goes away leaves the focus to what it was about, not to whatever comes next."""
        if held is None or not self.isAncestorOf(held) or (held.isVisible() and held.isEnabled()):
            return
        spot: QWidget = self.empty.open if self.body.is_empty else self.lanes
        if self.presenter.line_in.running:
            spot = self.recording_bar.stop
        spot.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_melodies(self) -> None:
        own, made = self.presenter.contours
        take = self.presenter.comparing.take
        notes = take.notes if take is not None else ()
        self.lanes.show_melodies(own, made, self.presenter.melodies.trouble, notes)

    def _show_level(self, levels: tuple[float, ...]) -> None:
        self.recording_bar.meter.set_levels(levels)
        if self.presenter.line_in.running:
            self.recording_bar.set_seconds(self.presenter.line_in.seconds)

    def _show_error(self, error: StudioError, circumstance: Circumstance) -> None:
        actions: dict[Deed, Callable[[], None]] = {
            Deed.CHOOSE_VOICE: self.controls.voice.open,
            Deed.KEEP: self.presenter.changing.keep_part,
            Deed.FIND: lambda: self._ask(tr("Find the recording"), self.presenter.find),
            Deed.CHOOSE_FILE: self.ask_for_recording,
        }
        if circumstance.subject:
            actions[Deed.TRY_AGAIN] = self.presenter.changing.change_anyway
        self._banner.show_error(error, actions, circumstance)

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
