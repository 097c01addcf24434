"""What the Voices tab shows, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from studio.core.language import tr
from studio.core.voice import Voice
from studio.core.voice_notes import VoiceNotes
from studio.services.voice_uses import Use
from studio.ui.speech.question_bar import Question
from studio.ui.tabs.voices.sieve import Facet, Kind, Sieve, Trait

NOT_YOURS: Final = tr("Only a voice of your own can be changed or deleted")
BUSY: Final = tr("The voice is being changed")


@dataclass(frozen=True, slots=True)
class Page:
    """`voices` are those that the sieve lets through, of `total`; `kinds` counts those of each kind, and
    `favourites` are the ids of the liked ones. `away` says why there are none at all, empty if there are;
    `again` whether they can be asked for anew.

    Of the chosen voice: `locked` says why it cannot be changed, `exporting` why it cannot be exported now,
    both empty if it can; `uses` are the scripts it speaks in, `notes` what is noted of it, `recorded` whether
    consent to it can be heard. `question` asks whether it shall go, `price` whether hearing it shall cost
    something; `saved` is the file that was just exported. `undo` and `redo` name what they would do."""

    sieve: Sieve
    voices: tuple[Voice, ...]
    total: int
    kinds: dict[Kind, int]
    favourites: frozenset[str]
    facets: dict[Trait, tuple[Facet, ...]]
    known_tags: tuple[str, ...]
    away: str
    again: bool
    chosen: Voice | None
    editing: bool
    locked: str
    exporting: str
    uses: tuple[Use, ...]
    notes: VoiceNotes
    recorded: bool
    question: Question | None
    price: Question | None
    notice: str
    saved: Path | None
    undo: str
    redo: str
    no_clone: str
    no_create: str
