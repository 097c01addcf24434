"""A voice in another language."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from studio.core.clip import Clip
from studio.core.connection import Ability
from studio.core.language import tr
from studio.core.languages import language_name
from studio.core.parameters import Parameter
from studio.core.speech import SpeechRequest
from studio.core.voice import Voice
from studio.core.voice_notes import Origin
from studio.core.voice_requests import LocalizeRequest, LocalizeVoiceRequest
from studio.jobs.task import Work
from studio.ui.sentences import unclosed
from studio.ui.speech.spoken import spoken_languages
from studio.ui.speech.wording import price
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.voices.make.making import VoiceMaking
from studio.ui.tabs.voices.saying import Line, Saying

BEFORE: Final = "localize before"
AFTER: Final = "localize after"
NO_NAME = tr("The new voice needs a name")


class Localizing(QObject):
    """`making` makes it; here is what may be asked for."""

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._voices = given.services, given.voices
        self.making, self.saying = VoiceMaking(given, self), Saying(given.pool, given.player, self)

    def close(self) -> None:
        """Silence, and nothing more is heard of it."""
        self.making.leave()
        self.saying.close()

    @property
    def languages(self) -> tuple[str, ...]:
        """Those that the connection speaks."""
        return spoken_languages(self._voices.voices, hosted=self._voices.is_hosted)

    @property
    def reason(self) -> str:
        """Why the connection cannot do it, without a full stop; empty if it can."""
        connect = self._services.connect
        if self._voices.reason or Ability.LOCALIZE in self._voices.abilities:
            return self._voices.reason
        return unclosed(connect.reason(connect.chosen.id, Ability.LOCALIZE))

    def missing(self, request: LocalizeVoiceRequest) -> str:
        """What is missing before it can be asked for, without a full stop; empty for nothing."""
        return self.reason or ("" if request.name.strip() else NO_NAME)

    def begin(self, request: LocalizeVoiceRequest) -> None:
        """Makes the voice."""

        def work(work: Work) -> Voice:
            made, notes = self._services.localize(request, work.cancel), self._services.voice_notes
            before = notes.notes(request.voice_id)
            notes.begin(made.id, Origin.LOCALIZED, before.consent, before.tags)
            return made

        if not self.missing(request) and not self.making.running:
            self.making.begin(request.name, work)

    # Before and after

    @property
    def no_after(self) -> str:
        """Why it cannot be heard before it is kept, without a full stop; empty if it can."""
        connect = self._services.connect
        untaken = connect.untaken(connect.chosen.id).get(Parameter.VOICE_NUMBERS, "")
        return self.reason or unclosed(untaken)

    def price(self, voice: Voice, text: str, language: str) -> str:
        """What hearing a line costs, in words; what was made before is free."""
        request = SpeechRequest(text, voice.id, language=language)
        if not self._voices.is_hosted or self._services.try_out.is_made(request):
            return price(0)
        credits = self._services.quote(request).credits
        return price(credits, self._services.budgets.excess(None, credits))

    def hear_before(self, voice: Voice, text: str) -> None:
        """Hears the voice as it is, or ends that."""
        request = SpeechRequest(text, voice.id, language=voice.language)

        def make(work: Work) -> Clip:
            return self._services.try_out(request, work.cancel)

        step = tr("Hearing {name}", name=voice.name)
        self.saying.toggle(Line(BEFORE, voice.name, f"“{text}”", step, make))

    def hear_after(self, voice: Voice, asked: LocalizeVoiceRequest, text: str) -> None:
        """Hears the voice as it would speak, or ends that; nothing is kept."""
        services = self._services

        def make(work: Work) -> Clip:
            numbers = voice.embedding or services.get_voice(voice.id, work.cancel).embedding
            wanted = LocalizeRequest(numbers, asked.language, asked.gender, asked.dialect)
            made = services.localize.embedding(wanted, work.cancel)
            line = SpeechRequest(text, "", language=asked.language, embedding=made)
            return services.try_out(line, work.cancel)

        title = tr("{name} in {language}", name=voice.name, language=language_name(asked.language))
        self.saying.toggle(Line(AFTER, title, f"“{text}”", tr("Hearing {name}", name=title), make))
