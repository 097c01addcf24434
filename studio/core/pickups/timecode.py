"""Places in time as people write them: `12:30.6`, `01:02:03:12` (with frames), `12m30s`, `750.6`."""

from __future__ import annotations

import re

FRAMES_A_SECOND = 25
"""Of a timecode with frames, where nobody says how many: a hint within half a second in every system."""
_CLOCK = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):(\d{2}(?:[.,]\d+)?)(?:[:;](\d{2}))?")
_UNITS = re.compile(
    r"(?:(\d+)\s*h(?:ours?|rs?)?)?\s*(?:(\d+)\s*(?:m(?:in(?:utes?)?)?|['′]))?"
    r"\s*(?:(\d+(?:[.,]\d+)?)\s*(?:s(?:ec(?:onds?)?)?|[\"″]|''))?",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?")
_BETWEEN = re.compile(r"\s*(?:-->|–|—|-|\bto\b|…|\.\.\.?)\s*")
_LEADING = re.compile(r"[\[(]?\s?(?P<time>\d[\d:;.,'′″hms]{0,20})\s?[\])]?(?=\D|$)")


def seconds_in(text: str, *, plain: bool = False) -> float | None:
    """The seconds that a text says, None if it says none. `plain` takes a bare number for seconds too."""
    text = text.strip().strip("[]()").strip()
    if found := _CLOCK.fullmatch(text):
        return _clock(found)
    if plain and _PLAIN.fullmatch(text):
        return _number(text)
    found = _UNITS.fullmatch(text) if text else None
    if found is None or not any(found.groups()):
        return None
    hours, minutes, seconds = (_number(part) if part else 0.0 for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds


def stretch_in(text: str, *, plain: bool = False) -> tuple[float | None, float | None]:
    """Start and end of `12:30.6 - 12:31.2`; of a single time, that and None."""
    parts = _BETWEEN.split(text.strip(), maxsplit=1)
    start = seconds_in(parts[0], plain=plain)
    if start is None:
        return None, None
    end = seconds_in(parts[1], plain=plain) if len(parts) == 2 else None
    return start, end if end is not None and end >= start else None


def leading(text: str) -> tuple[float | None, str]:
    """The time that a line begins with, `[12:30] Thursday -> Friday`, and what follows it."""
    found = _LEADING.match(text.lstrip())
    seconds = seconds_in(found["time"].rstrip(":;,.")) if found else None
    if found is None or seconds is None:
        return None, text
    rest = text.lstrip()[found.end() :]
    return seconds, text if rest.lstrip().startswith(("->", "–>")) else rest.lstrip(" \t-–—:,;|").rstrip()


def _clock(found: re.Match[str]) -> float | None:
    hours, minutes, seconds, frames = found.groups()
    value = int(hours or 0) * 3600 + int(minutes) * 60 + _number(seconds)
    if frames is not None and hours is None:  # `01:02:03`, whose last part was taken for frames.
        return int(minutes) * 3600 + _number(seconds) * 60 + int(frames)
    if frames is not None:
        value += min(int(frames), 59) / FRAMES_A_SECOND if int(frames) < FRAMES_A_SECOND else 0.5
    return value


def _number(text: str) -> float:
    return float(text.replace(",", "."))
