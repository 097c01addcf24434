"""A script: blocks of words, each with its voice, its controls and its takes.

In the project's document a script stands under `script`: `title`, `order` (ids of blocks) and `blocks` (id to
block).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from studio.core.edit import Document, Json
from studio.core.speech import (
    Container,
    Controls,
    Delivery,
    Emotion,
    Encoding,
    OutputFormat,
    SpeechRequest,
)


@dataclass(frozen=True, slots=True)
class Block:
    """Words to be spoken in one go. `duration` caps the sound, in seconds; `delivery` is how it arrives, None
    for as it suits; `pause_after` in seconds; `takes` are ids, oldest first; `chosen` is one of them or
    empty."""

    id: str
    text: str = ""
    voice_id: str = ""
    language: str = "en"
    model: str = "sonic-2"
    controls: Controls = field(default_factory=Controls)
    format: OutputFormat = field(default_factory=OutputFormat)
    duration: float | None = None
    delivery: Delivery | None = None
    pause_after: float = 0.6
    takes: tuple[str, ...] = ()
    chosen: str = ""

    @property
    def request(self) -> SpeechRequest:
        """What has to be asked for to hear this block."""
        return SpeechRequest(
            self.text,
            self.voice_id,
            self.model,
            self.language,
            self.controls,
            self.format,
            self.duration,
        )


def new_document(name: str, block_id: str, voice_id: str = "") -> Document:
    """An empty project with one empty block."""
    block = block_to_json(Block(block_id, voice_id=voice_id))
    return {
        "format": 1,
        "name": name,
        "script": {"title": name, "order": [block_id], "blocks": {block_id: block}},
        "recordings": {},
        "patches": {},
    }


def block_ids(document: Document) -> tuple[str, ...]:
    """The blocks' ids in their order."""
    return tuple(document["script"]["order"])


def block_of(document: Document, block_id: str) -> Block:
    """The block as the document has it; KeyError if it is not there."""
    return block_from_json(block_id, document["script"]["blocks"][block_id])


def block_path(block_id: str, *keys: str) -> tuple[str, ...]:
    """The path of a block, or of something in it, for an edit."""
    return ("script", "blocks", block_id, *keys)


def block_to_json(block: Block) -> Json:
    """Plain values, as `project.json` holds them."""
    return {
        "text": block.text,
        "voice_id": block.voice_id,
        "language": block.language,
        "model": block.model,
        "speed": block.controls.speed,
        "emotions": [emotion.tag for emotion in block.controls.emotions],
        "format": format_to_json(block.format),
        "duration": block.duration,
        "delivery": str(block.delivery) if block.delivery else None,
        "pause_after": block.pause_after,
        "takes": list(block.takes),
        "chosen": block.chosen,
    }


def block_from_json(block_id: str, json: Json) -> Block:
    """The inverse of `block_to_json`; keys that are absent take their defaults."""
    plain = Block(block_id)
    return Block(
        id=block_id,
        text=json.get("text", plain.text),
        voice_id=json.get("voice_id", plain.voice_id),
        language=json.get("language", plain.language),
        model=json.get("model", plain.model),
        controls=Controls(
            json.get("speed", 0.0),
            tuple(map(Emotion.from_tag, json.get("emotions", ()))),
        ),
        format=format_from_json(json["format"]) if "format" in json else plain.format,
        duration=json.get("duration"),
        delivery=Delivery(json["delivery"]) if json.get("delivery") else None,
        pause_after=json.get("pause_after", plain.pause_after),
        takes=tuple(json.get("takes", ())),
        chosen=json.get("chosen", ""),
    )


def format_to_json(form: OutputFormat) -> Json:
    """Container, rate, and the encoding or bit rate that goes with it."""
    return {
        "container": str(form.container),
        "sample_rate": form.sample_rate,
        "encoding": str(form.encoding) if form.encoding else None,
        "bit_rate": form.bit_rate,
    }


def format_from_json(json: Json) -> OutputFormat:
    """The inverse of `format_to_json`."""
    encoding = json.get("encoding")
    return OutputFormat(
        Container(json["container"]),
        json["sample_rate"],
        Encoding(encoding) if encoding else None,
        json.get("bit_rate"),
    )
