"""What the hosted service charges, in credits. Documented prices of 2025-03, as of 2026-11; plans differ, so
the settings can change them. Nothing costs anything on this computer."""

from __future__ import annotations

import math
from dataclasses import dataclass

AS_OF = "2026-11-23"


@dataclass(frozen=True, slots=True)
class Prices:
    """Credits: a character of TTS; an infill and each of its characters; a second of voice changer input."""

    tts_character: float = 1.0
    infill: float = 300.0
    infill_character: float = 1.0
    voice_changer_second: float = 15.0

    def tts(self, text: str) -> int:
        """Credits for speaking `text`."""
        return round(len(text) * self.tts_character)

    def of_infill(self, text: str) -> int:
        """Credits for putting `text` between two recordings."""
        return round(self.infill + len(text) * self.infill_character)

    def of_voice_changer(self, seconds: float) -> int:
        """Credits for changing the voice of `seconds` of sound; part of one counts up."""
        return math.ceil(seconds * self.voice_changer_second)


FREE = Prices(0.0, 0.0, 0.0, 0.0)
HOSTED = Prices()
