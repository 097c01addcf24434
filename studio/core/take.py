"""A take: one rendered performance, with how it was made."""

from __future__ import annotations

from dataclasses import dataclass

from studio.core.speech import SpeechRequest


@dataclass(frozen=True, slots=True)
class TimedWord:
    """A word (or phoneme) and when it is said; seconds from the start of the sound."""

    text: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Take:
    """A finished or incomplete performance on disk.

    `file` is the sound's name inside the project's `takes/`; `seconds` its length; `credits` what it cost;
    `made_at` ISO 8601 with zone; `words` may be empty; `complete` is False where the stream was cut or
    stopped.
    """

    id: str
    number: int
    request: SpeechRequest
    connection: str
    voice_name: str
    file: str
    sample_rate: int
    seconds: float
    made_at: str
    credits: int = 0
    request_id: str = ""
    words: tuple[TimedWord, ...] = ()
    complete: bool = True
