"""Reads a sentence word by word, for front ends that know single words only."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from studio.engine.text.align import regroup
from studio.engine.text.characters import folded
from studio.engine.text.spoken import Phonetics, Spoken, gather, with_marks
from studio.engine.text.vocabulary import known

Pronounce = Callable[[Sequence[str]], list[str]]
"""Kokoro phonemes for each of the words of one sentence, in their order; empty for what cannot be said."""

MARKS = {
    **{mark: mark for mark in ";:,.!?—…“”()"},
    **dict.fromkeys("«„‟《「『【〈", "“"),
    **dict.fromkeys("»》」』】〉", "”"),
    "[": "(",
    "]": ")",
    "{": "(",
    "}": ")",
    "（": "(",
    "）": ")",
    "–": "—",
    "―": "—",
    "‒": "—",
    **dict.fromkeys("，、،", ","),
    **dict.fromkeys("。．।॥۔｡", "."),
    "！": "!",
    "？": "?",
    "؟": "?",
    "：": ":",
    "；": ";",
    "؛": ";",
    "・": ",",
}
_CHUNK = re.compile(r"[^\s—–]+|[—–]")
LETTERS = re.compile(r"[^\W_][\w\u0300-\u036f\u0900-\u0903\u093a-\u094f]*(?:['’][^\W_]+)*['’]?")
"""Words of letters only, with the vowel signs of Devanagari."""
_MARK = re.escape("".join(MARKS) + "\"'¿¡")
WHOLE = re.compile(rf"[^\s{_MARK}](?:\S*[^\s{_MARK}])?")
"""All that stands between spaces but for the punctuation around it: "25%", "3,5"."""


def reader(
    pronounce: Pronounce, said: Callable[[str], str] = str, words_of: re.Pattern[str] = LETTERS
) -> Phonetics:
    """Reads sentences by `pronounce`, after `said` has put figures and signs into words.

    `words_of` finds the words in what stands between two spaces.
    """

    def read(sentence: str) -> list[Spoken]:
        chunks = _CHUNK.findall(said(sentence).replace("...", "…"))
        parts = [words_of.findall(chunk) for chunk in chunks]
        sounds = iter(_pronounced([word for words in parts for word in words], pronounce))
        spoken = [
            _spoken(chunk, [next(sounds) for _ in words], words_of)
            for chunk, words in zip(chunks, parts, strict=True)
        ]
        return regroup(sentence, gather(spoken), said)

    return read


def _pronounced(words: Sequence[str], pronounce: Pronounce) -> list[str]:
    """As `pronounce` has them; words it cannot read once more without the marks on their letters."""
    sounds = pronounce(words)
    unread = {word: folded(word) for word, sound in zip(words, sounds, strict=True) if not sound}
    again = dict(zip(unread, pronounce(list(unread.values())), strict=True)) if unread else {}
    return [sound or again[word] for word, sound in zip(words, sounds, strict=True)]


def _spoken(chunk: str, sounds: Sequence[str], words_of: re.Pattern[str]) -> Spoken:
    first, last = _edges(list(words_of.finditer(chunk)))
    sound = known(" ".join(filter(None, sounds)))
    opening = marks(chunk[:first].replace('"', "“"))
    return with_marks(chunk, opening + sound + marks(chunk[last:].replace('"', "”")))


def _edges(words: Sequence[re.Match[str]]) -> tuple[int, int]:
    return (words[0].start(), words[-1].end()) if words else (0, 0)


def marks(text: str) -> str:
    """The model's punctuation for what stands around a word."""
    return "".join(MARKS.get(sign, "") for sign in text)
