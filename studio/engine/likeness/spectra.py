"""Sound as short spectra, and back: 40 ms windows (Hann) every 10 ms at 24 kHz."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from studio.core.clip import FloatArray

WINDOW, HOP = 960, 240

Complex = npt.NDArray[np.complex128]
Real = npt.NDArray[np.float64]


def short_spectra(sound: FloatArray) -> Complex:
    """[frames, 481]; the first frames lie before the sound, so that all of it is covered alike."""
    padded = np.pad(sound.astype(np.float64), (WINDOW, WINDOW + HOP))
    return np.fft.rfft(np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[::HOP] * window(), axis=1)


def joined(frames: Complex, length: int) -> FloatArray:
    """The inverse of `short_spectra`: `length` samples."""
    pieces = np.fft.irfft(frames, WINDOW, axis=1) * window()
    whole = np.zeros(len(pieces) * HOP + WINDOW)
    for at, piece in enumerate(pieces):
        whole[at * HOP : at * HOP + WINDOW] += piece
    overlap = np.square(window()).sum() / HOP
    return np.asarray(whole[WINDOW : WINDOW + length] / overlap, np.float32)


def window() -> Real:
    """The window of both ways."""
    return np.asarray(np.hanning(WINDOW + 1)[:-1])
