"""Rhythm and melody: what speed and each emotion do to the model's own durations, pitch and energy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.clip import FloatArray
from studio.core.speech import SPEED_WORDS, Controls, Emotion, Feeling, Level, pace_of
from studio.engine.speech.controls import Manner, manner_of, speed_from
from studio.engine.speech.model import Kokoro, Melody
from studio.engine.speech.phones import Kind, kind_of, tokens_of
from studio.engine.speech.prosody import bent, frames_of, sung
from studio.engine.speech.styles import style_table

PHONEMES = "ðə hˈɑɹbəɹ ɪz kwˈIət bəfˈɔɹ sˈɪks, ænd ðə ɡˈʌlz slˈip."


@dataclass(frozen=True)
class Said:
    durations: FloatArray
    melody: Melody


@pytest.fixture(scope="module")
def said(kokoro: Kokoro) -> Said:
    """The model's own reading of a sentence."""
    reading = kokoro.read(tokens_of(PHONEMES), style_table("af_heart"))
    return Said(reading.durations, kokoro.melody(reading, frames_of(reading.durations, PHONEMES, 1.0)))


def manners(feeling: Feeling) -> list[Manner]:
    """Without the feeling, then at each level from the lowest to the highest."""
    order = (Level.LOWEST, Level.LOW, Level.MEDIUM, Level.HIGH, Level.HIGHEST)
    return [Manner(), *(manner_of(Controls(0, (Emotion(feeling, level),))) for level in order)]


Measure = Callable[[Melody, Melody], float]


def semitones(melody: Melody, plain: Melody) -> FloatArray:
    return np.asarray(12 * np.log2(melody.f0[sung(plain)]), np.float32)


def height(melody: Melody, plain: Melody) -> float:
    return float(np.median(semitones(melody, plain)))


def width(melody: Melody, plain: Melody) -> float:
    return float(np.subtract(*np.percentile(semitones(melody, plain), (90, 10))))


def end_above_middle(melody: Melody, plain: Melody) -> float:
    return float(semitones(melody, plain)[-4:].mean()) - height(melody, plain)


def loudness(melody: Melody, plain: Melody) -> float:
    return float(melody.energy.mean())


def rising(values: list[float]) -> bool:
    return all(low < high for low, high in pairwise(values))


def test_at_normal_pace_the_rhythm_is_the_models_own(said: Said) -> None:
    own = np.clip(np.round(said.durations), 1, None)
    assert np.array_equal(frames_of(said.durations, PHONEMES, 1.0), own)


@pytest.mark.parametrize("pace", [0.65, 0.8, 1.2, 1.5])
def test_the_phonemes_take_the_models_time_divided_by_the_pace(said: Said, pace: float) -> None:
    frames = frames_of(said.durations, PHONEMES, pace)
    assert frames.min() >= 1
    assert frames[1:-1].sum() == pytest.approx(said.durations[1:-1].sum() / pace, rel=0.07)


def test_vowels_stretch_more_than_consonants(said: Said) -> None:
    grown = frames_of(said.durations, PHONEMES, 0.65)[1:-1] / np.maximum(said.durations[1:-1], 0.5)
    kinds = np.array([kind_of(symbol) for symbol in PHONEMES])
    assert grown[kinds == Kind.VOWEL].mean() > 1.2 * grown[kinds == Kind.CONSONANT].mean()


def test_the_last_sound_has_room_to_end() -> None:
    short = np.array([12, 2, 4, 4, 1, 1], np.float32)
    assert frames_of(short, "hˈI.", 1.0)[3:].sum() >= 10


@given(
    st.lists(st.floats(0.01, 40), min_size=3, max_size=60),
    st.floats(0.5, 2.0),
    st.data(),
)
def test_any_durations_become_frames(durations: list[float], pace: float, data: st.DataObject) -> None:
    size = len(durations) - 2
    phonemes = data.draw(st.text("aɪtsm ˈ,.", min_size=size, max_size=size))
    frames = frames_of(np.array(durations, np.float32), phonemes, pace)
    assert len(frames) == len(durations)
    assert frames.min() >= 1


def test_nothing_asked_is_the_models_own_melody(said: Said) -> None:
    same = bent(said.melody, Manner())
    assert np.allclose(same.f0, said.melody.f0, rtol=1e-4)
    assert np.array_equal(same.energy, said.melody.energy)


def test_unvoiced_stays_unvoiced_and_silence_silent(said: Said) -> None:
    moved = bent(said.melody, Manner(shift=4, spread=1.5, effort=2))
    unvoiced, silent = said.melody.f0 <= 10, said.melody.energy < -3
    assert np.array_equal(moved.f0[unvoiced], said.melody.f0[unvoiced])
    assert np.array_equal(moved.energy[silent], said.melody.energy[silent])


def test_a_melody_without_voice_is_left_alone() -> None:
    silent = Melody(np.zeros(80, np.float32), np.full(80, -8, np.float32))
    assert np.array_equal(bent(silent, Manner(shift=3, asking=1)).f0, silent.f0)


@pytest.mark.parametrize(
    ("feeling", "measure", "sign"),
    [
        (Feeling.ANGER, loudness, 1),
        (Feeling.ANGER, width, 1),
        (Feeling.POSITIVITY, height, 1),
        (Feeling.POSITIVITY, width, 1),
        (Feeling.SURPRISE, height, 1),
        (Feeling.SURPRISE, width, 1),
        (Feeling.SADNESS, height, -1),
        (Feeling.SADNESS, width, -1),
        (Feeling.SADNESS, loudness, -1),
        (Feeling.CURIOSITY, end_above_middle, 1),
    ],
)
def test_each_level_of_a_feeling_moves_it_further(
    said: Said, feeling: Feeling, measure: Measure, sign: int
) -> None:
    moved = [bent(said.melody, manner) for manner in manners(feeling)]
    assert rising([sign * measure(melody, said.melody) for melody in moved])


@pytest.mark.parametrize("feeling", [Feeling.ANGER, Feeling.SADNESS])
def test_each_level_of_a_feeling_moves_the_pace_and_the_level(feeling: Feeling) -> None:
    sign = 1 if feeling is Feeling.ANGER else -1
    assert rising([sign * manner.pace for manner in manners(feeling)])
    assert rising([sign * manner.gain for manner in manners(feeling)])


def test_the_most_curious_end_above_their_middle(said: Said) -> None:
    fall, question = (bent(said.melody, manners(Feeling.CURIOSITY)[level]) for level in (0, -1))
    assert end_above_middle(fall, said.melody) < -2
    assert end_above_middle(question, said.melody) > 1


def test_feelings_add_up(said: Said) -> None:
    both = Controls(0, (Emotion(Feeling.POSITIVITY), Emotion(Feeling.SURPRISE)))
    one = Controls(0, (Emotion(Feeling.POSITIVITY),))
    happier, happy = (bent(said.melody, manner_of(controls)) for controls in (both, one))
    assert height(happier, said.melody) > height(happy, said.melody)


def test_speed_words_and_numbers_are_one_scale() -> None:
    paces = [pace_of(speed_from(word)) for word in SPEED_WORDS]
    assert rising(paces)
    assert paces == [pace_of(speed_from(str(number))) for number in (-1, -0.5, 0, 0.5, 1)]
    assert paces[2] == 1.0
    assert pace_of(-7) == paces[0]


@pytest.mark.parametrize("nonsense", ["quick", "1.5", -2, "nan", ""])
def test_other_speeds_are_refused(nonsense: float | str) -> None:
    with pytest.raises(ValueError):
        speed_from(nonsense)
