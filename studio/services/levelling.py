"""How much louder or softer a sound has to be for a specification, and whether gain alone can do it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from studio.audio.acx import LOUD, PEAK, Acx, AcxMeter
from studio.audio.loudness import LoudnessMeter
from studio.audio.true_peak import TruePeakMeter
from studio.core.clip import FloatArray
from studio.core.script_export import Loudness

CEILING = -1.0
"""dBTP that EBU R 128 allows."""
ACX_AIM, ACX_CEILING = -20.0, -3.3
"""dB RMS in the middle of what ACX takes, and dBTP that leave an MP3 coder room below its -3 dB."""
BY_GAIN = "Gain alone cannot do it; a compressor before can."
EXACT = 0.1
"""dB by which a target may be missed without a word."""


@dataclass(frozen=True, slots=True)
class Levels:
    """A sound as it is: `lufs`, `true_peak` in dBTP, and what ACX measures."""

    lufs: float
    true_peak: float
    acx: Acx

    def louder(self, gain: float) -> Levels:
        """The same with `gain` dB."""
        floor = self.acx.floor + gain if self.acx.floor is not None else None
        acx = Acx(self.acx.rms + gain, self.acx.peak + gain, floor)
        return Levels(self.lufs + gain, self.true_peak + gain, acx)


def levels_of(blocks: Iterable[FloatArray], sample_rate: int) -> Levels:
    """Of a mono sound that comes in blocks."""
    loudness, peak, acx = LoudnessMeter(sample_rate), TruePeakMeter(sample_rate), AcxMeter(sample_rate)
    for block in blocks:
        loudness.add(block)
        peak.add(block)
        acx.add(block)
    return Levels(loudness.integrated(), peak.finish(), acx.report())


def gain_for(levels: Levels, wanted: Loudness) -> float:
    """dB that bring it there, as far as its peaks allow; 0 for silence."""
    measured, aim, ceiling = _aims(levels, wanted)
    if aim is None or math.isinf(measured):
        return 0.0
    return min(aim - measured, ceiling - levels.true_peak)


def faults_of(levels: Levels, wanted: Loudness) -> tuple[str, ...]:
    """Of the finished sound: why it is not as wanted, in sentences."""
    if wanted is Loudness.ACX:
        return _acx_faults(levels)
    target = wanted.lufs
    if target is None or math.isinf(levels.lufs) or levels.lufs > target - EXACT:
        return ()
    return (
        f"It is at {levels.lufs:.1f} LUFS, {target - levels.lufs:.1f} below {target:g}: louder, its highest"
        f" peak would pass {CEILING:g} dBTP. {BY_GAIN}",
    )


def _acx_faults(levels: Levels) -> tuple[str, ...]:
    faults = levels.acx.faults
    if levels.acx.rms < LOUD and not math.isinf(levels.acx.rms):
        faults = (
            *faults,
            f"Louder, its highest peak would pass {PEAK:g} dB. {BY_GAIN}",
        )
    return faults


def _aims(levels: Levels, wanted: Loudness) -> tuple[float, float | None, float]:
    """What is measured, what it shall be, and what the true peak may be."""
    if wanted is Loudness.ACX:
        return levels.acx.rms, ACX_AIM, ACX_CEILING
    return levels.lufs, wanted.lufs, CEILING
