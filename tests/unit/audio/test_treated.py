"""What is done to a take makes its seams better, by the figures; what stands around it stays as it is."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.audio.around import Around
from studio.audio.closing import LONGEST, to_remove
from studio.audio.editing import gained
from studio.audio.pauses import speech_spans
from studio.audio.seam_figures import seam_figures
from studio.audio.splice import Patch
from studio.audio.treated import CROSSFADE, treated
from studio.core.clip import Clip, FloatArray
from studio.core.patch import AS_MADE, Treatment
from studio.core.region import Region
from studio.core.seam import SeamFigures
from tests.unit.audio.seam_kit import RATE, around_in, brighter, rms_db, spoken_at, voice

PLACE = Region(4 * RATE, 5 * RATE)


def recording() -> FloatArray:
    return voice(seconds=9)


def left_seam(take: FloatArray, here: Around, treatment: Treatment) -> SeamFigures:
    return seam_figures(here.before, treated(Clip(take, RATE), here, treatment), RATE)


def flat(level: float, frames: int = 9600) -> FloatArray:
    return np.full(frames, level, np.float32)


def test_both_ends_of_the_patch_meet_the_recording() -> None:
    here, fade = Around(flat(-0.5), flat(-0.5), flat(-0.5), RATE), round(CROSSFADE * RATE)
    made = treated(Clip(flat(0.5, 19_200), RATE), here)
    assert len(made) == 19_200
    assert made[0] == pytest.approx(-0.5, abs=0.02)
    assert made[-1] == pytest.approx(-0.5, abs=0.02)
    assert np.all(made[fade:-fade] == 0.5)


def test_crossfades_are_as_long_as_they_are_set_to() -> None:
    here, take = Around(flat(-0.5), flat(-0.5), flat(-0.5), RATE), Clip(flat(0.5, 19_200), RATE)
    made = treated(take, here, Treatment(fade_in=0.1, fade_out=0.0))
    changed = np.flatnonzero(made != 0.5)
    assert changed.min() == 0
    assert changed.max() == pytest.approx(0.1 * RATE, abs=2)
    longest = treated(take, here, Treatment(fade_in=9.0))
    assert np.flatnonzero(longest != 0.5)[:4800].max() <= len(here.gap) // 2


def test_the_old_word_is_not_heard_to_begin() -> None:
    pause = np.random.default_rng(1).normal(0, 1e-3, 9600).astype(np.float32)
    old = spoken_at([(0, 1)], 1)
    made = treated(Clip(pause, RATE), Around(pause, old, pause, RATE))
    assert rms_db(made[:300]) == pytest.approx(-60, abs=2)
    assert rms_db(made[-300:]) == pytest.approx(-60, abs=2)


def test_an_inserted_patch_begins_and_ends_in_silence() -> None:
    made = treated(Clip(flat(0.5, 9600), RATE), Around(flat(0), flat(0, 0), flat(0), RATE))
    assert abs(made[0]) < 0.02
    assert abs(made[-1]) < 0.02


def test_a_patch_lies_where_the_voice_lay_between_the_channels() -> None:
    noise = np.random.default_rng(1).uniform(-0.9, 0.9, 4000)
    gap = (noise[:, None] * np.array([1.0, 0.5])).astype(np.float32)
    side, take = np.zeros((4000, 2), np.float32), Clip(flat(0.2, 4000), RATE)
    made = treated(take, Around(side, gap, side, RATE))[1000:3000]
    assert np.allclose(made[:, 0], 2 * made[:, 1], rtol=0.01)
    assert np.allclose(made.mean(axis=1), 0.2, atol=1e-3)
    assert np.allclose(treated(take, Around(side, side, side, RATE))[1000:3000], 0.2)
    inserted = treated(take, Around(gap, gap[:0], gap, RATE))[1000:3000]
    assert np.allclose(inserted[:, 0], 2 * inserted[:, 1], rtol=0.01)


def test_gain_brings_the_level_step_down() -> None:
    here, take = around_in(recording(), PLACE), gained(voice(seconds=1, seed=2), -5)
    before = left_seam(take, here, AS_MADE).level_step
    after = left_seam(take, here, Treatment(gain_db=5)).level_step
    assert before == pytest.approx(-5, abs=0.5)
    assert after == pytest.approx(0, abs=0.5)


@pytest.mark.parametrize("tilt", [-3.0, 3.0])
def test_the_spectrum_is_brought_to_that_around(tilt: float) -> None:
    here, take = around_in(recording(), PLACE), brighter(voice(seconds=1, seed=2), tilt)
    steps = [left_seam(take, here, Treatment(match=share)).tilt_step for share in (0, 0.5, 1)]
    sizes = [abs(step) for step in steps if step is not None]
    assert sizes[0] > sizes[1] > sizes[2]
    assert sizes[0] > 1.5
    assert sizes[2] < 0.4 * sizes[0]
    levels = [left_seam(take, here, Treatment(match=share)).level_step or 0 for share in (0, 1)]
    assert levels[0] == pytest.approx(levels[1], abs=1.5)


@pytest.mark.parametrize("noise", [-90, -75, -50])
def test_the_room_is_brought_to_that_around(noise: float) -> None:
    """Room tone is laid under a take that is too quiet; the pauses of a noisy one go down to it."""
    here, take = around_in(recording(), PLACE), voice(seconds=1, seed=2, noise=noise)
    before = left_seam(take, here, AS_MADE).floor_step
    after = left_seam(take, here, Treatment(room_tone=0.0)).floor_step
    assert before is not None
    assert abs(before) > 5
    assert np.sign(before) == np.sign(noise + 65)
    assert after == pytest.approx(0, abs=2)


def test_pauses_get_longer_with_room_tone_and_shorter() -> None:
    inside = round(4.08 * RATE)
    here, take = around_in(recording(), Region(inside, inside + RATE)), voice(seconds=1, seed=2)
    plain, longer = (left_seam(take, here, each) for each in (AS_MADE, Treatment(lead=0.2)))
    assert longer.pause == pytest.approx(plain.pause + 0.2, abs=0.03)
    assert longer.floor_step == pytest.approx(0, abs=1.5)
    made = treated(Clip(take, RATE), here, Treatment(lead=0.2, tail=0.3))
    assert len(made) == len(take) + round(0.5 * RATE)
    quiet = made[2000:4000]
    assert rms_db(quiet) == pytest.approx(-65, abs=2)
    assert len(treated(Clip(take, RATE), here, Treatment(lead=-0.2, tail=-0.3))) == round(0.5 * RATE)
    assert len(treated(Clip(take, RATE), here, Treatment(lead=-2))) == 0


def test_a_removal_leaves_the_longer_of_both_pauses() -> None:
    """Between words that had 0.4 and 0.15 s beside the one that goes; the place holds the word alone."""
    sound = spoken_at([(0.2, 2.0), (2.4, 2.8), (2.95, 5)], 6)
    words = Region(round(2.4 * RATE), round(2.8 * RATE))
    here = around_in(sound, words)
    made = np.concatenate((here.before, treated(None, here), here.behind))
    place = to_remove(lambda start, frames: sound[start : start + frames], len(sound), RATE, words)
    better = around_in(sound, place)
    made_better = np.concatenate((better.before, treated(None, better), better.behind))
    assert _pauses_of(made) == [pytest.approx(0.55, abs=0.05)]
    assert _pauses_of(made_better) == [pytest.approx(0.4, abs=0.05)]
    assert place.start <= words.start
    assert words.end <= place.end


def test_a_removal_that_took_its_pauses_with_it_gets_one_of_room_tone() -> None:
    sound = spoken_at([(0.2, 2.0), (2.4, 2.8), (2.95, 5)], 6)
    here = around_in(sound, Region(round(2.0 * RATE), round(2.95 * RATE)))
    made = treated(None, here)
    assert len(made) / RATE == pytest.approx(0.4, abs=0.05)
    assert rms_db(made[1500:-1500]) == pytest.approx(-65, abs=1.5)
    longer = treated(None, here, Treatment(lead=0.1))
    assert len(longer) - len(made) == pytest.approx(0.1 * RATE, abs=2)


def test_a_long_pause_is_not_left_twice() -> None:
    sound = spoken_at([(0.2, 2.0), (4.0, 4.4), (6.4, 8)], 9)
    words = Region(round(4.0 * RATE), round(4.4 * RATE))
    place = to_remove(lambda start, frames: sound[start : start + frames], len(sound), RATE, words)
    here = around_in(sound, place)
    made = np.concatenate((here.before, treated(None, here), here.behind))
    assert _pauses_of(made) == [pytest.approx(LONGEST, abs=0.05)]


@pytest.mark.parametrize("place", [Region(0, RATE), Region(8 * RATE, 9 * RATE), Region(0, 9 * RATE)])
def test_what_goes_at_an_end_of_the_file_leaves_no_click(place: Region) -> None:
    made = treated(None, around_in(recording(), place))
    assert len(made) < 0.02 * RATE
    edge = made[0] if place.start == 0 else made[-1]
    assert abs(edge) < 0.01


TREATMENTS = [
    AS_MADE,
    Treatment(gain_db=3, match=1, room_tone=0, lead=0.1, tail=-0.1, fade_in=0.05, fade_out=0.0),
]


@pytest.mark.parametrize(("rate", "channels"), [(8000, 1), (8000, 2), (192_000, 1), (192_000, 2)])
@pytest.mark.parametrize("place", [(0.0, 0.5), (1.0, 1.0), (2.5, 3.0), (0.0, 3.0)])
def test_any_rate_any_channels_and_any_place(rate: int, channels: int, place: tuple[float, float]) -> None:
    sound = voice(seconds=3, rate=rate)
    if channels == 2:
        sound = np.stack((sound, sound * 0.5), axis=1)
    here = around_in(sound, Region(*(round(each * rate) for each in place)), rate)
    for treatment in TREATMENTS:
        made = treated(Clip(voice(seconds=1), RATE), here, treatment)
        added = max(treatment.lead, 0) + treatment.tail
        assert len(made) == pytest.approx((1 + added) * rate, abs=2)
        assert made.shape[1:] == sound.shape[1:]
        assert made.dtype == np.float32
        assert np.isfinite(made).all()
        assert np.isfinite(treated(None, here, treatment)).all()


@settings(max_examples=25)
@given(
    st.integers(0, 3000),
    st.integers(0, 3000),
    st.integers(0, 3000),
    st.integers(0, 2000),
    st.floats(-0.2, 0.2),
    st.floats(-0.2, 0.2),
)
def test_whatever_there_is_something_stands_there(
    before: int, gap: int, behind: int, take: int, lead: float, tail: float
) -> None:
    sound = np.random.default_rng(3).uniform(-0.5, 0.5, 9000).astype(np.float32)
    here = Around(sound[:before], sound[:gap], sound[:behind], 8000)
    treatment = Treatment(-3, 0.5, -6, lead, tail, 0.01, 0.2)
    assert np.isfinite(treated(Clip(sound[:take], 8000), here, treatment)).all()
    assert np.isfinite(treated(None, here, replace(treatment, room_tone=None))).all()


def test_only_what_is_round_the_place_is_read() -> None:
    """Of four hours at 48 kHz."""
    asked = []

    def read(start: int, frames: int) -> FloatArray:
        asked.append(frames)
        return np.zeros(frames, np.float32)

    frames = 4 * 3600 * 48_000
    Patch(Region(frames // 2, frames // 2 + 48_000), Clip(flat(0.1), RATE)).sound(read, frames, 48_000)
    Patch(Region(0, frames), None).sound(read, frames, 48_000)
    assert sum(asked) < 80 * 48_000


def _pauses_of(sound: FloatArray) -> list[float]:
    """Seconds of those between words."""
    return [after.start - one.end for one, after in pairwise(speech_spans(sound, RATE))]
