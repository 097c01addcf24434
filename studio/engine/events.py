"""An order carried out as events (contract, section 4.1), and events as they go over the wire."""

from __future__ import annotations

import base64
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from studio.audio.encode import encoder
from studio.core.errors import StudioError
from studio.core.speech import OutputFormat
from studio.core.take import TimedWord
from studio.engine.order import Order
from studio.engine.refusals import error_body, kind_of
from studio.engine.rendering import sounds
from studio.engine.speech.finish import silence
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.sound import Sound
from studio.engine.speech.synthesiser import Synthesiser
from studio.wire.events import (
    ChunkEvent,
    DoneEvent,
    ErrorEvent,
    Event,
    PhonemeTimestamps,
    PhonemeTimestampsEvent,
    TimestampsEvent,
    WordTimestamps,
)

LARGEST_CHUNK = 65536
"""Bytes of sound in one event: players need not wait for a whole clause to arrive."""


@dataclass(frozen=True, slots=True)
class Extras:
    """What to send beside the sound, and under which name; `at`: seconds of sound that went before."""

    context_id: str
    words: bool = False
    phonemes: bool = False
    at: float = 0.0


@dataclass(frozen=True, slots=True)
class Told:
    """The events of one clause, timestamps before the sound they tell of, and how long it is in seconds."""

    events: Sequence[Event]
    seconds: float


def told(order: Order, extras: Extras, synthesiser: Synthesiser) -> Iterator[Told]:
    """What is told of each clause as soon as it is made."""
    writer = encoder(order.form, SAMPLE_RATE)
    begun, at = time.perf_counter(), extras.at
    for sound in sounds(order, synthesiser):
        step = 1000 * (time.perf_counter() - begun)
        seconds = len(sound.samples) / SAMPLE_RATE
        yield Told([*_times(sound, at, extras), *chunks(writer.add(sound.samples), step, extras)], seconds)
        at += seconds
        begun = time.perf_counter()
    yield Told(chunks(writer.finish(), 1000 * (time.perf_counter() - begun), extras), 0.0)


def events(order: Order, extras: Extras, synthesiser: Synthesiser) -> Iterator[bytes]:
    """The same as server-sent events, then `done`."""
    for each in told(order, extras, synthesiser):
        yield b"".join(map(framed, each.events))
    yield framed(DoneEvent(context_id=extras.context_id))


def chunks(sound: bytes, step: float, extras: Extras) -> list[Event]:
    """Encoded sound that took `step` milliseconds to make, in pieces that are not too large."""
    return [
        ChunkEvent(
            data=base64.b64encode(sound[start : start + LARGEST_CHUNK]).decode("ascii"),
            step_time=round(step * min(LARGEST_CHUNK, len(sound) - start) / len(sound), 3),
            context_id=extras.context_id,
        )
        for start in range(0, len(sound), LARGEST_CHUNK)
    ]


def quiet(form: OutputFormat, seconds: float, extras: Extras) -> list[Event]:
    """So much silence."""
    writer = encoder(form, SAMPLE_RATE)
    sound = writer.add(silence(seconds, SAMPLE_RATE)) + writer.finish()
    return chunks(sound, 0.0, extras)


def failed(error: StudioError, context_id: str) -> ErrorEvent:
    """The last event of a stream that broke, with the keys of both shapes."""
    body = error_body(error)
    return ErrorEvent(status_code=kind_of(error).status, context_id=context_id, **body.model_dump())


def framed(event: Event) -> bytes:
    """A server-sent event."""
    name = getattr(event, "type", "message")
    return f"event: {name}\ndata: {event.model_dump_json()}\n\n".encode()


def _times(sound: Sound, at: float, extras: Extras) -> Iterator[Event]:
    if extras.words and sound.words:
        words, start, end = _columns(sound.words, at)
        times = WordTimestamps(words=words, start=start, end=end)
        yield TimestampsEvent(word_timestamps=times, context_id=extras.context_id)
    if extras.phonemes and sound.phonemes:
        phonemes, start, end = _columns(sound.phonemes, at)
        phoneme_times = PhonemeTimestamps(phonemes=phonemes, start=start, end=end)
        yield PhonemeTimestampsEvent(phoneme_timestamps=phoneme_times, context_id=extras.context_id)


def _columns(times: tuple[TimedWord, ...], at: float) -> tuple[list[str], list[float], list[float]]:
    return (
        [time.text for time in times],
        [round(at + time.start, 4) for time in times],
        [round(at + time.end, 4) for time in times],
    )
