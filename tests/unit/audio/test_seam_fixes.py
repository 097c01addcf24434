"""What is proposed for a seam makes it better as measured, and nothing is proposed that does not."""

from __future__ import annotations

import re
from functools import partial

import numpy as np
import pytest

from studio.audio.editing import gained
from studio.audio.seam_candidates import FixKind, Standing
from studio.audio.seam_fixes import Fix, fitted, fixes, measured
from studio.core.clip import Clip, FloatArray
from studio.core.patch import AS_MADE, Treatment
from studio.core.region import Region
from studio.core.seam_wording import Measure, Side, Verdict
from tests.unit.audio.seam_kit import RATE, around_in, brighter, spoken_at, voice

PLACE = Region(round(4.08 * RATE), round(5.28 * RATE))
SOUND = voice(seconds=9)
OWN = SOUND[PLACE.start : PLACE.end]


def standing(take: FloatArray, treatment: Treatment = AS_MADE) -> Standing:
    return Standing(Clip(take, RATE), PLACE, treatment)


def best(take: FloatArray) -> Fix:
    found = fixes(standing(take), partial(around_in, SOUND))
    assert found
    return found[0]


def test_the_own_words_of_the_recording_are_good_and_are_left_alone() -> None:
    seams = measured(standing(OWN), around_in(SOUND, PLACE))
    assert seams.is_good
    assert [seam.side for seam in seams.all] == [Side.LEFT, Side.RIGHT]
    assert fitted(standing(OWN), partial(around_in, SOUND)) == standing(OWN)


@pytest.mark.parametrize(
    ("take", "kind", "measure", "sentence"),
    [
        (gained(OWN, 6), FixKind.GAIN, Measure.LEVEL, r"Make the patch [56]\.\d dB quieter"),
        (gained(OWN, -6), FixKind.GAIN, Measure.LEVEL, r"Make the patch [56]\.\d dB louder"),
        (brighter(OWN, 4), FixKind.MATCH, Measure.BRIGHTNESS, r"Lower the highs by \d\.\d dB over the patch"),
        (
            brighter(OWN, -5),
            FixKind.MATCH,
            Measure.BRIGHTNESS,
            r"Raise the highs by \d\.\d dB over the patch",
        ),
    ],
)
def test_a_fix_for_each_fault_makes_it_smaller(
    take: FloatArray, kind: FixKind, measure: Measure, sentence: str
) -> None:
    fix = best(take)
    assert fix.kind is kind
    assert re.fullmatch(sentence, fix.sentence), fix.sentence
    assert abs(fix.after.greatest(measure)) < 0.5 * abs(fix.before.greatest(measure))
    assert fix.after.badness < fix.before.badness


@pytest.mark.parametrize(
    ("noise", "sentence"),
    [(-100, "Lay the room's own tone under the patch"), (-45, "Quieten the pauses of the patch")],
)
def test_another_room_is_brought_to_this_one(noise: float, sentence: str) -> None:
    take = voice(seconds=9, noise=noise)[PLACE.start : PLACE.end]
    found = next(
        fix for fix in fixes(standing(take), partial(around_in, SOUND)) if fix.kind is FixKind.ROOM_TONE
    )
    assert found.sentence == sentence
    assert abs(found.after.greatest(Measure.ROOM)) < 3 < abs(found.before.greatest(Measure.ROOM))


def pausing() -> tuple[FloatArray, Region]:
    """Words with 0.3 s of pause on both sides of them, and their place."""
    sound = spoken_at([(0.2, 1.1), (1.3, 2.0), (2.3, 3.2), (3.5, 4.4), (4.7, 6)], 6.5)
    return sound, Region(round(2.3 * RATE), round(3.2 * RATE))


def test_a_pause_gets_as_long_as_it_was() -> None:
    sound, place = pausing()
    take = np.concatenate((sound[round(2.0 * RATE) : place.start], sound[place.start : place.end]))
    now = Standing(Clip(take, RATE), place, AS_MADE)
    before = measured(now, around_in(sound, place))
    assert before.left is not None
    assert before.left.step(Measure.PAUSE).value == pytest.approx(0.3, abs=0.03)
    fix = fixes(now, partial(around_in, sound))[0]
    assert fix.kind is FixKind.PAUSE
    assert re.fullmatch(r"Make the pause before the patch 0\.(29|3\d) s shorter", fix.sentence)
    assert fix.after.left is not None
    assert fix.after.left.step(Measure.PAUSE).value == pytest.approx(0, abs=0.05)


