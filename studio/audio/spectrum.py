"""The spectrum of a sound over a long time, in bands, and filters that make one like another."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from studio.audio.samples import columns
from studio.core.clip import FloatArray

Real = npt.NDArray[np.float64]

LOWEST = 50.0
BANDS_AN_OCTAVE = 3
"""Thirds of an octave (IEC 61260), the fineness with which a difference in colour is heard."""
SILENCE = -120.0
HEARD = 50.0
FRAME = 2048
CURVE = 2
"""Degree of the curve over the octaves that tells how bright and how full a voice is."""
TAPS = 1025
"""Of the filter, an odd number: 11 ms on either side at 48 kHz."""


@dataclass(frozen=True, slots=True)
class Spectrum:
    """`levels` in dB of full scale of the sound in each band; `middles` in Hz."""

    middles: Real
    levels: Real

    @property
    def tilt(self) -> float:
        """dB an octave, by the straight line that fits best through the octaves from 100 Hz to 6.4 kHz that
        are no more than HEARD dB below the loudest; 0 where fewer than three are heard."""
        octave = np.floor(np.log2(self.middles / 100))
        numbers = [number for number in range(6) if (octave == number).any()]
        levels = np.array([_together(self.levels[octave == number]) for number in numbers])
        heard = levels > max(SILENCE + 5, float(levels.max(initial=SILENCE)) - HEARD)
        if np.count_nonzero(heard) < 3:
            return 0.0
        return float(np.polyfit(np.array(numbers)[heard], levels[heard], 1)[0])


def spectrum_of(samples: FloatArray, sample_rate: int) -> Spectrum:
    """The mean power in each band, of all channels; SILENCE where there is none, or nothing is that low."""
    edges = band_edges(sample_rate)
    power = mean_power(samples)
    bins = np.linspace(0, sample_rate / 2, len(power))
    levels = np.full(len(edges) - 1, SILENCE)
    for number, (low, high) in enumerate(pairwise(edges)):
        inside = (bins >= low) & (bins < high)
        # Where a band is narrower than a bin it has its part of the one it lies in.
        share = (
            power[inside].sum()
            if inside.any()
            else power[np.abs(bins - low).argmin()] * (high - low) / bins[1]
        )
        levels[number] = max(SILENCE, 10 * np.log10(max(float(share), 1e-20)))
    return Spectrum(np.sqrt(edges[:-1] * edges[1:]), levels)


def mean_power(samples: FloatArray, frame: int = FRAME) -> Real:
    """Power in each bin of frames with a Hann window, of which all together are the mean square of the sound
    (Welch's method); [frame / 2 + 1]."""
    rows = columns(samples)
    total = np.zeros(frame // 2 + 1)
    window = np.hanning(frame + 1)[:-1]
    count = 0
    for row in rows:
        padded = np.pad(row, (0, max(0, frame - len(row))))
        frames = np.lib.stride_tricks.sliding_window_view(padded, frame)[:: frame // 2]
        for start in range(0, len(frames), 256):
            some = frames[start : start + 256] * window
            total += (np.abs(np.fft.rfft(some, axis=1)) ** 2).sum(axis=0)
            count += len(some)
    total[1:-1] *= 2
    return np.asarray(total / max(count, 1) / (frame * np.square(window).sum()))


def match(
    samples: FloatArray, own: Spectrum, wanted: Spectrum, sample_rate: int, most: float = 12.0
) -> FloatArray:
    """The samples with the colour of `wanted` in the place of `own`, as loud as they were and as long; no
    band is moved by more than `most` dB. Both spectra are of the same rate. Phases stay: the filter is
    symmetric."""
    gains = gains_between(own, wanted, most)
    taps = _filter(own.middles, gains, sample_rate)
    rows = columns(samples)
    out = np.stack([_filtered(row, taps) for row in rows], axis=-1).reshape(samples.shape)
    before, after = np.sqrt(np.mean(np.square(samples))) if samples.size else 0.0, _rms(out)
    return np.asarray(out * (before / after if after > 0 else 1.0), np.float32)


def coloured(
    samples: FloatArray, own: Spectrum, wanted: Spectrum, sample_rate: int, share: float = 1.0
) -> FloatArray:
    """As `match`, by a smooth curve alone and by a `share` of it from 0 to 1: how bright and how full a sound
    is, without what belongs to the single sounds of speech."""
    heard = (own.levels > own.levels.max() - HEARD) & (wanted.levels > wanted.levels.max() - HEARD)
    if np.count_nonzero(heard) < 2 * (CURVE + 1):
        return samples
    octaves = np.log2(own.middles / own.middles[0])
    curve = np.polyfit(octaves[heard], (wanted.levels - own.levels)[heard], CURVE)
    known = np.clip(octaves, octaves[heard].min(), octaves[heard].max())
    moved = Spectrum(own.middles, own.levels + share * np.polyval(curve, known))
    return match(samples, own, moved, sample_rate)


def gains_between(own: Spectrum, wanted: Spectrum, most: float = 12.0) -> Real:
    """dB for each band: the difference of the two, smoothed over three bands, without what is only loudness,
    and none where one of them is silent."""
    heard = (own.levels > own.levels.max() - 60) & (wanted.levels > wanted.levels.max() - 60)
    if not heard.any():
        return np.zeros(len(own.levels))
    difference = np.where(heard, wanted.levels - own.levels, np.nan)
    filled = np.interp(np.arange(len(heard)), np.flatnonzero(heard), difference[heard])
    smooth = np.convolve(np.pad(filled, 1, mode="edge"), np.ones(3) / 3, "valid")
    weight = 10 ** (own.levels / 10)
    return np.asarray(np.clip(smooth - np.average(smooth, weights=weight), -most, most))


def band_edges(sample_rate: int) -> Real:
    """In Hz, from LOWEST to half the rate."""
    count = int(np.floor(np.log2(sample_rate / 2 / LOWEST) * BANDS_AN_OCTAVE))
    return np.asarray(LOWEST * 2 ** (np.arange(count + 1) / BANDS_AN_OCTAVE))


def _together(levels: Real) -> float:
    return float(10 * np.log10(np.sum(10 ** (levels / 10))))


def _filter(middles: Real, gains: Real, sample_rate: int) -> Real:
    bins = np.linspace(0, sample_rate / 2, TAPS // 2 + 1)
    curve = np.interp(np.log2(np.maximum(bins, 1)), np.log2(middles), gains)
    response = np.fft.irfft(10 ** (curve / 20), TAPS)
    return np.asarray(np.roll(response, TAPS // 2) * np.hanning(TAPS + 2)[1:-1])


def _filtered(row: FloatArray, taps: Real) -> Real:
    """Convolved block by block, as long as it was and not delayed."""
    size = 1 << 15
    spectrum, out = np.fft.rfft(taps, size * 2), np.zeros(len(row) + size * 2)
    for start in range(0, len(row), size):
        block = np.fft.irfft(np.fft.rfft(row[start : start + size], size * 2) * spectrum)
        out[start : start + size * 2] += block
    return out[TAPS // 2 : TAPS // 2 + len(row)]


def _rms(samples: Real) -> float:
    return float(np.sqrt(np.mean(np.square(samples)))) if samples.size else 0.0
