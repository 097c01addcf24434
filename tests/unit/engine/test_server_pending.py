from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.pending import Pending


def spoken(*pieces: str) -> list[str]:
    """What is spoken after each piece, and at last the rest."""
    pending = Pending("en")
    told = []
    for piece in pieces:
        pending.add(piece)
        told.append(pending.sentences())
    return [*told, pending.everything()]


@pytest.mark.parametrize(("pieces", "told"), [
    (["Hel", "lo there"], ["", "", "Hello there"]),
    (["One is here. Two", " is there."], ["One is here. ", "", "Two is there."]),
    (["One is here.", " Two is there. ", "Three"], ["", "One is here. ", "Two is there. ", "Three"]),
    (["Dr. ", "Smith came. He", " sat."], ["", "Dr. Smith came. ", "", "He sat."]),
    (["It costs $3.", "50 today"], ["", "", "It costs $3.50 today"]),
    (["今日は。明日", "は。"], ["今日は。", "", "明日は。"]),
    ([" ", "\n"], ["", "", ""]),
])  # fmt: skip
def test_a_sentence_is_spoken_once_another_one_has_begun(pieces: list[str], told: list[str]) -> None:
    assert spoken(*pieces) == told


@pytest.mark.parametrize(("text", "words", "rest"), [
    ("Hello the", "Hello ", "the"), ("Hello there ", "Hello there ", ""), ("Hello", "Hello", ""),
    ("  Hello", "  Hello", ""), ("你好", "你好", ""),
])  # fmt: skip
def test_after_a_while_whole_words_are_spoken(text: str, words: str, rest: str) -> None:
    pending = Pending("en")
    pending.add(text)

    assert (pending.words(), pending.everything()) == (words, rest)


@given(st.lists(st.text(alphabet="ab. !\n", max_size=8), max_size=12))
def test_no_letter_is_lost_or_said_twice(pieces: list[str]) -> None:
    assert "".join("".join(spoken(*pieces)).split()) == "".join("".join(pieces).split())
