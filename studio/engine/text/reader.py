"""The way in: a text and its language in, clauses of phonemes out, the first one at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from studio.core.errors import BadText, UnsupportedLanguage
from studio.core.languages import LANGUAGE_NAMES
from studio.engine.text.characters import clean
from studio.engine.text.clause import Clause
from studio.engine.text.front_ends import languages
from studio.engine.text.markup import pieces
from studio.engine.text.mixed import read_mixed, why_silent
from studio.engine.text.phrasing import PARAGRAPH, PAUSES, clauses
from studio.engine.text.readers.by_espeak import LANGUAGES as ESPEAK_LANGUAGES
from studio.engine.text.sentences import paragraphs, sentences

__all__ = ["check", "languages", "read"]


def check(text: str, language: str, *, british: bool = False) -> None:
    """Raises what `read` would raise before its first clause.

    That is UnsupportedLanguage, or BadText where nothing in the text can be spoken.
    """
    next(read(text, language, british=british))


def read(text: str, language: str, *, british: bool = False) -> Iterator[Clause]:
    """The clauses of `text` in their order, each made only when asked for.

    The same text gives the same clauses. `british` chooses the English dictionary. The first `next` raises
    UnsupportedLanguage for a language that cannot be spoken here, and BadText where nothing can be spoken.
    """
    if language not in languages():
        raise UnsupportedLanguage(_why_not(language))
    text = clean(text)
    previous: Clause | None = None
    for clause in _spoken(text, language, british):
        if previous is not None:
            yield previous
        previous = clause
    if previous is None:
        raise BadText(why_silent(text, language))
    yield replace(previous, pause=0.0)


def _why_not(language: str) -> str:
    if language in ESPEAK_LANGUAGES:
        name = LANGUAGE_NAMES[language]
        return f"{name} can be spoken on this computer once the program espeak-ng is installed."
    return f"{LANGUAGE_NAMES.get(language, f'The language “{language}”')} cannot be spoken on this computer."


def _spoken(text: str, language: str, british: bool) -> Iterator[Clause]:
    """All clauses with the silence that belongs to them, typed pauses included."""
    held: Clause | None = None
    number = 0
    for piece in pieces(text):
        if isinstance(piece, float):
            held = held and _followed_by(held, piece)
            continue
        for clause in _paragraphs(piece, language, british, number):
            if held is not None:
                yield held
            held = clause
            number += 1
    if held is not None:
        yield held


def _followed_by(clause: Clause, pause: float) -> Clause:
    """A typed pause lengthens the silence of a punctuation mark and replaces that of a mere cut."""
    marked = clause.phonemes[-1] in PAUSES
    return replace(clause, pause=max(clause.pause, pause) if marked else pause)


def _paragraphs(text: str, language: str, british: bool, number: int) -> Iterator[Clause]:
    held: Clause | None = None
    for paragraph in paragraphs(text):
        if held is not None:
            held = replace(held, pause=PARAGRAPH)
        for sentence in sentences(paragraph, language):
            for clause in clauses(read_mixed(sentence, language, british), language, number=number):
                if held is not None:
                    yield held
                held = clause
                number += 1
    if held is not None:
        yield held
