"""Where the sound of written words comes from: marks and pronunciations in terms of the connection."""

from __future__ import annotations

from studio.core.connection import Ability
from studio.core.speech import Delivery, SpeechRequest
from studio.services.line import Line
from studio.services.parted_source import PartedSource
from studio.services.speech_source import SpeechSource, source_of
from studio.services.spoken_text import spoken_text


def written_source(
    line: Line,
    abilities: frozenset[Ability],
    *,
    request: SpeechRequest,
    delivery: Delivery | None = None,
) -> SpeechSource | PartedSource:
    """How the request is asked for: in one, or in parts with silence between them. BadFormat for MP3 in
    events."""
    spoken = spoken_text(request, abilities)
    parts = tuple(
        (source_of(line, abilities, request=request, text=each.text, delivery=delivery), each.silence)
        for each in spoken.utterances
    )
    if len(parts) == 1 and not (parts[0][1] or spoken.silence):
        return parts[0][0]
    return PartedSource(parts, request.format, spoken.silence, request.duration)
