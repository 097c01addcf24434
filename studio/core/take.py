"""A take: one rendered performance, with how it was made."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from studio.core.speech import SpeechRequest


class TakeJob(StrEnum):
    """Which of the API's ways to make sound made a take."""

    TTS = "tts"
    INFILL = "infill"
    VOICE_CHANGER = "voice_changer"


@dataclass(frozen=True, slots=True)
class TakeInput:
    """A sound that a take was made from: the API's name of its `part`, the user's file, the stretch of it in
    samples where that was not all, and the SHA-256 and the length of what was sent."""

    part: str
    path: str
    sha256: str
    seconds: float
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class TimedWord:
    """A word (or phoneme) and when it is said; seconds from the start of the sound."""

    text: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class TakeNote:
    """A stretch of a changed recording that was made without the melody match, and why: a clause. Seconds;
    `end` is None where it was not told how far it reaches."""

    reason: str
    start: float
    end: float | None


@dataclass(frozen=True, slots=True)
class Take:
    """A finished or incomplete performance on disk.

    `file` is the sound's name inside the project's `takes/`; `seconds` its length; `credits` what it cost;
    `made_at` ISO 8601 with zone; `words` may be empty; `complete` is False where the stream was cut or
    stopped. `job` says what was done, and `inputs` what it was done with; `notes` are what is to be known of
    how; `request` holds the words, the voice and the format of every job. `timed_here` if the times of
    `words` are by this computer's ear, because whoever spoke gave none.
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
    job: TakeJob = TakeJob.TTS
    inputs: tuple[TakeInput, ...] = ()
    notes: tuple[TakeNote, ...] = ()
    timed_here: bool = False
