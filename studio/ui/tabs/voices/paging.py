"""What the tab shows, from how things stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from studio.core.connection import Ability
from studio.core.language import listed, tr, trn
from studio.core.parameters import Parameter
from studio.core.voice import Voice
from studio.core.voice_notes import NO_NOTES
from studio.services.voice_uses import Use
from studio.ui.sentences import unclosed
from studio.ui.speech.question_bar import Question
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.voices.finding import Finder
from studio.ui.tabs.voices.noting import Noting
from studio.ui.tabs.voices.page import BUSY, NOT_YOURS, Page
from studio.ui.tabs.voices.sieve import Kind, Sieve, Trait
from studio.ui.voices.known import away

MOST_NAMED = 4


@dataclass(slots=True)
class Standing:
    """What the presenter remembers. `chosen` is the id of a voice, `more` what the connection said of it when
    it was asked, `uses` the scripts it speaks in."""

    sieve: Sieve = field(default_factory=Sieve)
    chosen: str = ""
    more: Voice | None = None
    uses: tuple[Use, ...] = ()
    is_editing: bool = False
    question: Question | None = None
    price: Question | None = None
    notice: str = ""
    saved: Path | None = None


class Paging:
    """Joins what is remembered with what the window knows."""

    def __init__(self, given: Equipment, noting: Noting) -> None:
        self._connect, self._voices = given.services.connect, given.voices
        self._noting, self._finder = noting, Finder()

    def shown_voice(self, standing: Standing) -> Voice | None:
        """The chosen voice with all that is known of it; None for none, or for one that is gone."""
        found = self._voices.find(standing.chosen)
        return standing.more if found is not None and standing.more is not None else found

    def page(self, standing: Standing, changing: bool, passing_on: str) -> Page:
        """`changing` while the chosen voice is; `passing_on` says what else is done with it."""
        chosen, reason, kept = self.shown_voice(standing), self._voices.reason, self._noting.kept
        finder = self._finder
        finder.know(self._voices.voices or (), self._noting.all)
        notes = kept.notes(chosen.id) if chosen is not None else NO_NOTES
        return Page(
            sieve=standing.sieve,
            voices=finder.find(standing.sieve),
            total=len(finder.voices),
            kinds={kind: finder.count(kind) for kind in Kind},
            favourites=finder.favourites,
            facets={trait: finder.facets(trait) for trait in Trait},
            known_tags=kept.tags,
            away=away(reason),
            again=bool(reason) and not self._voices.coming and not self._voices.gone,
            chosen=chosen,
            editing=standing.is_editing and chosen is not None,
            locked=_locked(chosen, changing),
            exporting=passing_on,
            uses=standing.uses if chosen is not None else (),
            notes=notes,
            recorded=notes.consent is not None and kept.recording_of(notes.consent) is not None,
            question=standing.question,
            price=standing.price,
            notice=standing.notice,
            saved=standing.saved if standing.notice else None,
            undo=kept.undo_label,
            redo=kept.redo_label,
            no_clone=self._cannot(Ability.CLONE),
            no_create=self._cannot(Ability.CREATE, Parameter.VOICE_NUMBERS) or passing_on,
        )

    def _cannot(self, ability: Ability, needs: Parameter | None = None) -> str:
        connect = self._connect
        if self._voices.reason:
            return self._voices.reason
        if ability in self._voices.abilities:
            untaken = connect.untaken(connect.chosen.id)
            return unclosed(untaken.get(needs, "")) if needs is not None else ""
        return unclosed(connect.reason(connect.chosen.id, ability))


def _locked(voice: Voice | None, changing: bool) -> str:
    if voice is None or not voice.is_owner:
        return NOT_YOURS
    return BUSY if changing else ""


def used_in(uses: tuple[Use, ...]) -> str:
    """`2 scripts use it: “Harbour” and “Tide”; their takes stay.`"""
    if not uses:
        return ""
    names = [tr("“{name}”", name=use.script) for use in uses[:MOST_NAMED]]
    if len(uses) > MOST_NAMED:
        names.append(tr("{count} more", about="scripts, at the end of a list", count=len(uses) - MOST_NAMED))
    return trn(
        "{count} script uses it: {names}; their takes stay.",
        "{count} scripts use it: {names}; their takes stay.",
        len(uses),
        names=listed(names),
    )
