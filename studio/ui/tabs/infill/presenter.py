"""What the Infill tab does: its acts, and the page that follows from each. Without widgets."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.audio.patch_file import PatchFile
from studio.core.engine_state import EngineState, Phase
from studio.core.errors import StudioError
from studio.core.patch import Patch
from studio.core.region import Region
from studio.services.export_mended import MendedSource
from studio.services.laid_patches import laid_patches, layings
from studio.ui.errors import NOTHING_KNOWN
from studio.ui.reading.recording import Recording
from studio.ui.sentences import STOPPED
from studio.ui.speech.shelf import Shelf
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.infill.comparing import Comparing
from studio.ui.tabs.infill.hearing import Hearing
from studio.ui.tabs.infill.listening import Listening
from studio.ui.tabs.infill.making import Making
from studio.ui.tabs.infill.marking import marked_in, placed_among, same_kind
from studio.ui.tabs.infill.opening import MendedOpening
from studio.ui.tabs.infill.page import Page
from studio.ui.tabs.infill.paging import Affairs, gap_of, page_of, reason_of
from studio.ui.tabs.infill.patch_takes import missing, takes_of
from studio.ui.tabs.infill.reopening import Reopening
from studio.ui.tabs.infill.seams.minding import Minding
from studio.ui.tabs.infill.wording import covered_words
from studio.ui.tabs.infill.writing import Writing
from studio.ui.transport.audition import Spot
from studio.ui.waveform.gap import Gap, gap_around


class InfillPresenter(QObject):
    """`opening` reads the recording, `writing` changes what is mended in it, `making` has takes made,
    `hearing` plays them, `listening` knows the words; what is here joins these.

    `page_changed(Page)` after everything that changes what is shown; `sought(start, end)` in seconds for what
    shall be in sight; `opened(Recording | None)` when another recording is there; `failed(StudioError,
    Circumstance)` for the banner."""

    page_changed = Signal(object)
    sought = Signal(float, float)
    opened = Signal(object)
    failed = Signal(object, object)

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        services, pool = given.services, given.pool
        self._project, self.voices = services.project, given.voices
        self.writing = Writing(services.project, given.voices, self)
        self.opening = MendedOpening(services.open_recording, pool, self)
        self.listening = Listening(services, pool, self.writing, self)
        self.hearing, self.shelf = Hearing(pool, given.player, self), Shelf(pool, self)
        self.making = Making(services, pool, self.writing, self._recording, self._reason, self)
        self.reopening = Reopening(services.project, self.writing, self.making)
        self.comparing = Comparing(services.project, self.writing, self.hearing, self)
        minded = (self.writing, self.hearing, self.listening, self.making.filling)
        self.minding = Minding(services, pool, *minded, self)
        parts = (self.writing, self.opening, self.listening, self.hearing, self.shelf, self.making)
        self._affairs = Affairs(services, given.voices, *parts, self.comparing, self.minding)
        self._notice, self._current, self._exporting = "", "", False
        self.writing.said, self.writing.placed = self._said, self._placed
        self._connect()

    def _connect(self) -> None:
        for news in (
            self.voices.changed,
            self.listening.changed,
            self.hearing.turned,
            self.shelf.ready,
            self.making.changed,
            self.comparing.changed,
            self.minding.changed,
        ):
            news.connect(self._changed)
        self.writing.edited.connect(self._edited)
        self.writing.covered.connect(self._covered)
        self.opening.opened.connect(self._opened)
        self.opening.grew.connect(self._grew)
        self.making.begun.connect(self._forget_notice)
        self.making.made.connect(self.comparing.hear_made)
        for speaker in (self.making, self.comparing, self.minding):
            speaker.said.connect(self.say)
        self.making.failed.connect(self.failed)
        self.opening.stopped.connect(self._stopped)
        self.listening.changed.connect(self.minding.look)
        self.minding.shown.connect(self.look_at)
        for part in (self.writing, self.opening, self.hearing, self.shelf, self.minding):
            part.failed.connect(self._complain)

    def begin(self) -> None:
        """Shows what is there."""
        self._edited()

    def close(self) -> None:
        """Writes down what was typed, stops what runs, and hears nothing more."""
        self.writing.commit()
        self.voices.changed.disconnect(self._changed)
        self.hearing.close()
        for part in (self.making.filling, self.listening, self.shelf, self.opening):
            part.leave()
        self.minding.leave()

    @property
    def page(self) -> Page:
        """What the tab shows now."""
        return page_of(self._affairs, self._notice, exporting=self._exporting)

    @property
    def gap(self) -> Gap | None:
        """What is marked and its contexts, in seconds."""
        return gap_of(self.writing.patch, self.opening.recording)

    def _recording(self) -> Recording | None:
        return self.opening.recording

    def _reason(self, patch: Patch | None) -> str:
        return reason_of(self._affairs, patch)

    def _placed(self, patch: Patch) -> Patch:
        return placed_among(patch, self.listening.around)

    def _said(self, region: Region) -> str:
        recording = self.opening.recording
        if recording is None:
            return ""
        return self.listening.said(region.start / recording.rate, region.end / recording.rate)

    # The recording

    def open(self, path: Path) -> None:
        """Opens a recording; what was mended in another stays in its takes."""
        self._notice = ""
        self.opening.open(path.absolute())
        self._changed()

    def find(self, path: Path) -> None:
        """The recording is not where it was, but here; what was mended in it stays."""
        self._notice = ""
        if not self.writing.found_at(path):
            self.open(path)

    def open_what_is_there(self) -> None:
        """Opens a recording that breaks off, as far as it goes."""
        if self.opening.broken:
            self.opening.open(Path(self.opening.broken), allow_cut=True)
            self._changed()

    def _opened(self, recording: Recording | None) -> None:
        self.hearing.set_recording(recording)
        if recording is not None:
            self.reopening.see(recording)
        if recording is not None and recording.file.note:
            self._notice = recording.file.note
        self.opened.emit(recording)
        self.listening.show(recording)
        self.minding.set_recording(recording)
        self._edited()

    def _grew(self, recording: Recording) -> None:
        self.hearing.grow(recording)
        self.listening.grow(recording)
        self.minding.set_recording(recording)
        if recording.whole:
            self._changed()

    def _edited(self) -> None:
        """Something was changed, here or by undo in another tab; what was said of another patch is over."""
        if (current := self.writing.mending.current) != self._current:
            self._current, self._notice = current, ""
        if not self.opening.coming:
            self.opening.follow(self.writing.mending.recording)
        for take in takes_of(self.writing.patch, self._project.takes()):
            self.shelf.want_heights(take, self._project.take_path(take))
        self.listening.listen()
        self.minding.look()
        self._changed()

    def set_gap(self, gap: Gap, *, moves: bool = False) -> None:
        """Other words are marked, in seconds, or other contexts; or the patch in sight `moves` there."""
        recording = self.opening.recording
        if recording is not None:
            if moves:
                gap = same_kind(self.writing.patch, self.gap, gap)
            self._notice = ""
            self.making.drop_question()
            self.writing.mark(marked_in(recording, gap, self.listening.around), moves=moves)

    def select(self, start: float, end: float) -> None:
        """A stretch in seconds is marked; where it touches the one that is, with its contexts."""
        recording, gap = self.opening.recording, self.gap
        if recording is not None:
            total = recording.seconds
            touches = gap is not None and start <= gap.end and gap.start <= end
            fresh = gap_around(start, end, total)
            self.set_gap(gap.between(start, end, total) if gap is not None and touches else fresh)

    # Making

    def make_missing(self) -> None:
        """Makes a take of every patch that has none of its words."""
        self.making.make_each(missing(self.page.patches))

    # Takes

    def enter(self) -> bool:
        """What Enter does: chooses the take that sounds; False if none does."""
        return self.comparing.choose_heard()

    def look_at(self, patch: Patch) -> None:
        """Another patch of the list."""
        self._notice = ""
        self.making.drop_question()
        self.writing.look_at(patch)
        if (gap := self.gap) is not None:
            self.sought.emit(gap.start, gap.end)

    def turn_patch(self, on: bool) -> None:
        """Turns the patch in sight on or off."""
        if (patch := self.writing.patch) is not None:
            self.writing.set_enabled(patch, on)

    def delete_patch(self) -> None:
        """Deletes the patch in sight; its takes stay on the disk."""
        if (patch := self.writing.patch) is not None:
            self.writing.delete(patch)

    # Hearing

    def toggle(self) -> None:
        """What Space does: holds what sounds, goes on, or hears the recording with its patches."""
        if self.hearing.is_sounding:
            self.hearing.playing.pause()
        elif self.hearing.playing.held:
            self.hearing.playing.start()
        else:
            self.hearing.hear_mended(self._laid())

    def hear_before(self) -> None:
        """Plays the recording as it was, around the gap."""
        if self.gap is not None:
            self.hearing.hear_before(self.gap)

    def spot(self) -> Spot | None:
        """Cursor and selection in the recording, which the player has then."""
        return self.hearing.spot(self.gap)

    def _laid(self) -> tuple[PatchFile, ...]:
        return laid_patches(self.writing.patches, self._project)

    # Export

    def export_source(self) -> MendedSource | None:
        """What an export has: the recording, what is laid in, and what is said; None where nothing is laid
        in."""
        recording, laid = self.opening.recording, layings(self.writing.patches, self._project)
        if recording is None or not laid:
            return None
        known = self.listening
        return MendedSource(recording.path, laid, known.words, known.markers, known.heard.whole)

    def set_exporting(self, running: bool) -> None:
        """Files are written, or not any more."""
        self._exporting = running
        self._changed()

    # News

    def _covered(self, patches: tuple[Patch, ...]) -> None:
        """Two patches cannot stand in one place."""
        self.say(covered_words(patches))

    def engine_changed(self, state: EngineState) -> None:
        """The engine on this computer starts, is ready, or has failed."""
        if state.phase is Phase.READY:
            self.listening.go_on()
            self.minding.judging.try_again()

    def _forget_notice(self) -> None:
        self._notice = ""

    def _stopped(self, _stopped: object) -> None:
        self.say(STOPPED)

    def _complain(self, error: StudioError) -> None:
        self._changed()
        self.failed.emit(error, NOTHING_KNOWN)

    def say(self, notice: str) -> None:
        """Tells the user something in the tab."""
        self._notice = notice
        self._changed()

    def _changed(self, *_news: object) -> None:
        self.page_changed.emit(self.page)
