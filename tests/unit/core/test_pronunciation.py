"""Lists of how words are said, and words that come back as they were written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.errors import BadText
from studio.core.pronunciation import (
    Pronunciation,
    checked,
    found_in,
    from_json,
    merged,
    respelled,
    to_json,
    used_in,
)
from studio.core.take import TimedWord
from studio.core.written_words import as_written

SIOBHAN = Pronunciation("Siobhan", "shiv-awn", "ʃɪvˈɔn")
YORK = Pronunciation("New York", "noo york")
YORKSHIRE = Pronunciation("York", "yorrk")
POLISH = Pronunciation("Polish", "poe-lish", match_case=True)
TOKYO = Pronunciation("東京", "トウキョウ")
SOUND = Pronunciation("lead", phonemes="lˈɛd")
ALL = (SIOBHAN, YORK, YORKSHIRE, POLISH, TOKYO, SOUND)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Siobhan’s SIOBHAN, siobhanx xsiobhan.", ["Siobhan", "SIOBHAN"]),
        ("In New\nYork, York.", ["New\nYork", "York"]),
        ("Polish polish", ["Polish"]),
        ("私は東京です", ["東京"]),
        ("Leads lead_lead", []),
    ],
)
def test_whole_words_are_found_the_longest_first(text: str, words: list[str]) -> None:
    assert [text[found.start : found.end] for found in found_in(text, ALL)] == words


def test_a_text_is_respelled_and_its_words_come_back_as_written() -> None:
    sent = respelled("Ask Siobhan, New York. Lead on.", ALL)
    assert sent.text == "Ask shiv-awn, noo york. Lead on."
    said = ["Ask", "shiv-awn,", "noo", "york.", "Lead", "on."]
    words = as_written([TimedWord(word, at, at + 1) for at, word in enumerate(said)], sent)
    assert [(word.text, word.start, word.end) for word in words] == [
        ("Ask", 0, 1),
        ("Siobhan,", 1, 2),
        ("New York.", 2, 4),
        ("Lead", 4, 5),
        ("on.", 5, 6),
    ]


@given(
    st.lists(st.sampled_from(["Siobhan", "New", "York", "Polish", "and", "Siobhan,", "York."]), min_size=1)
)
def test_words_come_back_as_written_whatever_they_were(words: list[str]) -> None:
    text = " ".join(words)
    sent = respelled(text, ALL)
    said = [TimedWord(word, at, at + 1) for at, word in enumerate(sent.text.split())]
    assert " ".join(word.text for word in as_written(said, sent)) == text
    assert as_written(said, sent)[-1].end == len(said)


def test_a_projects_word_goes_before_the_same_word_for_all() -> None:
    ours = Pronunciation("siobhan", "see-oh-ban")
    german = Pronunciation("Siobhan", "Schiwon", language="de")
    both = merged([SIOBHAN, YORK, german], [ours])
    assert set(both) == {YORK, ours, german}
    assert used_in("Siobhan in York", both, "en") == (ours,)
    assert used_in("Siobhan", both, "de") == (german,)


@pytest.mark.parametrize(
    ("entry", "sentence"),
    [
        (Pronunciation(" "), "Type the word"),
        (Pronunciation("…", "x"), "Type the word"),
        (Pronunciation("x" * 101, "x"), "at most 100"),
        (Pronunciation("word", " "), "Say how “word” sounds"),
    ],
)
def test_what_is_no_entry_is_told(entry: Pronunciation, sentence: str) -> None:
    with pytest.raises(BadText, match=sentence):
        checked(entry)


def test_entries_are_kept_as_plain_values() -> None:
    for entry in ALL:
        assert from_json(to_json(checked(entry))) == entry
    assert checked(Pronunciation(" a  b ", " c ", "/d/")) == Pronunciation("a b", "c", "d")
    assert from_json({"word": None, "odd": 1}) == Pronunciation("")
