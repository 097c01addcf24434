"""Words that nobody timed, shared out over where somebody speaks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.hearing import Stretch
from studio.services.timing import spread


def test_words_have_their_share_and_pauses_none() -> None:
    speech = [Stretch(1.0, 3.0), Stretch(5.0, 7.0)]
    timed = spread(["aaa", "bbb", "ccc", "ddd"], speech)
    edges = [edge for word in timed for edge in (word.start, word.end)]
    assert edges == pytest.approx([1.0, 2.0, 2.0, 3.0, 5.0, 6.0, 6.0, 7.0])
    assert spread([], speech) == ()


@given(st.lists(st.text("ab", min_size=1, max_size=9), min_size=1, max_size=30), st.integers(1, 9))
def test_they_fill_the_speech_in_order(words: list[str], count: int) -> None:
    speech = [Stretch(start, start + 0.7) for start in range(count)]
    timed = spread(words, speech)
    assert [word.text for word in timed] == words
    assert (timed[0].start, timed[-1].end) == (0.0, pytest.approx(count - 0.3))
    edges = [edge for word in timed for edge in (word.start, word.end)]
    assert edges == sorted(edges)
    for word in timed:
        assert any(each.start <= word.start < each.end for each in speech), "none begins in a pause"
