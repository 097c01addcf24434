"""The text parts of the voice changer's routes (wire contract, section 3.3)."""

from __future__ import annotations

from studio.wire.speech import WireFormat, WireModel


class ChangedVoice(WireModel):
    id: str


class ChangeFields(WireModel):
    """The file beside them is `clip`."""

    voice: ChangedVoice
    output_format: WireFormat
