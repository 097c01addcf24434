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
"""What this computer's engine gives as a reason; notes keep it in its words."""


def unmatched(take: Take) -> str:
    """What the take's notes come to; empty where there are none."""
    if not take.notes:
        return ""
    first, count = take.notes[0], len(take.notes)
    voice, reason = take.voice_name, shown(first.reason)
    if first.end is None:
        return tr(
            "{voice} was made without the melody match, at least where it begins: {reason}.",
            voice=voice,
            reason=reason,
        )
    if count == 1 and _is_whole(first, take.seconds):
        return tr("{voice} was made without the melody match: {reason}.", voice=voice, reason=reason)
    return trn(
        "{voice} was made without the melody match from {start} to {end}: {reason}.",
        "{voice} was made without the melody match in {count} places, first from {start} to {end}: {reason}.",
        count,
        voice=voice,
        reason=reason,
        start=_clock(first.start),
        end=_clock(first.end),
    )


def _is_whole(note: TakeNote, seconds: float) -> bool:
    return note.start < _WHOLE and (note.end or 0.0) > seconds - _WHOLE


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"
