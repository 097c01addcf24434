"""What the Voice Changer does: its acts, and the page that follows from each. Without widgets."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.errors import StudioError
from studio.ui.errors import Circumstance
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.convert.changing import Changing
from studio.ui.tabs.convert.choosing import Choosing
from studio.ui.tabs.convert.comparing import Comparing
from studio.ui.tabs.convert.line_in import LineIn
from studio.ui.tabs.convert.melodies import Melodies
from studio.ui.tabs.convert.opening import Opening
from studio.ui.tabs.convert.page import Page
from studio.ui.tabs.convert.paging import Affairs, page_of, reason_not_to_change
from studio.ui.tabs.convert.recording import Recording
from studio.ui.tabs.convert.subject import Subject
from studio.ui.waveform.melody_lane import Contour


class ConvertPresenter(QObject):
    """`comparing` hears Before and After; what is here opens recordings and has their voice changed.

    `page_changed(Page)` after everything that changes what is shown; `failed(StudioError, Circumstance)` for
    the banner.
    """

    page_changed = Signal(object)
    failed = Signal(object, object)

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        services, pool = given.services, given.pool
        self.voices = given.voices
        self.choosing = Choosing(services, self)
        self.document = self.choosing.document
        self.comparing = Comparing(pool, given.player, self)
        self.melodies = Melodies(services.listen, pool, self)
        self.opening = Opening(services, pool, self)
        self.subject = Subject(services, given.voices, self.document, self.opening)
        self.line_in = LineIn(given.recording, self)
        self.changing = Changing(given, self.choosing, self.comparing, self.subject, self._reason, self)
        self.making = self.changing.making
        self._connect()

    def _connect(self) -> None:
        self.voices.changed.connect(self._voices_changed)
        self.comparing.changed.connect(self._changed)
        self.comparing.failed.connect(self._complain)
        self.changing.changed.connect(self._changed)
        self.changing.ended.connect(self._edited)
        self.changing.failed.connect(self.failed)
        self.opening.opened.connect(self._opened)
        self.opening.failed.connect(self._not_opened)
        self.opening.changed.connect(self._edited)
        self.opening.grew.connect(self._grew)
        self.line_in.changed.connect(self._line_changed)
        self.choosing.edited.connect(self._edited)
        self.choosing.failed.connect(self._complain)

    def begin(self) -> None:
        """Shows what the project has."""
        self._edited()

    def come_forward(self) -> None:
        """The tab is in front; meanwhile the project may have been changed by another."""
        self._edited()
        self.comparing.come_forward()

    def close(self) -> None:
        """Stops what runs, and hears nothing more."""
        self.line_in.leave()
        self.making.leave()
        self.opening.leave()
        self.melodies.leave()
        self.voices.changed.disconnect(self._voices_changed)
        self.comparing.close()

    @property
    def contours(self) -> tuple[Contour | None, Contour | None]:
        """The melodies of what both lanes have, as far as they are known."""
        if self.line_in.running:
            return None, None
        recording, take = self.comparing.recording, self.comparing.take
        own = self.melodies.find(recording.key) if recording is not None else None
        return own, self.melodies.find(take.id) if take is not None else None

    @property
    def page(self) -> Page:
        """What the tab shows now."""
        return page_of(self._affairs())

    def _affairs(self) -> Affairs:
        project, subject, voices = self.document.project, self.subject, self.voices
        return Affairs(
            path=subject.path,
            recording=subject.recording,
            growing=self.opening.growing,
            opening=self.opening.coming is not None,
            recording_line=self.line_in.running,
            conversion=self.document.conversion,
            form=subject.form,
            voice=subject.voice,
            voices=voices.offered(self.document.conversion.voice_id),
            takes=subject.takes,
            side=self.comparing.side,
            can_swap=self.comparing.can_swap,
            quote=subject.quote,
            excess=subject.excess,
            making=self.making.fraction if self.making.running else None,
            already=subject.same_take is not None,
            blocked=subject.blocked,
            unvoiced=voices.reason,
            notice=self.changing.notice,
            question=self.changing.question,
            undo=project.undo_label,
            redo=project.redo_label,
        )

    # What is open

    def open(self, path: Path) -> None:
        """Reads a sound file, which is seen as it comes; what was open is back if it `failed`."""
        self.opening.open(path)

    def find(self, path: Path) -> None:
        """The recording is not where it was, but here."""
        if not self.choosing.found_at(path):
            self.open(path)

    def toggle_line(self) -> None:
        """Records a line, in silence; or ends it."""
        if self.line_in.running or not self.making.running:
            self.line_in.press()

    def _line_changed(self) -> None:
        if self.line_in.running:
            self.comparing.hush()
        else:
            self.comparing.draw_again()
        self._changed()

    def _opened(self, recording: Recording) -> None:
        self.changing.notice = ""
        if recording.path == self.document.path:
            self._edited()
            return
        takes = self.document.takes_of(recording.path, recording.sha256)
        self.choosing.open(recording.path, takes[0].id if takes else "")
        self.comparing.end_stream(None)
        self._edited()

    def _grew(self, recording: Recording) -> None:
        if recording.path != self.document.path:
            self.comparing.end_stream(None)
        fresh = self.comparing.recording is None or self.comparing.recording.file is not recording.file
        self.comparing.show_recording(recording)
        if fresh:
            self._edited()

    def _not_opened(self, error: StudioError) -> None:
        self._edited()
        self._complain(error)

    def _edited(self) -> None:
        """The recording and the take that the project names are shown, or what there is of one that is read;
        one whose reading was given up is not."""
        self.changing.question = None
        recording, shown = self.subject.shown, self.comparing.recording
        if recording is not None and shown is not recording:
            self.comparing.show_recording(recording)
        elif recording is None and shown is not None and not (self.document.path and shown.is_read):
            self.comparing.show_recording(None)
        chosen = self.page.chosen
        self.comparing.show_take(chosen, self.document.project.take_path(chosen) if chosen else None)
        self.melodies.want(self.comparing.files)
        self._changed()

    def next_take(self) -> None:
        """The next older take is heard, the newest after the oldest."""
        takes, chosen = self.subject.takes, self.page.chosen
        if len(takes) > 1:
            at = takes.index(chosen) if chosen in takes else -1
            self.choosing.choose(takes[(at + 1) % len(takes)])

    def change(self, *, again: bool = False) -> None:
        """Has the voice of what is open changed; `again` without a question."""
        self.changing.change(again=again)

    def _reason(self) -> str:
        return reason_not_to_change(self._affairs())

    def _voices_changed(self) -> None:
        self.changing.voices_changed()
        self._changed()

    def _complain(self, error: StudioError) -> None:
        self.failed.emit(error, Circumstance())

    def _changed(self, *_news: object) -> None:
        path = self.document.path
        if path is not None:  # Also where the project has moved, and its recordings with it.
            self.opening.want(path)
        self.page_changed.emit(self.page)
