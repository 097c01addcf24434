"""Speakers that never lived: harmonics under formants, syllable after syllable."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from studio.core.clip import FloatArray

RATE = 24_000
MELODY = 4 / 3
"""Rises a second: whole ones in 1.5 s."""
VOWELS = ((730, 1090, 2440), (270, 2290, 3010), (570, 840, 2410), (300, 870, 2240), (530, 1840, 2480))


@dataclass(frozen=True, slots=True)
class Speaker:
    """`pitch` in Hz, its `range` in semitones from middle to edge, resonances `size` times as high, a
    spectrum that falls by `tilt` dB an octave."""

    pitch: float = 120.0
    range: float = 3.0
    size: float = 1.0
    tilt: float = 6.0

    def says(
        self, seconds: float, *, rate: float = 4.0, level: float = 0.1, noise: float = 1e-4
    ) -> FloatArray:
        """`rate` syllables a second; the standard deviations of the voice, `level`, and the room, `noise`."""
        return _said(self, seconds, rate, level, noise)

    def harmonic(
        self, n: int, melody: npt.NDArray[np.float64], at: npt.NDArray[np.float64], rate: float
    ) -> npt.NDArray[np.float64]:
        hertz = n * melody
        vowels = np.asarray(VOWELS)[(at * rate).astype(int) % len(VOWELS)] * self.size
        peaks = (1 / (1 + ((hertz[:, None] - vowels) / 90) ** 2)).sum(axis=1)
        slope = 10 ** (-self.tilt * np.log2(np.maximum(hertz, 100) / 100) / 20)
        return np.where(hertz < 11_000, (peaks + 0.02) * slope, 0.0)


@cache
def _said(speaker: Speaker, seconds: float, rate: float, level: float, noise: float) -> FloatArray:
    frames = round(seconds * RATE)
    at = np.arange(frames) / RATE
    melody = speaker.pitch * 2 ** (speaker.range / 12 * np.sin(2 * np.pi * MELODY * at))
    phase = 2 * np.pi * np.cumsum(melody) / RATE
    voice = sum(speaker.harmonic(n, melody, at, rate) * np.sin(n * phase) for n in range(1, 40))
    voice = np.asarray(voice) * (0.5 - 0.5 * np.cos(2 * np.pi * rate * at)) ** 2
    voice *= level / voice.std()
    room = np.random.default_rng(7).normal(size=frames) * noise
    said = np.asarray(voice + room, np.float32)
    said.setflags(write=False)
    return said


MAN = Speaker(pitch=105)
WOMAN = Speaker(pitch=210, size=1.15, tilt=8)


def hiss(seconds: float, level: float = 0.05) -> FloatArray:
    """White noise."""
    return np.asarray(np.random.default_rng(3).normal(size=round(seconds * RATE)) * level, np.float32)
