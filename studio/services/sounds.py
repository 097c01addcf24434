"""How else a word could be said, to be tried by ear."""

from __future__ import annotations

import re
from dataclasses import dataclass

from studio.core.cancel import CancelToken
from studio.core.language import mark, shown, tr
from studio.core.pronunciation import Pronunciation
from studio.core.this_computer import THIS_COMPUTER
from studio.services.connect import Connect

REASONS = (
    mark("as you spelled it"),
    mark("letter by letter"),
    mark("American"),
    mark("British"),
)
"""Where a sound comes from, in the engine's words; and those with a number or a language in them."""
STRESS = re.compile(r"with the stress on syllable (\d+)")
AS_IN = re.compile(r"as in (.+)")


@dataclass(frozen=True, slots=True)
class Sounding:
    """An entry for the list, and in words where it comes from («British», «letter by letter»)."""

    entry: Pronunciation
    reason: str


@dataclass(frozen=True, slots=True)
class Sounds:
    """`phonemes` as the word is said now, and up to three others."""

    phonemes: str
    others: tuple[Sounding, ...]


class FindSounds:
    """`find_sounds(word, language, cancel)`: what this computer makes of a word, whoever speaks. To hear one,
    ask `try_out` for a sentence whose request has its entry among its `pronunciations`; to keep it, give the
    entry to `Pronunciations`. Raises BadText (nothing to say), UnsupportedLanguage, EngineGone, and
    Cancelled."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    def __call__(self, word: str, language: str, cancel: CancelToken, *, sounds_like: str = "") -> Sounds:
        """`sounds_like` is how the user would spell it: then that is the first."""
        listening = self._connect.client(THIS_COMPUTER, cancel).listening
        found = listening.phonemes(word, language, sounds_like, cancel)
        others = (
            Sounding(Pronunciation(word, each.alias, each.phonemes, language=language), _told(each.reason))
            for each in found.candidates
        )
        return Sounds(found.phonemes, tuple(others))


def _told(reason: str) -> str:
    """The engine's reason, in the language of the window."""
    if stress := STRESS.fullmatch(reason):
        return tr("with the stress on syllable {number}", number=int(stress[1]))
    if language := AS_IN.fullmatch(reason):
        return tr("as in {language}", language=shown(language[1]))
    return shown(reason)
