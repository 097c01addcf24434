"""What one asks for when words shall stand between two stretches of a recording."""

from __future__ import annotations

from dataclasses import dataclass, field

from studio.core.passage import Passage
from studio.core.speech import Controls, OutputFormat, SpeechRequest


@dataclass(frozen=True, slots=True)
class InfillRequest:
    """`text` between `left` and `right`, of which one may be missing; what is made is the middle alone.
    Another `seed` is another take where the connection knows how (the engine on this computer)."""

    text: str
    voice_id: str
    left: Passage | None = None
    right: Passage | None = None
    model: str = "sonic-2"
    language: str = "en"
    controls: Controls = field(default_factory=Controls)
    format: OutputFormat = field(default_factory=OutputFormat)
    seed: int = 0

    @property
    def speech(self) -> SpeechRequest:
        """The same without its surroundings, as a take keeps it."""
        return SpeechRequest(
            self.text, self.voice_id, self.model, self.language, self.controls, self.format, seed=self.seed
        )
