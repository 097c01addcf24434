from __future__ import annotations

import uuid
from collections import Counter

import pytest

from studio.core.errors import NotThere
from studio.core.voice import Gender
from studio.engine.speech import styles
from studio.engine.text.reader import check, languages
from studio.engine.voices.catalogue import Catalogue, Entry, shipped_entries

ENTRIES = shipped_entries()
SPOKEN = [entry for entry in ENTRIES if entry.voice.language in languages()]


def only(*spoken: str) -> Catalogue:
    return Catalogue(ENTRIES, lambda: frozenset(spoken))


def test_there_are_28_english_voices_of_both_sides_of_the_ocean() -> None:
    accents = Counter(entry.voice.accent for entry in ENTRIES if entry.voice.language == "en")

    assert accents == {"general-american": 20, "british": 8}


def test_every_language_that_is_spoken_has_voices_of_women_and_men() -> None:
    for language in languages():
        genders = {entry.voice.gender for entry in ENTRIES if entry.voice.language == language}
        assert Gender.FEMININE in genders
        assert Gender.MASCULINE in genders or language == "fr"  # Kokoro has one French voice.


def test_every_style_that_was_shipped_is_a_voice() -> None:
    used = {
        name
        for entry in ENTRIES
        if len(entry.coordinates.shares) == 1
        for name, _ in entry.coordinates.shares
    }

    assert used == set(styles.style_names())


def test_ids_are_the_same_for_ever() -> None:
    by_name = {entry.voice.name: entry.voice.id for entry in ENTRIES}

    assert by_name["Clara"] == "47c81b30-19d2-5820-87a0-e0f8ef1991ec"
    assert all(str(uuid.UUID(each)) == each for each in by_name.values())


def test_names_and_ids_are_one_voice_s_only() -> None:
    for each in ("id", "name", "description"):
        assert max(Counter(getattr(entry.voice, each) for entry in ENTRIES).values()) == 1


def test_taglines_fit_their_cards_and_descriptions_are_a_sentence() -> None:
    for entry in ENTRIES:
        assert 0 < len(entry.tagline) <= 32
        assert entry.voice.description[0].isupper()
        assert entry.voice.description.endswith(".")
        assert "\n" not in entry.voice.description


def test_voices_mixed_for_a_language_say_that_they_have_an_accent() -> None:
    for entry in ENTRIES:
        assert entry.is_native == (len(entry.coordinates.shares) == 1)
        assert entry.is_native or "accent" in entry.voice.description


@pytest.mark.parametrize("entry", SPOKEN, ids=lambda entry: entry.voice.name)
def test_every_preview_line_can_be_read(entry: Entry) -> None:
    check(entry.line, entry.voice.language)


def test_voices_of_languages_that_are_not_spoken_are_not_there() -> None:
    english = only("en")
    french = next(entry.voice.id for entry in ENTRIES if entry.voice.language == "fr")

    assert {entry.voice.language for entry in english.entries} == {"en"}
    with pytest.raises(NotThere, match=french):
        english.find(french)
    assert only("en", "fr").find(french).voice.language == "fr"


def test_an_id_is_found_however_it_is_written() -> None:
    clara = ENTRIES[0].voice.id

    assert only("en").find(f" {clara.upper()} ").voice.id == clara
