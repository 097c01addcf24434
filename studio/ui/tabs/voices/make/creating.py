"""A voice from its numbers, or from those of another voice."""

from __future__ import annotations

from PySide6.QtCore import QObject

from studio.core.connection import Ability
from studio.core.parameters import Parameter
from studio.core.voice import Voice
from studio.core.voice_requests import CreateRequest
from studio.jobs.task import Work
from studio.ui.speech.spoken import spoken_languages
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.voices.make.making import VoiceMaking

NO_NAME = "The new voice needs a name"
NO_NUMBERS = "Paste the numbers of a voice, or choose one to begin with"


class Creating(QObject):
    """`making` makes it; here is what may be asked for."""

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self.voices = given.services, given.voices
        self.making = VoiceMaking(given, self)

    @property
    def languages(self) -> tuple[str, ...]:
        """Those that the connection speaks."""
        return spoken_languages(self.voices.voices, hosted=self.voices.is_hosted)

    @property
    def reason(self) -> str:
        """Why the connection cannot do it, without a full stop; empty if it can."""
        connect = self._services.connect
        if self.voices.reason:
            return self.voices.reason
        untaken = connect.untaken(connect.chosen.id).get(Parameter.VOICE_NUMBERS, "")
        if Ability.CREATE in self.voices.abilities:
            return untaken.rstrip(".")
        return connect.reason(connect.chosen.id, Ability.CREATE).rstrip(".")

    def missing(self, request: CreateRequest) -> str:
        """What is missing before it can be asked for, without a full stop; empty for nothing."""
        if self.reason:
            return self.reason
        if not request.embedding and not request.base_voice_id:
            return NO_NUMBERS
        return "" if request.name.strip() else NO_NAME

    def begin(self, request: CreateRequest) -> None:
        """Makes the voice."""

        def work(work: Work) -> Voice:
            return self._services.create_voice(request, work.cancel)

        if not self.missing(request) and not self.making.running:
            self.making.begin(request.name, work)