def test_no_word_of_a_take_is_cut_to_shorten_a_pause() -> None:
    sound, place = pausing()
    wide = Region(place.start - round(0.3 * RATE), place.end)
    take = sound[place.start : place.end]
    far = Standing(Clip(take, RATE), wide, Treatment(lead=0.9))
    fix = next(fix for fix in fixes(far, partial(around_in, sound)) if fix.kind is FixKind.PAUSE)
    assert fix.treatment.lead == pytest.approx(0.3, abs=0.05)
    assert min(each.treatment.lead for each in fixes(far, partial(around_in, sound))) >= -0.05


def test_everything_wrong_at_once_gets_good() -> None:
    take = gained(brighter(OWN, 4), 8)
    around_at = partial(around_in, SOUND)
    before = measured(standing(take), around_at(PLACE))
    better = fitted(standing(take), around_at)
    after = measured(better, around_at(better.place))
    assert before.verdict is Verdict.BAD
    assert after.is_good
    assert after.badness < 0.3 * before.badness


def test_no_gain_distorts() -> None:
    loud = gained(voice(seconds=9), 17)
    peak = float(np.abs(loud).max())
    now = Standing(Clip(gained(loud, -6)[PLACE.start : PLACE.end], RATE), PLACE, AS_MADE)
    for fix in fixes(now, partial(around_in, np.clip(loud / peak, -1, 1).astype(np.float32))):
        assert fix.treatment.gain_db + 20 * np.log10(peak) - 6 < 0.5


def test_what_was_taken_out_has_one_seam_and_its_pause_can_be_changed() -> None:
    sound, place = pausing()
    around_at = partial(around_in, sound)
    plain = measured(Standing(None, place, AS_MADE), around_at(place))
    assert [seam.side for seam in plain.all] == [Side.JOIN]
    long = Standing(None, place, Treatment(lead=0.4))
    sentences = [fix.sentence for fix in fixes(Standing(None, place, AS_MADE), around_at)]
    assert "Take out the shorter pause beside the words as well" in sentences
    assert measured(long, around_at(place)).verdict is Verdict.BAD
    better = fitted(long, around_at)
    assert measured(better, around_at(better.place)).is_good
    assert better.place.start <= place.start
    assert place.end <= better.place.end


def test_an_edge_moves_into_the_pause_and_the_words_stay_in_time() -> None:
    sound, place = pausing()
    inside = Region(place.start + round(0.05 * RATE), place.end)
    take = sound[inside.start : inside.end]
    now = Standing(Clip(take, RATE), inside, AS_MADE)
    moved = [fix for fix in fixes(now, partial(around_in, sound)) if fix.kind is FixKind.SHIFT]
    for fix in moved:
        added = len(fix.place) - len(inside)
        change = fix.treatment.lead + fix.treatment.tail
        assert change * RATE == pytest.approx(added, abs=2)


@pytest.mark.parametrize("place", [Region(0, RATE), Region(8 * RATE, 9 * RATE), Region(0, 9 * RATE)])
def test_an_end_of_the_file_has_no_seam(place: Region) -> None:
    now = Standing(Clip(OWN, RATE), place, AS_MADE)
    seams = measured(now, around_in(SOUND, place))
    assert (seams.left is None, seams.right is None) == (place.start == 0, place.end == 9 * RATE)
    fixes(now, partial(around_in, SOUND))
    assert measured(Standing(None, place, AS_MADE), around_in(SOUND, place)).left is None


@pytest.mark.parametrize(("rate", "channels"), [(8000, 1), (8000, 2), (192_000, 2)])
def test_seams_are_the_same_at_any_rate_and_in_any_channels(rate: int, channels: int) -> None:
    sound = voice(seconds=7, rate=rate)
    if channels == 2:
        sound = np.stack((sound, 0.5 * sound), axis=1)
    place = Region(round(4.08 * rate), round(5.28 * rate))
    around_at = partial(around_in, sound, rate=rate)
    own = sound[place.start : place.end]
    assert measured(Standing(Clip(own, rate), place, AS_MADE), around_at(place)).is_good
    quiet = Standing(Clip(gained(own if own.ndim == 1 else own[:, 0], -12), rate), place, AS_MADE)
    before = measured(quiet, around_at(place))
    after = measured(fitted(quiet, around_at), around_at(place))
    assert before.verdict is Verdict.BAD
    assert after.badness < 0.3 * before.badness
