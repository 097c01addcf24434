"""Mixing voices: which ones, how much of each, how that sounds, and keeping it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from studio.core.clip import Clip
from studio.core.connection import Ability
from studio.core.errors import StudioError
from studio.core.parameters import Parameter
from studio.core.speech import SpeechRequest
from studio.core.voice import Voice
from studio.core.voice_requests import CreateRequest, MixPart
from studio.devices.player import Player
from studio.jobs.task import Work
from studio.ui.act import Act
from studio.ui.errors import NOTHING_KNOWN
from studio.ui.speech.playing import Playing
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.voices.make.making import VoiceMaking

FEWEST, MOST = 2, 6
KEY: Final = "mix:"
LINE: Final = "The kettle is on for both of us."
NO_NAME: Final = "The mixed voice needs a name"


@dataclass(frozen=True, slots=True)
class Share:
    """A voice and its weight from 0 to 1; the weights of a mix need not sum to 1."""

    voice: Voice
    weight: float


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
        self.shares: tuple[Share, ...] = ()
        self._hearing = Act(given.pool, parent=self)
        self._hearing.done.connect(self._came)
        self._hearing.failed.connect(self._not_heard)
        self._hearing.stopped.connect(self.changed)
        self.playing.turned.connect(self.changed)
        self.making.changed.connect(self.changed)
        self.making.failed.connect(self.failed)
        self._voices.changed.connect(self._voices_changed)

    def close(self) -> None:
        """Silence, and nothing more is heard of it."""
        self._voices.changed.disconnect(self._voices_changed)
        self._hearing.leave()
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
        """Another weight, from 0 to 1."""
        self._set(tuple(replace(s, weight=weight) if s.voice.id == voice_id else s for s in self.shares))

    def even_out(self) -> None:
        """As much of each."""
        self._set(tuple(replace(share, weight=0.5) for share in self.shares))

    def parts(self) -> tuple[float, ...]:
        """What share of the mix each voice is; they sum to 1, or are all 0."""
        total = sum(share.weight for share in self.shares)
        return tuple(share.weight / total if total else 0.0 for share in self.shares)

    @property
    def mixed(self) -> Voice | None:
        """The mix as a voice to be drawn, where the numbers of all are known."""
        numbers = [share.voice.embedding for share in self.shares]
        if not numbers or not all(numbers) or not sum(self.parts()):
            return None
        columns = zip(*numbers, strict=True)
        middle = tuple(sum(p * n for p, n in zip(self.parts(), column, strict=True)) for column in columns)
        return Voice(self.shares[0].voice.id, "The mix", embedding=middle)

    @property
    def reason(self) -> str:
        """Why there is no mixing here, without a full stop; empty if there is."""
        connect = self._services.connect
        if self._voices.reason:
            return self._voices.reason
        if Ability.MIX in self._voices.abilities:
            return connect.untaken(connect.chosen.id).get(Parameter.VOICE_NUMBERS, "").rstrip(".")
        return connect.reason(connect.chosen.id, Ability.MIX).rstrip(".")

    @property
    def missing(self) -> str:
        """What is missing before it can be heard, without a full stop; empty for nothing."""
        if self.reason:
            return self.reason
        if len(self.shares) < FEWEST:
            return "Add at least two voices" if not self.shares else "Add another voice"
        return "" if any(share.weight for share in self.shares) else "Give at least one voice some weight"

    # Hearing and keeping

    @property
    def is_sounding(self) -> bool:
        """True while the mix is heard, or about to be."""
        return self._hearing.running or self.playing.sounding.startswith(KEY)

    def price(self) -> int:
        """What hearing it costs, in credits."""
        return self._services.quote(self._line(())).credits

    def hear(self) -> None:
        """Hears a line in the mix, or ends that."""
        if self.is_sounding:
            self._hearing.stop()
            self.playing.stop()
            return
        if self.missing:
            return
        parts = self._mix_parts()

        def work(work: Work) -> Clip:
            numbers = self._services.mix(parts, work.cancel)
            return self._services.try_out(self._line(numbers), work.cancel)

        self._hearing.begin("Hearing the mix", work)
        self.changed.emit()

    def save(self, name: str, description: str) -> None:
        """Keeps the mix as a voice of one's own."""
        parts, language = self._mix_parts(), self._language

        def work(work: Work) -> Voice:
            numbers = self._services.mix(parts, work.cancel)
            return self._services.create_voice(
                CreateRequest(name, description, numbers, language), work.cancel
            )

        if not self.missing and name and not self.making.running:
            self.making.begin(name, work)

    @property
    def _language(self) -> str:
        heaviest = max(self.shares, key=lambda share: share.weight)
        return heaviest.voice.language

    def _line(self, numbers: tuple[float, ...]) -> SpeechRequest:
        language = self._language if self.shares else "en"
        return SpeechRequest(LINE, "", language=language, embedding=numbers)

    def _mix_parts(self) -> tuple[MixPart, ...]:
        return tuple(MixPart(voice_id=share.voice.id, weight=share.weight) for share in self.shares)

    def _came(self, clip: Clip) -> None:
        key = KEY + ",".join(f"{s.voice.id}={s.weight:.3f}" for s in self.shares)
        self.playing.expect(key)
        self._player.load(clip, key)
        self.sourced.emit(clip)
        self.playing.start(0.0)
        self.changed.emit()

    def _not_heard(self, error: StudioError) -> None:
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
        self._hearing.leave()
        self.shares = shares
        self.changed.emit()
