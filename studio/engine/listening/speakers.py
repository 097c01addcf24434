"""Who speaks when: two people in a recording, told apart."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.core.clip import FloatArray
from studio.engine.likeness.encoder import likeness, speaker_of
from studio.engine.likeness.heard import Flags
from studio.engine.speech.model import SAMPLE_RATE

PART = 1.6
"""Seconds of speech in which one speaker is known from another."""
_MOST_PARTS = 40
_FEWEST = 4
SEVERAL = 0.6
"""Likeness below which two groups of stretches are two people."""
_ROUNDS = 8


@dataclass(frozen=True, slots=True)
class Company:
    """`alike`: the cosine between the two most different groups of stretches, 1 where there are too few to
    tell; `larger`: the speech of the larger group."""

    alike: float
    larger: FloatArray


def company(speech: FloatArray) -> Company:
    """Of speech without its pauses, float32 mono at 24 kHz."""
    size = round(PART * SAMPLE_RATE)
    step = max(size // 2, len(speech) // _MOST_PARTS)
    starts = list(range(0, max(1, len(speech) - size + 1), step))
    if len(starts) < 2 * _FEWEST:
        return Company(1.0, speech)
    speakers = np.stack([speaker_of(speech[start : start + size]) for start in starts])
    is_first = _halved(speakers)
    first, second = speakers[is_first], speakers[~is_first]
    if min(len(first), len(second)) < _FEWEST:
        return Company(1.0, speech)
    mine = is_first if len(first) >= len(second) else ~is_first
    kept = [speech[at : at + step] for at, is_mine in zip(starts, mine.tolist(), strict=True) if is_mine]
    return Company(likeness(_mean(first), _mean(second)), np.concatenate(kept))


def _halved(speakers: FloatArray) -> Flags:
    """Which belong to the first of two groups, each nearer to its own middle (2-means from the two least
    alike)."""
    alike = speakers @ speakers.T
    one, other = np.unravel_index(int(alike.argmin()), alike.shape)
    middles = speakers[[one, other]]
    for _ in range(_ROUNDS):
        nearer = (speakers @ middles.T).argmax(axis=1) == 0
        if nearer.all() or not nearer.any():
            break
        middles = np.stack([_mean(speakers[nearer]), _mean(speakers[~nearer])])
    return np.asarray(nearer, np.bool_)


def _mean(speakers: FloatArray) -> FloatArray:
    mean = speakers.mean(axis=0)
    return np.asarray(mean / (np.linalg.norm(mean) + 1e-12), np.float32)
