from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.core.clip import FloatArray
from studio.core.errors import BadSound, BadText, Cancelled, UnsupportedLanguage
from studio.core.speech import Controls
from studio.engine.craft import Gap
from studio.engine.crafts.filling import MARGIN, fill
from studio.engine.gap.surroundings import Surveyor
from studio.engine.likeness.heard import active_level
from studio.engine.likeness.profile import profile_of
from studio.engine.likeness.world import anatomy
from studio.engine.performance.hearing import Ear
from studio.engine.speech.fallback import HibariSynthesiser
from studio.engine.voices.colour import Colour
from studio.engine.voices.embedding import Coordinates
from tests.fakes.made_speakers import MAN, RATE, WOMAN, Speaker, hiss

HEART = Coordinates((("af_heart", 1.0),))
WORDS = "and then we all went home"
PLAINLY = Controls()
NOISE = 0.003


@pytest.fixture(scope="module")
def hibari() -> HibariSynthesiser:
    return HibariSynthesiser()


@pytest.fixture(scope="module")
def left() -> FloatArray:
    return in_room(MAN, 1.8)


@pytest.fixture(scope="module")
def right() -> FloatArray:
    return in_room(MAN, 1.5)


def no_ear() -> Ear:
    """The small voice takes no part: nobody has to listen to words for it."""
    raise AssertionError("nobody listens")


def in_room(speaker: Speaker, seconds: float, rate: float = 4.0) -> FloatArray:
    """Speech, then half a second of the room alone."""
    speech = speaker.says(seconds, rate=rate, noise=NOISE)
    return np.concatenate([speech, hiss(0.5, NOISE)])


def filled(
    hibari: HibariSynthesiser,
    left: FloatArray | None,
    right: FloatArray | None,
    text: str = WORDS,
    voice: Coordinates = HEART,
    controls: Controls = PLAINLY,
) -> FloatArray:
    return fill(Gap(left, right, text, voice, "en", controls), hibari, Surveyor(), no_ear)


def test_the_middle_speaks_at_the_height_of_its_context(
    hibari: HibariSynthesiser, left: FloatArray, right: FloatArray
) -> None:
    low = profile_of(anatomy(filled(hibari, left, right)))
    high = profile_of(anatomy(filled(hibari, in_room(WOMAN, 1.8), None)))
    assert high.centre - low.centre == pytest.approx(1, abs=0.15)


def test_the_middle_is_as_loud_as_its_context(hibari: HibariSynthesiser, left: FloatArray) -> None:
    for gain in (1.0, 0.2):
        middle = filled(hibari, left * np.float32(gain), None)
        near = left[-3 * RATE :] * np.float32(gain)
        assert active_level(middle) == pytest.approx(active_level(near), abs=1)


def test_a_long_pause_before_the_gap_makes_no_quiet_middle(
    hibari: HibariSynthesiser, left: FloatArray
) -> None:
    paused = np.concatenate([left, hiss(3.5, NOISE)])
    assert active_level(filled(hibari, paused, None)) == pytest.approx(active_level(left), abs=1)


def test_the_ends_hold_the_tone_of_the_room_alone(
    hibari: HibariSynthesiser, left: FloatArray, right: FloatArray
) -> None:
    middle = filled(hibari, left, right)
    for end in (middle[: MARGIN - 100], middle[-MARGIN + 100 :]):
        assert 20 * np.log10(np.std(end) / NOISE) == pytest.approx(0, abs=3)


def test_a_dead_room_stays_dead(hibari: HibariSynthesiser) -> None:
    dead = np.concatenate([MAN.says(2.0, noise=0.0), np.zeros(RATE, np.float32)])
    assert not filled(hibari, dead, None)[: MARGIN - 10].any()


def test_without_pauses_the_voice_is_not_taken_for_the_room(hibari: HibariSynthesiser) -> None:
    drone = replace(MAN, range=1.0).says(2.0, rate=0.25)
    middle = filled(hibari, drone[: round(1.5 * RATE)], None)
    assert np.std(middle[: MARGIN - 100]) < np.std(middle) / 5


@pytest.mark.parametrize("side", ["left", "right"])
def test_one_side_is_enough(hibari: HibariSynthesiser, left: FloatArray, side: str) -> None:
    middle = filled(hibari, *((left, None) if side == "left" else (None, left)))
    assert RATE / 2 < len(middle) < 6 * RATE
    assert not np.array_equal(middle[: len(left)], left[: len(middle)])


def test_a_silent_side_counts_for_nothing(hibari: HibariSynthesiser, left: FloatArray) -> None:
    both, alone = filled(hibari, left, np.zeros(RATE, np.float32)), filled(hibari, left, None)
    assert active_level(both) == pytest.approx(active_level(alone), abs=0.5)


def test_the_middle_takes_the_pace_of_its_context(hibari: HibariSynthesiser) -> None:
    hurried = filled(hibari, in_room(MAN, 2.0, rate=6.0), None)
    calm = filled(hibari, in_room(MAN, 2.0, rate=2.8), None)
    assert len(hurried) < 0.85 * len(calm)


def test_the_controls_still_count(hibari: HibariSynthesiser, left: FloatArray) -> None:
    assert len(filled(hibari, left, None, controls=Controls(-0.8))) > 1.2 * len(filled(hibari, left, None))


def test_more_words_take_longer_and_only_they_are_given(hibari: HibariSynthesiser, left: FloatArray) -> None:
    one, many = filled(hibari, left, None, "home"), filled(hibari, left, None, f"{WORDS}, {WORDS}, {WORDS}.")
    assert len(one) < RATE < 2 * RATE < len(many)


def test_the_same_gap_gives_the_same_middle(hibari: HibariSynthesiser, left: FloatArray) -> None:
    assert np.array_equal(filled(hibari, left, None), filled(hibari, left, None))


def test_next_to_a_mere_breath_the_voice_keeps_its_own_colour(hibari: HibariSynthesiser) -> None:
    breath = hiss(0.4, 0.005)
    low = replace(HEART, colour=Colour(shift=-8))
    own, lower = filled(hibari, breath, None), filled(hibari, breath, None, voice=low)
    change = profile_of(anatomy(lower)).centre - profile_of(anatomy(own)).centre
    assert change * 12 == pytest.approx(-8, abs=1)
    assert active_level(own) == pytest.approx(-26, abs=1)


@pytest.mark.parametrize(
    ("left", "right"), [(None, None), (np.zeros(RATE, np.float32), None), (None, np.zeros(0, np.float32))]
)
def test_without_a_context_there_is_nothing_to_fill(
    hibari: HibariSynthesiser, left: FloatArray | None, right: FloatArray | None
) -> None:
    with pytest.raises(BadSound):
        filled(hibari, left, right)


def test_what_cannot_be_spoken_says_so(hibari: HibariSynthesiser, left: FloatArray) -> None:
    with pytest.raises(BadText):
        filled(hibari, left, None, "…")
    with pytest.raises(UnsupportedLanguage):
        fill(Gap(left, None, WORDS, HEART, "xx"), hibari, Surveyor(), no_ear)


def test_it_can_be_stopped(hibari: HibariSynthesiser, left: FloatArray) -> None:
    with pytest.raises(Cancelled):
        fill(Gap(left, None, WORDS, HEART), hibari, Surveyor(), no_ear, lambda: True)
