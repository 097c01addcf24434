from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from studio.core.clip import FloatArray
from studio.core.errors import BadSound
from studio.core.speech import Controls
from studio.engine.crafts import cloning
from studio.engine.crafts.cloning import STABILITY
from studio.engine.likeness.colouring import coloured
from studio.engine.likeness.portraits import whole_profile
from studio.engine.likeness.profile import profile_of
from studio.engine.likeness.world import anatomy
from studio.engine.speech.fallback import HibariSynthesiser
from studio.engine.text.reader import read
from studio.engine.voices.embedding import SHIPPED, Coordinates, coordinates_of, embedding_of
from tests.fakes.made_speakers import MAN, RATE, WOMAN, hiss


def clone(sound: FloatArray, **how: Any) -> Coordinates:
    return cloning.clone(sound, **how).voice


@pytest.fixture(scope="module")
def man() -> FloatArray:
    return MAN.says(1.5)


@pytest.fixture(scope="module")
def cloned(man: FloatArray) -> Coordinates:
    return clone(man)


def spoken(voice: Coordinates) -> FloatArray:
    clauses = read("Well, this is it.", "en")
    sounds = HibariSynthesiser().speak(clauses, voice.style, Controls())
    return np.concatenate([sound.samples for sound in coloured(sounds, voice)])


def test_a_clone_has_the_speakers_profile(man: FloatArray, cloned: Coordinates) -> None:
    goal, reached = profile_of(anatomy(man)), whole_profile(cloned)
    assert 2**reached.centre == pytest.approx(105, rel=0.03)
    assert reached.range == pytest.approx(goal.range, rel=0.2)
    assert np.abs(reached.spectrum - goal.spectrum)[4:20].mean() < 2


def test_a_clone_stands_on_one_shipped_voice(cloned: Coordinates) -> None:
    ((name, share),) = cloned.shares
    assert name in SHIPPED
    assert share == 1


def test_speakers_are_told_apart(cloned: Coordinates) -> None:
    woman = clone(WOMAN.says(1.5))
    assert whole_profile(woman).centre - whole_profile(cloned).centre == pytest.approx(1, abs=0.06)
    assert woman != cloned


def test_a_shipped_voices_neighbour_is_found_by_language(man: FloatArray) -> None:
    assert clone(man, language="fr").language == "fr"


def test_loudness_and_pauses_make_no_other_voice(man: FloatArray, cloned: Coordinates) -> None:
    softer = np.concatenate([np.zeros(RATE, np.float32), man * np.float32(0.2), np.zeros(RATE, np.float32)])
    same = clone(softer)
    reached, goal = whole_profile(same), whole_profile(cloned)
    assert reached.centre == pytest.approx(goal.centre, abs=0.02)
    assert np.abs(reached.spectrum - goal.spectrum)[4:20].mean() < 1


def test_the_same_recording_gives_the_same_voice(man: FloatArray, cloned: Coordinates) -> None:
    assert clone(man.copy()) == cloned


def test_a_clone_outlives_its_embedding(cloned: Coordinates) -> None:
    kept = coordinates_of(embedding_of(cloned))
    assert np.array_equal(spoken(kept), spoken(coordinates_of(embedding_of(kept))))
    assert not np.array_equal(spoken(kept), spoken(replace(kept, colour=Coordinates(kept.shares).colour)))


def test_stability_keeps_less_of_the_rooms_colour(man: FloatArray) -> None:
    muffled = np.convolve(man, np.ones(12) / 12, mode="same").astype(np.float32)
    similar, stable = clone(muffled), clone(muffled, mode=STABILITY)
    assert max(map(abs, stable.colour.spectrum)) <= 9 < max(map(abs, similar.colour.spectrum))


def test_stability_speaks_a_calmer_melody_and_a_more_even_spectrum(man: FloatArray) -> None:
    similar, stable = clone(man), clone(man, mode=STABILITY)
    lively, calm = (profile_of(anatomy(spoken(voice))) for voice in (similar, stable))
    assert calm.range < 0.8 * lively.range
    rough, even = (np.abs(np.diff(voice.colour.spectrum)).mean() for voice in (similar, stable))
    assert even < rough
    assert stable.pace == 0


def test_enhance_hears_the_voice_through_the_noise() -> None:
    noise = hiss(2.0, 0.01)
    quiet = np.zeros(RATE // 2, np.float32)
    clip = np.concatenate([quiet, MAN.says(1.5)])
    clean, plain = clone(clip), clone(clip + noise)
    enhanced = clone(clip + noise, enhance=True)

    def error(voice: Coordinates) -> float:
        reached, goal = whole_profile(voice), whole_profile(clean)
        return float(np.abs(reached.spectrum - goal.spectrum)[4:28].mean())

    assert error(enhanced) < error(plain) / 1.5


def test_only_the_first_minute_is_listened_to(man: FloatArray, cloned: Coordinates) -> None:
    once = np.concatenate([man, np.zeros(59 * RATE, np.float32), WOMAN.says(1.5)])
    assert 2 ** whole_profile(clone(once)).centre == pytest.approx(105, rel=0.05)


@pytest.mark.parametrize(
    ("sound", "sentence"),
    [
        (lambda: np.zeros(3 * RATE, np.float32), "silent"),
        (lambda: np.zeros(0, np.float32), "silent"),
        (lambda: hiss(3.0), "no speech"),
        (lambda: MAN.says(0.4), "0.4 seconds"),
        (lambda: np.full(3 * RATE, np.nan, np.float32), "no sound"),
    ],
)
def test_what_holds_no_voice_is_refused_with_a_sentence(
    sound: Callable[[], FloatArray], sentence: str
) -> None:
    with pytest.raises(BadSound, match=sentence):
        clone(sound())
