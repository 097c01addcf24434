"""One line, said by several voices, to be compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Signal

from studio.core.clip import Clip
from studio.core.errors import BadVoice, Cancelled, NotThere, StudioError
from studio.core.language import tr
from studio.core.sample_lines import ENGLISH
from studio.core.speech import SpeechRequest
from studio.core.voice import Voice
from studio.jobs.task import Lane, Progress, Work
from studio.services.loudness import brought_to
from studio.ui.act import Act
from studio.ui.errors import Circumstance
from studio.ui.sentences import going_on
from studio.ui.speech.playing import Playing
from studio.ui.speech.wording import price
from studio.ui.tabs.base import Equipment
from studio.ui.waveform.sound import drawn

MOST: Final = 9
"""As many as there are keys for."""
KEY: Final = "audition:"
LOUDNESS: Final = -20.0
"""LUFS to which all are brought, so that the louder one does not seem the better one."""


class State(StrEnum):
    """How a voice's line stands."""

    MISSING = "missing"
    MAKING = "making"
    MADE = "made"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A voice, and its line once it was made: `clip` as loud as the others, `heights` to be drawn. `trouble`
    says why it was not."""

    voice: Voice
    state: State = State.MISSING
    clip: Clip | None = None
    heights: tuple[float, ...] = ()
    trouble: str = ""


class Auditioning(QObject):
    """`changed` when something is otherwise; `sourced(title, note, Clip)` when the player has a line;
    `failed(StudioError, Circumstance)`. What was made stays, whatever becomes of the rest."""

    changed = Signal()
    sourced = Signal(str, str, object)
    failed = Signal(object, object)

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._voices, self._player = given.services, given.voices, given.player
        self.playing = Playing(given.player, self)
        self.candidates: tuple[Candidate, ...] = ()
        self.line, self.note = ENGLISH, ""
        self._act = Act(given.pool, Lane.LONG, self)
        self._act.part.connect(self._part)
        self._act.progressed.connect(self._progressed)
        self._act.done.connect(self._done)
        self._act.failed.connect(self._failed)
        self._act.stopped.connect(self._stopped)
        self.playing.turned.connect(self.changed)
        given.voices.changed.connect(self._voices_changed)

    def close(self) -> None:
        """Silence, and nothing more is heard of it."""
        self._voices.changed.disconnect(self._voices_changed)
        self._act.leave()
        self.playing.unload()
        self.playing.leave()

    @property
    def running(self) -> bool:
        """True while lines are made."""
        return self._act.running

    # Who says what

    def add(self, voice: Voice) -> None:
        """One more voice; nothing for one that is there, for a tenth, and while lines are made."""
        known = any(each.voice.id == voice.id for each in self.candidates)
        if not known and not self.running and len(self.candidates) < MOST:
            self._set((*self.candidates, Candidate(voice)))

    def add_all(self, voices: Iterable[Voice]) -> None:
        """As many of them as there is room for."""
        for voice in voices:
            self.add(voice)

    def remove(self, voice_id: str) -> None:
        """Without that voice."""
        if not self.running:
            self._set(tuple(each for each in self.candidates if each.voice.id != voice_id))

    def clear(self) -> None:
        """Without any."""
        if not self.running:
            self._set(())

    def say(self, line: str) -> None:
        """Another line: what was made says the old one, and is gone."""
        if line != self.line and not self.running:
            self.line = line
            self._set(tuple(Candidate(each.voice) for each in self.candidates))

    # Making

    @property
    def missing(self) -> tuple[Voice, ...]:
        """The voices whose line is not made."""
        return tuple(each.voice for each in self.candidates if each.state is not State.MADE)

    @property
    def credits(self) -> int:
        """What it costs to make what is missing; nothing for what was made before."""
        made = self._services.try_out.is_made
        asked = (self._request(voice) for voice in self.missing)
        return sum(self._services.quote(each).credits for each in asked if not made(each))

    @property
    def price(self) -> str:
        """The same in words, with by how much it is over the month's budget."""
        credits = self.credits
        return price(credits, self._services.budgets.excess(None, credits))

    @property
    def blocked(self) -> str:
        """Why nothing can be made, without a full stop; empty if it can."""
        if self._voices.reason:
            return self._voices.reason
        if not self.candidates:
            return tr("Add voices: A adds the one that is chosen")
        if not self.line.strip():
            return tr("Type the line that they shall say")
        return "" if self.missing else tr("All lines are made")

    def make(self) -> None:
        """Makes the lines that are missing, one after another; stops that if it runs."""
        if self.running:
            self._act.stop()
            return
        if self.blocked:
            return
        asked = tuple((voice, self._request(voice)) for voice in self.missing)
        try_out = self._services.try_out

        def work(work: Work) -> None:
            for number, (voice, request) in enumerate(asked):
                step = tr("{name}, {number} of {count}", name=voice.name, number=number + 1, count=len(asked))
                work.progress(step, number / len(asked))
                work.partial(Candidate(voice, State.MAKING))
                try:
                    clip = brought_to(try_out(request, work.cancel), LOUDNESS)
                except (BadVoice, NotThere) as error:  # This one cannot, which says nothing of the others.
                    work.partial(Candidate(voice, State.FAILED, trouble=error.sentence))
                else:
                    work.partial(Candidate(voice, State.MADE, clip, drawn(clip).heights()))

        self.note = ""
        self._act.begin(tr("Making an audition"), work)
        self.changed.emit()

    def _request(self, voice: Voice) -> SpeechRequest:
        return SpeechRequest(self.line, voice.id, language=voice.language)

    # Hearing

    def hear(self, number: int) -> bool:
        """Hears the voice of that number, from 1, or ends that; False if there is nothing to hear."""
        if not 1 <= number <= len(self.candidates):
            return False
        one = self.candidates[number - 1]
        if one.clip is None:
            return False
        key = KEY + one.voice.id
        if self.playing.sounding == key:
            self.playing.stop()
            return True
        self.playing.expect(key)
        self._player.load(one.clip, key)
        self.sourced.emit(f"{number}. {one.voice.name}", f"“{self.line}”", one.clip)
        self.playing.start(0.0)
        return True

    @property
    def sounding(self) -> str:
        """The id of the voice that is heard; empty for none."""
        sounding = self.playing.sounding
        return sounding.removeprefix(KEY) if sounding.startswith(KEY) else ""

    # News

    def _part(self, one: Candidate) -> None:
        self.candidates = tuple(one if each.voice.id == one.voice.id else each for each in self.candidates)
        self.changed.emit()

    def _progressed(self, progress: Progress) -> None:
        self.note = going_on(progress.step)
        self.changed.emit()

    def _done(self, _nothing: object) -> None:
        self.note = ""
        self._at_rest()

    def _stopped(self, _stopped: Cancelled) -> None:
        self.note = tr("Stopped. What was made is here.")
        self._at_rest()

    def _failed(self, error: StudioError) -> None:
        self.note = ""
        self._at_rest()
        self.failed.emit(error, Circumstance(tr("The audition"), self.credits, tr("the lines already made")))

    def _at_rest(self) -> None:
        waiting = State.MAKING
        self.candidates = tuple(
            replace(each, state=State.MISSING) if each.state is waiting else each for each in self.candidates
        )
        self.changed.emit()

    def _voices_changed(self) -> None:
        """A voice that is gone is no longer compared."""
        if self._voices.voices is not None and not self.running:
            kept = tuple(each for each in self.candidates if self._voices.find(each.voice.id) is not None)
            if kept != self.candidates:
                self._set(kept)
                return
        self.changed.emit()

    def _set(self, candidates: tuple[Candidate, ...]) -> None:
        self.candidates, self.note = candidates, ""
        self.changed.emit()
