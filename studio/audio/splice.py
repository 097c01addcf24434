"""Laying patches into a recording so that every sample outside them stays the recording's own."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.audio.around import Read, around
from studio.audio.closing import LONGEST
from studio.audio.files import open_sound
from studio.audio.moves import Moves
from studio.audio.pieces import Piece
from studio.audio.recording import finite
from studio.audio.sound_container import SoundCopy
from studio.audio.treated import treated
from studio.audio.whole_file import whole_file
from studio.core.cancel import CancelToken
from studio.core.clip import Clip, FloatArray
from studio.core.errors import BadSound
from studio.core.language import tr
from studio.core.patch import AS_MADE, Treatment
from studio.core.region import Region


@dataclass(frozen=True, slots=True)
class Patch:
    """`clip`, with `treatment` done to it, takes the place of the frames of `gap`; it may be longer or
    shorter. An empty gap inserts; no clip takes the gap out (see `studio.audio.treated`)."""

    gap: Region
    clip: Clip | None
    treatment: Treatment = AS_MADE

    def sound(self, read: Read, frames: int, sample_rate: int) -> FloatArray:
        """What stands in the place of the gap in a recording of so many frames that `read` reads."""
        return treated(self.clip, around(read, frames, sample_rate, self.gap), self.treatment)


def splice(
    recording: Path, patches: Sequence[Patch], target: Path, cancel: CancelToken | None = None
) -> Moves:
    """Writes `recording` with `patches` laid in as `target`, whole or not at all; gives where everything of
    the recording is in there.

    The file keeps its type, rate, depth, channels and other chunks; markers and cue points go where their
    sound is. Outside the gaps its samples are copied as they stand in the file. MP3, OGG and other lossy
    files become WAV in float, because encoding them again would change every sample; give `target` the suffix
    of `suffix_for`. A WAV beyond 4 GB becomes an RF64. Raises BadSound for a gap that is not in the recording
    or overlaps another, as `open_sound`, DiskError, and Cancelled.
    """
    ordered = sorted(patches, key=lambda patch: (patch.gap.start, patch.gap.end))
    with open_sound(recording) as reader:
        _check(ordered, reader.frames)
    with whole_file(target) as unfinished:
        return _write(recording, ordered, unfinished, cancel or CancelToken())


def suffix_for(recording: Path) -> str:
    """The suffix of a mended copy of it, with the dot. BadSound as `open_sound`."""
    with open_sound(recording):
        pass
    return SoundCopy(recording).suffix


def _write(recording: Path, patches: Sequence[Patch], target: Path, cancel: CancelToken) -> Moves:
    copy = SoundCopy(recording)
    growth = sum(_growth(patch, copy.sample_rate) for patch in patches)
    moves = copy.write(target, _pieces(recording, patches, copy.sample_rate), growth, cancel)
    with open(target, "r+b") as file:
        os.fsync(file.fileno())
    return moves


def _growth(patch: Patch, rate: int) -> int:
    """Frames more than before, at most."""
    clip, treatment = patch.clip, patch.treatment
    longest = -(-len(clip.samples) * rate // clip.sample_rate) + 1 if clip else round(LONGEST * rate)
    added = max(0.0, treatment.lead) + max(0.0, treatment.tail)
    return max(0, longest + round(added * rate) + 2 - len(patch.gap))


def _pieces(recording: Path, patches: Sequence[Patch], rate: int) -> Iterator[Piece]:
    """Stretches to be copied and samples to be put between them, in order."""
    place = 0
    with open_sound(recording) as reader:

        def read(start: int, frames: int) -> FloatArray:
            reader.seek(start)
            return finite(reader.read(frames, "float32"))

        for patch in patches:
            yield Region(place, patch.gap.start)
            yield patch.gap, patch.sound(read, reader.frames, rate)
            place = patch.gap.end
        yield Region(place, reader.frames)


def _check(patches: Sequence[Patch], frames: int) -> None:
    place = 0
    for patch in patches:
        if patch.gap.start < place or patch.gap.end > frames:
            raise BadSound(tr("The patches lie outside the recording, or over one another."))
        place = patch.gap.end
