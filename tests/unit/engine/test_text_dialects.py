from __future__ import annotations

import pytest

from studio.engine.accents import ACCENTS
from studio.engine.speech.phones import vocabulary
from studio.engine.text.clause import Clause, Word
from studio.engine.text.dialects import DIALECTS, in_dialect
from studio.engine.text.reader import read

SAID = {
    "en": "I think that ten men play behind the white water, right?",
    "es": "La ciudad de Zaragoza calla; llueve.",
    "fr": "Tu dis que dimanche il est petit.",
    "pt": "Os dias de sol na cidade grande são bons, e as noites frias.",
}


def said(language: str, dialect: str, *, british: bool = False) -> str:
    return " ".join(
        clause.phonemes for clause in in_dialect(read(SAID[language], language, british=british), dialect)
    )


@pytest.mark.parametrize("language", SAID)
def test_no_two_accents_of_a_language_are_read_alike(language: str) -> None:
    accents = [accent for accent in ACCENTS if accent.language == language]
    readings = {said(language, accent.spoken, british=accent.is_british) for accent in accents}
    assert len(readings) == len(accents)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_dialect_is_within_the_models_alphabet_and_its_words_within_its_clauses(dialect: str) -> None:
    accent = next(accent for accent in ACCENTS if accent.id == dialect)
    for clause in in_dialect(read(SAID[accent.language], accent.language), dialect):
        assert set(clause.phonemes) <= set(vocabulary())
        assert all(word.phonemes in clause.phonemes for word in clause.words)


def test_what_tells_a_dialect_is_heard() -> None:
    assert "θ" in said("es", "")
    assert "θ" not in said("es", "mexican")
    assert "tˈɪn mˈɪn" in said("en", "southern-us")
    assert "ʦy ʣˈi" in said("fr", "canadian-french")
    assert "dˈiɐʃ" in said("pt", "european-portuguese")


def test_another_language_than_the_dialects_is_read_as_it_is() -> None:
    french = Clause("tu", (Word("tu", "ty"),), "ty.", 0.0, "fr")
    assert list(in_dialect([french], "mexican")) == [french]
    assert list(in_dialect([french], "high-german")) == [french]
