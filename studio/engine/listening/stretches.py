"""Long recordings in stretches that can be listened to at once, cut where nobody speaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from studio.audio.pauses import Span

LONGEST = 28.0
"""Seconds; the recogniser hears 30 at once."""
MARGIN = 0.15
"""Seconds of the pauses around a stretch that belong to it."""


def stretches(speech: Sequence[Span], seconds: float) -> Iterator[Span]:
    """Stretches of at most LONGEST seconds that hold all the speech: as few as there can be, each ending in a
    pause, or where speech goes on for longer, after LONGEST."""
    start: float | None = None
    end = 0.0
    for span in _cut(speech):
        if start is not None and span.end - start > LONGEST:
            yield _widened(start, end, seconds)
            start = None
        start = span.start if start is None else start
        end = span.end
    if start is not None:
        yield _widened(start, end, seconds)


def _cut(speech: Sequence[Span]) -> Iterator[Span]:
    """Speech without a pause for longer than can be heard at once, in equal parts."""
    for span in speech:
        parts = int(span.seconds // LONGEST) + 1
        for number in range(parts):
            at = span.seconds / parts
            yield Span(span.start + number * at, span.start + (number + 1) * at)


def _widened(start: float, end: float, seconds: float) -> Span:
    return Span(max(0.0, start - MARGIN), min(seconds, end + MARGIN))
