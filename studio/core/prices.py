"""What the hosted service charges, in credits. Documented prices of 2025-03, as of 2026-11; plans differ, so
the settings can change them. Nothing costs anything on this computer."""

from __future__ import annotations

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


FREE = Prices(0.0, 0.0, 0.0, 0.0)
HOSTED = Prices()
