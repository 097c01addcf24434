"""Bodies of the TTS routes (wire contract, section 3.2)."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from studio.core.speech import Container, Encoding


class WireModel(BaseModel):
    """Unknown keys are kept out of the way, as the contract asks; names are the wire's."""

    model_config = ConfigDict(extra="ignore", populate_by_name=True)


class ExperimentalControls(WireModel):
    speed: float | str | None = None
    emotion: list[str] | None = None


class VoiceById(WireModel):
    mode: Literal["id"] = "id"
    id: str
    controls: ExperimentalControls | None = Field(None, alias="__experimental_controls")


class VoiceByEmbedding(WireModel):
    mode: Literal["embedding"] = "embedding"
    embedding: list[float]
    controls: ExperimentalControls | None = Field(None, alias="__experimental_controls")


def _voice_object(value: Any) -> Any:
    if isinstance(value, str):
        return {"mode": "id", "id": value}
    if isinstance(value, dict) and "mode" not in value:
        return {"mode": "embedding" if "embedding" in value else "id", **value}
    return value


VoiceSpecifier = Annotated[
    VoiceById | VoiceByEmbedding,
    BeforeValidator(_voice_object),
    Field(discriminator="mode"),
]


class WireFormat(WireModel):
    container: Container
    sample_rate: int
    encoding: Encoding | None = None
    bit_rate: int | None = None


class GenerationConfig(WireModel):
    """The later spelling of the controls: `speed` 0.6 to 1.5, `volume` 0.5 to 2, 1 is normal."""

    speed: float | None = None
    volume: float | None = None
    emotion: str | None = None


class WirePronunciation(WireModel):
    """How a word of the transcript is said: by `phonemes` (IPA), else as `alias` would be. Our own, after the
    items of the API's dictionaries."""

    text: str
    alias: str | None = None
    phonemes: str | None = None
    case_sensitive: bool = False


class TtsBody(WireModel):
    """What POST /tts/bytes and /tts/sse take. `seed` and `pronunciations` are our own."""

    model_id: str
    transcript: str
    voice: VoiceSpecifier
    output_format: WireFormat
    language: str | None = None
    duration: float | None = None
    speed: str | None = None
    generation_config: GenerationConfig | None = None
    add_timestamps: bool | None = None
    add_phoneme_timestamps: bool | None = None
    context_id: str | None = None
    seed: int | None = None
    pronunciations: list[WirePronunciation] | None = None
