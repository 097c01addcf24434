from __future__ import annotations

import pytest

from studio.core.language import listed, speak

GERMAN = {", ": "; ", "{first} and {last}": "{first} und {last}"}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], ""),
        (["Ada"], "Ada"),
        (["Ada", "Rob"], "Ada and Rob"),
        (("Ada", "Rob", "{x}"), "Ada, Rob and {x}"),
    ],
)
def test_words_are_told_as_a_sentence_tells_them(words: list[str], told: str) -> None:
    assert listed(words) == told


def test_a_list_is_told_in_the_language_of_the_window() -> None:
    speak(lambda text, about, count: GERMAN.get(text, ""))
    try:
        assert listed(["Ada", "Rob", "Isolde"]) == "Ada; Rob und Isolde"
    finally:
        speak(None)
