"""Any text either is refused with a sentence or becomes clauses that the model can read."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.core.errors import BadText
from studio.engine.text.clause import MAX_SYMBOLS, Clause
from studio.engine.text.reader import languages, read
from studio.engine.text.vocabulary import SYMBOLS

FRAGMENTS = st.sampled_from(
    [
        *(
            "Hello",
            "world",
            "Dr.",
            "e.g.",
            "$5.50",
            "-3",
            "10%",
            "3/4",
            "12:30",
            "1,234.5",
            "0042",
            "v1.2.3",
            "½",
            "²",
        ),
        *(
            "Москва",
            "北京",
            "مرحبا",
            "한국",
            "नमस्ते",
            "Łódź",
            "ß",
            "ǆ",
            "ℵ",
            "Ⅷ",
            "①",
            "٣",
            "𝐇",
            "é",
            "e\u0301",
        ),
        *(
            "<b>",
            "</b>",
            '<break time="1s"/>',
            "[pause 0.5]",
            "<",
            ">",
            "&amp;",
            "a@b.co",
            "http://x.io/a?b=c",
            "#Tag",
        ),
        *(".", "...", "!", "?!", ",", ";", ":", "—", "-", "'", '"', "“", "”", "(", ")", "«", "。", "，", "¿"),
        *("\n", "\n\n", " ", "\t", "\x00", "\u200b", "\u202e", "😀", "👩‍👩‍👧", "x" * 120, "\U0010ffff", "́"),
    ]
)
TEXTS = st.one_of(
    st.text(max_size=120),
    st.lists(FRAGMENTS, max_size=25).map("".join),
    st.lists(FRAGMENTS, max_size=25).map(" ".join),
)


def sound(clauses: list[Clause]) -> None:
    assert clauses
    assert clauses[-1].pause == 0.0 or clauses[-1].typed
    for number, clause in enumerate(clauses):
        assert len(clause.phonemes) <= MAX_SYMBOLS
        assert clause.phonemes or (number == 0 and clause.typed and not clause.words)
        assert set(clause.phonemes) <= SYMBOLS
        assert 0.0 <= clause.pause <= 10.0
        place = 0
        for word in clause.words:
            assert word.phonemes
            place = clause.phonemes.index(word.phonemes, place) + len(word.phonemes)


def read_or_refused(text: str, language: str) -> None:
    try:
        clauses = list(read(text, language))
    except BadText:
        return
    sound(clauses)


@given(TEXTS)
@settings(max_examples=150)
def test_any_english(text: str) -> None:
    read_or_refused(text, "en")


@pytest.mark.parametrize("language", sorted(languages() & {"de", "es", "fr", "it", "nl", "pt", "sv", "zh"}))
@given(text=TEXTS)
@settings(max_examples=25)
def test_any_other_language(language: str, text: str) -> None:
    read_or_refused(text, language)
