"""Requests as models, until wire has them."""

from __future__ import annotations

from typing import Any, Generic, Literal, TypeVar

from pydantic import Field

from studio.wire.events import Event
from studio.wire.speech import ExperimentalControls, WireFormat, WireModel

T = TypeVar("T")
M = TypeVar("M", bound=WireModel)


class CreateBody(WireModel):
    name: str
    description: str | None = None
    embedding: list[float] | None = None
    language: str | None = None
    base_voice_id: str | None = None


class UpdateBody(WireModel):
    name: str | None = None
    description: str | None = None
    gender: str | None = None
    accent: str | None = None


class FlushDoneEvent(Event):
    """All that was asked for before flush number `flush_id`, counted from 1, has been sent."""

    type: Literal["flush_done"] = "flush_done"
    status_code: int = 206
    done: bool = False
    flush_id: int
    flush_done: bool = True


class Envelope(WireModel):
    """What every message over the socket has, whatever else it asks for."""

    context_id: str | None = None
    transcript: str | None = None
    continue_: bool | None = Field(None, alias="continue")
    flush: bool | None = None
    cancel: bool | None = None


class Page(WireModel, Generic[T]):
    data: list[T]
    has_more: bool = False
    next_page: str | None = None


class CreateDataset(WireModel):
    name: str
    description: str | None = None


class UpdateDataset(WireModel):
    name: str | None = None
    description: str | None = None


class WireDataset(WireModel):
    id: str
    name: str
    description: str = ""
    created_at: str = ""


class WireDatasetFile(WireModel):
    id: str
    filename: str
    size: int = 0
    created_at: str = ""


class CloneFields(WireModel):
    name: str
    language: str
    mode: str | None = None
    enhance: bool | None = None
    description: str | None = None
    transcript: str | None = None
    base_voice_id: str | None = None
    accent: str | None = None


class LocalizeBody(WireModel):
    embedding: list[float] | None = None
    voice_id: str | None = None
    name: str | None = None
    description: str | None = None
    language: str | None = None
    original_speaker_gender: str | None = None
    dialect: str | None = None
    accent: str | None = None


class MixPart(WireModel):
    id: str | None = None
    embedding: list[float] | None = None
    weight: float


class MixBody(WireModel):
    voices: list[MixPart]


class EmbeddingAnswer(WireModel):
    embedding: list[float]


class VoiceOfInfill(WireModel):
    controls: ExperimentalControls | None = Field(None, alias="__experimental_controls")


class InfillFields(WireModel):
    model_id: str | None = None
    language: str | None = None
    transcript: str
    voice_id: str
    output_format: WireFormat
    voice: VoiceOfInfill | None = None


class VoiceOfChange(WireModel):
    id: str


class ChangeFields(WireModel):
    voice: VoiceOfChange
    output_format: WireFormat


def from_parts(model: type[M], parts: list[tuple[str, str]]) -> M:
    tree: dict[str, Any] = {}
    for name, text in parts:
        if text == "":
            continue
        keys = name.replace("]", "").split("[")
        place = tree
        for key in keys[:-1]:
            if key:
                inner = place.setdefault(key, {})
                place = inner if isinstance(inner, dict) else {}
        if name.endswith("[]"):
            place = tree
            for key in keys[:-2]:
                place = place.setdefault(key, {})
            place.setdefault(keys[-2], []).append(text)
        else:
            place[keys[-1]] = text
    return model.model_validate(tree)
