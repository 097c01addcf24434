"""An order carried out as server-sent events (contract, section 4.1)."""

from __future__ import annotations

import base64
import time
from collections.abc import Iterator
from dataclasses import dataclass

from studio.audio.encode import encoder
from studio.core.errors import StudioError
from studio.core.take import TimedWord
from studio.engine.order import Order
from studio.engine.refusals import error_body, kind_of
from studio.engine.rendering import sounds
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
    """What to send beside the sound, and under which name."""

    context_id: str
    words: bool = False
    phonemes: bool = False


def events(order: Order, extras: Extras, synthesiser: Synthesiser) -> Iterator[bytes]:
    """The events of each clause as soon as it is made (timestamps before the sound they tell of), then
    `done`."""
    writer = encoder(order.form, SAMPLE_RATE)
    begun, at = time.perf_counter(), 0.0
    for sound in sounds(order, synthesiser):
        step = 1000 * (time.perf_counter() - begun)
        yield _times(sound, at, extras) + _chunks(writer.add(sound.samples), step, extras)
        at += len(sound.samples) / SAMPLE_RATE
        begun = time.perf_counter()
    rest = _chunks(writer.finish(), 1000 * (time.perf_counter() - begun), extras)
    yield rest + framed("done", DoneEvent(context_id=extras.context_id))


def error_event(error: StudioError, context_id: str) -> bytes:
    """The last event of a stream that broke, with the keys of both shapes."""
    body = error_body(error)
    event = ErrorEvent(status_code=kind_of(error).status, context_id=context_id, **body.model_dump())
    return framed("error", event)


def framed(name: str, event: Event) -> bytes:
    """One event as it goes over the wire."""
    return f"event: {name}\ndata: {event.model_dump_json()}\n\n".encode()


def _chunks(sound: bytes, step: float, extras: Extras) -> bytes:
    framed_chunks = []
    for start in range(0, len(sound), LARGEST_CHUNK):
        piece = base64.b64encode(sound[start : start + LARGEST_CHUNK]).decode("ascii")
        share = step * min(LARGEST_CHUNK, len(sound) - start) / len(sound)
        event = ChunkEvent(data=piece, step_time=round(share, 3), context_id=extras.context_id)
        framed_chunks.append(framed("chunk", event))
    return b"".join(framed_chunks)


def _times(sound: Sound, at: float, extras: Extras) -> bytes:
    told = b""
    if extras.words and sound.words:
        words, start, end = _columns(sound.words, at)
        times = WordTimestamps(words=words, start=start, end=end)
        event = TimestampsEvent(word_timestamps=times, context_id=extras.context_id)
        told += framed("timestamps", event)
    if extras.phonemes and sound.phonemes:
        phonemes, start, end = _columns(sound.phonemes, at)
        phoneme_times = PhonemeTimestamps(phonemes=phonemes, start=start, end=end)
        phoneme_event = PhonemeTimestampsEvent(phoneme_timestamps=phoneme_times, context_id=extras.context_id)
        told += framed("phoneme_timestamps", phoneme_event)
    return told


def _columns(times: tuple[TimedWord, ...], at: float) -> tuple[list[str], list[float], list[float]]:
    return (
        [time.text for time in times],
        [round(at + time.start, 4) for time in times],
        [round(at + time.end, 4) for time in times],
    )
