"""The text parts of POST /infill/bytes (wire contract, section 3.1)."""

from __future__ import annotations

from pydantic import Field

from studio.wire.speech import ExperimentalControls, WireFormat, WireModel


class InfillControls(WireModel):
    controls: ExperimentalControls | None = Field(None, alias="__experimental_controls")


class InfillFields(WireModel):
    """The files beside them are `left_audio` and `right_audio`, of which one may be missing. `seed` is this
    computer's own: another one gives another take."""

    model_id: str
    language: str | None = None
    transcript: str
    voice_id: str
    output_format: WireFormat
    voice: InfillControls | None = None
    seed: int | None = None
