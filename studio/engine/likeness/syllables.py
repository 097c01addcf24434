"""How fast someone speaks, without knowing the words."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from studio.engine.likeness.heard import Flags, loud
from studio.engine.likeness.world import STEP, Anatomy, Real

_SPEECH_BAND = slice(13, 130)
"""Bins of WORLD's envelope from 300 Hz to 3 kHz, where vowels are loud."""
_SMOOTHING = 0.03
_DIP, _QUIET = 2.0, 25.0
_PAUSE = 0.2


def syllable_rate(parts: Anatomy) -> float | None:
    """Syllables in a second of speech without its pauses: peaks of loudness in voiced sound with a dip of
    2 dB between them (de Jong and Wempe, 2009). None where there is under half a second of speech."""
    loudness = _loudness(parts)
    heard = loudness > loud(loudness) - _QUIET
    seconds = np.count_nonzero(_bridged(heard)) * STEP
    peaks = _peaks(loudness, heard & (parts.f0 > 0))
    return len(peaks) / seconds if seconds >= 0.5 and peaks else None


def _loudness(parts: Anatomy) -> Real:
    power = parts.envelope[:, _SPEECH_BAND].mean(axis=1)
    width = 2 * round(_SMOOTHING / STEP) + 1
    window = np.hanning(width + 2)[1:-1]
    smooth = np.convolve(np.pad(power, width // 2, mode="edge"), window / window.sum(), mode="valid")
    return np.asarray(10 * np.log10(smooth + 1e-12))


def _peaks(loudness: Real, nucleus: Flags) -> list[int]:
    top = (loudness[1:-1] >= loudness[:-2]) & (loudness[1:-1] > loudness[2:]) & nucleus[1:-1]
    kept: list[int] = []
    for peak in (np.flatnonzero(top) + 1).tolist():
        if not kept or loudness[kept[-1] : peak].min() < min(loudness[kept[-1]], loudness[peak]) - _DIP:
            kept.append(peak)
        elif loudness[peak] > loudness[kept[-1]]:
            kept[-1] = peak
    return kept


def _bridged(heard: Flags) -> Real:
    """Speech with its short gaps: a gap under 0.2 s is no pause."""
    at = np.flatnonzero(heard)
    filled = heard.astype(np.float64)
    for start, end in pairwise(at.tolist()):
        if 1 < end - start <= _PAUSE / STEP:
            filled[start:end] = 1
    return filled
