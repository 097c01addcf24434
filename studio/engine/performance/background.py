"""The quiet of a recording, which lies under everything that is made of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.core.clip import FloatArray
from studio.engine.likeness.cleaning import room_spectrum, room_tone, tone_power
from studio.engine.likeness.heard import active_level
from studio.engine.likeness.spectra import Real

_CLEAN = 45.0
"""dB below the voice: a room that is louder is made quieter, to where it disturbs nobody."""
_INAUDIBLE = -84.0


@dataclass(frozen=True, slots=True)
class Background:
    """`spectrum`: the mean power of each bin of 40 ms; `noisy` where it was too loud to be kept as it is."""

    spectrum: Real
    noisy: bool

    def tone(self, length: int) -> FloatArray:
        """`length` samples of it, float32 mono at 24 kHz."""
        if 10 * np.log10(tone_power(self.spectrum) + 1e-20) < _INAUDIBLE:
            return np.zeros(length, np.float32)
        return room_tone(self.spectrum, length)


def background(sound: FloatArray, gain: float = 1.0) -> Background:
    """Of float32 mono at 24 kHz that will be `gain` times as loud: as loud as it is, but at least 45 dB below
    the voice."""
    spectrum = room_spectrum(sound) * gain**2
    level = 10 * np.log10(tone_power(spectrum) + 1e-20)
    above = level - (active_level(sound) + 20 * np.log10(gain) - _CLEAN)
    return Background(spectrum * 10 ** (-max(0.0, above) / 10), bool(above > 0))
