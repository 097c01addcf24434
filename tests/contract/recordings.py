"""Sound files to send."""

from __future__ import annotations

import io

import numpy as np
import soundfile

from studio.core.clip import FloatArray

RATE = 24000


def tone(seconds: float = 1.0, hertz: float = 220.0, rate: int = RATE) -> FloatArray:
    """A hum that comes and goes."""
    times = np.arange(round(seconds * rate)) / rate
    swell = 0.5 + 0.5 * np.sin(2 * np.pi * 2.5 * times)
    return np.asarray(0.4 * swell * np.sin(2 * np.pi * hertz * times), np.float32)


def wav(samples: FloatArray | None = None, rate: int = RATE, kind: str = "WAV") -> bytes:
    """The samples, a second of tone if there are none, as a file; `kind` is libsndfile's name."""
    file = io.BytesIO()
    soundfile.write(file, tone() if samples is None else samples, rate, format=kind)
    return file.getvalue()
