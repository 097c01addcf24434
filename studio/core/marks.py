"""Marks that are typed in the words and not spoken: `[pause 0.5]`, `[pause 300ms]`, `[pause]`, `[breath]`."""

from __future__ import annotations

import re
from dataclasses import dataclass

LONGEST_PAUSE = 10.0
PAUSE, BREATH = 0.5, 0.35
"""Seconds of a `[pause]` that says no length, and of a `[breath]`: what a reader takes to breathe in."""
MARK = re.compile(
    r"\[\s*(?:pause(?:\s*[:=]?\s*(\d{1,6}(?:[.,]\d{1,6})?)\s*(ms|s)?)?|breath)\s*\]", re.IGNORECASE
)
"""One mark; the groups are a pause's number and its unit."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters `start` to `end` of a text, which stand for `seconds` of silence."""

    start: int
    end: int
    seconds: float


def marks_in(text: str) -> tuple[Mark, ...]:
    """The marks of a text in their order."""
    return tuple(Mark(found.start(), found.end(), seconds_of(found)) for found in MARK.finditer(text))


def seconds_of(mark: re.Match[str]) -> float:
    """The silence that a match of `MARK` stands for, at most ten seconds."""
    if not mark[0].strip("[ \t").lower().startswith("pause"):
        return BREATH
    if not mark[1]:
        return PAUSE
    number = float(mark[1].replace(",", "."))
    return min(number / 1000 if (mark[2] or "").lower() == "ms" else number, LONGEST_PAUSE)


def parts_of(text: str) -> tuple[str | float, ...]:
    """Words, and seconds of silence between them, in their order; blank stretches are left out, and silences
    that follow one another are one."""
    parts: list[str | float] = []
    at = 0
    for mark in marks_in(text):
        _add_words(parts, text[at : mark.start])
        _add_silence(parts, mark.seconds)
        at = mark.end
    _add_words(parts, text[at:])
    return tuple(parts)


def without_marks(text: str) -> str:
    """The words alone, as they are spoken and counted."""
    if "[" not in text:
        return text
    return re.sub(r"[^\S\n]{2,}", " ", MARK.sub(" ", text)).strip()


def silence_in(text: str) -> float:
    """Seconds of all marks together."""
    return sum(mark.seconds for mark in marks_in(text)) if "[" in text else 0.0


def _add_words(parts: list[str | float], words: str) -> None:
    if words.strip():
        parts.append(words.strip())


def _add_silence(parts: list[str | float], seconds: float) -> None:
    last = parts[-1] if parts else ""
    if isinstance(last, float):
        parts[-1] = min(last + seconds, LONGEST_PAUSE)
    else:
        parts.append(seconds)
