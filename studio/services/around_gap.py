"""What stands on both sides of a gap in a recording."""

from __future__ import annotations

from pathlib import Path

from studio.audio.files import open_sound
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest
from studio.core.language import tr
from studio.core.passage import Passage
from studio.core.region import Region
from studio.services.input_sound import InputSounds

CONTEXT = 10.0
"""Seconds on each side: enough to know a voice by, quick to send."""

Sides = tuple[Passage | None, Passage | None]


def around_gap(
    inputs: InputSounds,
    path: Path,
    start: float,
    end: float,
    cancel: CancelToken,
    *,
    context: float = CONTEXT,
) -> Sides:
    """Up to `context` seconds before `start` and behind `end`, which are seconds of the recording; None for
    a side on which there is nothing. Raises BadRequest for a gap outside it, and as `InputSounds`."""
    with open_sound(inputs.readable(path, cancel)) as reader:
        rate, frames = reader.sample_rate, reader.frames
    if not 0 <= start <= end <= frames / rate or context <= 0:
        raise BadRequest(
            tr(
                "The recording has no gap from {start:g} to {end:g} s: it is {seconds:.2f} s long.",
                start=start,
                end=end,
                seconds=frames / rate,
            )
        )
    first, last, span = round(start * rate), min(round(end * rate), frames), round(context * rate)
    left, right = Region(max(0, first - span), first), Region(last, min(frames, last + span))
    return Passage(path, left) if len(left) else None, Passage(path, right) if len(right) else None
