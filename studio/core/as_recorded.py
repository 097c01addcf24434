"""The voice of whoever speaks in a recording round a place, and what of it a clone is made from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.core.hearing import Stretch
from studio.core.region import Region

SHORTEST_PIECE = 0.25
"""Seconds: shorter stretches are sounds more than speech."""


@dataclass(frozen=True, slots=True)
class SpeakerAt:
    """Who speaks round `place` of a recording, in its samples; `left` and `right` are the outer ends of the
    sound that is sent along, `fingerprint` what the recording is known by, `language` an ISO 639-1 code."""

    recording: Path
    fingerprint: str
    place: Region
    left: int
    right: int
    language: str = "en"


@dataclass(frozen=True, slots=True)
class VoiceNote:
    """A voice that was cloned of a recording: by which connection, with which language, from which `sample`
    of the recording another place is compared with it, the `places` where it is known to be the speaker's,
    and when it was last asked for (ISO 8601)."""

    connection: str
    recording: str
    language: str
    voice_id: str
    sample: Region
    places: tuple[int, ...]
    used: str


def by_nearness(speech: Iterable[Stretch], start: float, end: float) -> list[Stretch]:
    """Stretches of speech, the nearest to the place from `start` to `end` s first; what lies in the place is
    left out."""
    outside = [part for each in speech for part in _outside(each, start, end)]
    return sorted(outside, key=lambda part: away(part, start, end))


def away(part: Stretch, start: float, end: float) -> float:
    """Seconds between a stretch and a place; negative where they share some."""
    return start - part.end if part.end <= start else part.start - end


def shortened(part: Stretch, start: float, seconds: float) -> Stretch:
    """At most so many seconds of it: the end that is nearer to a place which begins at `start` s."""
    if part.end - part.start <= seconds:
        return part
    if part.end <= start:
        return Stretch(part.end - seconds, part.end)
    return Stretch(part.start, part.start + seconds)


def seconds_of(pieces: Sequence[Stretch]) -> float:
    """How long they are together."""
    return sum(each.end - each.start for each in pieces)


def _outside(each: Stretch, start: float, end: float) -> list[Stretch]:
    parts = (Stretch(each.start, min(each.end, start)), Stretch(max(each.start, end), each.end))
    return [part for part in parts if part.end - part.start >= SHORTEST_PIECE]
