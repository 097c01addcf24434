"""What a change of voice is about: the recording, the voice, the format, and the takes there are of it."""

from __future__ import annotations

from pathlib import Path

from studio.core.connection import Ability
from studio.core.language import tr, trn
from studio.core.speech import OutputFormat
from studio.core.take import Take
from studio.core.voice import Voice
from studio.services.quote import Quote
from studio.services.studio import Services
from studio.ui.errors import Circumstance
from studio.ui.sentences import unclosed
from studio.ui.tabs.convert.choosing import LAST_VOICE
from studio.ui.tabs.convert.document import ConversionDocument
from studio.ui.tabs.convert.opening import Opening
from studio.ui.tabs.convert.recording import Recording
from studio.ui.voices.known import KnownVoices


class Subject:
    """Everything as it is at the moment of asking."""

    def __init__(
        self, services: Services, voices: KnownVoices, document: ConversionDocument, opening: Opening
    ) -> None:
        self._services, self._voices = services, voices
        self._document, self._opening = document, opening

    @property
    def path(self) -> Path | None:
        """Of the recording that is open, or is being read and seen already."""
        growing = self._opening.growing
        return growing.path if growing is not None else self._document.path

    @property
    def recording(self) -> Recording | None:
        """The one that is open, once it was read."""
        return self._opening.found(self._document.path) if self._opening.growing is None else None

    @property
    def shown(self) -> Recording | None:
        """The same, or as much as there is of the one that is being read."""
        return self._opening.growing or self.recording

    @property
    def voice(self) -> Voice | None:
        """The voice that shall speak: the chosen one, else the one that was used last, else the first."""
        known, wanted = self._voices, self._document.conversion.voice_id
        if wanted:
            return known.find(wanted)
        last = str(self._services.settings.get(LAST_VOICE) or "")
        return known.find(last) or next(iter(known.choosable or ()), None)

    @property
    def form(self) -> OutputFormat:
        """What new takes are made in."""
        chosen, recording = self._document.conversion.format, self.shown
        if chosen is not None:
            return chosen
        return recording.own_format if recording is not None else OutputFormat()

    @property
    def takes(self) -> tuple[Take, ...]:
        """Of the open recording, the newest first; none of one that is read and not the project's yet."""
        recording = self.recording
        if self.path != self._document.path:
            return ()
        return self._document.takes_of(self.path, recording.sha256 if recording else "")

    @property
    def same_take(self) -> Take | None:
        """The newest whole take of the recording in this voice and format."""
        voice, form = self.voice, self.form
        if voice is None:
            return None
        wanted = (take for take in self.takes if take.complete and take.request.format == form)
        return next((take for take in wanted if take.request.voice_id == voice.id), None)

    @property
    def quote(self) -> Quote | None:
        """What a change costs, None while there is nothing to change."""
        recording = self.shown
        return self._services.quote.convert(recording.seconds) if recording is not None else None

    @property
    def excess(self) -> str:
        """By how much that is over a budget, in words; empty where it is not."""
        return self._services.budgets.excess(self._document.project, self.credits)

    @property
    def credits(self) -> int:
        """The same, as a number."""
        quote = self.quote
        return quote.credits if quote is not None else 0

    @property
    def circumstance(self) -> Circumstance:
        """What is known where a change fails."""
        count = len(self.takes)
        safe = trn(
            "your recording, and the {count} take already made",
            "your recording, and the {count} takes already made",
            count,
        )
        return Circumstance(tr("The take"), self.credits, safe if count else tr("your recording"))

    @property
    def blocked(self) -> str:
        """Why the connection changes no voices, without a full stop; empty if it does."""
        if self._voices.gone or self._voices.voices is None:
            return self._voices.gone
        if Ability.VOICE_CHANGER in self._voices.abilities:
            return ""
        connect = self._services.connect
        return unclosed(connect.reason(connect.chosen.id, Ability.VOICE_CHANGER))
