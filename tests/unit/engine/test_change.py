from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np
import pytest

from studio.core.clip import FloatArray
from studio.core.errors import BadSound
from studio.engine.craft import Changed
from studio.engine.crafts.changing import change
from studio.engine.crafts.cloning import clone
from studio.engine.crafts.pieces import LONGEST, pieces
from studio.engine.likeness.portraits import portraits, whole_profile
from studio.engine.likeness.profile import profile_of
from studio.engine.likeness.world import anatomy, pitch
from studio.engine.performance.hearing import Ear
from studio.engine.performance.reasons import NO_PERFORMER
from studio.engine.speech.sound import never
from studio.engine.voices.embedding import Coordinates
from tests.fakes.made_speakers import MAN, RATE, WOMAN, hiss

BELLA = Coordinates((("af_bella", 1.0),))
ONYX = Coordinates((("am_onyx", 1.0),))


@pytest.fixture(scope="module")
def man() -> FloatArray:
    return MAN.says(1.5)


def no_ear() -> Ear:
    raise AssertionError("nobody listens where nobody can perform")


def vocoded(sound: FloatArray, target: Coordinates, stopped: Callable[[], bool] = never) -> Iterator[Changed]:
    return change(sound, target, no_ear, None, stopped)


def changed(sound: FloatArray, target: Coordinates) -> FloatArray:
    return np.concatenate([each.samples for each in vocoded(sound, target)])


@pytest.mark.parametrize("target", [BELLA, ONYX])
def test_the_voice_becomes_the_targets(man: FloatArray, target: Coordinates) -> None:
    source, reached, goal = (
        profile_of(anatomy(man)),
        profile_of(anatomy(changed(man, target))),
        whole_profile(target),
    )
    assert reached.centre == pytest.approx(goal.centre, abs=0.1)
    heard = slice(4, 20)
    before = np.abs(source.spectrum - goal.spectrum)[heard].mean()
    assert np.abs(reached.spectrum - goal.spectrum)[heard].mean() < before / 2


def test_time_and_melody_are_kept(man: FloatArray) -> None:
    higher = changed(man, BELLA)
    assert len(higher) == len(man)
    before, after = pitch(man)[0], pitch(higher)[0]
    both = (before > 0) & (after > 0)
    assert both.mean() > 0.5
    assert np.corrcoef(np.log(before[both]), np.log(after[both]))[0, 1] > 0.9


def test_a_clone_can_be_the_target(man: FloatArray) -> None:
    woman = clone(WOMAN.says(2.0)).voice
    assert profile_of(anatomy(changed(man, woman))).centre == pytest.approx(np.log2(210), abs=0.08)


def test_a_voice_changed_to_itself_is_not_its_own_samples(man: FloatArray) -> None:
    own = changed(man, clone(man).voice)
    assert not np.array_equal(own, man)
    assert np.abs(own).max() > 0.05


def test_a_pause_stays_a_pause(man: FloatArray) -> None:
    gap = np.zeros(RATE, np.float32)
    higher = changed(np.concatenate([man, gap, man]), BELLA)
    inside = higher[len(man) + RATE // 4 : len(man) + 3 * RATE // 4]
    assert np.std(inside) < np.std(higher) / 300


def test_a_long_silence_in_front_does_not_hide_the_speaker(man: FloatArray) -> None:
    late = np.concatenate([np.zeros(32 * RATE, np.float32), man])
    assert profile_of(anatomy(changed(late, BELLA)[31 * RATE :])).centre == pytest.approx(
        portraits()["af_bella"].profile.centre, abs=0.08
    )


def test_long_sound_is_cut_at_its_pauses_into_pieces_that_join() -> None:
    words = [MAN.says(1.3), np.zeros(RATE // 2, np.float32)] * 10
    sound = np.concatenate(words)
    cuts = list(pieces(sound))
    assert (cuts[0][0], cuts[-1][1]) == (0, len(sound))
    assert all(end == start for (_, end), (start, _) in pairwise(cuts))
    assert cuts[0][1] <= 5 * RATE
    assert all(end - start <= LONGEST * RATE for start, end in cuts)
    assert all(np.abs(sound[end - 100 : end + 100]).max() == 0 for _, end in cuts[:-1])


def test_what_is_short_is_one_piece() -> None:
    assert list(pieces(np.zeros(RATE, np.float32))) == [(0, RATE)]


def test_pieces_come_one_by_one_until_it_is_stopped() -> None:
    sound = np.concatenate([MAN.says(1.0), np.zeros(RATE, np.float32)] * 5)
    asked: list[bool] = []

    def stopped() -> bool:
        asked.append(True)
        return len(asked) > 2

    made = list(vocoded(sound, BELLA, stopped))
    assert len(made) == 1
    assert len(made[0].samples) < len(sound)
    assert made[0].fallback == NO_PERFORMER


def test_the_same_voice_gives_the_same_samples(man: FloatArray) -> None:
    assert np.array_equal(changed(man, BELLA), changed(man, BELLA))


@pytest.mark.parametrize(
    ("sound", "sentence"),
    [
        (lambda: np.zeros(2 * RATE, np.float32), "silent"),
        (lambda: hiss(2.0), "no speech"),
        (lambda: MAN.says(0.2), "too short"),
        (lambda: np.full(2 * RATE, np.inf, np.float32), "no sound"),
    ],
)
def test_what_holds_no_voice_is_refused_with_a_sentence(
    sound: Callable[[], FloatArray], sentence: str
) -> None:
    with pytest.raises(BadSound, match=sentence):
        changed(sound(), BELLA)
