"""Single words of a phrase said again: the rest stays as it was, and nobody hears where."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from studio.core.clip import FloatArray
from studio.engine.speech.model import COLUMN, SAMPLE_RATE, IntArray, Melody
from studio.engine.speech.part import Performer
from studio.engine.speech.phones import spoken
from studio.engine.speech.prosody import frames_of
from studio.engine.speech.styles import style_table
from studio.engine.speech.synthesiser import KokoroSynthesiser
from studio.engine.speech.timing import starts
from studio.engine.text.reader import read

STYLE = style_table("af_heart")
PHONEMES = spoken(next(iter(read("the keeper kept a careful record of every ship", "en"))).phonemes)
FADE = round(0.01 * SAMPLE_RATE)


@dataclass(frozen=True)
class Sung:
    """The phrase at the model's own pace, from `first` to `last` column `higher` by octaves."""

    higher: float = 0.0
    first: int = 0
    last: int = 0
    phonemes: str = PHONEMES

    def frames(self, durations: FloatArray) -> IntArray:
        return frames_of(durations, self.phonemes, 1.0)

    def melody(self, own: Melody, frames: IntArray) -> Melody:
        f0 = own.f0.copy()
        f0[self.first : self.last] *= 2**self.higher
        return Melody(f0, own.energy)


@pytest.fixture(scope="module")
def word(synthesiser: KokoroSynthesiser) -> tuple[int, int]:
    """The samples of “careful”."""
    durations, _ = synthesiser.rehearse(PHONEMES, STYLE)
    edges = starts(frames_of(durations, PHONEMES, 1.0))
    words = PHONEMES.split(" ")
    first = len(" ".join(words[:4])) + 1
    return int(edges[first]), int(edges[first + len(words[4])])


def levels_of(samples: FloatArray) -> FloatArray:
    """dB of each 50 ms."""
    block = SAMPLE_RATE // 20
    power = np.square(samples[: len(samples) // block * block].reshape(-1, block)).mean(axis=1)
    return np.asarray(10 * np.log10(power + 1e-6))


def test_what_is_said_again_alike_is_the_same_wave(
    synthesiser: KokoroSynthesiser, word: tuple[int, int]
) -> None:
    assert isinstance(synthesiser, Performer)
    take = synthesiser.take(Sung(), STYLE)
    assert np.array_equal(take.samples, synthesiser.perform(Sung(), STYLE))
    again = take.again(Sung(), [word])
    start, end = word
    assert np.array_equal(again[:start], take.samples[:start])
    assert np.array_equal(again[end:], take.samples[end:])
    apart = again[start:end] - take.samples[start:end]
    assert np.linalg.norm(apart) < 0.15 * np.linalg.norm(take.samples[start:end])


def test_a_word_with_another_melody_is_heard_in_its_place_alone(
    synthesiser: KokoroSynthesiser, word: tuple[int, int]
) -> None:
    start, end = word
    take = synthesiser.take(Sung(), STYLE)
    higher = Sung(0.3, start // COLUMN, end // COLUMN)
    again, whole = take.again(higher, [word]), synthesiser.perform(higher, STYLE)
    assert np.array_equal(again[:start], take.samples[:start])
    assert np.array_equal(again[end:], take.samples[end:])
    assert np.corrcoef(again[start + FADE : end - FADE], whole[start + FADE : end - FADE])[0, 1] > 0.9
    assert np.abs(levels_of(again[start:end]) - levels_of(whole[start:end])).max() < 3


def test_where_most_words_are_said_again_all_are(synthesiser: KokoroSynthesiser) -> None:
    take = synthesiser.take(Sung(), STYLE)
    higher = Sung(0.3, 0, 10_000)
    length = len(take.samples)
    most = [(0, length // 2), (length // 2 + 1, length)]
    assert np.array_equal(take.again(higher, most), synthesiser.perform(higher, STYLE))
    assert np.array_equal(take.again(higher, []), take.samples)
