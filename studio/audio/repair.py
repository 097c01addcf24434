"""Mending what makes a clip worse to learn from: silence and clipped peaks. On copies."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from studio.core.clip import FloatArray

Span: TypeAlias = tuple[float, float]
"""From second to second."""
MARGIN, LONGEST, KEPT, FADE = 0.25, 0.9, 0.6, 0.01
"""Seconds: kept before and after speech; of a pause that may stay; what a longer one becomes; the crossfade
where one was shortened."""
FULL, RUN, HEADROOM = 0.985, 3, 10 ** (-1 / 20)


def without_silence(samples: FloatArray, rate: int, spoken: Sequence[Span]) -> FloatArray:
    """Mono. The ends trimmed, and pauses longer than LONGEST made KEPT long, cut in their middle."""
    if not spoken:
        return samples
    seconds = len(samples) / rate
    begin, end = max(0.0, spoken[0][0] - MARGIN), min(seconds, spoken[-1][1] + MARGIN)
    cuts, at = [], begin
    for (_, before), (after, _) in pairwise(spoken):
        if after - before > LONGEST:
            cuts.append((at, before + KEPT / 2))
            at = after - KEPT / 2
    cuts.append((at, end))
    pieces = [samples[round(start * rate) : round(stop * rate)] for start, stop in cuts]
    return joined(pieces, round(FADE * rate))


def without_clipping(samples: FloatArray) -> FloatArray:
    """Mono. Peaks that were cut off are drawn again by a cubic through what is beside them, as Hermite's
    interpolation does, and the whole is brought below full scale."""
    peak = float(np.abs(samples).max(initial=0.0))
    mended = np.array(samples, np.float64)
    for first, last in _clipped_runs(samples, peak):
        if first < 2 or last > len(samples) - 3:
            continue
        mended[first:last] = _drawn_again(mended, first, last)
    top = float(np.abs(mended).max(initial=0.0))
    return np.asarray(mended * (HEADROOM / top if top > HEADROOM else 1.0), np.float32)


def _clipped_runs(samples: FloatArray, peak: float) -> list[tuple[int, int]]:
    level = np.abs(samples)
    flat = np.abs(np.diff(level, prepend=-1.0)) < 1e-4 * max(peak, 1e-9)
    edges = np.flatnonzero(np.diff(np.concatenate(([0], (level >= FULL * peak) & flat, [0]))))
    runs = zip(edges[::2], edges[1::2], strict=True)
    return [(int(first) - 1, int(last)) for first, last in runs if last - first >= RUN - 1]


def _drawn_again(samples: NDArray[Any], first: int, last: int) -> NDArray[Any]:
    width = last - first + 1
    place = (np.arange(first, last) - (first - 1)) / width
    before, after = samples[first - 1], samples[last]
    rise = (samples[first - 1] - samples[first - 2]) * width
    fall = (samples[last + 1] - samples[last]) * width
    cubic = (
        (2 * place**3 - 3 * place**2 + 1) * before
        + (place**3 - 2 * place**2 + place) * rise
        + (3 * place**2 - 2 * place**3) * after
        + (place**3 - place**2) * fall
    )
    sign = 1.0 if samples[first] >= 0 else -1.0
    return np.asarray(sign * np.maximum(sign * cubic, sign * samples[first:last]))


def joined(pieces: Sequence[FloatArray], fade: int) -> FloatArray:
    """Pieces one after the other, each crossfaded into the next over `fade` samples."""
    whole = pieces[0]
    for piece in pieces[1:]:
        over = min(fade, len(whole), len(piece))
        rising = np.linspace(0.0, 1.0, over, dtype=np.float32)
        middle = whole[len(whole) - over :] * (1 - rising) + piece[:over] * rising
        whole = np.concatenate([whole[: len(whole) - over], middle, piece[over:]])
    return np.asarray(whole, np.float32)
