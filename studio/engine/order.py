"""What a request for speech asks for, understood and checked."""

from __future__ import annotations

import math
from dataclasses import dataclass

from pydantic import ValidationError

from studio.audio.encode import check_format
from studio.core.clip import FloatArray
from studio.core.errors import BadFormat, BadRequest, BadText, UnsupportedLanguage
from studio.core.languages import listed
from studio.core.speech import MAX_CHARACTERS, Container, OutputFormat
from studio.engine.faults import first_fault
from studio.engine.voices.catalogue import Catalogue
from studio.engine.voices.embedding import Coordinates, coordinates_of
from studio.engine.wire_controls import Delivery, delivery_of
from studio.wire.speech import TtsBody, VoiceByEmbedding


@dataclass(frozen=True, slots=True)
class Order:
    """One text to speak. `style`: [510, 256]; `duration` in seconds caps the sound."""

    text: str
    language: str
    british: bool
    style: FloatArray
    delivery: Delivery
    form: OutputFormat
    duration: float | None = None
    seed: int = 0


def order_of(body: TtsBody, catalogue: Catalogue) -> Order:
    """The order in a body; a StudioError with a sentence for what cannot be done."""
    _check_text(body.transcript)
    voice = _coordinates(body, catalogue)
    form = OutputFormat(**body.output_format.model_dump())
    check_format(form)
    return Order(
        body.transcript,
        _language(body.language, voice.language, catalogue.languages),
        voice.british,
        voice.style,
        delivery_of(body),
        form,
        _duration(body.duration),
        body.seed or 0,
    )


def stream_order_of(body: TtsBody, catalogue: Catalogue) -> Order:
    """The same for an event stream, which carries raw sound only."""
    if body.output_format.container is not Container.RAW:
        raise BadFormat(
            f"A stream of events carries raw sound, not {body.output_format.container}: ask for the container"
            " “raw”, or for all of the sound at /tts/bytes."
        )
    return order_of(body, catalogue)


def body_of(content: bytes) -> TtsBody:
    """The request's JSON; BadRequest that names the first thing wrong with it."""
    try:
        return TtsBody.model_validate_json(content)
    except ValidationError as error:
        raise BadRequest(first_fault(error)) from error


def _check_text(text: str) -> None:
    if not text.strip():
        raise BadText("There is nothing to speak: type some words.")
    if len(text) > MAX_CHARACTERS:
        raise BadText(
            f"The text has {len(text):,} characters; at most {MAX_CHARACTERS:,} can be spoken at once."
        )


def _coordinates(body: TtsBody, catalogue: Catalogue) -> Coordinates:
    if isinstance(body.voice, VoiceByEmbedding):
        return coordinates_of(body.voice.embedding)
    return catalogue.find(body.voice.id).coordinates


def _language(asked: str | None, born_to: str, spoken: frozenset[str]) -> str:
    language = (asked or born_to).strip().lower().replace("_", "-").partition("-")[0]
    if language not in spoken:
        raise UnsupportedLanguage(
            f"“{asked or born_to}” cannot be spoken on this computer. It speaks {listed(spoken)}."
        )
    return language


def _duration(seconds: float | None) -> float | None:
    if seconds is not None and not (math.isfinite(seconds) and seconds > 0):
        raise BadRequest("The duration is a number of seconds above 0.")
    return seconds
