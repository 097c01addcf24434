"""The recording that is mended, in memory, and a take as it stands in it."""

from __future__ import annotations

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

HEARD_AROUND = 3.0
"""Seconds on each side of a patch that are heard with it."""


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
class InPlace:
    """A patch with the recording around it: `clip` begins at `begins` s of the recording; the patch stands in
    it from `start` to `end` s, in the place of the `gap`."""

    clip: Clip
    begins: float
    start: float
    end: float
    gap: tuple[float, float]

    def place(self, seconds: float) -> float:
        """Where a moment of it is in the recording."""
        if seconds < self.start:
            return self.begins + seconds
        if seconds >= self.end:
            return self.gap[1] + seconds - self.end
        share = (seconds - self.start) / (self.end - self.start)
        return self.gap[0] + share * (self.gap[1] - self.gap[0])


def open_recording(inputs: InputSounds, path: Path, cancel: CancelToken) -> Recording:
    """Reads a recording; takes its time, so on a worker. Raises as `InputSounds`."""
    clip = inputs.clip(Passage(path), cancel)
    return Recording(path, clip, drawn(Clip(_mono(clip.samples), clip.sample_rate)))


def in_place(recording: Recording, gap: Region, take: Path) -> InPlace:
    """The take's sound between what stands around the gap, as an export would have it."""
    rate, samples = recording.rate, recording.clip.samples
    around = round(HEARD_AROUND * rate)
    first, last = max(0, gap.start - around), min(recording.frames, gap.end + around)
    middle = bridge(samples[gap.start : gap.end], read_clip(take, allow_cut=True), rate)
    joined = np.concatenate((samples[first : gap.start], middle, samples[gap.end : last]))
    start = (gap.start - first) / rate
    end = start + len(middle) / rate
    return InPlace(Clip(joined, rate), first / rate, start, end, (gap.start / rate, gap.end / rate))


def _mono(samples: FloatArray) -> FloatArray:
    return samples if samples.ndim == 1 else np.asarray(samples.mean(axis=1), np.float32)
