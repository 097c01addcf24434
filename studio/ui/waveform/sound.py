"""What the waveform draws of a sound."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from studio.audio.overview import Overview
from studio.audio.peaks import Columns, PeakBuilder, Peaks, columns_of
from studio.audio.recording import Recording
from studio.core.clip import Clip, FloatArray
from studio.core.take import TimedWord

FINE_BASE = 32
"""Samples an entry: a take of two seconds fills the screen at about 60 a column."""
GROWTH, SOON = 0.02, 0.05
HEIGHTS = 60
"""Bars of a small waveform."""
Read = Callable[[int, int], FloatArray]
"""Frames from the first number up to the second, float32 [frames] or [frames, channels]; on any thread."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The peaks of the sound that is there, `seconds` long; `total` is the whole length where more is still
    to come; `loudest` its largest sample. For looking very close there are its `samples`, where they are in
    memory, or `read`, which fetches them from the disk."""

    peaks: Peaks | Overview
    sample_rate: int
    seconds: float
    loudest: float
    words: tuple[TimedWord, ...] = ()
    total: float = 0.0
    samples: FloatArray | None = None
    read: Read | None = None

    @property
    def shown_seconds(self) -> float:
        """How long the time axis has to be."""
        return max(self.seconds, self.total)

    @property
    def frames(self) -> int:
        """How many samples of each channel are there."""
        return self.peaks.frames

    def columns(self, start: float, end: float, width: int) -> Columns:
        """Least, greatest and rms of `width` columns from second `start` to `end`."""
        first, last = start * self.sample_rate, end * self.sample_rate
        close = (last - first) / max(width, 1) < self.peaks.base
        if close and self.samples is not None:
            return columns_of(self.samples, int(first), int(last), width)
        return self.peaks.columns(first, last, width)

    def heights(self, count: int = HEIGHTS) -> tuple[float, ...]:
        """`count` bars of 0…1 for a small waveform of the whole."""
        low, high, _ = self.peaks.columns(0, self.peaks.frames, count)
        tall = np.maximum(high, -low) / max(self.loudest, 1e-6)
        tall = tall if tall.ndim == 1 else tall.max(axis=1)
        return tuple(float(height) for height in tall)


def drawn(clip: Clip, words: tuple[TimedWord, ...] = ()) -> Drawn:
    """A whole sound, one lane for each of its channels."""
    channels = 1 if clip.samples.ndim == 1 else clip.samples.shape[1]
    builder = PeakBuilder(channels, FINE_BASE)
    builder.add(clip.samples)
    return Drawn(
        builder.peaks(),
        clip.sample_rate,
        clip.seconds,
        loudest(clip.samples),
        words,
        samples=clip.samples,
    )


def drawn_from(peaks: Peaks | Overview, sample_rate: int, read: Read) -> Drawn:
    """A recording whose samples lie on the disk; an Overview while it is still being read. All that is drawn
    of one recording has the same `read`."""
    return Drawn(peaks, sample_rate, peaks.frames / sample_rate, highest(peaks), read=read)


def read_of(file: Recording) -> Read:
    """Reads an open recording as `Drawn` asks for it; made once for each, since it tells sounds apart."""

    def read(start: int, end: int) -> FloatArray:
        return file.read(start, end - start)

    return read


def highest(peaks: Peaks | Overview) -> float:
    """The largest sample that the peaks know of, without its sign."""
    if isinstance(peaks, Overview):
        known = [part for _, part in peaks.parts] + ([peaks.coarse] if peaks.coarse is not None else [])
        return max((highest(part) for part in known), default=0.0)
    if not peaks.levels:
        return 0.0
    top = peaks.levels[-1]
    return max(float(top.maxs.max(initial=0)), -float(top.mins.min(initial=0))) * peaks.scale


def loudest(samples: FloatArray) -> float:
    """The largest sample, without its sign."""
    return max(float(samples.max(initial=0.0)), -float(samples.min(initial=0.0)))


class Growing:
    """A sound that is still being made: `add` what was heard, `drawn` what there is to see."""

    def __init__(self, sample_rate: int, expected: float) -> None:
        self.sample_rate = sample_rate
        self._builder = PeakBuilder(base=FINE_BASE)
        self._frames, self._loudest, self._expected, self._seen = 0, 0.0, expected, 0.0

    @property
    def seconds(self) -> float:
        """How much is there."""
        return self._frames / self.sample_rate

    @property
    def is_worth_drawing(self) -> bool:
        """True once enough has come since it was drawn last: the longer the sound, the more that is, so that
        all drawing together takes time in proportion to its length."""
        return self.seconds >= self._seen * (1 + GROWTH) + SOON

    def add(self, block: FloatArray) -> None:
        """More of it."""
        self._builder.add(block)
        self._frames += len(block)
        self._loudest = max(self._loudest, loudest(block))

    def drawn(self) -> Drawn:
        """All so far, on an axis as long as the whole is expected to be."""
        self._seen = self.seconds
        peaks = self._builder.peaks()
        return Drawn(peaks, self.sample_rate, self.seconds, self._loudest, total=self._expected)
