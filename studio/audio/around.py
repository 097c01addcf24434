"""The recording round a place in it: all that is read of it to lay something in there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from studio.audio.pauses import Span, pauses_between, speech_spans
from studio.audio.room_tone import quietest
from studio.core.clip import FloatArray
from studio.core.region import Region

REACH = 8.0
"""Seconds on either side that are read: speech enough to know its colour by, and a pause or two."""
ENDS = 20.0
"""Seconds of each end of the gap itself that are read: no crossfade is longer."""
_LEAST = 0.12
"""Seconds of the calmest sound that stand for room tone where nobody pauses."""

_REST = 0.05
"""Seconds that are quiet between two words at least, if they are apart."""

_ONSET = 10.0
"""How many times the power of what is before it a sound has that begins."""

Read = Callable[[int, int], FloatArray]
"""From a frame on so many frames, [n] or [n, channels]."""


@dataclass(frozen=True)
class Around:
    """`before` and `behind` are up to REACH seconds on both sides of `gap`, the sound that goes; all are
    float32 [frames] or [frames, channels], and empty where there is nothing."""

    before: FloatArray
    gap: FloatArray
    behind: FloatArray
    sample_rate: int

    def going(self, frames: int) -> FloatArray:
        """How the recording goes on into the gap, for up to so many frames: as it does, but where a pause
        ends there, and the old word would be heard to begin, with the pause once more, backwards."""
        return _going_on(self.before, self.gap, frames)

    def coming(self, frames: int) -> FloatArray:
        """How it comes out of the gap, in the same way."""
        return _going_on(self.behind[::-1], self.gap[::-1], frames)[::-1]

    @property
    def starts(self) -> float:
        """When the gap begins, in seconds from where `before` does."""
        return len(self.before) / self.sample_rate

    @property
    def ends(self) -> float:
        """When it ends, in the same."""
        return self.starts + len(self.gap) / self.sample_rate

    @cached_property
    def spans(self) -> list[Span]:
        """Where somebody speaks in all three, in seconds from where `before` begins."""
        whole = np.concatenate([mono(part) for part in (self.before, self.gap, self.behind)])
        return speech_spans(whole, self.sample_rate, _REST) if len(whole) else []

    @cached_property
    def speech(self) -> FloatArray:
        """What is spoken on both sides, mono and without its pauses; empty where nobody speaks."""
        return np.concatenate([spoken(side, self.sample_rate) for side in (self.before, self.behind)])

    @cached_property
    def tone(self) -> FloatArray:
        """The room when nobody speaks: the calmest pause of both sides; where there is none the calmest
        moment of them, and nothing where there is nothing."""
        sides = [side for side in (self.before, self.behind) if len(side)]
        found = [tone for side in sides if len(tone := room_in(side, self.sample_rate))]
        found = found or [tone for side in sides if len(tone := _calmest(side, self.sample_rate))]
        return min(found, key=_power) if found else self.gap[:0]


def around(read: Read, frames: int, sample_rate: int, place: Region) -> Around:
    """What is round `place` in a recording of so many frames, of which `read` gives stretches. Raises as
    `read`."""
    reach, ends = round(REACH * sample_rate), round(ENDS * sample_rate)
    first, last = max(0, place.start - reach), min(frames, place.end + reach)
    gap = read(place.start, min(len(place), 2 * ends))
    if len(place) > 2 * ends:
        gap = np.concatenate((gap[:ends], read(place.end - ends, ends)))
    return Around(
        read(first, place.start - first), gap, read(place.end, max(0, last - place.end)), sample_rate
    )


def mono(samples: FloatArray) -> FloatArray:
    """The mean of all channels."""
    return samples if samples.ndim == 1 else np.asarray(samples.mean(axis=1), np.float32)


def spoken(samples: FloatArray, sample_rate: int) -> FloatArray:
    """Mono, without the pauses."""
    one = mono(samples)
    parts = [
        one[round(span.start * sample_rate) : round(span.end * sample_rate)]
        for span in speech_spans(one, sample_rate)
        if len(one)
    ]
    return np.concatenate(parts) if parts else one[:0]


def room_in(samples: FloatArray, sample_rate: int) -> FloatArray:
    """The calmest pause, with all channels; empty where there is none."""
    one = mono(samples)
    if not len(one):
        return samples[:0]
    pauses = pauses_between(speech_spans(one, sample_rate), len(one) / sample_rate)
    found = quietest(one, sample_rate, pauses)
    return samples[found.start : found.end] if found is not None else samples[:0]


def _going_on(outside: FloatArray, gap: FloatArray, frames: int) -> FloatArray:
    own, mirrored = gap[:frames], outside[::-1][:frames]
    begins = len(own) and len(mirrored) == len(own) and _power(own) > _ONSET * _power(mirrored)
    return mirrored if begins else own


def _calmest(samples: FloatArray, sample_rate: int) -> FloatArray:
    whole = [Span(0.0, len(samples) / sample_rate)]
    found = quietest(mono(samples), sample_rate, whole, _LEAST)
    return samples[found.start : found.end] if found is not None else samples[:0]


def _power(samples: FloatArray) -> float:
    return float(np.mean(np.square(samples, dtype=np.float64)))
