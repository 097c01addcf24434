"""Markers, words put right and texts, as a project's document keeps them."""

from __future__ import annotations

from studio.core.annotations import (
    Correction,
    PastedText,
    corrected,
    corrections_of,
    corrections_value,
    markers_of,
    markers_value,
    moved,
    pasted_of,
    pasted_value,
    with_correction,
)
from studio.core.edit import Document, applied, setting
from studio.core.hearing import HeardWord
from studio.core.marker import Marker
from studio.core.region import Region

RATE = 1000
HEARD = (HeardWord("by", 0.1, 0.2, 0.9), HeardWord("now", 0.2, 0.5, 0.4), HeardWord("the", 0.6, 0.7, 0.9))


def test_what_is_noted_comes_back_and_can_be_undone() -> None:
    empty: Document = {}
    markers = (Marker(20, "b"), Marker(10, "a", 5))
    corrections = (Correction(Region(200, 500), Region(210, 480), "noon"),)
    values = markers_value("f", markers) | corrections_value("f", corrections)
    edit = setting(empty, "Note", values | pasted_value("f", PastedText("by noon", "en")))
    noted = applied(empty, edit)
    assert markers_of(noted, "f") == (Marker(10, "a", 5), Marker(20, "b"))
    assert corrections_of(noted, "f") == corrections
    assert pasted_of(noted, "f") == PastedText("by noon", "en")
    undone = applied(noted, edit.inverse)
    assert markers_of(undone, "f") is None
    assert corrections_of(undone, "f") == ()
    assert pasted_of(undone, "f") == PastedText()
    assert markers_of(noted, "another") is None


def test_a_word_put_right_stands_in_the_place_of_what_was_heard() -> None:
    fixed = with_correction((), HEARD, HEARD[1], HeardWord("noon", 0.2, 0.5), RATE)
    words = corrected(HEARD, fixed, RATE)
    assert [word.word for word in words] == ["by", "noon", "the"]
    assert words[1].confidence == 1.0
    # Heard once more, a little beside: what was put right still holds.
    again = (HEARD[0], HeardWord("know", 0.23, 0.47, 0.3), HEARD[2])
    assert [word.word for word in corrected(again, fixed, RATE)] == ["by", "noon", "the"]


def test_a_word_put_right_twice_is_one_correction() -> None:
    once = with_correction((), HEARD, HEARD[1], HeardWord("noon", 0.2, 0.5), RATE)
    shown = corrected(HEARD, once, RATE)
    twice = with_correction(once, shown, shown[1], moved(shown[1], 0.25, 0.55), RATE)
    assert twice == (Correction(Region(200, 500), Region(250, 550), "noon"),)
    assert corrected(HEARD, twice, RATE)[1].start == 0.25


def test_a_word_that_nobody_said_goes() -> None:
    fixed = with_correction((), HEARD, HEARD[1], HeardWord("", 0.2, 0.5), RATE)
    assert [word.word for word in corrected(HEARD, fixed, RATE)] == ["by", "the"]
