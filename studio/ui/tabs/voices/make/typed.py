"""What the sheet of a clone says beside the sound."""

from __future__ import annotations

from dataclasses import dataclass

from studio.core.passage import Passage
from studio.core.voice_requests import CloneMode, CloneRequest


@dataclass(frozen=True, slots=True)
class Typed:
    """What the sheet says beside the sound."""

    name: str = ""
    description: str = ""
    transcript: str = ""
    mode: CloneMode = CloneMode.SIMILARITY
    language: str = "en"
    enhance: bool = False
    speaker: str = ""
    agreed: bool = False

    def request(self, passage: Passage) -> CloneRequest:
        """What is asked for of a recording."""
        return CloneRequest(
            clip=passage,
            name=self.name.strip(),
            language=self.language,
            mode=self.mode,
            enhance=self.enhance,
            description=self.description.strip(),
            transcript=self.transcript.strip(),
        )
