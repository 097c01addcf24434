"""A script: blocks of words, each with its voice, its controls and its takes.

In the project's document a script stands under `script`: `title`, `order` (ids of blocks), `blocks` (id to
block), and, where the user made them, `defaults` (how blocks are spoken) and `characters` (id to character,
in the order of their keys). Projects from before there were these have neither.

A block holds its own values, all of them: what it says does not depend on defaults or characters. Those say
what a new block gets, which values are the usual ones, and what changes in all blocks that have the usual
value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

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
    empty.

    `character` is the id of who says it, empty for the script's own voice; `locked`: finished, not made again
    until it is unlocked; `name` is the user's own name for the block; `target` is how long it shall take, in
    seconds; `approved`: good, to be made anew where the final sound is made; `take_names` are names that the
    user gave takes, by id."""

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
    character: str = ""
    locked: bool = False
    name: str = ""
    target: float | None = None
    approved: bool = False
    take_names: Mapping[str, str] = field(default_factory=dict, hash=False)

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

    @property
    def manner(self) -> Manner:
        """How it is spoken."""
        return Manner(
            self.voice_id,
            self.language,
            self.model,
            self.controls,
            self.format,
            self.delivery,
            self.pause_after,
        )


@dataclass(frozen=True, slots=True)
class Manner:
    """How words are spoken, whichever they are: what blocks get by default."""

    voice_id: str = ""
    language: str = "en"
    model: str = "sonic-2"
    controls: Controls = field(default_factory=Controls)
    format: OutputFormat = field(default_factory=OutputFormat)
    delivery: Delivery | None = None
    pause_after: float = 0.6


@dataclass(frozen=True, slots=True)
class Character:
    """Who speaks: a name, a voice and its controls. Model, format and pauses are the script's."""

    id: str
    name: str
    voice_id: str = ""
    language: str = "en"
    controls: Controls = field(default_factory=Controls)


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


def blocks_of(document: Document) -> tuple[Block, ...]:
    """All blocks in their order."""
    return tuple(block_of(document, id_) for id_ in block_ids(document))


def defaults_of(document: Document) -> Manner:
    """How new blocks are spoken, and which values are the usual ones."""
    return manner_from_json(document["script"].get("defaults", {}))


def characters_of(document: Document) -> tuple[Character, ...]:
    """Who is in the script, in the order of their keys."""
    characters = document["script"].get("characters", {})
    return tuple(character_from_json(id_, json) for id_, json in characters.items())


def usual_manner(document: Document, character: str) -> Manner:
    """How a block of that character is spoken by default: the character's voice and controls over the
    script's defaults; those alone for a character that is not there."""
    defaults = defaults_of(document)
    json = document["script"].get("characters", {}).get(character)
    if json is None:
        return defaults
    who = character_from_json(character, json)
    return replace(defaults, voice_id=who.voice_id, language=who.language, controls=who.controls)


def new_block(document: Document, block_id: str, text: str = "", character: str = "") -> Block:
    """A block with the values that are usual for its character."""
    return spoken_like(Block(block_id, text, character=character), usual_manner(document, character))


def spoken_like(block: Block, manner: Manner) -> Block:
    """The block, spoken in that manner."""
    return replace(
        block,
        voice_id=manner.voice_id,
        language=manner.language,
        model=manner.model,
        controls=manner.controls,
        format=manner.format,
        delivery=manner.delivery,
        pause_after=manner.pause_after,
    )


def block_path(block_id: str, *keys: str) -> tuple[str, ...]:
    """The path of a block, or of something in it, for an edit."""
    return ("script", "blocks", block_id, *keys)


def block_to_json(block: Block) -> Json:
    """Plain values, as `project.json` holds them."""
    return {
        "text": block.text,
        **manner_to_json(block.manner),
        "duration": block.duration,
        "takes": list(block.takes),
        "chosen": block.chosen,
        "character": block.character,
        "locked": block.locked,
        "name": block.name,
        "target": block.target,
        "approved": block.approved,
        "take_names": dict(block.take_names),
    }


def block_from_json(block_id: str, json: Json) -> Block:
    """The inverse of `block_to_json`; keys that are absent take their defaults."""
    block = Block(
        id=block_id,
        text=json.get("text", ""),
        duration=json.get("duration"),
        takes=tuple(json.get("takes", ())),
        chosen=json.get("chosen", ""),
        character=json.get("character", ""),
        locked=json.get("locked", False),
        name=json.get("name", ""),
        target=json.get("target"),
        approved=json.get("approved", False),
        take_names=dict(json.get("take_names", {})),
    )
    return spoken_like(block, manner_from_json(json))


def manner_to_json(manner: Manner) -> Json:
    """Plain values, in a block or as the script's `defaults`."""
    return {
        "voice_id": manner.voice_id,
        "language": manner.language,
        "model": manner.model,
        **controls_to_json(manner.controls),
        "format": format_to_json(manner.format),
        "delivery": str(manner.delivery) if manner.delivery else None,
        "pause_after": manner.pause_after,
    }


def manner_from_json(json: Json) -> Manner:
    """The inverse of `manner_to_json`; keys that are absent take their defaults."""
    plain = Manner()
    return Manner(
        voice_id=json.get("voice_id", plain.voice_id),
        language=json.get("language", plain.language),
        model=json.get("model", plain.model),
        controls=controls_from_json(json),
        format=format_from_json(json["format"]) if "format" in json else plain.format,
        delivery=Delivery(json["delivery"]) if json.get("delivery") else None,
        pause_after=json.get("pause_after", plain.pause_after),
    )


def character_to_json(character: Character) -> Json:
    """Plain values; the id is the key under `characters`."""
    return {
        "name": character.name,
        "voice_id": character.voice_id,
        "language": character.language,
        **controls_to_json(character.controls),
    }


def character_from_json(character_id: str, json: Json) -> Character:
    """The inverse of `character_to_json`; keys that are absent take their defaults."""
    plain = Character(character_id, json.get("name", character_id))
    return replace(
        plain,
        voice_id=json.get("voice_id", plain.voice_id),
        language=json.get("language", plain.language),
        controls=controls_from_json(json),
    )


def controls_to_json(controls: Controls) -> dict[str, Json]:
    """`speed`, and `emotions` as the API's tags."""
    return {"speed": controls.speed, "emotions": [emotion.tag for emotion in controls.emotions]}


def controls_from_json(json: Json) -> Controls:
    """The inverse of `controls_to_json`, from among other keys."""
    return _controls(json.get("speed", 0.0), tuple(json.get("emotions", ())))


@lru_cache(maxsize=256)
def _controls(speed: float, tags: tuple[str, ...]) -> Controls:
    return Controls(speed, tuple(map(Emotion.from_tag, tags)))


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
    return _format(json["container"], json["sample_rate"], json.get("encoding"), json.get("bit_rate"))


@lru_cache(maxsize=64)
def _format(container: str, rate: int, encoding: str | None, bit_rate: int | None) -> OutputFormat:
    return OutputFormat(Container(container), rate, Encoding(encoding) if encoding else None, bit_rate)
