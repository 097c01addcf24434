"""Words that were heard are kept; whatever is wrong with them, they are heard again."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.core.hearing import HeardWord
from studio.library.word_files import WordFiles

WORDS = (HeardWord("naïve", 0.5, 0.9, 0.8), HeardWord("声", 1.0, 1.2))


def test_words_come_back_for_what_was_asked_alone(tmp_path: Path) -> None:
    files = WordFiles(tmp_path / "words")
    files.keep("abc", "en", WORDS)
    assert files.find("abc", "en") == WORDS
    assert files.find("abc", "en: a text") is None
    assert files.find("other", "en") is None
    files.keep("abc", "en", ())
    assert files.find("abc", "en") == ()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"format": 2}', b'{"format": 1, "asked": "en", "words": 3}']
)
def test_what_cannot_be_read_is_not_there(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "abc.json").write_bytes(content)
    assert WordFiles(tmp_path).find("abc", "en") is None


def test_what_cannot_be_written_is_let_be(tmp_path: Path) -> None:
    place = tmp_path / "words"
    place.write_bytes(b"a file in the folder's place")
    WordFiles(place).keep("abc", "en", WORDS)
    assert WordFiles(place).find("abc", "en") is None
