"""How loud it is to the ear right now, and has been since it began, by ITU-R BS.1770-4 and EBU Tech 3341."""

from __future__ import annotations

import math
from array import array
from collections import deque
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from studio.audio.loudness import k_weighting
from studio.audio.recursive import RecursiveFilter
from studio.core.clip import FloatArray

HOPS_A_SECOND = 10
WINDOW = 4
"""Hops of the momentary loudness: 400 ms."""
WEIGHTS = (1.0, 1.0, 1.0, 1.41, 1.41)
SURROUND = (1.0, 1.0, 1.0, 0.0, 1.41, 1.41, 1.41, 1.41)
"""Of six channels and more the fourth is that of the low effects, which does not count."""
AT_ONCE = 960
"""Frames in one go: with more, numpy's library sets threads to work that wait for each other on a busy
machine, 60 ms for half a second of sound where 3 are enough (measured)."""
ABSOLUTE_GATE, RELATIVE_GATE = -70.0, -10.0


@dataclass(frozen=True, slots=True)
class Loudness:
    """LUFS: `momentary` of the last 400 ms, `integrated` (gated) of all that was heard since it was started;
    -inf for silence."""

    momentary: float
    integrated: float


SILENT = Loudness(-math.inf, -math.inf)


class LoudnessTap:
    """Measures what is handed to the device, before the volume, and tells it when that is heard."""

    def __init__(self, sample_rate: int, channels: int) -> None:
        self._hop = sample_rate // HOPS_A_SECOND
        self._weights = (WEIGHTS if channels <= len(WEIGHTS) else SURROUND)[:channels]
        self._filters = [RecursiveFilter(k_weighting(sample_rate)) for _ in self._weights]
        self._rest: npt.NDArray[np.float64] = np.zeros(0)
        self._last: deque[float] = deque(maxlen=WINDOW)
        self._end = 0
        self._coming: deque[tuple[int, float]] = deque()
        self._heard = array("d")

    def add(self, block: FloatArray) -> None:
        """Note the next frames, [n, channels], in the order they will be played."""
        for start in range(0, len(block), AT_ONCE):
            self._add(block[start : start + AT_ONCE])

    def _add(self, block: FloatArray) -> None:
        power = np.zeros(len(block))
        for number, (weight, weighting) in enumerate(zip(self._weights, self._filters, strict=True)):
            power += weight * np.square(weighting.run(block[:, number].astype(np.float64)))
        power = np.concatenate((self._rest, power))
        whole = len(power) // self._hop
        for hop in power[: whole * self._hop].reshape(whole, self._hop).mean(axis=1).tolist():
            self._end += self._hop
            self._last.append(hop)
            if len(self._last) == WINDOW:
                self._coming.append((self._end, sum(self._last) / WINDOW))
        self._rest = power[whole * self._hop :]

    def until(self, heard: int) -> Loudness | None:
        """How loud it is at frame `heard`; None if nothing is new since the last call."""
        latest = None
        while self._coming and self._coming[0][0] <= heard:
            latest = self._coming.popleft()[1]
            self._heard.append(latest)
        if latest is None:
            return None
        return Loudness(lufs(latest), gated(np.frombuffer(self._heard)))


def gated(powers: npt.NDArray[np.float64]) -> float:
    """LUFS of the mean of those powers that pass the absolute gate and then the relative one."""
    powers = powers[powers > power_of(ABSOLUTE_GATE)]
    if powers.size:
        powers = powers[powers > powers.mean() * 10 ** (RELATIVE_GATE / 10)]
    return lufs(float(powers.mean())) if powers.size else -math.inf


def lufs(power: float) -> float:
    """A mean K-weighted power as LUFS; -inf for none."""
    return -0.691 + 10 * math.log10(power) if power > 0 else -math.inf


def power_of(loudness: float) -> float:
    """The inverse of `lufs`."""
    return float(10 ** ((loudness + 0.691) / 10))
