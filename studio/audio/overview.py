"""A recording as it is drawn while its peaks are still being made."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.audio.pyramid import Columns, Peaks
from studio.core.clip import FloatArray


@dataclass(frozen=True, slots=True)
class Overview:
    """To be drawn like `Peaks`: the same `frames` (of the whole recording), `channels`, `base` and `columns`.

    `parts` are the peaks that are there, each with the frame that it begins at; elsewhere `coarse` is shown,
    a few looks into the file, and where that is not there either, nothing.
    """

    frames: int
    channels: int
    base: int
    parts: tuple[tuple[int, Peaks], ...] = ()
    coarse: Peaks | None = None

    @property
    def share(self) -> float:
        """How much of it was read, 0 to 1."""
        return sum(peaks.frames for _, peaks in self.parts) / self.frames if self.frames else 1.0

    def columns(self, start: float, end: float, width: int) -> Columns:
        """As `Peaks.columns`."""
        out = self._background(start, end, width)
        if width and end > start:
            edges = np.linspace(start, end, width + 1)
            for place, peaks in self.parts:
                inside = np.flatnonzero((edges[:-1] >= place) & (edges[1:] <= place + peaks.frames))
                if len(inside):
                    _lay(out, peaks, edges - place, int(inside[0]), int(inside[-1]) + 1)
        return out

    def _background(self, start: float, end: float, width: int) -> Columns:
        if self.coarse is not None:
            return self.coarse.columns(start, end, width)
        shape = (width,) if self.channels == 1 else (width, self.channels)
        low, high, rms = (np.zeros(shape, np.float32) for _ in range(3))
        return low, high, rms


def _lay(out: Columns, peaks: Peaks, edges: FloatArray | np.ndarray, first: int, last: int) -> None:
    fine = peaks.columns(float(edges[first]), float(edges[last]), last - first)
    for row, new in zip(out, fine, strict=True):
        row[first:last] = new
