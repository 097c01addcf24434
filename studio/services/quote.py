"""What making sound will cost, and how long it will take to hear."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, fields
from typing import Any

from studio.api.address import is_loopback
from studio.core.connection import Connection
from studio.core.infill import InfillRequest
from studio.core.marks import silence_in, without_marks
from studio.core.prices import FREE, HOSTED, Prices
from studio.core.speech import SpeechRequest, pace_of
from studio.library.settings import Settings
from studio.services.connect import Connect
from studio.services.spoken_text import spoken_text

CHARACTERS_A_SECOND = 15.0
WIDE_CHARACTERS_A_SECOND = 4.5
"""Of Chinese, Japanese and Korean writing, where a character is about a syllable."""
HIGH = re.compile("[\u1100-\U0010ffff]")
"""Characters among which the wide ones are."""


@dataclass(frozen=True, slots=True)
class Quote:
    """By the documented prices; the length is an estimate, within a third for ordinary sentences."""

    credits: int
    about_seconds: float


class AskPrice:
    """`quote(request)`: of the chosen connection, or of another. Quick, and asks nobody."""

    def __init__(self, connect: Connect, settings: Settings) -> None:
        self._connect, self._settings = connect, settings

    def __call__(self, request: SpeechRequest, connection: Connection | None = None) -> Quote:
        billed = spoken_text(request, frozenset()).billed
        return Quote(self._prices(connection).tts(billed), about_seconds(request))

    def infill(self, request: InfillRequest, connection: Connection | None = None) -> Quote:
        """For words between two recordings."""
        credits = self._prices(connection).of_infill(request.text)
        return Quote(credits, about_seconds(request.speech))

    def convert(self, seconds: float, connection: Connection | None = None) -> Quote:
        """For `seconds` of a recording in another voice, which take as long there."""
        return Quote(self._prices(connection).of_voice_changer(seconds), seconds)

    def _prices(self, connection: Connection | None) -> Prices:
        return prices_of(connection or self._connect.chosen, self._settings.get("prices"))


def prices_of(connection: Connection, changed: dict[str, Any]) -> Prices:
    """Nothing for what runs on this machine; else the documented prices, or what the user made of them."""
    if is_free(connection):
        return FREE
    values = {field.name: changed.get(field.name, getattr(HOSTED, field.name)) for field in fields(Prices)}
    return Prices(**values)


def is_free(connection: Connection) -> bool:
    """Whether it runs on this machine, so that nothing is charged."""
    return connection.is_this_computer or is_loopback(connection.base_url)


def about_seconds(request: SpeechRequest) -> float:
    """How long a voice will take for the text."""
    text = " ".join(without_marks(request.text).split())
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in HIGH.findall(text))
    seconds = (len(text) - wide) / CHARACTERS_A_SECOND + wide / WIDE_CHARACTERS_A_SECOND
    seconds = seconds / pace_of(request.controls.speed) + silence_in(request.text)
    return min(seconds, request.duration) if request.duration else seconds
