"""Whether an audiobook chapter is as ACX takes it.

ACX, «Audio Submission Requirements»: -23 to -18 dB RMS, peaks of -3 dB at most, a noise floor of -60 dB RMS
at most. RMS and peak in dB of full scale, unweighted, of the whole file; the floor is the RMS of its quietest
half second, as the «ACX Check» of the editors has it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from studio.core.clip import FloatArray
from studio.core.language import tr

LOUD, LOUDEST = -23.0, -18.0
PEAK = -3.0
FLOOR = -60.0
RATE, BIT_RATE = 44100, 192000
HEAD, TAIL = (0.5, 1.0), (1.0, 5.0)
WINDOW, STEP = 0.5, 0.1
"""Seconds: how long the quietest stretch is, and how finely it is looked for."""


@dataclass(frozen=True, slots=True)
class Acx:
    """`rms`, `peak` and `floor` in dB of full scale, -inf for silence; `floor` is None for less than half a
    second."""

    rms: float
    peak: float
    floor: float | None

    @property
    def faults(self) -> tuple[str, ...]:
        """A sentence for each that is not as wanted; none where ACX takes it."""
        found = []
        if math.isinf(self.rms):
            return (tr("There is no sound in it."),)
        if not LOUD <= self.rms <= LOUDEST:
            found.append(_rms_fault(self.rms))
        if self.peak > PEAK:
            found.append(
                tr("Its highest peak is {peak:.1f} dB: {most:g} dB are taken.", peak=self.peak, most=PEAK)
            )
        if self.floor is None:
            found.append(tr("It is too short for its noise to be measured."))
        elif self.floor > FLOOR:
            found.append(
                tr(
                    "The noise in its pauses is at {floor:.1f} dB: {most:g} dB are taken.",
                    floor=self.floor,
                    most=FLOOR,
                )
            )
        return tuple(found)


def _rms_fault(rms: float) -> str:
    if rms < LOUD:
        return tr(
            "Its RMS is {rms:.1f} dB, {away:.1f} dB too quiet: {least:g} to {most:g} dB are taken.",
            rms=rms,
            away=LOUD - rms,
            least=LOUD,
            most=LOUDEST,
        )
    return tr(
        "Its RMS is {rms:.1f} dB, {away:.1f} dB too loud: {least:g} to {most:g} dB are taken.",
        rms=rms,
        away=rms - LOUDEST,
        least=LOUD,
        most=LOUDEST,
    )


def not_taken(sample_rate: int, bit_rate: int, head: float, tail: float) -> tuple[str, ...]:
    """What else ACX asks of an MP3, in sentences where it is not so: 44.1 kHz and at least 192 kbit/s; half a
    second to one of quiet before the words, one to five after them (`head` and `tail` in seconds)."""
    found = []
    if sample_rate != RATE or bit_rate < BIT_RATE:
        found.append(
            tr(
                "ACX takes 44.1 kHz and at least 192 kbit/s, this is {rate:g} kHz and {bit_rate} kbit/s.",
                rate=sample_rate / 1000,
                bit_rate=bit_rate // 1000,
            )
        )
    if not (HEAD[0] <= head <= HEAD[1] and TAIL[0] <= tail <= TAIL[1]):
        found.append(
            tr("ACX wants 0.5 to 1 s of quiet before the words and 1 to 5 s after them: see Silence.")
        )
    return tuple(found)


class AcxMeter:
    """Measures a sound that comes in blocks, [frames] or [frames, channels]; several channels count as their
    mean power, the peak is that of any."""

    def __init__(self, sample_rate: int) -> None:
        self._step = max(1, round(STEP * sample_rate))
        self._energies: list[np.ndarray] = []
        self._rest = np.zeros(0)
        self._energy, self._frames, self._peak = 0.0, 0, 0.0

    def add(self, block: FloatArray) -> None:
        """Count in the next samples."""
        if not len(block):
            return
        rows = block.reshape(len(block), -1)
        power = np.einsum("ij,ij->i", rows, rows, dtype=np.float64) / rows.shape[1]
        self._peak = max(self._peak, float(block.max()), -float(block.min()))
        self._energy, self._frames = self._energy + float(power.sum()), self._frames + len(block)
        power = np.concatenate((self._rest, power))
        whole = len(power) // self._step
        self._energies.append(power[: whole * self._step].reshape(whole, self._step).sum(axis=1))
        self._rest = power[whole * self._step :]

    def report(self) -> Acx:
        """Of all that was added."""
        hops, count = np.concatenate(self._energies or [np.zeros(0)]), round(WINDOW / STEP)
        floor = None
        if len(hops) >= count:
            floor = _db(float(np.convolve(hops, np.ones(count), "valid").min()) / (count * self._step))
        return Acx(_db(self._energy / max(self._frames, 1)), _db(self._peak**2), floor)


def _db(power: float) -> float:
    return 10 * math.log10(power) if power > 0 else -math.inf
