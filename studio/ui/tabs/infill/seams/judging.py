"""Judging takes as they stand in the recording: their seams, and their words as soon as they were heard."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from studio.audio.patch_file import PatchFile
from studio.core.cancel import CancelToken
from studio.core.errors import StudioError
from studio.core.hearing import HeardWord
from studio.core.language import tr
from studio.core.seam_verdict import Seams
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.judge_seams import judge_seams
from studio.services.listen_in_place import HeardInPlace, ListenInPlace
from studio.ui.act import Act
from studio.ui.reading.recording import Recording

T = TypeVar("T")
F = TypeVar("F")
LISTENING = tr("Listening to what was made")
AT_ONCE = 4
"""How many are measured before it is looked whether others are wanted first."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A patch as it stands in the recording, and the words that it says there, none where words go."""

    patch: PatchFile
    text: str
    language: str = "en"

    @property
    def heard_as(self) -> Wanted:
        """What of it can be heard as words: they are the same however loud or bright they are."""
        done = self.patch.treatment
        plain = type(done)(lead=done.lead, tail=done.tail)
        return Wanted(PatchFile(self.patch.place, self.patch.file, plain), self.text, self.language)


class Judging(QObject):
    """`changed` when more is known. They are judged in the order of the last `want`; what is known stays so
    until another recording is opened. Nothing is listened to while `busy()`: takes are made with the same
    ear."""

    changed = Signal()

    def __init__(
        self,
        listen: ListenInPlace,
        pool: JobPool,
        parent: QObject | None = None,
        *,
        busy: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._listen, self._busy = listen, busy
        self._recording: Recording | None = None
        self._wanted: tuple[Wanted, ...] = ()
        self._words: tuple[HeardWord, ...] = ()
        self._seams: dict[PatchFile, Seams | None] = {}
        self._heard: dict[Wanted, HeardInPlace | None] = {}
        self._measuring, self._hearing = Act(pool, parent=self), Act(pool, parent=self)
        self._measuring.part.connect(self._measured)
        self._hearing.part.connect(self._was_heard)
        for act in (self._measuring, self._hearing):
            for outcome in (act.done, act.failed, act.stopped):
                outcome.connect(self._go_on)

    def leave(self) -> None:
        """Judges no more."""
        self._measuring.leave()
        self._hearing.leave()

    def set_recording(self, recording: Recording | None) -> None:
        """Another recording, or none."""
        self.leave()
        self._recording, self._wanted = recording, ()
        self._seams, self._heard = {}, {}

    def grow(self, recording: Recording) -> None:
        """More of the same recording was read."""
        self._recording = recording
        self._go_on()

    def want(self, wanted: Iterable[Wanted], words: Sequence[HeardWord] = ()) -> None:
        """These shall be judged, if they are not; `words` are all those of the recording, none where not all
        of them are known."""
        self._wanted, self._words = tuple(wanted), tuple(words)
        self._go_on()

    def try_again(self) -> None:
        """What could not be judged may be now."""
        self._seams = {each: found for each, found in self._seams.items() if found is not None}
        self._heard = {each: found for each, found in self._heard.items() if found is not None}
        self._go_on()

    def seams(self, patch: PatchFile | None) -> Seams | None:
        """Its seams; None until they are known."""
        return self._seams.get(patch) if patch is not None else None

    def heard(self, wanted: Wanted | None) -> HeardInPlace | None:
        """What may be wrong with its words; None until they were heard."""
        return self._heard.get(wanted.heard_as) if wanted is not None else None

    def _go_on(self, _outcome: object = None) -> None:
        recording = self._recording
        if recording is None:
            return
        patches = [each.patch for each in self._wanted if each.patch not in self._seams]
        if patches and not self._measuring.running:
            some = patches[:AT_ONCE]
            self._measuring.begin("", _each(some, lambda patch, _: judge_seams(recording.file, patch)))
        heard = dict.fromkeys(each.heard_as for each in self._wanted if each.heard_as not in self._heard)
        if heard and not self._hearing.running and not self._busy():
            self._hearing.begin(LISTENING, _each(list(heard)[:1], self._listening_to(recording)))

    def _listening_to(self, recording: Recording) -> Callable[[Wanted, CancelToken], HeardInPlace]:
        listen, words = self._listen, self._words

        def hear(wanted: Wanted, cancel: CancelToken) -> HeardInPlace:
            language = wanted.language
            return listen(recording.file, wanted.patch, wanted.text, cancel, words=words, language=language)

        return hear

    def _measured(self, part: tuple[PatchFile, Seams | None]) -> None:
        self._seams[part[0]] = part[1]
        self.changed.emit()

    def _was_heard(self, part: tuple[Wanted, HeardInPlace | None]) -> None:
        self._heard[part[0]] = part[1]
        self.changed.emit()


def _each(wanted: Sequence[T], act: Callable[[T, CancelToken], F]) -> Callable[[Work], None]:
    """Does each, and hands over what came of it; None for what could not be done."""

    def work(work: Work) -> None:
        for each in wanted:
            work.cancel.check()
            try:
                found: F | None = act(each, work.cancel)
            except StudioError:
                found = None
            work.partial((each, found))

    return work
