"""The stretch between writing and phonemes: one written word, how it sounds, and the marks around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from studio.engine.text.vocabulary import LETTERS, MARKS

OPENING = "“("


@dataclass(frozen=True, slots=True)
class Spoken:
    """A word on its way into a clause.

    `written` is the text with its punctuation and the space that follows it; `text` the bare word; `before`
    and `after` are the model's punctuation marks on either side of `phonemes`.
    """

    written: str
    text: str
    phonemes: str
    before: str = ""
    after: str = ""

    @property
    def sound(self) -> str:
        """What the model reads for this word."""
        return self.before + self.phonemes + self.after


Phonetics = Callable[[str], list[Spoken]]
"""Reads one sentence in one language."""


def with_marks(text: str, sound: str) -> Spoken:
    """A word whose `sound` may begin and end with punctuation marks."""
    before = sound[: len(sound) - len(sound.lstrip(MARKS))]
    rest = sound[len(before) :]
    phonemes = rest.rstrip(MARKS)
    if not any(symbol in LETTERS for symbol in phonemes):
        return Spoken(text, text, "", "", "".join(mark for mark in sound if mark in MARKS))
    return Spoken(text, text, phonemes, before, rest[len(phonemes) :])


def gather(words: list[Spoken]) -> list[Spoken]:
    """The words that sound, each with the marks and the writing of its silent neighbours."""
    heard: list[Spoken] = []
    waiting = Spoken("", "", "")
    for word in words:
        if word.phonemes:
            before, written = waiting.before + word.before, waiting.written + word.written
            heard.append(replace(word, before=before, written=written))
            waiting = Spoken("", "", "")
        elif heard and not waiting.before and not _opens(word):
            last = heard[-1]
            heard[-1] = replace(last, after=last.after + word.sound, written=last.written + word.written)
        else:
            waiting = replace(
                waiting, before=waiting.before + word.sound, written=waiting.written + word.written
            )
    return heard


def _opens(word: Spoken) -> bool:
    return bool(word.sound) and all(mark in OPENING for mark in word.sound)


def merged(words: list[Spoken]) -> Spoken:
    """Several spoken words as one, the marks between them inside its phonemes."""
    if len(words) == 1:
        return words[0]
    whole = " ".join(word.sound for word in words)
    start, end = len(words[0].before), len(whole) - len(words[-1].after)
    return Spoken(
        "".join(word.written for word in words),
        " ".join(word.text for word in words),
        whole[start:end],
        words[0].before,
        words[-1].after,
    )


def word_set(*lines: str) -> frozenset[str]:
    """The words in lines of them."""
    return frozenset(" ".join(lines).split())
