"""Laying patches into a recording so that every sample outside them stays the recording's own."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from studio.audio.editing import faded_in, faded_out, power_fades
from studio.audio.files import disk_error, open_sound
from studio.audio.moves import Moves
from studio.audio.pieces import Piece
from studio.audio.resample import resample
from studio.audio.sound_container import SoundCopy
from studio.core.cancel import CancelToken
from studio.core.clip import Clip, FloatArray
from studio.core.errors import BadSound
from studio.core.region import Region

CROSSFADE = 0.012
"""Seconds at each end of the gap in which the recording goes and the patch comes: long enough to hide a step,
shorter than any speech sound."""
FADE_IN = 0.004
"""Seconds in which a patch begins and ends by itself where no gap is there to fade over."""
_HEARD, _EVEN = 1e-3, 10 ** (0.5 / 20)
"""How loud a gap is at least whose channels tell a balance, and what is no balance: half a decibel."""


@dataclass(frozen=True, slots=True)
class Patch:
    """`clip` takes the place of the frames of `gap`; it may be longer or shorter. An empty gap inserts."""

    gap: Region
    clip: Clip


def bridge(gap: FloatArray, clip: Clip, sample_rate: int, crossfade: float = CROSSFADE) -> FloatArray:
    """What stands in the place of `gap` ([frames] or [frames, channels]): float32, of its channels and at
    `sample_rate` Hz. At both ends the recording fades into the patch with equal power, inside the gap."""
    new = _in_channels(resample(clip.samples, clip.sample_rate, sample_rate), gap)
    fade = min(round(crossfade * sample_rate), len(gap) // 2, len(new) // 2)
    if not fade:
        ease = min(round(FADE_IN * sample_rate), len(new) // 2)
        return faded_out(faded_in(new, ease), ease)
    out = new.copy()
    rise, fall = power_fades(fade, new.ndim)
    out[:fade] = new[:fade] * rise + gap[:fade] * fall
    out[-fade:] = new[-fade:] * fall + gap[-fade:] * rise
    return out


def splice(
    recording: Path, patches: Sequence[Patch], target: Path, cancel: CancelToken | None = None
) -> Path:
    """Writes `recording` with `patches` laid in as `target`, whole or not at all, and gives `target`.

    The file keeps its type, rate, depth, channels and other chunks; markers and cue points go where their
    sound is. Outside the gaps its samples are copied as they stand in the file. MP3, OGG and other lossy
    files become WAV in float, because encoding them again would change every sample; give `target` the suffix
    of `suffix_for`. A WAV beyond 4 GB becomes an RF64. Raises BadSound for a gap that is not in the recording
    or overlaps another, as `open_sound`, DiskError, and Cancelled.
    """
    lay(recording, patches, target, cancel or CancelToken())
    return target


def lay(recording: Path, patches: Sequence[Patch], target: Path, cancel: CancelToken) -> Moves:
    """As `splice`; gives where everything of the recording is in `target`."""
    ordered = sorted(patches, key=lambda patch: (patch.gap.start, patch.gap.end))
    with open_sound(recording) as reader:
        _check(ordered, reader.frames)
    unfinished = target.with_name(f".{uuid.uuid4().hex}.part")
    try:
        moves = _write(recording, ordered, unfinished, cancel)
        os.replace(unfinished, target)
    except OSError as error:
        raise disk_error(target, error) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()
    return moves


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
    longest = -(-len(patch.clip.samples) * rate // patch.clip.sample_rate) + 1
    return max(0, longest - len(patch.gap))


def _pieces(recording: Path, patches: Sequence[Patch], rate: int) -> Iterator[Piece]:
    """Stretches to be copied and samples to be put between them, in order."""
    place = 0
    with open_sound(recording) as reader:
        for patch in patches:
            yield Region(place, patch.gap.start)
            reader.seek(patch.gap.start)
            yield patch.gap, bridge(reader.read(len(patch.gap), "float32"), patch.clip, rate)
            place = patch.gap.end
        yield Region(place, reader.frames)


def _check(patches: Sequence[Patch], frames: int) -> None:
    place = 0
    for patch in patches:
        if patch.gap.start < place or patch.gap.end > frames:
            raise BadSound("The patches lie outside the recording, or over one another.")
        place = patch.gap.end


def _in_channels(samples: FloatArray, like: FloatArray) -> FloatArray:
    """Mono in as many channels as `like` has, in their balance, and any number in one."""
    mono = samples if samples.ndim == 1 else samples.mean(axis=1)
    if like.ndim == 1:
        return np.asarray(mono, np.float32)
    if samples.ndim == 2 and samples.shape[1] == like.shape[1]:
        return samples
    return np.asarray(np.asarray(mono, np.float32)[:, None] * _balance(like), np.float32)


def _balance(like: FloatArray) -> FloatArray:
    """How loud each channel is beside all of them, one on average; even where nothing is heard."""
    even = np.ones(like.shape[1], np.float32)
    powers = np.sqrt(np.square(like, dtype=np.float64).mean(axis=0)) if len(like) else np.zeros(like.shape[1])
    if powers.mean() <= _HEARD:
        return even
    shares = powers / powers.mean()
    is_even = shares.min() > 1 / _EVEN and shares.max() < _EVEN
    return even if is_even else np.asarray(shares, np.float32)
