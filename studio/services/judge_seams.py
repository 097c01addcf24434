"""How the seams of a take are as it stands in a recording, and what can be done about them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial

from studio.audio.around import Around, around
from studio.audio.closing import to_remove
from studio.audio.patch_file import PatchFile
from studio.audio.recording import Recording
from studio.audio.seam_candidates import Standing
from studio.audio.seam_fixes import Fix, fitted, fixes, measured
from studio.core.cancel import CancelToken
from studio.core.region import Region
from studio.core.seam_verdict import Seams


def judge_seams(recording: Recording, patch: PatchFile) -> Seams:
    """The seams of a patch that lies in the recording. Only what is round it is read. Raises as
    `recording.read` and `read_clip`."""
    return measured(_standing(patch), around_in(recording, patch.place))


def seam_fixes(recording: Recording, patch: PatchFile, cancel: CancelToken) -> tuple[Fix, ...]:
    """What makes its seams better, measured, the best first; nothing where nothing does. Raises as
    `judge_seams`, and Cancelled."""
    return fixes(_standing(patch), _reader(recording), cancel)


def fit(recording: Recording, patch: PatchFile) -> PatchFile:
    """The patch with all of it done to it. Raises as `judge_seams`."""
    best = fitted(_standing(patch), _reader(recording))
    return PatchFile(best.place, patch.file, best.treatment)


def place_to_remove(recording: Recording, words: Region) -> Region:
    """What to take out so that `words` are gone and the pause that the speaker would make is left. Raises as
    `recording.read`."""
    return to_remove(recording.read, recording.frames, recording.sample_rate, words)


def around_in(recording: Recording, place: Region) -> Around:
    """The recording round a place."""
    return around(recording.read, recording.frames, recording.sample_rate, place)


def _reader(recording: Recording) -> Callable[[Region], Around]:
    return cache(partial(around_in, recording))


def _standing(patch: PatchFile) -> Standing:
    return Standing(patch.read().clip, patch.place, patch.treatment)
