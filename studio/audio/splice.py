"""Laying patches into a recording so that every sample outside them stays the recording's own."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

from studio.audio.files import disk_error, open_sound
from studio.audio.resample import resample
from studio.audio.sound_container import SoundCopy
from studio.core.clip import Clip, FloatArray
from studio.core.errors import BadSound
from studio.core.region import Region

CROSSFADE = 0.012
"""Seconds at each end of the gap in which the recording goes and the patch comes: long enough to hide a step,
shorter than any speech sound."""
FADE_IN = 0.004
"""Seconds in which a patch begins and ends by itself where no gap is there to fade over."""

_HEARD = 1e-3


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
        return _eased(new, min(round(FADE_IN * sample_rate), len(new) // 2))
    out = new.copy()
    rise, fall = _power(fade, new.ndim)
    out[:fade] = new[:fade] * rise + gap[:fade] * fall
    out[-fade:] = new[-fade:] * fall + gap[-fade:] * rise
    return out


def splice(recording: Path, patches: Sequence[Patch], target: Path) -> Path:
    """Writes `recording` with `patches` laid in as `target`, whole or not at all, and gives `target`.

    The file keeps its type, rate, depth, channels and other chunks. Outside the gaps its samples are copied
    as they stand in the file. MP3, OGG and other lossy files become WAV in float, because encoding them again
    would change every sample; give `target` the suffix of `suffix_for`. Raises BadSound for a gap that is
    not in the recording or overlaps another, as `open_sound`, and DiskError.
    """
    ordered = sorted(patches, key=lambda patch: (patch.gap.start, patch.gap.end))
    with open_sound(recording) as reader:
        _check(ordered, reader.frames)
    unfinished = target.with_name(f".{uuid.uuid4().hex}.part")
    try:
        with open(unfinished, "xb") as file:
            _write(recording, ordered, file)
        os.replace(unfinished, target)
    except OSError as error:
        raise disk_error(target, error) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()
    return target


def suffix_for(recording: Path) -> str:
    """The suffix of a mended copy of it, with the dot. BadSound as `open_sound`."""
    with open_sound(recording):
        pass
    return SoundCopy(recording).suffix


def _write(recording: Path, patches: Sequence[Patch], file: BinaryIO) -> None:
    copy = SoundCopy(recording)
    copy.write(file, _pieces(recording, patches, copy.sample_rate))
    file.flush()
    os.fsync(file.fileno())


def _pieces(recording: Path, patches: Sequence[Patch], rate: int) -> Iterator[Region | FloatArray]:
    """Stretches to be copied and samples to be put between them, in order."""
    place = 0
    with open_sound(recording) as reader:
        for patch in patches:
            yield Region(place, patch.gap.start)
            reader.seek(patch.gap.start)
            yield bridge(reader.read(len(patch.gap), "float32"), patch.clip, rate)
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
    powers = np.sqrt(np.square(like, dtype=np.float64).mean(axis=0)) if len(like) else np.zeros(like.shape[1])
    mean = float(powers.mean())
    even = np.ones(like.shape[1])
    return np.asarray(powers / mean if mean > _HEARD else even, np.float32)


def _power(frames: int, dimensions: int) -> tuple[FloatArray, FloatArray]:
    """Quarter waves up and down, whose squares sum to one."""
    angle = (np.arange(frames, dtype=np.float32) + 0.5) / frames * (np.pi / 2)
    shape = (-1,) + (1,) * (dimensions - 1)
    rise, fall = np.sin(angle), np.cos(angle)
    return np.asarray(rise.reshape(shape), np.float32), np.asarray(fall.reshape(shape), np.float32)


def _eased(samples: FloatArray, frames: int) -> FloatArray:
    if not frames:
        return samples
    out = samples.copy()
    rise, fall = _power(frames, samples.ndim)
    out[:frames] *= rise
    out[-frames:] *= fall
    return out
