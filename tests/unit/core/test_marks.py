"""Marks in a text are found wherever they stand, and are not words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.marks import parts_of, silence_in, without_marks


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Hello.", ("Hello.",)),
        ("Hello [pause 0.5] you [Pause: 300ms][BREATH] there", ("Hello", 0.5, "you", 0.3 + 0.35, "there")),
        ("[pause]Hi[ pause = 2 s ]", (0.5, "Hi", 2.0)),
        ("[pause 1,5] a [pause 99] [pause 0.25] b", (1.5, "a", 10.0, "b")),
        ("[paused] [pause x] [brea] a[0]", ("[paused] [pause x] [brea] a[0]",)),
        ("  ", ()),
    ],
)
def test_words_and_silences_in_their_order(text: str, parts: tuple[str | float, ...]) -> None:
    assert parts_of(text) == parts


def test_what_is_spoken_and_counted() -> None:
    assert without_marks("One [pause 0.5] two.\n\n[breath] Three [pause]") == "One two.\n\n Three"
    assert silence_in("One [pause 0.5] two [pause 300 ms]") == pytest.approx(0.8)


@given(st.lists(st.sampled_from(["word", "[pause 0.5]", "[breath]", "[", "]", "pause", " ", "\n"])))
def test_nothing_of_the_words_is_lost(pieces: list[str]) -> None:
    text = " ".join(pieces)
    words = " ".join(part for part in parts_of(text) if isinstance(part, str))
    assert words.split() == without_marks(text).split()
