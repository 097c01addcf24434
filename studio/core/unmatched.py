"""A changed voice that does not follow the recording's melody everywhere, told in a sentence."""

from __future__ import annotations

from studio.core.take import Take, TakeNote

_WHOLE = 0.2
"""Seconds at either end that count for nothing."""


def unmatched(take: Take) -> str:
    """What the take's notes come to; empty where there are none."""
    if not take.notes:
        return ""
    first = take.notes[0]
    return f"{take.voice_name} was made without the melody match{_where(take)}: {first.reason}."


def _where(take: Take) -> str:
    first, count = take.notes[0], len(take.notes)
    if first.end is None:
        return ", at least where it begins"
    stretch = f"from {_clock(first.start)} to {_clock(first.end)}"
    if count > 1:
        return f" in {count} places, first {stretch}"
    return "" if _is_whole(first, take.seconds) else f" {stretch}"


def _is_whole(note: TakeNote, seconds: float) -> bool:
    return note.start < _WHOLE and (note.end or 0.0) > seconds - _WHOLE


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"
