"""Which of several takes stands in a recording: the one that says what it should."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from studio.core.cancel import CancelToken
from studio.core.patch import Patch, PatchTake
from studio.core.take import Take
from studio.library.project import Project
from studio.services.hear_recording import KnownRecording
from studio.services.listen_back import ListenBack


@dataclass(frozen=True, slots=True)
class Choice:
    """The patch with all takes, the best one chosen, and in `sentences` what may be wrong with that."""

    patch: Patch
    take: Take
    sentences: tuple[str, ...] = ()


class ChooseTake:
    """`choose_take(recording, patch, takes, project, cancel)`: the takes are listened to; fewest faults
    first, then the one that was made first. Raises as `ListenBack`."""

    def __init__(self, listen_back: ListenBack) -> None:
        self._listen_back = listen_back

    def __call__(
        self,
        recording: KnownRecording,
        patch: Patch,
        takes: Sequence[Take],
        project: Project,
        cancel: CancelToken,
    ) -> Choice:
        heard = [self._listen_back(take, patch.request.text, project, cancel) for take in takes]
        best = min(heard, key=lambda back: len(back.suspects))
        for take in takes:
            patch = patch.with_take(PatchTake(take.id, patch.place), choose=take.id == best.take.id)
        return Choice(patch, best.take, tuple(suspect.sentence for suspect in best.suspects))
