"""How loud each pitch is at each moment, for drawing."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from studio.core.clip import FloatArray

WINDOW = 0.024
"""Seconds of sound behind a column: the bars of a low voice's overtones are apart, its beats as well."""
TOP = 12_000.0
"""Hz at most: above that speech has nothing to see."""
QUIETEST, LOUDEST = -92.0, -24.0
"""dB of full scale, of a sine, that are drawn as nothing and as everything."""
TOGETHER = 64
"""Columns that are computed at once."""

Picture = npt.NDArray[np.uint8]
Read = Callable[[int, int], FloatArray]


def window_for(sample_rate: int) -> int:
    """Frames of a column: a power of two near `WINDOW` seconds."""
    return int(2 ** round(np.log2(max(64.0, WINDOW * sample_rate))))


def top_for(sample_rate: int) -> float:
    """Hz of the uppermost row."""
    return min(TOP, sample_rate / 2)


def spectrogram(
    read: Read,
    frames: int,
    sample_rate: int,
    stretch: tuple[float, float],
    columns: int,
    check: Callable[[], None] = lambda: None,
) -> Picture:
    """Columns from frame `stretch[0]` to `stretch[1]` of a sound of `frames`, as [rows, columns]: 0 for what
    is `QUIETEST` or less, 255 for `LOUDEST`; row 0 is the top, at `top_for` Hz. Channels are mixed.

    Short-time Fourier transform with a Hann window, one each column, however far apart they stand: what
    lies between two columns of a long recording is not looked at. `check` is called between pieces of the
    work and may raise to end it.
    """
    size = window_for(sample_rate)
    rows = int(top_for(sample_rate) / (sample_rate / 2) * (size // 2)) + 1
    hann = np.hanning(size).astype(np.float32)
    middles = np.linspace(*stretch, columns, endpoint=False) + (stretch[1] - stretch[0]) / columns / 2
    picture = np.zeros((rows, columns), np.uint8)
    for first in range(0, columns, TOGETHER):
        check()
        starts = np.rint(middles[first : first + TOGETHER]).astype(np.int64) - size // 2
        pieces = _pieces(read, frames, starts, size)
        spectra = np.abs(np.fft.rfft(pieces * hann, axis=1))[:, :rows] * (2 / hann.sum())
        level = 20 * np.log10(np.maximum(spectra, 1e-9))
        shade = np.clip((level - QUIETEST) / (LOUDEST - QUIETEST), 0, 1) * 255
        picture[:, first : first + len(starts)] = shade.T[::-1]
    return picture


def _pieces(read: Read, frames: int, starts: npt.NDArray[np.int64], size: int) -> FloatArray:
    """[columns, size] of sound from each start, silent outside of it."""
    first, last = int(starts[0]), int(starts[-1]) + size
    if last - first <= size * len(starts):
        whole = _mono(read, frames, first, last)
        return np.stack([whole[start - first : start - first + size] for start in starts])
    return np.stack([_mono(read, frames, int(start), int(start) + size) for start in starts])


def _mono(read: Read, frames: int, start: int, end: int) -> FloatArray:
    out = np.zeros(end - start, np.float32)
    inside, beyond = max(start, 0), min(end, frames)
    if beyond > inside:
        found = read(inside, beyond)
        mono = found if found.ndim == 1 else found.mean(axis=1)
        out[inside - start : inside - start + len(mono)] = mono
    return out
