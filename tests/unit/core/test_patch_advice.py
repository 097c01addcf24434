"""What is taken out and what is sent, for what was marked and typed."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.hearing import HeardWord, Stretch, pauses_between
from studio.core.patch import PatchKind
from studio.core.patch_advice import REACH, Surroundings, advise, outer_ends
from studio.core.region import Region
from studio.core.word_span import span_in

RATE = 1000
SAID = "The next concert is on | Thursday evening | at the old harbour hall, | and um | every seat is free."
"""A word takes 300 ms; between two there is a pause of 400 ms where there is a stroke, else nothing."""


def said(
    text: str = SAID, *, rate: int = RATE, lead: float = 0.5, unsure: Sequence[str] = ()
) -> Surroundings:
    words: list[HeardWord] = []
    pauses: list[Stretch] = [Stretch(0.0, lead)] if lead else []
    at = lead
    for part in text.split():
        if part == "|":
            pauses.append(Stretch(at, at + 0.4))
            at += 0.4
        else:
            words.append(HeardWord(part, at, at + 0.3, 0.3 if part in unsure else 0.9))
            at += 0.3
    pauses.append(Stretch(at, at + lead))
    return Surroundings(words, pauses, rate, round((at + lead) * rate))


def marked(around: Surroundings, first: str, last: str = "") -> Region:
    """The selection that clicking on these words makes."""
    texts = [word.word for word in around.words]
    start, end = around.words[texts.index(first)], around.words[texts.index(last or first)]
    return around.region(start.start, end.end)


def seconds(around: Surroundings, first: str, last: str = "") -> tuple[float, float]:
    region = marked(around, first, last)
    return region.start, region.end


def test_a_word_goes_with_the_others_as_far_as_the_next_pauses() -> None:
    around = said()
    advice = advise(around, PatchKind.REPLACE, marked(around, "Thursday"), "Friday")
    assert advice.sent == "Friday evening"
    assert advice.old == "Thursday evening"
    assert (advice.place.start, advice.place.end) == seconds(around, "Thursday", "evening")


def test_only_what_changed_of_the_typed_words_is_sent() -> None:
    around = said("one two three | four five | six seven")
    selection = marked(around, "one", "seven")
    advice = advise(around, PatchKind.REPLACE, selection, "one two three nine five six seven")
    assert (advice.sent, advice.old) == ("nine five", "four five")


def test_the_silence_stays_with_the_recording() -> None:
    around = said()
    place = advise(around, PatchKind.REPLACE, marked(around, "Thursday"), "Friday").place
    assert all(
        round(pause.end * RATE) <= place.start or round(pause.start * RATE) >= place.end
        for pause in around.pauses
    )


def test_a_word_is_taken_out_whole_where_the_pause_was_measured_into_it() -> None:
    words = [HeardWord("so", 0.5, 0.8), HeardWord("Thursday", 1.2, 1.6), HeardWord("comes", 2.0, 2.3)]
    around = Surroundings(words, [Stretch(0.8, 1.25), Stretch(1.55, 2.0)], RATE, 3000)
    assert advise(around, PatchKind.REPLACE, Region(1200, 1600), "Friday").place == Region(1200, 1600)


def test_speech_that_begins_before_its_word_was_heard_goes_too() -> None:
    words = [HeardWord("so", 0.5, 0.8), HeardWord("Thursday", 1.2, 1.6), HeardWord("comes", 2.0, 2.3)]
    around = Surroundings(words, [Stretch(0.85, 1.1), Stretch(1.7, 1.95)], RATE, 3000)
    assert advise(around, PatchKind.REPLACE, Region(1200, 1600), "Friday").place == Region(1100, 1700)


def test_no_pause_near_cuts_between_the_words() -> None:
    around = said("a b c d e wrong g h i j k")
    advice = advise(around, PatchKind.REPLACE, marked(around, "wrong"), "right")
    assert advice.sent == "right"
    assert (advice.place.start, advice.place.end) == seconds(around, "wrong")


def test_a_pause_too_far_away_is_not_gone_to() -> None:
    slow = [HeardWord(text, at, at + 1.0) for at, text in enumerate("so slow wrong words here".split())]
    around = Surroundings(slow, [], RATE, 5000)
    assert REACH < 2.0
    assert advise(around, PatchKind.REPLACE, Region(2000, 3000), "right").sent == "right"


def test_a_word_that_nobody_is_sure_of_is_not_sent() -> None:
    around = said(unsure=["evening"])
    advice = advise(around, PatchKind.REPLACE, marked(around, "Thursday"), "Friday")
    assert (advice.sent, advice.old) == ("Friday", "Thursday")


def test_the_same_words_are_said_again() -> None:
    around = said()
    assert (
        advise(around, PatchKind.REPLACE, marked(around, "Thursday"), "Thursday").sent == "Thursday evening"
    )


@pytest.mark.parametrize(
    ("typed", "sent", "old"),
    [
        ("The very next concert is on", "The very", "The"),
        ("The concert is on", "The concert is on", "The next concert is on"),
        ("The next concert is near", "near", "on"),
        ("The next show is on", "The next show is on", "The next concert is on"),
    ],
)
def test_words_more_and_less_inside_of_the_marked(typed: str, sent: str, old: str) -> None:
    around = said()
    advice = advise(around, PatchKind.REPLACE, marked(around, "The", "on"), typed)
    assert (advice.sent, advice.old) == (sent, old)


def test_a_word_that_only_goes_has_one_beside_it_said_again() -> None:
    around = said("we | um | go | home now")
    advice = advise(around, PatchKind.REPLACE, marked(around, "um", "go"), "go")
    assert (advice.sent, advice.old) == ("go", "um go")


def test_a_heard_word_of_several_is_changed_as_a_whole() -> None:
    words = [HeardWord("half past six", 0.5, 1.4), HeardWord("sharp", 1.4, 1.8)]
    around = Surroundings(words, [], RATE, 2300)
    advice = advise(around, PatchKind.REPLACE, Region(500, 1800), "half past seven sharp")
    assert (advice.sent, advice.old) == ("half past seven sharp", "half past six sharp")


def test_numbers_are_words_like_others() -> None:
    around = said("we have | eleven hundred | seats")
    advice = advise(around, PatchKind.REPLACE, marked(around, "eleven", "hundred"), "1,200")
    assert (advice.sent, advice.old) == ("1,200", "eleven hundred")


def test_nothing_typed_sends_nothing() -> None:
    around = said()
    assert advise(around, PatchKind.REPLACE, marked(around, "Thursday"), "  ").sent == ""


def test_an_edge_that_goes_through_a_word_stays_where_it_was_put() -> None:
    around = said()
    word = marked(around, "Thursday")
    advice = advise(around, PatchKind.REPLACE, Region(word.start + 50, word.end), "Friday")
    assert advice.place.start == word.start + 50
    assert advice.sent == "Friday evening"


def test_at_both_ends_of_the_file_nothing_is_left_over() -> None:
    around = said("wrong words", lead=0.02)
    advice = advise(around, PatchKind.REPLACE, marked(around, "wrong"), "right")
    assert (advice.place, advice.sent) == (Region(0, around.frames), "right words")


def test_the_silence_at_the_start_of_a_file_is_context() -> None:
    around = said("wrong | words")
    advice = advise(around, PatchKind.REPLACE, marked(around, "wrong"), "right")
    assert (advice.place.start, advice.sent) == (500, "right")


def test_without_words_the_silence_at_the_edges_is_left_alone() -> None:
    around = Surroundings([], [Stretch(1.0, 1.5), Stretch(2.0, 2.6)], RATE, 5000)
    advice = advise(around, PatchKind.REPLACE, Region(1200, 2200), "am Freitag")
    assert (advice.place, advice.sent) == (Region(1500, 2000), "am Freitag")
    silent = Region(1100, 1300)
    assert advise(around, PatchKind.REPLACE, silent, "ja").place == silent


def test_words_are_put_in_without_any_taken_out() -> None:
    around = said()
    advice = advise(around, PatchKind.INSERT, marked(around, "on"), "this")
    assert (advice.sent, advice.old, len(advice.place)) == ("this", "", 0)
    assert advice.place.start == marked(around, "on").end + 200, "the middle of the pause behind it"


def test_words_are_not_put_into_a_word() -> None:
    around = said("one two | three")
    word = marked(around, "two")
    for sample, place in ((word.start + 50, word.start), (word.end - 50, word.end + 200)):
        assert advise(around, PatchKind.INSERT, Region(sample, sample), "x").place == Region(place, place)


def test_words_are_put_where_the_silence_was_marked() -> None:
    around = said()
    spot = marked(around, "on").end + 90
    assert advise(around, PatchKind.INSERT, Region(spot, spot), "this").place == Region(spot, spot)


def test_of_two_pauses_beside_a_removed_word_the_longer_stays() -> None:
    words = [HeardWord("and", 0.5, 0.8), HeardWord("um", 1.0, 1.3), HeardWord("every", 1.9, 2.2)]
    around = Surroundings(words, [Stretch(0.8, 1.0), Stretch(1.3, 1.9)], RATE, 2700)
    advice = advise(around, PatchKind.REMOVE, Region(1000, 1300), "")
    assert (advice.place, advice.old, advice.sent) == (Region(800, 1300), "um", "")
    words[2] = HeardWord("every", 1.45, 1.9)
    around = Surroundings(words, [Stretch(0.8, 1.0), Stretch(1.3, 1.45)], RATE, 2700)
    assert advise(around, PatchKind.REMOVE, Region(1000, 1300), "").place == Region(1000, 1450)


def test_a_sound_without_words_is_removed_as_it_was_marked() -> None:
    around = said()
    cough = Region(100, 300)
    assert advise(around, PatchKind.REMOVE, cough, "").place == cough


HEARD_SO_FAR = [HeardWord("half", 9.0, 9.5, 0.9), HeardWord("six", 9.5, 10.0, 0.9)]
"""Of a recording of which the rest was not listened to yet: somebody speaks there all the time."""


def test_what_was_not_listened_to_yet_is_not_taken_out() -> None:
    pauses = [Stretch(3.0, 3.4), Stretch(10.8, 11.2), Stretch(45.0, 46.0)]
    around = Surroundings(HEARD_SO_FAR, pauses, RATE, 60_000)
    advice = advise(around, PatchKind.REPLACE, Region(9500, 10_000), "seven")
    assert advice.place == Region(9500, 10_060), "its end is heard only roughly, but not by seconds"
    assert advice.sent == "seven"
    first = advise(around, PatchKind.REPLACE, Region(9000, 9500), "quarter")
    assert first.place == Region(8940, 9500)
    gone = advise(around, PatchKind.REMOVE, Region(9000, 10_000), "").place
    assert gone == Region(8940, 10_060)
    more = [*HEARD_SO_FAR, HeardWord("later", 50.0, 50.4, 0.9)]
    between = Surroundings(more, pauses, RATE, 60_000)
    assert advise(between, PatchKind.REPLACE, Region(9500, 10_000), "seven").place == Region(9500, 10_060)
    assert advise(between, PatchKind.INSERT, Region(9500, 10_000), "past").place == Region(10_060, 10_060)


def test_a_breath_between_two_silences_belongs_to_neither_word() -> None:
    words = [HeardWord("so", 0.5, 0.8), HeardWord("um", 1.6, 1.9), HeardWord("then", 2.1, 2.4)]
    pauses = [Stretch(0.0, 0.5), Stretch(0.8, 1.1), Stretch(1.3, 1.6), Stretch(1.9, 2.1)]
    around = Surroundings(words, pauses, RATE, 3000)
    assert advise(around, PatchKind.REMOVE, Region(1600, 1900), "").place == Region(1600, 2100)
    assert advise(around, PatchKind.REPLACE, Region(500, 800), "well").place == Region(500, 800)
    assert advise(around, PatchKind.INSERT, Region(500, 800), "well").place == Region(950, 950)


def test_words_are_put_in_near_the_one_before_in_a_long_silence() -> None:
    words = [HeardWord("so", 0.5, 0.8), HeardWord("then", 7.0, 7.4)]
    around = Surroundings(words, [Stretch(0.8, 7.0)], RATE, 8000)
    assert advise(around, PatchKind.INSERT, Region(500, 800), "well").place == Region(1100, 1100)
    assert advise(around, PatchKind.INSERT, Region(5000, 5000), "well").place == Region(5000, 5000)


def test_contexts_begin_and_end_in_pauses() -> None:
    pauses = [Stretch(9.0, 9.4), Stretch(31.0, 31.2), Stretch(44.0, 44.1)]
    around = Surroundings([], pauses, RATE, 100_000)
    assert outer_ends(around, Region(20_000, 21_000)) == (9_200, 31_100)
    assert outer_ends(around, Region(3_000, 4_000)) == (0, 14_000)
    assert outer_ends(around, Region(95_000, 100_000)) == (85_000, 100_000)


def test_where_nobody_speaks_there_are_pauses() -> None:
    speech = [Stretch(0.0, 1.0), Stretch(1.5, 2.0)]
    assert pauses_between(speech, 3.0) == (Stretch(1.0, 1.5), Stretch(2.0, 3.0))
    assert pauses_between((), 3.0) == (Stretch(0.0, 3.0),)


@given(st.integers(0, 16), st.integers(0, 16), st.text("ab ", max_size=12), st.sampled_from(PatchKind))
def test_a_place_lies_in_the_recording_and_has_what_is_said_of_it(
    one: int, other: int, typed: str, kind: PatchKind
) -> None:
    around = said()
    first, last = sorted((min(one, 15), min(other, 15)))
    selection = around.region(around.words[first].start, around.words[last].end)
    advice = advise(around, kind, selection, typed)
    assert 0 <= advice.place.start <= advice.place.end <= around.frames
    inside = span_in(around.words, advice.place.start / RATE, advice.place.end / RATE)
    said_there = " ".join(word.word for word in around.words[inside.first : inside.last])
    assert said_there == advice.old, "what goes is what was told"
    if kind is PatchKind.REPLACE and typed.split():
        assert advice.sent
