"""What the Voice Changer has before it: a recording, who shall speak it, and the take that is heard.

In the project's document it stands under `voice_changer`.
"""

from __future__ import annotations

from dataclasses import dataclass

from studio.core.edit import MISSING, Document, Json, value_at
from studio.core.script import format_from_json, format_to_json
from studio.core.speech import SAMPLE_RATES, Container, Delivery, Encoding, OutputFormat

KEY = "voice_changer"
FINE = frozenset({"PCM_24", "PCM_32", "FLOAT", "DOUBLE"})
"""Codings of samples that 16 bits do not hold."""


@dataclass(frozen=True, slots=True)
class Conversion:
    """`recording` is a path, from the project's folder where it lies in there, empty for none; `format` None
    for a WAV as the recording is; `delivery` None for as it suits; `chosen` a take's id or empty."""

    recording: str = ""
    voice_id: str = ""
    format: OutputFormat | None = None
    delivery: Delivery | None = None
    chosen: str = ""


def conversion_of(document: Document) -> Conversion:
    """As the document has it; keys that are absent take their defaults."""
    found = value_at(document, (KEY,))
    json: Json = {} if found is MISSING else found
    form, delivery = json.get("format"), json.get("delivery")
    return Conversion(
        recording=json.get("recording", ""),
        voice_id=json.get("voice_id", ""),
        format=format_from_json(form) if form else None,
        delivery=Delivery(delivery) if delivery else None,
        chosen=json.get("chosen", ""),
    )


def conversion_values(conversion: Conversion) -> dict[tuple[str, ...], Json]:
    """Paths and plain values for an edit."""
    form, delivery = conversion.format, conversion.delivery
    return {
        (KEY, "recording"): conversion.recording,
        (KEY, "voice_id"): conversion.voice_id,
        (KEY, "format"): format_to_json(form) if form else None,
        (KEY, "delivery"): str(delivery) if delivery else None,
        (KEY, "chosen"): conversion.chosen,
    }


def format_like(sample_rate: int, *, whole: bool) -> OutputFormat:
    """The WAV that keeps what a recording has: its rate, or the next higher that there is, and samples of 16
    bits for one of `whole` samples, else floats."""
    rate = next((rate for rate in SAMPLE_RATES if rate >= sample_rate), SAMPLE_RATES[-1])
    return OutputFormat(Container.WAV, rate, Encoding.S16 if whole else Encoding.F32)
