"""Which of several takes stands in a recording, and how: the one that says what it should and fits best."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from studio.audio.patch_file import PatchFile
from studio.audio.recording import Recording, open_recording
from studio.core.cancel import CancelToken
from studio.core.patch import Patch, PatchKind, PatchTake, overlap
from studio.core.region import Region
from studio.core.take import Take
from studio.library.project import Project
from studio.services.hear_recording import KnownRecording
from studio.services.input_sound import InputSounds
from studio.services.judge_seams import fit, judge_seams, place_to_remove
from studio.services.listen_in_place import ListenInPlace


@dataclass(frozen=True, slots=True)
class Choice:
    """The patch with all takes fitted in, the best one chosen, and in `sentences` what may be wrong with
    that."""

    patch: Patch
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Stand:
    """A take as it stands: how it sounds there, worst first, and what is to be said of it."""

    fitted: PatchFile
    faults: tuple[int, float]
    sentences: tuple[str, ...]


class ChooseTake:
    """`choose_take(known, patch, takes, project, cancel, others=…)`: each take is laid in so that its seams
    are not heard, and listened to where it stands. Fewest faults first, then the better seams. What only goes
    is closed so. `others` are places that other patches have: none is moved into them. Raises as
    `ListenInPlace`, BadSound, and Cancelled."""

    def __init__(self, inputs: InputSounds, listen: ListenInPlace) -> None:
        self._inputs, self._listen = inputs, listen

    def __call__(
        self,
        known: KnownRecording,
        patch: Patch,
        takes: Sequence[Take],
        project: Project,
        cancel: CancelToken,
        *,
        others: Sequence[Region] = (),
    ) -> Choice:
        with self._opened(known, cancel) as recording:
            if patch.kind is PatchKind.REMOVE or not takes:
                return _closed(recording, patch, others)
            stands = []
            for take in takes:
                cancel.check()
                file = _fitted(recording, PatchFile(patch.place, project.take_path(take)), others)
                stands.append(self._stand(recording, known, patch, file, cancel))
        best = min(range(len(takes)), key=lambda number: stands[number].faults)
        for number, (take, stand) in enumerate(zip(takes, stands, strict=True)):
            laid = PatchTake(take.id, stand.fitted.place, stand.fitted.treatment)
            patch = patch.with_take(laid, choose=number == best)
        return Choice(patch, stands[best].sentences)

    def close(
        self, known: KnownRecording, patch: Patch, cancel: CancelToken, *, others: Sequence[Region] = ()
    ) -> Patch:
        """A patch that only takes words out, with the gap closed so that it is not heard."""
        with self._opened(known, cancel) as recording:
            return _closed(recording, patch, others).patch

    def _stand(
        self,
        recording: Recording,
        known: KnownRecording,
        patch: Patch,
        file: PatchFile,
        cancel: CancelToken,
    ) -> _Stand:
        heard = self._listen(
            recording, file, patch.request.text, cancel, words=known.words, language=patch.language
        )
        seams = judge_seams(recording, file)
        sentences = tuple(suspect.sentence for suspect in heard.suspects)
        if not seams.is_good:
            sentences = (*sentences, seams.sentence)
        return _Stand(file, (len(heard.suspects), seams.badness), sentences)

    @contextmanager
    def _opened(self, known: KnownRecording, cancel: CancelToken) -> Iterator[Recording]:
        recording = open_recording(known.path, cancel, readable=self._inputs.readable(known.path, cancel))
        try:
            yield recording
        finally:
            recording.close()


def _closed(recording: Recording, patch: Patch, others: Sequence[Region]) -> Choice:
    """Words that only go: with the pauses as they are advised, or as the speaker would pause, whichever is
    heard less."""
    places = dict.fromkeys((patch.place, place_to_remove(recording, patch.selection)))
    free = [place for place in places if not any(overlap(place, other) for other in others)]
    files = [_fitted(recording, PatchFile(place, None, patch.closing), others) for place in free or places]
    file = min(files, key=lambda each: judge_seams(recording, each).badness)
    seams = judge_seams(recording, file)
    made = replace(patch, place=file.place, closing=file.treatment)
    return Choice(made, () if seams.is_good else (seams.sentence,))


def _fitted(recording: Recording, file: PatchFile, others: Sequence[Region]) -> PatchFile:
    best = fit(recording, file)
    return file if any(overlap(best.place, other) for other in others) else best
