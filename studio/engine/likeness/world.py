"""Sound as pitch, resonances and breath, and back: WORLD (Morise and others, 2016)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyworld

from studio.core.clip import FloatArray
from studio.engine.speech.model import SAMPLE_RATE

STEP = 0.005
"""Seconds from frame to frame."""
LOWEST, HIGHEST = 60.0, 600.0
"""Hz; where voices are looked for."""
BINS = pyworld.get_cheaptrick_fft_size(SAMPLE_RATE) // 2 + 1
FLOOR = 1e-12

Real = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Anatomy:
    """Frames of a sound, every 5 ms: `f0` in Hz, 0 where unvoiced, [n]; `envelope`, power, and `breath`, the
    noisy part of it from 0 to 1, [n, BINS] each, from 0 to 12 kHz."""

    f0: Real
    envelope: Real
    breath: Real

    @property
    def levels(self) -> Real:
        """dB of each frame."""
        return np.asarray(10 * np.log10(self.envelope.mean(axis=1) + FLOOR))


def pitch(sound: FloatArray) -> tuple[Real, Real]:
    """F0 in Hz (0 where unvoiced) and its instants in seconds, by DIO and StoneMask: seven times as fast as
    Harvest, and as good where there is little noise."""
    wave = sound.astype(np.float64)
    f0, instants = pyworld.dio(wave, SAMPLE_RATE, LOWEST, HIGHEST, frame_period=STEP * 1000)
    return pyworld.stonemask(wave, f0, instants, SAMPLE_RATE), instants


def anatomy(sound: FloatArray) -> Anatomy:
    """A sound, float32 mono at 24 kHz, taken apart."""
    wave = sound.astype(np.float64)
    f0, instants = pitch(sound)
    envelope = pyworld.cheaptrick(wave, f0, instants, SAMPLE_RATE)
    return Anatomy(f0, envelope, pyworld.d4c(wave, f0, instants, SAMPLE_RATE))


def voiced(parts: Anatomy, length: int) -> FloatArray:
    """The frames as `length` samples, float32 mono at 24 kHz."""
    wave = pyworld.synthesize(
        parts.f0,
        np.ascontiguousarray(parts.envelope),
        np.ascontiguousarray(parts.breath),
        SAMPLE_RATE,
        frame_period=STEP * 1000,
    )
    whole = np.zeros(length, np.float32)
    whole[: len(wave)] = wave[:length]
    return whole
