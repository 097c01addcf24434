"""Lines said by the model in the manner of what is around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.engine.gap.melody import Edge, Mapping
from studio.engine.gap.script import Line
from studio.engine.gap.variation import Variation
from studio.engine.likeness.spectra import Real
from studio.engine.speech.controls import Manner
from studio.engine.speech.model import SAMPLE_RATE, IntArray, Melody
from studio.engine.speech.part import Performer
from studio.engine.speech.prosody import bent, frames_of
from studio.engine.speech.timing import starts


@dataclass(frozen=True, slots=True)
class Said:
    """`samples` of a whole line, float32 mono at 24 kHz, in which the new words are said from `start` to
    `end`."""

    samples: FloatArray
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Way:
    """How to speak: `pace` times as fast as the model, in a `manner`, with a mapping of the melody; the
    octaves of the old words' pitch at both ends of the gap, None where it does not count."""

    style: FloatArray
    pace: float
    manner: Manner
    mapping: Mapping
    before: float | None
    behind: float | None
    variation: Variation


@dataclass(frozen=True, slots=True)
class _Part:
    """See `speech.part.Part`."""

    phonemes: str
    whole: IntArray
    mapping: Mapping
    manner: Manner
    bends: Real | None

    def frames(self, durations: FloatArray) -> IntArray:
        return self.whole

    def melody(self, own: Melody, frames: IntArray) -> Melody:
        return self.mapping.applied(bent(own, self.manner), self.bends)


def say(lines: Sequence[Line], way: Way, performer: Performer) -> Iterator[Said]:
    """Each line as soon as it is said."""
    for number, line in enumerate(lines):
        yield _said(line, number, number == len(lines) - 1, way, performer)


def _said(line: Line, number: int, is_last: bool, way: Way, performer: Performer) -> Said:
    phonemes = line.phonemes
    pace = way.pace * way.manner.pace / way.mapping.warp
    durations, _ = performer.rehearse(phonemes, way.style)
    frames = frames_of(way.variation.durations(durations, phonemes, number), phonemes, pace)
    heard = starts(frames, pace)
    start, end = int(heard[line.first]), int(heard[line.end])
    edges = tuple(_edges(line, start / SAMPLE_RATE, end / SAMPLE_RATE, not number, is_last, way))
    bends = way.variation.bends(heard, phonemes, number, 2 * int(frames.sum()))
    manner = replace(way.manner, shift=0.0)
    part = _Part(phonemes, frames, replace(way.mapping, edges=edges), manner, bends)
    samples = performer.perform(part, way.style)
    return _played(Said(samples, start, min(end, len(samples))), way.mapping.warp)


def _edges(line: Line, start: float, end: float, is_first: bool, is_last: bool, way: Way) -> Iterator[Edge]:
    if is_first and way.before is not None:
        yield Edge(start, way.before, behind=False, is_known=bool(line.before))
    if is_last and way.behind is not None:
        yield Edge(end, way.behind, behind=True, is_known=bool(line.behind))


def _played(said: Said, warp: float) -> Said:
    """So much faster: with all resonances and the pitch higher."""
    if warp == 1.0:
        return said
    samples = resample(said.samples, round(SAMPLE_RATE * warp), SAMPLE_RATE)
    return Said(samples, round(said.start / warp), min(round(said.end / warp), len(samples)))
