from __future__ import annotations

from datetime import date

import pytest

from studio.core.language import speak
from studio.ui.sentences import closed, going_on, unclosed
from studio.ui.widgets.time_text import day_text, spoken


@pytest.mark.parametrize(
    ("words", "stopped", "on"),
    [("", "", ""), ("Add another voice", "Add another voice.", "Add another voice…")],
)
def test_words_get_their_full_stop_where_a_sentence_needs_one(words: str, stopped: str, on: str) -> None:
    assert (closed(words), going_on(words)) == (stopped, on)
    assert unclosed(stopped) == words


def test_the_full_stop_is_that_of_the_language() -> None:
    japanese = {"{sentence}.": "{sentence}。"}
    speak(lambda text, about, count: japanese.get(text, ""))
    try:
        assert closed("もう一つの声を追加") == "もう一つの声を追加。"
        assert unclosed("もう一つの声を追加。") == "もう一つの声を追加"
    finally:
        speak(None)


def test_lengths_and_days_are_said_in_words() -> None:
    assert [spoken(each) for each in (2.44, 62.4, 125.0)] == [
        "2.4 seconds",
        "1 minute 2.4 seconds",
        "2 minutes 5.0 seconds",
    ]
    assert day_text(date(2026, 5, 3)) == "3 May 2026"
