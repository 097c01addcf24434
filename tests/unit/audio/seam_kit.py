"""Sounds with known properties, cut into a recording and something to lay into it."""

from __future__ import annotations

import numpy as np

from studio.audio.around import Around, around
from studio.core.clip import FloatArray
from studio.core.region import Region

RATE = 24000


def voice(
    hz: float = 120,
    seconds: float = 1.5,
    tilt: float = 0.5,
    seed: int = 1,
    noise: float = -65,
    rate: int = RATE,
) -> FloatArray:
    """A buzz with overtones that fall with `tilt`, in syllables with pauses over a noise of so many dB."""
    time = np.arange(round(seconds * rate)) / rate
    tones = sum(
        np.sin(2 * np.pi * hz * n * time) * tilt ** (n - 1) for n in range(1, 20) if n * hz < rate / 2
    )
    syllables = np.clip(np.sin(2 * np.pi * 2.5 * time + 0.3) * 3, 0, 1)
    room = np.random.default_rng(seed).standard_normal(len(time)) * 10 ** (noise / 20)
    return (0.1 * np.asarray(tones) * syllables + room).astype(np.float32)


def spoken_at(
    spans: list[tuple[float, float]], seconds: float, noise: float = -65, seed: int = 1
) -> FloatArray:
    """A buzz that sounds in the spans alone, over a noise."""
    time = np.arange(round(seconds * RATE)) / RATE
    tones = sum(np.sin(2 * np.pi * 120 * n * time) * 0.5 ** (n - 1) for n in range(1, 20))
    on = np.zeros(len(time))
    for start, end in spans:
        on[round(start * RATE) : round(end * RATE)] = 1
    room = np.random.default_rng(seed).standard_normal(len(time)) * 10 ** (noise / 20)
    return (0.1 * np.asarray(tones) * on + room).astype(np.float32)


def brighter(sound: FloatArray, tilt: float) -> FloatArray:
    """With every octave so many dB louder than the one below it."""
    spectrum = np.fft.rfft(sound)
    octaves = np.log2(np.maximum(np.arange(len(spectrum)) / len(spectrum) * RATE / 2, 20) / 1000)
    return np.fft.irfft(spectrum * 10 ** (tilt * octaves / 20), len(sound)).astype(np.float32)


def around_in(sound: FloatArray, place: Region, rate: int = RATE) -> Around:
    """What is round a place in a recording of which all is here."""
    return around(lambda start, frames: sound[start : start + frames], len(sound), rate, place)


def rms_db(sound: FloatArray) -> float:
    return float(10 * np.log10(np.mean(np.square(sound, dtype=np.float64)) + 1e-20))
