"""Proposals of how a word may be spelled to sound otherwise."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studio.core.respelling import COUNT, in_syllables, respellings


def test_a_name_has_three_proposals() -> None:
    found = respellings("Kestle")
    assert len(found) == COUNT
    assert found[0] == "kesul"
    assert found[1] == "kee-stle"


def test_capitals_are_said_as_letters() -> None:
    assert respellings("BBC")[0] == "B B C"


def test_syllables_are_parted_by_their_vowels() -> None:
    assert in_syllables("harbour") == "har-bour"
    assert in_syllables("nth") == "nth"


@given(st.text(max_size=30))
def test_no_proposal_is_the_word_itself(word: str) -> None:
    found = respellings(word)
    assert len(found) <= COUNT
    assert all(each.casefold() != " ".join(word.split()).casefold() for each in found)
