"""What is heard in a recording. All times are seconds from the start of its file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

UNSURE: Final = 0.6
"""Confidence under which a word is doubtful."""


@dataclass(frozen=True, slots=True)
class HeardWord:
    """`word` with its punctuation; `confidence` 0 to 1, None if the listener did not say."""

    word: str
    start: float
    end: float
    confidence: float | None = None

    @property
    def is_unsure(self) -> bool:
        """Whether it may be another word."""
        return self.confidence is not None and self.confidence < UNSURE


@dataclass(frozen=True, slots=True)
class Transcript:
    """The words of `seconds` of sound, as recognised or as they were given."""

    text: str
    language: str
    seconds: float
    words: tuple[HeardWord, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `start` to `end`."""

    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Marks:
    """Where somebody speaks, and where not; together they fill the `seconds` of sound."""

    seconds: float
    speech: tuple[Stretch, ...]
    pauses: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Melody:
    """`f0` in Hz every `step` seconds, 0 where unvoiced, from `start` on."""

    start: float
    seconds: float
    step: float
    f0: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """One property: its `figure` in `unit`, a `verdict` (good, fair, poor), and a sentence for people."""

    name: str
    figure: float
    unit: str
    verdict: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether a recording serves `purpose`: the worst of its measures, and its `best` stretches in order."""

    purpose: str
    seconds: float
    speech: float
    verdict: str
    measures: tuple[Measure, ...]
    best: tuple[Stretch, ...]


def pauses_between(speech: Sequence[Stretch], seconds: float) -> tuple[Stretch, ...]:
    """Where nobody speaks, in a recording of `seconds`."""
    edges = [0.0, *(edge for each in speech for edge in (each.start, each.end)), seconds]
    gaps = zip(edges[::2], edges[1::2], strict=True)
    return tuple(Stretch(start, end) for start, end in gaps if end > start)
