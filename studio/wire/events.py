"""Events of the TTS streams (wire contract, section 4.1)."""

from __future__ import annotations

from typing import Literal

from studio.wire.speech import WireModel


class Event(WireModel):
    status_code: int
    done: bool
    context_id: str | None = None


class ChunkEvent(Event):
    """`data`: base64 of the asked raw encoding; `step_time` in milliseconds."""

    type: Literal["chunk"] = "chunk"
    status_code: int = 206
    done: bool = False
    data: str
    step_time: float


class ChangedChunkEvent(ChunkEvent):
    """Of the voice changer; `fallback` is our own optional part: why this stretch was made without the melody
    match, as a clause. Left out where it was made as it should be."""

    fallback: str


class WordTimestamps(WireModel):
    words: list[str]
    start: list[float]
    end: list[float]


class PhonemeTimestamps(WireModel):
    phonemes: list[str]
    start: list[float]
    end: list[float]


class TimestampsEvent(Event):
    type: Literal["timestamps"] = "timestamps"
    status_code: int = 206
    done: bool = False
    word_timestamps: WordTimestamps


class PhonemeTimestampsEvent(Event):
    type: Literal["phoneme_timestamps"] = "phoneme_timestamps"
    status_code: int = 206
    done: bool = False
    phoneme_timestamps: PhonemeTimestamps


class DoneEvent(Event):
    type: Literal["done"] = "done"
    status_code: int = 200
    done: bool = True


class ErrorEvent(Event):
    """Both shapes at once, so that every SDK shows the right text."""

    type: Literal["error"] = "error"
    done: bool = True
    error: str
    title: str
    message: str
    error_code: str | None = None
    request_id: str = ""
