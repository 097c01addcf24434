"""New words among old ones that are heard: by the model, read with them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.core.clip import FloatArray
from studio.core.speech import Controls
from studio.core.take import TimedWord
from studio.engine.craft import Gap
from studio.engine.crafts.filling import fill
from studio.engine.gap.surroundings import Surveyor
from studio.engine.likeness.heard import active_level
from studio.engine.listening.pitch_track import pitch_track
from studio.engine.listening.recogniser import Recogniser
from studio.engine.performance.hearing import Ear
from studio.engine.speech.sound import Sound
from studio.engine.speech.styles import style_table
from studio.engine.speech.synthesiser import KokoroSynthesiser
from studio.engine.text.reader import read
from studio.engine.voices.embedding import Coordinates
from tests.fakes.made_speakers import RATE, hiss

TEXT = "The ferry leaves from the old stone bridge every morning."
OLD, NEW = "the old stone bridge", "the new iron bridge"
NOISE = 0.002


class Listening:
    """An ear for all tests, and how often it was wanted."""

    def __init__(self) -> None:
        self.ear, self.times = Ear(Recogniser(1)), 0

    def __call__(self) -> Ear:
        self.times += 1
        return self.ear


@pytest.fixture(scope="module")
def listening() -> Listening:
    return Listening()


@pytest.fixture(scope="module")
def surveyor() -> Surveyor:
    return Surveyor()


@pytest.fixture(scope="module")
def sentence(synthesiser: KokoroSynthesiser) -> Sound:
    """In a room with a little noise, half as loud as the model speaks."""
    (sound,) = synthesiser.speak(read(TEXT, "en"), style_table("am_michael"), Controls())
    samples = sound.samples * np.float32(0.5)
    return replace(sound, samples=samples + hiss(len(samples) / RATE, NOISE)[: len(samples)])


@pytest.fixture(scope="module")
def gap(sentence: Sound) -> Gap:
    first, last = span(sentence.words)
    left, right = sentence.samples[: round(first * RATE)], sentence.samples[round(last * RATE) :]
    return Gap(left, right, NEW, Coordinates((("am_fenrir", 1.0),)))


def span(words: tuple[TimedWord, ...]) -> tuple[float, float]:
    names = [word.text for word in words]
    first = names.index("old") - 1
    return words[first].start, words[first + len(OLD.split()) - 1].end


@pytest.fixture(scope="module")
def middle(gap: Gap, synthesiser: KokoroSynthesiser, surveyor: Surveyor, listening: Listening) -> FloatArray:
    return fill(gap, synthesiser, surveyor, listening)


def test_the_middle_is_as_long_as_words_of_that_kind_are_there(middle: FloatArray, sentence: Sound) -> None:
    first, last = span(sentence.words)
    assert len(middle) / RATE == pytest.approx(last - first, rel=0.5)


def test_it_is_as_loud_as_high_and_as_noisy_as_what_is_around_it(middle: FloatArray, gap: Gap) -> None:
    assert gap.left is not None
    assert gap.right is not None
    around = np.concatenate([gap.left, gap.right])
    assert active_level(middle) == pytest.approx(active_level(around), abs=1)
    new, old = pitch_track(middle), pitch_track(around)
    assert new is not None
    assert old is not None
    assert (new.middle - old.middle) * 12 == pytest.approx(0, abs=3)
    quiet = np.sort([np.std(block) for block in np.array_split(middle, len(middle) // 240)])[0]
    assert 20 * np.log10(quiet / NOISE) > -3


def test_words_that_go_on_have_no_hole_at_their_edges(middle: FloatArray) -> None:
    assert abs(middle[0]) < 0.02
    assert np.abs(middle[: round(0.08 * RATE)]).max() > 6 * NOISE
    assert np.abs(middle[-round(0.08 * RATE) :]).max() > 6 * NOISE


def test_another_seed_is_another_take_and_nobody_listens_again(
    gap: Gap, middle: FloatArray, synthesiser: KokoroSynthesiser, surveyor: Surveyor, listening: Listening
) -> None:
    before = listening.times
    first, again = (fill(replace(gap, seed=5), synthesiser, surveyor, listening) for _ in range(2))
    assert listening.times == before
    assert np.array_equal(first, again)
    assert len(first) != len(middle)


def test_the_controls_count_for_a_performance_too(
    gap: Gap, middle: FloatArray, synthesiser: KokoroSynthesiser, surveyor: Surveyor, listening: Listening
) -> None:
    slow = fill(replace(gap, controls=Controls(-1.0)), synthesiser, surveyor, listening)
    assert len(slow) > 1.15 * len(middle)


def test_one_side_and_another_language_are_filled_without_words(
    gap: Gap, synthesiser: KokoroSynthesiser, surveyor: Surveyor
) -> None:
    def no_ear() -> Ear:
        raise AssertionError("English words are no help here")

    french = replace(gap, right=None, text="le nouveau pont", language="fr")
    made = fill(french, synthesiser, surveyor, no_ear)
    assert 0.4 < len(made) / RATE < 2.5
    assert gap.left is not None
    assert active_level(made) == pytest.approx(active_level(gap.left), abs=1.5)
