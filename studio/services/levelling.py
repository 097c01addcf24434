"""How much louder or softer a sound has to be for a specification, and what has to happen to its peaks."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from studio.audio.acx import LOUD, PEAK, Acx, AcxMeter
from studio.audio.limiter import Limiter
from studio.audio.loudness import LoudnessMeter
from studio.audio.true_peak import TruePeakMeter
from studio.core.clip import FloatArray
from studio.core.language import together, tr
from studio.core.script_export import Loudness

CEILING = -1.0
"""dBTP that EBU R 128 allows."""
ACX_AIM, ACX_ENOUGH, ACX_CEILING = -20.0, -22.5, -3.3
"""dB RMS in the middle of what ACX takes; the least for which peaks are left alone; and dBTP that leave an
MP3 coder room below its -3 dB."""
MOST = 6.0
"""dB by which peaks are turned down at most: of speech so much is not heard."""
EXACT, TRIES = 0.05, 4
"""dB by which a target may be missed, and how often it is measured again to come as near."""
TOO_FAR = tr("More than {most:g} dB off its peaks would be heard; a compressor before can do it.", most=MOST)


@dataclass(frozen=True, slots=True)
class Levels:
    """A sound as it is: `lufs`, `true_peak` in dBTP, and what ACX measures."""

    lufs: float
    true_peak: float
    acx: Acx


@dataclass(frozen=True, slots=True)
class Treatment:
    """`gain` in dB; where `ceiling` is given, samples above so many dB of full scale are turned down."""

    gain: float = 0.0
    ceiling: float | None = None

    def of(self, blocks: Iterator[FloatArray], sample_rate: int, told: list[float]) -> Iterator[FloatArray]:
        """The sound so treated; how far peaks were turned down, in dB, is added to `told` at its end."""
        factor = 10 ** (self.gain / 20)
        if self.ceiling is None:
            for block in blocks:
                yield block * block.dtype.type(factor) if self.gain else block
            return
        limiter = Limiter(sample_rate, self.ceiling)
        for block in blocks:
            yield limiter.add(block * block.dtype.type(factor))
        yield limiter.finish()
        told.append(limiter.most)


class Meters:
    """All that is measured of a mono sound that comes in blocks."""

    def __init__(self, sample_rate: int) -> None:
        self._loudness, self._peak = LoudnessMeter(sample_rate), TruePeakMeter(sample_rate)
        self._acx = AcxMeter(sample_rate)

    def add(self, block: FloatArray) -> None:
        """Count in the next samples."""
        self._loudness.add(block)
        self._peak.add(block)
        self._acx.add(block)

    def levels(self) -> Levels:
        """Of all that was added; nothing may be added afterwards."""
        return Levels(self._loudness.integrated(), self._peak.finish(), self._acx.report())


Measure = Callable[[Treatment], Levels]
"""Goes through a sound, treated so, and measures it."""


def treatment_for(measure: Measure, wanted: Loudness) -> Treatment:
    """What brings a sound to a specification: gain alone where its peaks allow, else gain and its peaks
    turned down, by at most 6 dB. It is measured once, or, where peaks are turned down, until it is near."""
    if wanted is Loudness.NONE:
        return Treatment()
    levels = measure(Treatment())
    measured, aim, ceiling = _aims(levels, wanted)
    if math.isinf(measured):
        return Treatment()
    gain, room = aim - measured, ceiling - levels.true_peak
    if gain <= room:
        return Treatment(gain)
    if wanted is Loudness.ACX and measured + room >= ACX_ENOUGH:
        return Treatment(room)
    return _limited(measure, wanted, min(gain, room + MOST), room + MOST)


def _limited(measure: Measure, wanted: Loudness, gain: float, most: float) -> Treatment:
    """Nearer with every measurement: the limiter takes a little loudness, and between samples there is more
    than at them."""
    found = Treatment(gain, _ceiling(wanted))
    for _ in range(TRIES):
        levels = measure(found)
        measured, aim, ceiling = _aims(levels, wanted)
        over, short = levels.true_peak - ceiling, aim - measured
        if over <= 0 and (abs(short) <= EXACT or found.gain >= most):
            break
        limit = found.ceiling if found.ceiling is not None else ceiling
        found = Treatment(min(found.gain + short, most), limit - max(0.0, over + 0.02 if over > 0 else 0.0))
    return found


def faults_of(levels: Levels, wanted: Loudness) -> tuple[str, ...]:
    """Of the finished sound: why it is not as wanted, in sentences."""
    if wanted is Loudness.ACX:
        quiet = levels.acx.rms < LOUD and not math.isinf(levels.acx.rms)
        held = levels.acx.peak > PEAK - 1.5
        return (*levels.acx.faults, *((TOO_FAR,) if quiet and held else ()))
    target = wanted.lufs
    if target is None or math.isinf(levels.lufs) or levels.lufs > target - 2 * EXACT:
        return ()
    below = tr(
        "It is at {lufs:.1f} LUFS, {below:.1f} below {target:g}: "
        "louder, its peaks would pass {ceiling:g} dBTP.",
        lufs=levels.lufs,
        below=target - levels.lufs,
        target=target,
        ceiling=CEILING,
    )
    return (together(below, TOO_FAR),)


def _aims(levels: Levels, wanted: Loudness) -> tuple[float, float, float]:
    """What is measured, what it shall be, and what the true peak may be."""
    if wanted is Loudness.ACX:
        return levels.acx.rms, ACX_AIM, ACX_CEILING
    return levels.lufs, wanted.lufs or 0.0, CEILING


def _ceiling(wanted: Loudness) -> float:
    return ACX_CEILING if wanted is Loudness.ACX else CEILING
