"""How loud a sound is, by ITU-R BS.1770-4: K-weighted power, gated, in LUFS.

The K filter is two biquads; its coefficients for any rate are those of De Man, «Evaluation of
Implementations of the EBU R128 Loudness Measurement» (AES 2018), as in libebur128. numpy has no recursive
filter, so it is run blockwise in state-space form (`studio.audio.recursive`).
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from studio.audio.recursive import Biquad, RecursiveFilter
from studio.audio.samples import columns
from studio.core.clip import Clip, FloatArray

Float64Array = npt.NDArray[np.float64]

ABSOLUTE_GATE = -70.0
RELATIVE_GATE = -10.0
WEIGHTS: dict[int, tuple[float, ...]] = {
    4: (1.0, 1.0, 1.41, 1.41),
    5: (1.0, 1.0, 1.0, 1.41, 1.41),
    6: (1.0, 1.0, 1.0, 0.0, 1.41, 1.41),
    7: (1.0, 1.0, 1.0, 0.0, 1.0, 1.41, 1.41),
    8: (1.0, 1.0, 1.0, 0.0, 1.0, 1.0, 1.41, 1.41),
}
"""By the number of channels, in the order of a WAV: front, centre, low frequencies (which do not count),
back, sides. Between 60 and 120 degrees from the front 1.41, the others 1 (BS.1770-4, tables 3 and 4); so also
all channels of any other number."""
HOPS, SHORT_HOPS = 4, 30
"""Momentary loudness and gating blocks are of 400 ms, short-term loudness of 3 s (EBU Tech 3341), each every
100 ms."""
SECONDS_AT_ONCE = 10


def integrated_loudness(clip: Clip) -> float:
    """LUFS of the whole clip; -inf for silence. A clip under 400 ms counts as one block."""
    return _metered(clip).integrated()


def momentary_loudness(clip: Clip) -> Float64Array:
    """LUFS of the 400 ms that end every 100 ms, the first after 400 ms; -inf for silence."""
    return _metered(clip).over(HOPS)


def short_term_loudness(clip: Clip) -> Float64Array:
    """LUFS of the 3 s that end every 100 ms, the first after 3 s; -inf for silence."""
    return _metered(clip).over(SHORT_HOPS)


def peak_db(samples: FloatArray) -> float:
    """The greatest sample in dB of full scale; -inf for silence or nothing."""
    greatest = float(np.max(np.abs(samples), initial=0.0))
    return 20 * math.log10(greatest) if greatest > 0 else -math.inf


class LoudnessMeter:
    """Measures a sound that comes in blocks; what it keeps is one figure every 100 ms."""

    def __init__(self, sample_rate: int, channels: int = 1) -> None:
        self._hop = round(sample_rate / 10)
        self._weights = WEIGHTS.get(channels, (1.0,) * channels)
        self._filters = [RecursiveFilter(k_weighting(sample_rate)) for _ in range(channels)]
        self._rest: Float64Array = np.zeros(0)
        self._energies: list[Float64Array] = []
        self._frames = 0

    def add(self, block: FloatArray) -> None:
        """Count in the next samples, [frames] or [frames, channels]; any length."""
        power = np.zeros(len(block))
        for number, column in enumerate(columns(block)):
            weighted = self._filters[number].run(column.astype(np.float64))
            power += self._weights[number] * np.square(weighted, out=weighted)
        self._frames += len(block)
        power = np.concatenate((self._rest, power))
        whole = len(power) // self._hop
        self._energies.append(power[: whole * self._hop].reshape(whole, self._hop).sum(axis=1))
        self._rest = power[whole * self._hop :]

    def integrated(self) -> float:
        """LUFS of all that was added, gated as BS.1770-4 says; -inf for silence."""
        powers = self._block_powers()
        powers = powers[powers > _power_of(ABSOLUTE_GATE)]
        if powers.size:
            powers = powers[powers > np.mean(powers) * 10 ** (RELATIVE_GATE / 10)]
        return _loudness_of(float(np.mean(powers))) if powers.size else -math.inf

    @property
    def momentary(self) -> float:
        """LUFS of the last 400 ms; -inf for silence or before they are there."""
        return self._last(HOPS)

    @property
    def short_term(self) -> float:
        """LUFS of the last 3 s; -inf for silence or before they are there."""
        return self._last(SHORT_HOPS)

    def over(self, hops: int) -> Float64Array:
        """LUFS of every so many tenths of a second, one figure a tenth."""
        powers = self._powers(self._hops(), hops)
        with np.errstate(divide="ignore"):
            return np.asarray(-0.691 + 10 * np.log10(np.maximum(powers, 0)))

    def _last(self, hops: int) -> float:
        powers = self._powers(self._hops()[-hops:], hops)
        return _loudness_of(float(powers[-1])) if len(powers) else -math.inf

    def _block_powers(self) -> Float64Array:
        hops = self._hops()
        if len(hops) < HOPS:
            total = float(hops.sum() + self._rest.sum())
            return np.array([total / self._frames]) if self._frames else np.zeros(0)
        return self._powers(hops, HOPS)

    def _hops(self) -> Float64Array:
        if len(self._energies) > 1:
            self._energies = [np.concatenate(self._energies)]
        return self._energies[0] if self._energies else np.zeros(0)

    def _powers(self, hops: Float64Array, count: int) -> Float64Array:
        if len(hops) < count:
            return np.zeros(0)
        return np.convolve(hops, np.ones(count), "valid") / (count * self._hop)


def _metered(clip: Clip) -> LoudnessMeter:
    meter = LoudnessMeter(clip.sample_rate, 1 if clip.samples.ndim == 1 else clip.samples.shape[1])
    size = SECONDS_AT_ONCE * clip.sample_rate
    for start in range(0, len(clip.samples), size):
        meter.add(clip.samples[start : start + size])
    return meter


def k_weighting(sample_rate: int) -> tuple[Biquad, Biquad]:
    """The head's high shelf and the high pass (RLB); at 48 kHz the standard's own numbers."""
    return _shelf(sample_rate), _high_pass(sample_rate)


def _shelf(sample_rate: int) -> Biquad:
    k = math.tan(math.pi * 1681.974450955533 / sample_rate)
    q, high = 0.7071752369554196, 10 ** (3.999843853973347 / 20)
    band = high**0.4996667741545416
    norm = 1 + k / q + k * k
    return Biquad(
        (high + band * k / q + k * k) / norm,
        2 * (k * k - high) / norm,
        (high - band * k / q + k * k) / norm,
        2 * (k * k - 1) / norm,
        (1 - k / q + k * k) / norm,
    )


def _high_pass(sample_rate: int) -> Biquad:
    k = math.tan(math.pi * 38.13547087602444 / sample_rate)
    q = 0.5003270373238773
    norm = 1 + k / q + k * k
    return Biquad(1.0, -2.0, 1.0, 2 * (k * k - 1) / norm, (1 - k / q + k * k) / norm)


def _power_of(lufs: float) -> float:
    return 10 ** ((lufs + 0.691) / 10)


def _loudness_of(power: float) -> float:
    return -0.691 + 10 * math.log10(power) if power > 0 else -math.inf
