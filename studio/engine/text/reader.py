"""The way in: a text and its language in, clauses of phonemes out, the first one at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from studio.core.errors import BadText, UnsupportedLanguage
from studio.core.languages import LANGUAGE_NAMES
from studio.core.marks import LONGEST_PAUSE
from studio.core.pronunciation import Pronunciation
from studio.engine.text.characters import clean
from studio.engine.text.clause import Clause
from studio.engine.text.front_ends import languages
from studio.engine.text.markup import pieces
from studio.engine.text.mixed import read_mixed, why_silent
from studio.engine.text.phrasing import PARAGRAPH, PAUSES, clauses
from studio.engine.text.pronouncing import Sayings
from studio.engine.text.readers.by_espeak import LANGUAGES as ESPEAK_LANGUAGES
from studio.engine.text.sentences import paragraphs, sentences

__all__ = ["check", "languages", "read"]


def check(text: str, language: str, *, british: bool = False) -> None:
    """Raises what `read` would raise before its first clause.

    That is UnsupportedLanguage, or BadText where nothing in the text can be spoken.
    """
    next(read(text, language, british=british))


def read(
    text: str, language: str, *, british: bool = False, pronunciations: Sequence[Pronunciation] = ()
) -> Iterator[Clause]:
    """The clauses of `text` in their order, each made only when asked for.

    The same text gives the same clauses. `british` chooses the English dictionary; `pronunciations` are for
    words that are to be said otherwise than it has them. The first `next` raises
    UnsupportedLanguage for a language that cannot be spoken here, and BadText where nothing can be spoken.
    """
    if language not in languages():
        raise UnsupportedLanguage(_why_not(language))
    text = clean(text)
    previous: Clause | None = None
    reading = _Reading(language, british, pronunciations)
    for clause in reading.spoken(text):
        if previous is not None:
            yield previous
        previous = clause
    if previous is None:
        raise BadText(why_silent(text, language))
    yield previous if previous.typed else replace(previous, pause=0.0)


def _why_not(language: str) -> str:
    if language in ESPEAK_LANGUAGES:
        name = LANGUAGE_NAMES[language]
        return f"{name} can be spoken on this computer once the program espeak-ng is installed."
    return f"{LANGUAGE_NAMES.get(language, f'The language “{language}”')} cannot be spoken on this computer."


class _Reading:
    """How one text is read."""

    def __init__(self, language: str, british: bool, pronunciations: Sequence[Pronunciation]) -> None:
        self._language = language
        self._read = partial(read_mixed, language=language, british=british)
        self._sayings = Sayings(pronunciations, self._read, language)

    def spoken(self, text: str) -> Iterator[Clause]:
        """All clauses with the silence that belongs to them, typed pauses included."""
        held: Clause | None = None
        number, before = 0, 0.0
        for piece in pieces(text):
            if isinstance(piece, float):
                held = held and _followed_by(held, piece)
                before += 0.0 if held else piece
                continue
            for clause in self._paragraphs(piece, number):
                if held is not None:
                    yield held
                elif before:
                    yield Clause("", (), "", min(before, LONGEST_PAUSE), self._language, typed=True)
                held = clause
                number += 1
        if held is not None:
            yield held

    def _paragraphs(self, text: str, number: int) -> Iterator[Clause]:
        held: Clause | None = None
        for paragraph in paragraphs(text):
            if held is not None:
                held = replace(held, pause=PARAGRAPH)
            for sentence in sentences(paragraph, self._language):
                words = self._sayings.said(self._read(sentence))
                for clause in clauses(words, self._language, number=number):
                    if held is not None:
                        yield held
                    held = clause
                    number += 1
        if held is not None:
            yield held


def _followed_by(clause: Clause, pause: float) -> Clause:
    """A typed pause lengthens the silence of a punctuation mark and replaces that of a mere cut."""
    if clause.typed:
        return replace(clause, pause=min(clause.pause + pause, LONGEST_PAUSE))
    marked = clause.phonemes[-1] in PAUSES
    return replace(clause, pause=max(clause.pause, pause) if marked else pause, typed=True)
