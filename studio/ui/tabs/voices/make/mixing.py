"""Mixing voices: which ones, how much of each, how that sounds, and keeping it.

While the shares are moved the mix is heard anew once they rest. One line is made at a time: what is moved
meanwhile is made when it is there, and only as it is then.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from studio.core.clip import Clip
from studio.core.connection import Ability
from studio.core.errors import Cancelled, StudioError
from studio.core.language import tr
from studio.core.parameters import Parameter
from studio.core.sample_lines import ENGLISH, sample_line
from studio.core.speech import SpeechRequest
from studio.core.voice import Voice
from studio.core.voice_notes import Origin
from studio.core.voice_requests import CreateRequest, MixPart
from studio.devices.player import Player
from studio.jobs.task import Work
from studio.ui.act import Act
from studio.ui.errors import NOTHING_KNOWN
from studio.ui.sentences import unclosed
from studio.ui.speech.playing import Playing
from studio.ui.speech.wording import price
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.voices.make.making import VoiceMaking
from studio.ui.tabs.voices.make.nearest import Nearest
from studio.ui.tabs.voices.make.shares import Share, Shares, described, mean_of, parts_of

FEWEST, MOST = 2, 6
KEY: Final = "mix:"
REST_MS: Final = 220
"""How long the shares stand still before the mix is heard anew."""
NO_NAME: Final = tr("The mixed voice needs a name")


class Mixing(QObject):
    """`changed` when the mix is another one, `heard(bool)` when it sounds or no longer does;
    `sourced(Clip)` when the player has it; `failed(StudioError, Circumstance)`."""

    changed = Signal()
    sourced = Signal(object)
    failed = Signal(object, object)

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._voices = given.services, given.voices
        self._player: Player = given.player
        self.making = VoiceMaking(given, self)
        self.playing = Playing(given.player, self)
        self.shares: Shares = ()
        self._told: tuple[Shares, tuple[float, ...]] = ((), ())
        self.text, self._follows, self._again = "", True, False
        self._nearest = Nearest(given.pool, self)
        self._nearest.ready.connect(self.changed)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._rested)
        self._hearing = Act(given.pool, parent=self)
        self._telling = Act(given.pool, parent=self)
        self._telling.done.connect(self._tell)
        self._hearing.part.connect(self._tell)
        self._hearing.done.connect(self._came)
        self._hearing.failed.connect(self._not_heard)
        self._hearing.stopped.connect(self._stopped)
        self.playing.turned.connect(self.changed)
        self.making.changed.connect(self.changed)
        self.making.failed.connect(self.failed)
        self._voices.changed.connect(self._voices_changed)

    def close(self) -> None:
        """Silence, and nothing more is heard of it."""
        self._voices.changed.disconnect(self._voices_changed)
        self._rest.stop()
        self._hearing.leave()
        self._telling.leave()
        self._nearest.leave()
        self.making.leave()
        self.playing.unload()
        self.playing.leave()

    # What is in it

    def add(self, voice: Voice) -> None:
        """One more voice, with the weight of the others; nothing for one that is in it, or for a seventh."""
        if len(self.shares) < MOST and all(share.voice.id != voice.id for share in self.shares):
            weight = sum(share.weight for share in self.shares) / len(self.shares) if self.shares else 0.5
            self._set((*self.shares, Share(voice, weight)))

    def remove(self, voice_id: str) -> None:
        """Without that voice."""
        self._set(tuple(share for share in self.shares if share.voice.id != voice_id))

    def weigh(self, voice_id: str, weight: float) -> None:
        """Another weight, from 0 to 1; once it rests the mix is heard, where that is wanted and free."""
        self.shares = tuple(replace(s, weight=weight) if s.voice.id == voice_id else s for s in self.shares)
        if not self.missing and not self._voices.is_hosted:
            self._rest.start()
        self.changed.emit()

    def even_out(self) -> None:
        """As much of each."""
        self._set(tuple(replace(share, weight=0.5) for share in self.shares))

    def parts(self) -> tuple[float, ...]:
        """What share of the mix each voice is; they sum to 1, or are all 0."""
        return parts_of(self.shares)

    @property
    def mixed(self) -> Voice | None:
        """The mix as a voice to be drawn, as it will be kept: by the numbers that were told of it, between
        those of its voices until then; None where neither are known."""
        shares, told = self._told
        numbers = told if shares == self.shares and told else mean_of(self.shares)
        return Voice("", tr("The mix"), embedding=numbers, is_owner=True) if numbers else None

    @property
    def nearest(self) -> tuple[Voice, float] | None:
        """The voice that the mix is most like, and how much, at most 1; None while that is not known."""
        mixed, known = self.mixed, self._voices.voices
        parts = [share.voice.id for share in self.shares]
        return self._nearest.to(mixed.embedding, known, parts) if mixed is not None and known else None

    @property
    def can_move_here(self) -> bool:
        """True where this computer mixes and the connection that speaks does not."""
        return self._voices.is_hosted and bool(self.reason) and not self._voices.reason

    @property
    def reason(self) -> str:
        """Why there is no mixing here, without a full stop; empty if there is."""
        connect = self._services.connect
        if self._voices.reason:
            return self._voices.reason
        if Ability.MIX in self._voices.abilities:
            return unclosed(connect.untaken(connect.chosen.id).get(Parameter.VOICE_NUMBERS, ""))
        return unclosed(connect.reason(connect.chosen.id, Ability.MIX))

    @property
    def missing(self) -> str:
        """What is missing before it can be heard, without a full stop; empty for nothing."""
        if self.reason:
            return self.reason
        if len(self.shares) < FEWEST:
            return (
                tr("Add at least two voices: press M on each") if not self.shares else tr("Add another voice")
            )
        return "" if any(share.weight for share in self.shares) else tr("Give at least one voice some weight")

    # Hearing and keeping

    @property
    def line(self) -> str:
        """What the mix says: what was typed, or a line of its language."""
        return self.text or (sample_line(self._language) if self.shares else ENGLISH)

    @property
    def costs(self) -> bool:
        """True where hearing it is not free, so that it is never heard unasked."""
        return self._voices.is_hosted and self._credits > 0

    @property
    def follows(self) -> bool:
        """True if it is heard while its shares are moved."""
        return self._follows and not self.costs

    def set_follows(self, on: bool) -> None:
        """Whether it is heard while its shares are moved."""
        self._follows = on
        self._rest.stop()
        self.changed.emit()

    def say(self, text: str) -> None:
        """Another line; empty for the usual one."""
        self.text = text
        self.changed.emit()

    @property
    def is_sounding(self) -> bool:
        """True while the mix is heard, or about to be."""
        return self._hearing.running or self.playing.sounding.startswith(KEY)

    @property
    def price(self) -> str:
        """What hearing it costs, in words, with by how much that is over the month's budget."""
        credits = self._credits
        return price(credits, self._services.budgets.excess(None, credits))

    @property
    def _credits(self) -> int:
        return self._services.quote(self._line(())).credits

    def hear(self) -> None:
        """Hears a line in the mix, or ends that."""
        self._rest.stop()
        if self.is_sounding:
            self._again = False
            self._hearing.stop()
            self.playing.stop()
        elif not self.missing:
            self._make()

    def _rested(self) -> None:
        """The shares stand still: what runs is let end, and the mix as it is then comes next."""
        if self._hearing.running:
            self._again = True
        elif self.follows and not self.missing:
            self._make()
        elif not self.missing:
            self._ask_numbers()

    def _ask_numbers(self) -> None:
        """What is not heard has its picture nevertheless."""
        shares, parts = self.shares, self._mix_parts()
        self._telling.begin("", lambda work: (shares, self._services.mix(parts, work.cancel)))

    def _tell(self, told: tuple[Shares, tuple[float, ...]]) -> None:
        self._told = told
        self.changed.emit()

    def _make(self) -> None:
        shares, parts = self.shares, self._mix_parts()
        line = self._line(())

        def work(work: Work) -> Clip:
            numbers = self._services.mix(parts, work.cancel)
            work.partial((shares, numbers))
            return self._services.try_out(replace(line, embedding=numbers), work.cancel)

        self._again = False
        self._hearing.begin(tr("Hearing the mix"), work)
        self.changed.emit()

    def save(self, name: str, description: str) -> None:
        """Keeps the mix as a voice of one's own, described by its parts unless it is otherwise."""
        description = description or described(self.shares)
        parts, language = self._mix_parts(), self._language

        def work(work: Work) -> Voice:
            numbers = self._services.mix(parts, work.cancel)
            request = CreateRequest(name, description, numbers, language)
            made = self._services.create_voice(request, work.cancel)
            self._services.voice_notes.begin(made.id, Origin.MIX)
            return made

        if not self.missing and name and not self.making.running:
            self.making.begin(name, work)

    @property
    def _language(self) -> str:
        heaviest = max(self.shares, key=lambda share: share.weight)
        return heaviest.voice.language

    def _line(self, numbers: tuple[float, ...]) -> SpeechRequest:
        language = self._language if self.shares else "en"
        return SpeechRequest(self.line, "", language=language, embedding=numbers)

    def _mix_parts(self) -> tuple[MixPart, ...]:
        return tuple(MixPart(voice_id=share.voice.id, weight=share.weight) for share in self.shares)

    def _came(self, clip: Clip) -> None:
        key = KEY + ",".join(f"{s.voice.id}={s.weight:.3f}" for s in self.shares)
        self.playing.expect(key)
        self._player.load(clip, key)
        self.sourced.emit(clip)
        self.playing.start(0.0)
        if self._again and not self.missing:
            self._make()
        self.changed.emit()

    def _stopped(self, _stopped: Cancelled) -> None:
        self._again = False
        self.changed.emit()

    def _not_heard(self, error: StudioError) -> None:
        self._again = False
        self.changed.emit()
        self.failed.emit(error, NOTHING_KNOWN)

    def _voices_changed(self) -> None:
        """A voice that is gone is no longer in the mix."""
        if self._voices.voices is not None:
            known = tuple(s for s in self.shares if self._voices.find(s.voice.id) is not None)
            if known != self.shares:
                self._set(known)
                return
        self.changed.emit()

    def _set(self, shares: tuple[Share, ...]) -> None:
        self._rest.stop()
        self._hearing.leave()
        self._again, self.shares = False, shares
        if not self.missing and not self._voices.is_hosted:
            self._ask_numbers()
        self.changed.emit()
