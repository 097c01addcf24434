"""Hearing a voice say something: its preview, or a line that is made for it, whose price is said first."""

from __future__ import annotations

from PySide6.QtCore import QObject

from studio.core.clip import Clip
from studio.core.connection import Ability
from studio.core.errors import NotOffered
from studio.core.language import tr
from studio.core.sample_lines import sample_line
from studio.core.speech import SpeechRequest
from studio.core.voice import Voice
from studio.jobs.task import Work
from studio.ui.sentences import unclosed
from studio.ui.speech.wording import price
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.voices.saying import Line, Saying

KEY = "voice line:"
ALREADY = tr("Already made: hearing it again is free.")


class Trying(QObject):
    """`saying` plays the line; here is what may be heard, and what it costs. `changed` when `text` is another
    one for the voice that is shown."""

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._voices = given.services, given.voices
        self.saying = Saying(given.pool, given.player, self)
        self._paid: set[str] = set()
        self.text = ""

    def line_for(self, voice: Voice) -> str:
        """What is typed, or what a voice of its language usually says."""
        return self.text or sample_line(voice.language)

    def key_of(self, voice: Voice) -> str:
        """What the player calls the voice's line."""
        return KEY + voice.id

    @property
    def reason(self) -> str:
        """Why nothing can be heard, without a full stop; empty if it can."""
        connect = self._services.connect
        if self._voices.reason or Ability.TTS in self._voices.abilities:
            return self._voices.reason
        return unclosed(connect.reason(connect.chosen.id, Ability.TTS))

    def told_price(self, voice: Voice, text: str) -> str:
        """What hearing it costs, as a sentence."""
        request = _request(voice, text)
        if not text:
            return tr("Type what it shall say.")
        if not self._voices.is_hosted:
            return tr("Free on this computer.")
        if self._services.try_out.is_made(request):
            return ALREADY
        credits = self._services.quote(request).credits
        told = price(credits, self._services.budgets.excess(None, credits))
        return tr("Hearing it costs {price}.", price=told) if credits else tr("Free.")

    def toggle(self, voice: Voice, text: str) -> None:
        """Hears the voice say it, or ends that."""
        request = _request(voice, text)

        def make(work: Work) -> Clip:
            return self._services.try_out(request, work.cancel)

        if text and not self.reason:
            note = f"“{text}”"
            step = tr("Hearing {name}", name=voice.name)
            self.saying.toggle(Line(self.key_of(voice), voice.name, note, step, make))

    # The preview of a card

    def preview(self, voice: Voice, work: Work) -> Clip:
        """The voice's own preview; where the service has none, its line, if that is free or was agreed to.
        Raises NotOffered where it would spend. On a worker thread."""
        try:
            return self._services.preview(voice, work.cancel)
        except NotOffered:
            request = _request(voice, sample_line(voice.language))
            if voice.id not in self._paid and self.preview_cost(voice):
                raise
            return self._services.try_out(request, work.cancel)

    def preview_cost(self, voice: Voice) -> int:
        """What the line costs that stands in for a preview, in credits; nothing for one that was made."""
        request = _request(voice, sample_line(voice.language))
        return 0 if self._services.try_out.is_made(request) else self._services.quote(request).credits

    def agree(self, voice: Voice) -> None:
        """The user wants to pay for hearing this voice."""
        self._paid.add(voice.id)


def _request(voice: Voice, text: str) -> SpeechRequest:
    return SpeechRequest(text, voice.id, language=voice.language)
