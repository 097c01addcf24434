"""Texts that cannot be spoken, or not as they stand, and the sentences people get for them."""

from __future__ import annotations

import pytest

from studio.core.errors import BadText, UnsupportedLanguage
from studio.engine.text.reader import check, languages, read


def said(text: str, language: str = "en") -> list[str]:
    return [word.text for clause in read(text, language) for word in clause.words]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\t\n",
        "...",
        "?!—…",
        "“”()",
        "😀🎉",
        "\u200b\u202e\ufeff",
        "\x00\x07",
        "<speak></speak>",
        "[pause 2]",
        "---",
    ],
)
def test_nothing_to_speak(text: str) -> None:
    with pytest.raises(BadText, match="nothing to speak"):
        check(text, "en")


@pytest.mark.parametrize(
    ("text", "script"), [("مرحبا", "Arabic"), ("שלום.", "Hebrew"), ("สวัสดี", "Thai"), ("안녕", "Hangul")]
)
def test_a_script_that_nobody_here_reads(text: str, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(BadText, match=f"{script} letters, which cannot be read in English"):
        check(text, "en")


def test_a_language_that_cannot_be_spoken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UnsupportedLanguage, match=r"Polish can be spoken .* once the program espeak-ng"):
        check("Cześć", "pl")
    with pytest.raises(UnsupportedLanguage, match="“xx” cannot be spoken"):
        check("hello", "xx")
    assert "pl" not in languages()


def test_marks_that_are_not_seen_are_taken_out() -> None:
    assert said("he\u200bllo \u202ewor\u00adld\u202c\x00 a\u0301 \ufeffb") == ["hello", "world", "á", "b"]


def test_letters_of_other_widths_and_styles() -> None:
    assert said("𝐇𝐞𝐥𝐥𝐨 ＡＢＣ ٣") == ["Hello", "ABC", "3"]


def test_a_sentence_that_quotes_other_scripts() -> None:
    assert said("In Москва and 北京 they say Łódź, Αθήνα and مرحبا here.") == [
        *("In", "Москва", "and", "北京", "they", "say", "Łódź", "Αθήνα", "and", "here"),
    ]


def test_foreign_words_are_read_by_who_can() -> None:
    (clause,) = read("他用 iPhone 说。", "zh")
    by_english = next(read("iPhone", "en")).phonemes
    assert by_english in clause.phonemes
    (clause,) = read("We love 北京 so.", "en")
    assert "↓" in clause.phonemes


def test_a_word_of_five_thousand_letters_is_cut() -> None:
    (word,) = said("b" * 5000)
    assert len(word) == 80


@pytest.mark.parametrize(
    "text", ["<" * 5000, "&" * 3000, "<!--" * 2000, "[pause " * 2000, '<a b="' * 1000, "a.b" * 3000]
)
def test_hostile_repetition_ends(text: str) -> None:
    assert said(text + " end")[-1].endswith("end")


def test_an_unclosed_tag_is_text() -> None:
    assert "speak" in "".join(said("<speak hello"))
