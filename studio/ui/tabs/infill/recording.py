"""The recording that is mended, in memory, and patches as they stand in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from studio.audio.files import read_clip
from studio.audio.splice import bridge
from studio.core.cancel import CancelToken
from studio.core.clip import Clip, FloatArray
from studio.core.passage import Passage
from studio.core.region import Region
from studio.services.input_sound import InputSounds
from studio.ui.waveform.sound import Drawn, drawn


@dataclass(frozen=True, slots=True)
class Recording:
    """The file at `path`: its sound as it is heard, and as it is drawn (one channel)."""

    path: Path
    clip: Clip
    drawn: Drawn

    @property
    def rate(self) -> int:
        return self.clip.sample_rate

    @property
    def channels(self) -> int:
        return 1 if self.clip.samples.ndim == 1 else self.clip.samples.shape[1]

    @property
    def frames(self) -> int:
        return len(self.clip.samples)


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `begins` to `ends` s of what is heard stands what is from `first` to `last` s of the recording, or
    a patch in its place."""

    begins: float
    ends: float
    first: float
    last: float


@dataclass(frozen=True, slots=True)
class Mended:
    """The recording, or a part of it, as an export would have it."""

    clip: Clip
    stretches: tuple[Stretch, ...]

    def place(self, seconds: float) -> float:
        """Where a moment of it is in the recording, in seconds."""
        for each in self.stretches:
            if seconds < each.ends:
                share = (seconds - each.begins) / (each.ends - each.begins)
                return each.first + share * (each.last - each.first)
        return self.stretches[-1].last if self.stretches else seconds

    def moment(self, place: float) -> float:
        """When a place of the recording is heard, in seconds of the clip."""
        for each in self.stretches:
            if place < each.last:
                share = (place - each.first) / (each.last - each.first)
                return each.begins + max(0.0, share) * (each.ends - each.begins)
        return self.clip.seconds


def open_recording(inputs: InputSounds, path: Path, cancel: CancelToken) -> Recording:
    """Reads a recording; takes its time, so on a worker. Raises as `InputSounds`."""
    clip = inputs.clip(Passage(path), cancel)
    return Recording(path, clip, drawn(Clip(_mono(clip.samples), clip.sample_rate)))


def mended(
    recording: Recording, patches: Iterable[tuple[Region, Path]], part: Region | None = None
) -> Mended:
    """The recording, or the frames `part` of it, with the takes at the paths in the place of their gaps,
    which do not overlap. Raises as `read_clip`."""
    rate, samples = recording.rate, recording.clip.samples
    part = part or Region(0, recording.frames)
    pieces: list[tuple[FloatArray, Region]] = []
    here = part.start
    for gap, path in sorted(patches, key=lambda patch: patch[0].start):
        pieces.append((samples[here : gap.start], Region(here, gap.start)))
        pieces.append((bridge(samples[gap.start : gap.end], read_clip(path, allow_cut=True), rate), gap))
        here = gap.end
    pieces.append((samples[here : part.end], Region(here, part.end)))
    return _joined([piece for piece in pieces if len(piece[0])], rate)


def _joined(pieces: list[tuple[FloatArray, Region]], rate: int) -> Mended:
    stretches, begins = [], 0.0
    for sound, place in pieces:
        ends = begins + len(sound) / rate
        stretches.append(Stretch(begins, ends, place.start / rate, place.end / rate))
        begins = ends
    sounds = [sound for sound, _ in pieces]
    return Mended(Clip(sounds[0] if len(sounds) == 1 else np.concatenate(sounds), rate), tuple(stretches))


def _mono(samples: FloatArray) -> FloatArray:
    return samples if samples.ndim == 1 else np.asarray(samples.mean(axis=1), np.float32)
