"""From the decoder's samples to sound that can be put beside other sound: trimmed, limited, followed by
its pause."""

from __future__ import annotations

import numpy as np

from studio.core.clip import FloatArray
from studio.engine.speech.timing import Span

CEILING = 0.89
"""-1 dBFS."""
_WINDOW = 120  # 5 ms at 24 kHz
_QUIET = 10 ** (-48 / 20)
_BEFORE, AFTER = 720, 1440  # 30 ms and 60 ms are kept around what is heard
_FADE = 240
_LOOKAHEAD = 240


def span_of(samples: FloatArray, first: int | None = None) -> Span:
    """What is above -48 dBFS, with a margin; empty if nothing is. `first`: the sample at which the first
    phoneme begins, which is kept however quiet it is."""
    blocks = len(samples) // _WINDOW
    levels = np.sqrt(np.square(samples[: blocks * _WINDOW].reshape(blocks, _WINDOW)).mean(axis=1))
    loud = np.flatnonzero(levels > _QUIET)
    if not len(loud):
        return Span(0, 0, 0)
    start, heard = int(loud[0]) * _WINDOW - _BEFORE, int(loud[-1] + 1) * _WINDOW
    start = max(0, start if first is None else min(start, first))
    return Span(start, min(len(samples), heard + AFTER), heard)


def trimmed(samples: FloatArray, span: Span) -> FloatArray:
    """The span, with 10 ms fades so that nothing clicks."""
    return faded(samples[span.start : span.end])


def faded(samples: FloatArray, *, begins: bool = True, ends: bool = True) -> FloatArray:
    """A copy that comes up over 10 ms where the sound begins with it, and goes down where it ends."""
    cut = samples.copy()
    length = min(_FADE, len(cut) // 2)
    ramp = np.linspace(0, 1, length, dtype=np.float32)
    if length and begins:
        cut[:length] *= ramp
    if length and ends:
        cut[-length:] *= ramp[::-1]
    return cut


def limited(samples: FloatArray) -> FloatArray:
    """Never above CEILING: a gain that goes down 10 ms before a peak and comes back as smoothly, so that
    no wave is bent. Sound below the ceiling is unchanged."""
    peaks = np.abs(samples)
    if not len(samples) or peaks.max() <= CEILING:
        return samples
    need = np.minimum(1.0, CEILING / np.maximum(peaks, 1e-9))
    held = _sliding_minimum(need, 2 * _LOOKAHEAD + 1)
    padded = np.pad(held, _LOOKAHEAD, mode="edge")
    window = np.hanning(2 * _LOOKAHEAD + 3)[1:-1]
    gain = np.convolve(padded, window / window.sum(), mode="valid")
    return np.asarray(np.clip(samples * gain, -CEILING, CEILING), np.float32)


class Limiter:
    """`limited` for a sound that comes in pieces: the same samples, DELAY of them held back till the next."""

    DELAY = 2 * _LOOKAHEAD

    def __init__(self) -> None:
        self._sound: FloatArray = np.zeros(0, np.float32)
        self._past = 0

    def add(self, samples: FloatArray) -> FloatArray:
        """What can be said now."""
        return self._said(samples, self.DELAY)

    def finish(self, samples: FloatArray) -> FloatArray:
        """All the rest."""
        return self._said(samples, 0)

    def _said(self, samples: FloatArray, held: int) -> FloatArray:
        self._sound = np.concatenate([self._sound, samples])
        end = max(self._past, len(self._sound) - held)
        said = limited(self._sound)[self._past : end]
        keep = max(0, end - self.DELAY)
        self._sound, self._past = self._sound[keep:], end - keep
        return said


def silence(seconds: float, sample_rate: int) -> FloatArray:
    """True quiet."""
    return np.zeros(round(seconds * sample_rate), np.float32)


def _sliding_minimum(values: FloatArray, width: int) -> FloatArray:
    half = width // 2
    padded = np.pad(values, half, mode="edge")
    return np.asarray(np.lib.stride_tricks.sliding_window_view(padded, width).min(axis=1), np.float32)
