"""What the engine hears (`/stt` as later versions of the API have it; `/studio/…` are our own)."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from studio.wire.speech import WireModel


class SttFields(WireModel):
    """The text parts of POST /stt beside `file`. `transcript` is our own: when is each of its words said?"""

    model: str | None = None
    language: str | None = None
    timestamp_granularities: list[str] = Field(default_factory=list)
    transcript: str | None = None


class SttWord(WireModel):
    """`confidence` 0 to 1 is our own."""

    word: str
    start: float
    end: float
    confidence: float | None = None


class SttAnswer(WireModel):
    """`words` only where they were asked for; `duration` in seconds."""

    type: Literal["transcript"] = "transcript"
    text: str
    language: str | None = None
    duration: float | None = None
    words: list[SttWord] | None = None
    request_id: str | None = None
    is_final: bool = True


class WireSpan(WireModel):
    """In seconds from the start."""

    start: float
    end: float


class Marks(WireModel):
    """Where somebody speaks, and where not; together they fill the `duration`."""

    duration: float
    speech: list[WireSpan]
    pauses: list[WireSpan]


class Pitch(WireModel):
    """`f0` in Hz, every `step` seconds, 0 where unvoiced."""

    duration: float
    step: float
    f0: list[float]


class JudgeFields(WireModel):
    """The text parts of POST /studio/judge beside `file`."""

    purpose: str = "clone_similarity"


class WireMeasure(WireModel):
    """`verdict` is good, fair or poor; `sentence` says it to people."""

    name: str
    figure: float
    unit: str
    verdict: str
    sentence: str


class Judgement(WireModel):
    """`speech` of `duration` seconds; the worst of the measures' verdicts; the best stretches first."""

    purpose: str
    duration: float
    speech: float
    verdict: str
    measures: list[WireMeasure]
    windows: list[WireSpan]


class Comparison(WireModel):
    """`similarity` of the two speakers, -1 to 1, by the engine's own encoder."""

    similarity: float
