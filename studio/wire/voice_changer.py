"""The text parts of the voice changer's routes (wire contract, section 3.3)."""

from __future__ import annotations

from studio.wire.speech import WireFormat, WireModel

FALLBACK_HEADER = "X-Studio-Fallback"
"""Our own: why the beginning of the answer was made without the melody match, a clause in ASCII. What comes
later is told by the events alone, since a head goes out before its body is made."""


class ChangedVoice(WireModel):
    id: str


class ChangeFields(WireModel):
    """The file beside them is `clip`. `transcript` is our own optional part: the words that are said in it,
    which are then not recognised."""

    voice: ChangedVoice
    output_format: WireFormat
    transcript: str | None = None
