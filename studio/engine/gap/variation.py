"""Takes that differ: rhythm and melody bent a little from word to word, as a speaker does."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.core.clip import FloatArray
from studio.engine.likeness.spectra import Real
from studio.engine.speech.model import COLUMN, IntArray
from studio.engine.speech.phones import Kind, kind_of

_SLOWER, _STRESS, _LIFT = 0.09, 1.0 / 12, 0.5 / 12
_SMOOTH = 13


@dataclass(frozen=True, slots=True)
class Variation:
    """Of take number `seed`; 0 is as the model reads it."""

    seed: int

    def durations(self, durations: FloatArray, phonemes: str, number: int) -> FloatArray:
        """The durations of each token (pads included), each word by itself a little longer or shorter, and
        all of them together."""
        if not self.seed:
            return durations
        chance = np.random.default_rng([self.seed, number, 1])
        words = words_of(phonemes)
        factors = np.exp(_SLOWER * _some(chance, words.max() + 1) + _SLOWER / 2 * _some(chance, 1))
        bent = durations.copy()
        bent[1:-1] *= factors[words]
        return np.asarray(bent, np.float32)

    def bends(self, edges: IntArray, phonemes: str, number: int, columns: int) -> Real | None:
        """Octaves for each column of a melody; `edges` are the samples from which the phonemes are heard."""
        if not self.seed:
            return None
        chance = np.random.default_rng([self.seed, number, 2])
        words = words_of(phonemes)
        lifts = _STRESS * _some(chance, words.max() + 1) + _LIFT * _some(chance, 1)
        each = lifts[words][np.clip(np.searchsorted(edges[:-1] // COLUMN, np.arange(columns)) - 1, 0, None)]
        window = np.hanning(_SMOOTH + 2)[1:-1]
        return np.convolve(np.pad(each, _SMOOTH // 2, mode="edge"), window / window.sum(), mode="valid")


def words_of(phonemes: str) -> IntArray:
    """The number of the word that each symbol belongs to, its space with it."""
    ends = np.array([kind_of(symbol) is Kind.SPACE for symbol in phonemes], np.int64)
    return np.asarray(np.cumsum(ends) - ends)


def _some(chance: np.random.Generator, count: int) -> Real:
    return np.asarray(np.clip(chance.normal(size=count), -1.8, 1.8))
