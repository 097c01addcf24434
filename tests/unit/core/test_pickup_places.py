"""Pickups among the words that were heard: their places, how sure they are, and the patches they become."""

from __future__ import annotations

from itertools import pairwise

import pytest

from studio.core.hearing import HeardWord, Stretch
from studio.core.patch import Patch, PatchKind
from studio.core.patch_advice import Surroundings
from studio.core.pickups.figures import in_letters
from studio.core.pickups.finding import HeardLetters, alike
from studio.core.pickups.joining import Placed, joined
from studio.core.pickups.matching import Candidate, Match, Matching
from studio.core.pickups.narrowing import narrowed
from studio.core.pickups.patching import Manner, patch_for
from studio.core.pickups.pickup import Pickup
from studio.core.pickups.reading import read_pickups

TALK = (
    "So this is the part where I ask about the hall. We open the doors at nine and by noon the que went round"
    " the block. The next concert is on Thursday evening at the old harbor hall and every seat is free. Bring"
    " a coat on Thursday because the heating is um older than I am and it costs twelve hundred."
).split()
WORDS = tuple(HeardWord(word, n * 0.4, n * 0.4 + 0.35) for n, word in enumerate(TALK))
MATCHING = Matching(WORDS)
RATE = 1000


def match(line: str) -> Match:
    return MATCHING.match(read_pickups(line).pickups[0])


def best(line: str) -> Candidate:
    found = match(line).best
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("line", "heard"),
    [
        ("noon -> midday", "noon"),
        ("the queue went around the block -> x", "the que went round the block."),
        ("old harbour hall -> x", "old harbor hall"),
        ("1200 -> 1300", "twelve hundred."),
        ("cut “um”", "um"),
        ("The next concert is on Friday evening", "The next concert is on Thursday evening"),
    ],
)
def test_words_are_found_however_they_were_heard(line: str, heard: str) -> None:
    found = match(line)
    assert found.best is not None
    assert found.best.heard == heard
    assert found.is_sure


def test_several_places_are_told_and_a_time_chooses() -> None:
    found = match("Thursday -> Friday")
    assert [each.heard for each in found.rivals] == ["Thursday", "Thursday"]
    assert not found.is_sure
    later = found.candidates[1]
    timed = match(f"0:{later.start + 0.5:04.1f} Thursday -> Friday")
    assert timed.best is not None
    assert timed.best.start == later.start
    assert timed.is_sure
    chosen = found.at(1)
    assert chosen.best is not None
    assert (chosen.best.start, chosen.is_sure) == (later.start, True)


def test_words_around_choose_too() -> None:
    around = Pickup(1, PatchKind.REPLACE, "Thursday", "Friday", before="bring a coat on", after="because the")
    found = MATCHING.match(around)
    assert found.best is not None
    assert found.best.start > 18
    assert found.is_sure


def test_what_is_not_there_is_said() -> None:
    assert match("elephant -> zebra").reason == "“elephant” was not heard in the recording."
    assert match("elephant -> zebra").best is None
    by_time = match("0:13 elephant -> zebra")
    assert by_time.best is not None
    assert by_time.best.confidence < 0.6
    assert match("every seat is free").is_said
    assert Matching(()).match(Pickup(1, PatchKind.REPLACE, "a", "b")).reason == (
        "No words were heard in this recording."
    )


def test_a_stretch_and_a_point_in_time() -> None:
    word = WORDS[30]
    by_stretch = MATCHING.match(Pickup(1, PatchKind.REPLACE, "", "x", start=word.start - 0.02, end=word.end))
    assert by_stretch.best is not None
    assert (by_stretch.best.first, by_stretch.best.last) == (30, 31)
    silent = Matching(()).match(Pickup(1, PatchKind.REPLACE, "", "x", start=3.0, end=4.0))
    assert silent.best is not None
    assert (silent.best.start, silent.best.end, silent.is_sure) == (3.0, 4.0, False)
    between = MATCHING.match(Pickup(1, PatchKind.INSERT, new="x", start=WORDS[30].end + 0.02))
    assert between.best is not None
    assert (between.best.first, between.best.start) == (31, between.best.end)


def test_insertions_stand_at_their_anchor() -> None:
    assert best("insert very before older").first == TALK.index("older")
    assert best("insert new after old harbour").first == TALK.index("harbor") + 1


def test_lines_are_narrowed_to_what_changes() -> None:
    heard = "The next concert is on Thursday evening at the old harbor hall".split()
    said = "The next concert is on Friday evening at the old harbour hall"
    found = narrowed(heard, "", said)
    assert (heard[found.first : found.last], found.text) == (["Thursday"], "Friday")
    old = "The next concert is on Thursday evening at the old harbour hall"
    assert narrowed(heard, old, said) == found
    only_more = narrowed(["the", "old", "hall"], "the old hall", "the very old hall")
    assert only_more.text == "very old"
    assert narrowed(["um"], "um", "er").text == "er"


def test_figures_and_words_are_alike() -> None:
    assert alike("in 1995", "in nineteen ninety-five") == 1.0
    assert in_letters("21st").split() == ["twenty", "first"]
    assert HeardLetters(["90", "people"]).find("ninety people")[0].alike == 1.0
    assert HeardLetters([]).find("x") == ()
    assert HeardLetters(["…", "-"]).find("x") == ()


def around() -> Surroundings:
    pauses = [Stretch(a.end, b.start) for a, b in pairwise(WORDS) if a.word[-1] in ".,"]
    return Surroundings(WORDS, pauses, RATE, round(WORDS[-1].end * RATE) + 500)


def patch_of(pickup: Pickup, place: Candidate) -> Patch:
    return patch_for(f"p{pickup.number}", "f-1", pickup, place, around(), Manner())


def placed(line: str, number: int) -> Placed:
    pickup = read_pickups(line).pickups[0]
    pickup = Pickup(number, pickup.kind, pickup.old, pickup.new, before=pickup.before, after=pickup.after)
    place = MATCHING.match(pickup).candidates[0]
    return Placed((number,), pickup, place, patch_of(pickup, place))


def test_a_pickup_becomes_a_patch() -> None:
    patch = placed("The next concert is on Friday evening", 1).patch
    assert (patch.old, patch.text) == ("Thursday", "Friday")
    assert "Friday" in patch.sent
    assert patch.left < patch.place.start < patch.place.end < patch.right
    assert placed("cut um", 2).patch.kind is PatchKind.REMOVE
    insertion = placed("insert very before older", 3).patch
    assert (insertion.kind, len(insertion.place), insertion.sent) == (PatchKind.INSERT, 0, "very")


def test_pickups_of_one_phrase_become_one_patch() -> None:
    one, other, far = placed("old -> new", 1), placed("harbor -> marina", 2), placed("noon -> midday", 3)
    found, clashes = joined((one, other, far), WORDS, RATE, patch_of)
    assert [each.numbers for each in found] == [(3,), (1, 2)]
    assert found[1].patch.text == "new marina"
    assert found[1].patch.id == "p1"
    assert not clashes
    places = [each.patch.place for each in found]
    assert all(a.end <= b.start for a, b in pairwise(places))


def test_two_that_mend_the_same_words_clash() -> None:
    found, clashes = joined((placed("noon -> midday", 1), placed("noon -> one", 2)), WORDS, RATE, patch_of)
    assert [each.numbers for each in found] == [(1,)]
    assert [(each.number, each.earlier) for each in clashes] == [(2, 1)]
