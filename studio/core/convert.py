"""What one asks for when a recording shall be spoken by another voice."""

from __future__ import annotations

from dataclasses import dataclass, field

from studio.core.passage import Passage
from studio.core.speech import OutputFormat, SpeechRequest


@dataclass(frozen=True, slots=True)
class ConvertRequest:
    """`clip` with its own words and intonation, in the voice. `transcript`: what is said in it, where that
    is known; services that listen for themselves pay no heed to it."""

    clip: Passage
    voice_id: str
    format: OutputFormat = field(default_factory=OutputFormat)
    transcript: str = ""

    @property
    def speech(self) -> SpeechRequest:
        """Voice and format, as a take keeps them; there are no words, no model and no language."""
        return SpeechRequest("", self.voice_id, model="", language="", format=self.format)
