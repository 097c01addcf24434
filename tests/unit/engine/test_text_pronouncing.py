"""Words said as a list wants them, wherever they stand, and everything else as before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.pronunciation import Pronunciation
from studio.engine.text.clause import Clause
from studio.engine.text.pronouncing import phonemes_of
from studio.engine.text.reader import read

ENTRIES = (
    Pronunciation("Siobhan", "shiv-awn"),
    Pronunciation("New York", phonemes="/nˈu jˈɔrk/"),
    Pronunciation("known", phonemes="knˈoʊn"),
    Pronunciation("COVID-19", "cove it"),
    Pronunciation("polish", "poh-lish", match_case=True),
)


def clauses(text: str, language: str = "en") -> list[Clause]:
    return list(read(text, language, pronunciations=ENTRIES))


def phonemes(text: str, language: str = "en") -> str:
    return " ".join(clause.phonemes for clause in clauses(text, language))


def test_a_word_is_said_the_lists_way_and_its_neighbours_as_before() -> None:
    text = "Ask Siobhan, in New  York."
    assert phonemes(text) == "ˈæsk ʃˈɪvˌɔn, ɪn nˈu jˈɔɹk."
    [clause] = clauses(text)
    assert [word.text for word in clause.words] == ["Ask", "Siobhan", "in", "New York"]
    assert clause.text == text
    plain = " ".join(each.phonemes for each in read(text, "en"))
    assert plain.split()[0] == phonemes(text).split()[0]


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("Siobhan’s", "ʃˈɪvˌɔnz"),
        ("“SIOBHAN”", "“ʃˈɪvˌɔn”"),
        ("well-known", "wˈɛl knˈOn"),
        ("COVID-19?", "kˈOv ɪt?"),
        ("Siobhan-Siobhan", "ʃˈɪvˌɔn ʃˈɪvˌɔn"),
    ],
)
def test_it_is_found_inside_what_is_written_as_one(text: str, sound: str) -> None:
    assert phonemes(text) == sound


def test_the_case_matters_where_it_is_asked_for() -> None:
    assert "pˈOlˌɪʃ" in phonemes("I polish it.").replace("pˌO", "pˈO").replace("lˈɪʃ", "lˌɪʃ")
    assert phonemes("Polish it.") == " ".join(each.phonemes for each in read("Polish it.", "en"))


def test_only_whole_words_are_meant() -> None:
    for text in ("Siobhana came.", "An unknown.", "A knowns."):
        assert phonemes(text) == " ".join(each.phonemes for each in read(text, "en"))


def test_in_another_language_the_spelling_is_read_as_it_is_there() -> None:
    [spelled] = read("shiv-awn", "de")
    assert phonemes("Das ist Siobhan.", "de") == f"das ɪst {spelled.phonemes}."
    assert phonemes_of("[ˈnjuː ˈjɔːk]") == "ˈnjuː ˈjɔːk"
    assert phonemes_of("123 …") == ""


@given(
    st.lists(st.sampled_from(["Siobhan", "New", "York", "known", "well-known,", "(Siobhan’s)", "and", "—"]))
)
def test_no_word_goes_missing(words: list[str]) -> None:
    text = " ".join([*words, "end."])
    written = " ".join(clause.text for clause in clauses(text))
    assert written.split() == text.split()
