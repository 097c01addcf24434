"""Other ways to say a word, each of which is one and can be spelled."""

from __future__ import annotations

import pytest

from studio.core.errors import BadText
from studio.engine.text.candidates import MOST, candidates, said_now
from studio.engine.text.respelling import respelled
from studio.engine.text.vocabulary import SYMBOLS


@pytest.mark.parametrize(
    ("word", "sounds_like", "reasons"),
    [
        ("Nguyen", "win", ["as you spelled it", "with the stress on syllable 1", "as in Italian"]),
        ("SQL", "", ["letter by letter", "with the stress on syllable 2", "British"]),
        ("Giovanni", "", ["with the stress on syllable 1", "as in Italian", "British"]),
        ("New York", "", ["as in Italian", "British", "as in Spanish"]),
    ],
)
def test_three_that_differ_are_found(word: str, sounds_like: str, reasons: list[str]) -> None:
    found = candidates(word, "en", sounds_like=sounds_like)
    assert [each.reason for each in found] == reasons
    sounds = {each.phonemes for each in found}
    assert len(sounds) == MOST
    assert said_now(word, "en") not in sounds
    assert all(set(each.phonemes) <= SYMBOLS and each.spelling for each in found)


def test_other_languages_and_figures() -> None:
    german = candidates("Siobhan", "de", sounds_like="Schiwon")
    assert (german[0].spelling, german[0].reason) == ("Schiwon", "as you spelled it")
    assert len(candidates("cat", "en")) == MOST
    assert candidates("5", "en") == []
    with pytest.raises(BadText):
        candidates("…", "en")


@pytest.mark.parametrize(
    ("phonemes", "spelling"),
    [
        ("ʃɪvˈɔn", "shih-vawn"),
        ("ʤOvˈɑni", "joh-vah-nee"),
        ("wˈɪn", "wihn"),
        ("nˈu jˈɔɹk", "noo yawrk"),
        ("kˈinwˌɑ", "keen-wah"),
        ("mˈɪstəɹ", "mihs-tuhr"),
        ("", ""),
    ],
)
def test_phonemes_as_one_would_spell_them(phonemes: str, spelling: str) -> None:
    assert respelled(phonemes) == spelling


def test_what_is_spelled_from_a_sound_sounds_like_it() -> None:
    near = 0
    words = ("Giovanni", "quinoa", "keeper", "harbour", "automatic", "Siobhan", "window", "morning")
    for word in words:
        first = said_now(word, "en")
        again = said_now(respelled(first), "en")
        near += _consonants(first) == _consonants(again)
    assert near >= 6


def _consonants(phonemes: str) -> list[str]:
    return [symbol for symbol in phonemes if symbol in "bdfhjklmnpstvwzɡŋɹʃʒʤʧθ"]
