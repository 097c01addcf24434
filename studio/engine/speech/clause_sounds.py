"""The pieces of a clause as sounds: trimmed at both ends, each with the words that begin in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from studio.core.clip import FloatArray
from studio.core.take import TimedWord
from studio.engine.speech import finish
from studio.engine.speech.model import SAMPLE_RATE, IntArray
from studio.engine.speech.sound import Sound
from studio.engine.speech.timing import Span, Times, starts, times_of
from studio.engine.text.clause import Clause

_NEARLY = 1e-6


@dataclass(frozen=True, slots=True)
class Script:
    """What is said: the `clause`, its `phonemes` as the model reads them, and the `frames` of each of them
    with the pads, at a `pace`."""

    clause: Clause
    phonemes: str
    frames: IntArray
    pace: float = 1.0

    @property
    def edges(self) -> IntArray:
        """See `timing.starts`."""
        return starts(self.frames, self.pace)

    @property
    def pause(self) -> float:
        return self.clause.silence(self.pace)

    def times(self, span: Span) -> Times:
        return times_of(self.phonemes, self.clause.words, self.frames, span, self.pace)


def sounds_of(pieces: Iterable[FloatArray], borders: Sequence[int], script: Script) -> Iterator[Sound]:
    """A sound for each piece, of which the second and later begin at the samples `borders`; not yet limited.
    The last one has the pause behind it."""
    begin, first = 0, int(script.edges[0])
    for number, (piece, at) in enumerate(zip(pieces, [0, *borders], strict=True)):
        is_last = number == len(borders)
        heard = finish.span_of(piece, None if number else first)
        if not number:
            begin = heard.start
        end = _end(heard, is_first=not number) if is_last else len(piece)
        kept = finish.faded(piece[0 if number else begin : end], begins=not number, ends=is_last)
        last = at + heard.heard if is_last else int(script.edges[-1])
        times = script.times(Span(begin, at + end, max(at, last)))
        sound = _told(kept, times, max(at, begin) - begin, at + len(piece) - begin)
        yield _paused(sound, script.pause) if is_last else replace(sound, goes_on=True)


def _paused(sound: Sound, seconds: float) -> Sound:
    return replace(sound, samples=np.concatenate([sound.samples, finish.silence(seconds, SAMPLE_RATE)]))


def _end(heard: Span, *, is_first: bool) -> int:
    return heard.end if heard.end or is_first else finish.AFTER


def _told(kept: FloatArray, times: Times, start: int, end: int) -> Sound:
    """With the times of what begins between the samples `start` and `end`, counted from the first."""
    return Sound(kept, _between(times.words, start, end), _between(times.phonemes, start, end))


def _between(times: Sequence[TimedWord], start: int, end: int) -> tuple[TimedWord, ...]:
    low, high = start / SAMPLE_RATE, end / SAMPLE_RATE
    return tuple(
        replace(time, start=time.start - low, end=time.end - low)
        for time in times
        if low - _NEARLY <= time.start < high - _NEARLY
    )
