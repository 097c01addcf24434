"""What the Infill tab does: its acts, and the page that follows from each. Without widgets."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.engine_state import EngineState, Phase
from studio.core.errors import Cancelled, Charge, StudioError
from studio.core.region import Region
from studio.core.take import Take
from studio.ui.errors import NOTHING_KNOWN, Circumstance
from studio.ui.speech.question_bar import Question, make_again
from studio.ui.speech.shelf import Shelf
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.infill.exporting import Exporting
from studio.ui.tabs.infill.filling import Filling
from studio.ui.tabs.infill.hearing import Hearing, Patches
from studio.ui.tabs.infill.listening import Listening
from studio.ui.tabs.infill.mending import Laid
from studio.ui.tabs.infill.mending_takes import laid_in, next_seed, same_take, takes_of_gap
from studio.ui.tabs.infill.opening import Opening
from studio.ui.tabs.infill.page import Page
from studio.ui.tabs.infill.paging import Affairs, gap_of, page_of
from studio.ui.tabs.infill.recording import Recording
from studio.ui.tabs.infill.writing import Writing
from studio.ui.transport.audition import Spot
from studio.ui.waveform.gap import Gap


class InfillPresenter(QObject):
    """`opening` reads the recording, `writing` changes what is mended in it, `filling` makes takes, `hearing`
    plays them; what is here joins these.

    `page_changed(Page)` after everything that changes what is shown; `opened(Recording | None)` when another
    recording is there; `saved(Path)` after an export; `failed(StudioError, Circumstance)` for the banner."""

    page_changed = Signal(object)
    opened = Signal(object)
    saved = Signal(object)
    failed = Signal(object, object)

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        services, pool = given.services, given.pool
        self._services, self._project, self.voices = services, services.project, given.voices
        self.writing = Writing(services.project, given.voices, self)
        self.opening = Opening(services.open_recording, pool, self)
        self.listening = Listening(services, pool, self.writing, self)
        self.hearing, self.shelf = Hearing(pool, given.player, self), Shelf(pool, self)
        self.filling = Filling(services, pool, self)
        self.exporting = Exporting(services.inputs, pool, self)
        parts = (self.writing, self.opening, self.listening, self.hearing, self.shelf, self.filling)
        self._affairs = Affairs(services, given.voices, *parts, self.exporting)
        self._notice = ""
        self._question: Question | None = None
        self._connect()

    def _connect(self) -> None:
        for news in (
            self.voices.changed,
            self.listening.changed,
            self.hearing.turned,
            self.shelf.ready,
            self.filling.progressed,
        ):
            news.connect(self._changed)
        self.writing.edited.connect(self._edited)
        self.opening.opened.connect(self._opened)
        self.opening.grew.connect(self._grew)
        self.filling.made.connect(self._made)
        self.filling.failed.connect(self._not_made)
        self.exporting.saved.connect(self._exported)
        for act in (self.filling, self.exporting, self.opening):
            act.stopped.connect(self._stopped)
        for part in (self.writing, self.opening, self.hearing, self.shelf, self.exporting):
            part.failed.connect(self._complain)

    def begin(self) -> None:
        """Shows what is there."""
        self._edited()

    def close(self) -> None:
        """Writes down what was typed, stops what runs, and hears nothing more."""
        self.writing.commit()
        self.voices.changed.disconnect(self._changed)
        self.hearing.close()
        for part in (self.filling, self.exporting, self.listening, self.shelf, self.opening):
            part.leave()

    @property
    def page(self) -> Page:
        """What the tab shows now."""
        return page_of(self._affairs, self._notice, self._question)

    @property
    def gap(self) -> Gap | None:
        """The gap and its contexts in seconds."""
        return gap_of(self.writing.mending, self.opening.recording)

    # The recording

    def open(self, path: Path) -> None:
        """Opens a recording; what was mended in another stays in its takes."""
        self._notice = ""
        self.opening.open(path.absolute())
        self._changed()

    def find(self, path: Path) -> None:
        """The recording is not where it was, but here; what was mended in it stays."""
        self._notice = ""
        self.writing.found_at(path.absolute())

    def open_what_is_there(self) -> None:
        """Opens a recording that breaks off, as far as it goes."""
        if self.opening.broken:
            self.opening.open(Path(self.opening.broken), allow_cut=True)
            self._changed()

    def _opened(self, recording: Recording | None) -> None:
        self.hearing.set_recording(recording)
        if recording is not None and self.opening.path != self.writing.mending.recording:
            self.writing.open(recording)
        if recording is not None and recording.file.note:
            self._notice = recording.file.note
        self.opened.emit(recording)
        self.listening.show(recording)
        self._edited()

    def _grew(self, recording: Recording) -> None:
        self.hearing.grow(recording)
        self.listening.grow(recording)
        if recording.whole:
            self._changed()

    def _edited(self) -> None:
        """Something was changed, here or by undo in another tab."""
        mending, takes = self.writing.mending, self._project.takes()
        if not self.opening.coming:
            self.opening.follow(mending.recording)
        for take in takes_of_gap(mending, takes):
            self.shelf.want_heights(take, self._project.take_path(take))
        self.listening.listen()
        self._changed()

    def set_gap(self, gap: Gap) -> None:
        """Another gap, or other contexts."""
        if self.opening.recording is not None:
            self._notice = ""
            self.writing.set_gap(gap, self.opening.recording)

    # Making

    def press_primary(self) -> None:
        """What the primary button says: make a take, or stop."""
        if self.filling.running:
            self.filling.stop()
        else:
            self.make()

    def make(self, *, again: bool = False) -> None:
        """Makes a take. Where one like it was paid for, asks first, unless `again` says that it shall be."""
        self.writing.commit()
        page, same = self.page, same_take(self.writing.mending, self._project.takes())
        if page.making:
            return
        if page.reason:
            self._say(f"{page.reason}.")
        elif not again and self.voices.is_hosted and same is not None:
            self._question = make_again(self._price())
            self._changed()
        else:
            self._notice, self._question = "", None
            self.writing.settle_voice()
            mending = self.writing.mending
            self.filling.begin(mending, next_seed(mending, self._project.takes()))
            self._changed()

    def make_anyway(self) -> None:
        """The answer that spends again."""
        self.make(again=True)

    def keep_take(self) -> None:
        """The answer that spends nothing."""
        self._question = None
        if (take := same_take(self.writing.mending, self._project.takes())) is not None:
            self.writing.choose(take)

    def _price(self) -> int:
        return self._services.quote.infill(self.writing.mending.request).credits

    def _made(self, take: Take, gap: Region) -> None:
        self.writing.add(take, gap)
        self.hear(take)

    def _not_made(self, error: StudioError) -> None:
        self._edited()
        safe = "your recording, your words and the takes already made"
        self.failed.emit(error, Circumstance("The patch", self._price(), safe))

    def _stopped(self, stopped: Cancelled) -> None:
        may = " It may still be charged." if stopped.charge is not Charge.NOTHING else ""
        self._say(f"Stopped. Nothing was lost.{may}")

    # Takes

    def hear(self, take: Take) -> None:
        """Plays a take in its place, or holds it if it sounds."""
        gap = self.writing.mending.gap_of(take)
        if gap is not None:
            self.hearing.hear_take(take, self._project.take_path(take), gap)

    def hear_number(self, number: int) -> None:
        """Plays the take of that key, 1 to 9."""
        for row in self.page.takes[number - 1 : number]:
            self.hear(row.take)

    def choose_heard(self) -> None:
        """What Enter does: chooses the take that sounds, else accepts the one that is chosen."""
        rows = self.page.takes
        sounding = next((row for row in rows if row.playing and not row.chosen), None)
        if sounding is not None:
            self.writing.choose(sounding.take)
        else:
            self.accept()

    def accept(self) -> None:
        """Lays the chosen take into the recording; an export has it."""
        take = self.page.chosen
        gap = self.writing.mending.gap_of(take) if take is not None else None
        if take is not None and gap is not None:
            self.writing.accept(take, gap)
            self._say("The take is in the recording. Export it, or select the next words.")

    def show_laid(self, laid: Laid) -> None:
        """Selects the gap of an accepted take again."""
        if self.opening.recording is not None:
            self.writing.select(laid, self.opening.recording)

    # Hearing

    def toggle(self) -> None:
        """What Space does: holds what sounds, goes on, or hears the recording with its patches."""
        if self.hearing.is_sounding:
            self.hearing.playing.pause()
        elif self.hearing.playing.held:
            self.hearing.playing.start()
        else:
            self.hearing.hear_mended(self._patches())

    def hear_before(self) -> None:
        """Plays the recording as it was, around the gap."""
        if self.gap is not None:
            self.hearing.hear_before(self.gap)

    def spot(self) -> Spot | None:
        """Cursor and selection in the recording, which the player has then."""
        return self.hearing.spot(self.gap)

    def _patches(self) -> Patches:
        return laid_in(self.writing.mending, self._project)

    # Export

    def export(self, path: Path) -> None:
        """Writes the mended recording; outside the patches every sample is the original."""
        if self.opening.recording is not None:
            self.exporting.begin(self.opening.recording, self._patches(), path)
            self._changed()

    def _exported(self, path: Path, count: int) -> None:
        patches = f"{count} patch{'es' * (count != 1)}"
        words = f"Saved to {path.name}. Outside {patches} every sample is the original; the sheet beside it"
        self._say(f"{words} shows that.")
        self.saved.emit(path)

    # News

    def engine_changed(self, state: EngineState) -> None:
        """The engine on this computer starts, is ready, or has failed."""
        if state.phase is Phase.READY:
            self.listening.go_on()

    def _complain(self, error: StudioError) -> None:
        self._changed()
        self.failed.emit(error, NOTHING_KNOWN)

    def _say(self, notice: str) -> None:
        self._notice = notice
        self._changed()

    def _changed(self, *_news: object) -> None:
        self.page_changed.emit(self.page)
