"""A voice in another language."""

from __future__ import annotations

from PySide6.QtCore import QObject

from studio.core.connection import Ability
from studio.core.voice import Voice
from studio.core.voice_requests import LocalizeVoiceRequest
from studio.jobs.task import Work
from studio.ui.speech.spoken import spoken_languages
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.voices.make.making import VoiceMaking

NO_NAME = "The new voice needs a name"


class Localizing(QObject):
    """`making` makes it; here is what may be asked for."""

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._voices = given.services, given.voices
        self.making = VoiceMaking(given, self)

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
        return connect.reason(connect.chosen.id, Ability.LOCALIZE).rstrip(".")

    def missing(self, request: LocalizeVoiceRequest) -> str:
        """What is missing before it can be asked for, without a full stop; empty for nothing."""
        return self.reason or ("" if request.name.strip() else NO_NAME)

    def begin(self, request: LocalizeVoiceRequest) -> None:
        """Makes the voice."""

        def work(work: Work) -> Voice:
            return self._services.localize(request, work.cancel)

        if not self.missing(request) and not self.making.running:
            self.making.begin(request.name, work)
