"""A changed voice that does not follow the recording's melody everywhere, told in a sentence."""

from __future__ import annotations

from studio.core.language import mark, shown, tr, trn
from studio.core.take import Take, TakeNote

_WHOLE = 0.2
"""Seconds at either end that count for nothing."""
REASONS = (
    mark("only the small English voice is installed here"),
    mark("the recording has no words that could be made out"),
    mark("the words are not English, or not clear enough"),
    mark("the words could not be placed in time"),
    mark("the words could not be understood when they were said again"),
    mark("the recording is whispered and has no melody"),
    mark("the recording has music under the voice"),
    mark("the noise in the recording is almost as loud as the voice"),
    mark("the recording is sung"),
)
"""What the engine gives as reasons, so that the window can say them in its own language."""


def reason_of(note: TakeNote) -> str:
    """Why it is so, as a clause; what another service says stays as it says it."""
    return shown(note.reason)


def unmatched(take: Take) -> str:
    """What the take's notes come to; empty where there are none."""
    if not take.notes:
        return ""
    first, voice = take.notes[0], take.voice_name
    reason = reason_of(first)
    if first.end is None:
        return tr(
            "{voice} was made without the melody match, at least where it begins: {reason}.",
            voice=voice,
            reason=reason,
        )
    if len(take.notes) > 1:
        return _in_places(take, first.start, first.end)
    if _is_whole(first, take.seconds):
        return tr("{voice} was made without the melody match: {reason}.", voice=voice, reason=reason)
    return tr(
        "{voice} was made without the melody match from {start} to {end}: {reason}.",
        voice=voice,
        start=_clock(first.start),
        end=_clock(first.end),
        reason=reason,
    )


def _in_places(take: Take, start: float, end: float) -> str:
    return trn(
        "{voice} was made without the melody match in {count} place, from {start} to {end}: {reason}.",
        "{voice} was made without the melody match in {count} places, first from {start} to {end}: {reason}.",
        len(take.notes),
        voice=take.voice_name,
        start=_clock(start),
        end=_clock(end),
        reason=reason_of(take.notes[0]),
    )


def _is_whole(note: TakeNote, seconds: float) -> bool:
    return note.start < _WHOLE and (note.end or 0.0) > seconds - _WHOLE


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"
