"""Whisper's features (Radford and others, 2022): 80 mel bands (Slaney), 25 ms windows every 10 ms, 30 s."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from studio.core.clip import FloatArray

RATE = 16_000
WINDOW, HOP, BANDS, FRAMES = 400, 160, 80, 3000
LONGEST = FRAMES * HOP / RATE
"""Seconds that are heard at once."""
_LINEAR, _BREAK, _STEP = 200.0 / 3, 1000.0, np.log(6.4) / 27.0


def log_mel(samples: FloatArray) -> FloatArray:
    """float32 [80, 3000] of float32 mono at 16 kHz, at most LONGEST seconds."""
    padded = np.zeros(FRAMES * HOP, np.float32)
    padded[: len(samples)] = samples[: len(padded)]
    framed = np.lib.stride_tricks.sliding_window_view(np.pad(padded, WINDOW // 2, mode="reflect"), WINDOW)
    window = np.hanning(WINDOW + 1)[:-1].astype(np.float32)
    power = np.abs(np.fft.rfft(framed[::HOP][:FRAMES] * window, axis=1)) ** 2
    log = np.log10(np.maximum(mel_bands() @ power.T, 1e-10))
    log = np.maximum(log, log.max() - 8.0)
    return np.ascontiguousarray((log + 4.0) / 4.0, np.float32)


@cache
def mel_bands() -> npt.NDArray[np.float64]:
    """Slaney's mel filters with his area normalisation, [80, 201]."""
    edges = _hertz(np.linspace(0.0, _mel(RATE / 2), BANDS + 2))
    bins = np.linspace(0, RATE / 2, WINDOW // 2 + 1)
    rising = (bins - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - bins) / (edges[2:] - edges[1:-1])[:, None]
    bands = np.maximum(0, np.minimum(rising, falling))
    return np.asarray(bands * (2.0 / (edges[2:] - edges[:-2]))[:, None])


def _mel(hertz: float) -> float:
    return float(_BREAK / _LINEAR + np.log(hertz / _BREAK) / _STEP) if hertz > _BREAK else hertz / _LINEAR


def _hertz(mel: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    start = _BREAK / _LINEAR
    return np.where(mel > start, _BREAK * np.exp(_STEP * (mel - start)), mel * _LINEAR)
