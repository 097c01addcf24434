"""What the Voices tab shows, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from studio.core.voice import Voice
from studio.ui.speech.question_bar import Question
from studio.ui.tabs.voices.sieve import Facet, Sieve, Trait

NOT_YOURS: Final = "Only a voice of your own can be changed or deleted"
BUSY: Final = "The voice is being changed"


@dataclass(frozen=True, slots=True)
class Page:
    """`voices` are those that the sieve lets through, of `total`; `mine` of them are one's own. `away` says
    why there are none at all, empty if there are; `again` whether they can be asked for anew. `locked` says
    why the chosen voice cannot be changed, empty if it can; `uses` tells in how many blocks of the script it
    speaks, `speaker` who agreed to it and when."""

    sieve: Sieve
    voices: tuple[Voice, ...]
    total: int
    mine: int
    facets: dict[Trait, tuple[Facet, ...]]
    away: str
    again: bool
    chosen: Voice | None
    editing: bool
    locked: str
    uses: int
    speaker: str
    question: Question | None
    notice: str
    no_clone: str
    no_create: str
