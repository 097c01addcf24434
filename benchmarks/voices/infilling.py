"""Infill: words cut out of recordings and said again in their place, beside the true words."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from itertools import pairwise

import numpy as np

from benchmarks.figure import Figure, Goal, at_least, at_most
from benchmarks.voices.patches import Cutter, Patch
from benchmarks.voices.scoring import error_rate, median_figure, spread
from benchmarks.voices.speakers import REPORTED, TUNED, speakers
from benchmarks.voices.stage import Stage
from studio.audio.pauses import frame_levels
from studio.core.clip import FloatArray
from studio.core.speech import Controls
from studio.engine.craft import Gap
from studio.engine.crafts.cloning import clone
from studio.engine.crafts.filling import fill
from studio.engine.gap.plain import plainly
from studio.engine.gap.surroundings import Surveyor
from studio.engine.likeness.heard import active_level
from studio.engine.listening.pitch_track import PitchTrack, pitch_track
from studio.engine.listening.recogniser import Recogniser
from studio.engine.performance.hearing import Ear
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.text.reader import read
from studio.engine.voices.embedding import Coordinates

TRUTH, RAW, SIMPLE, MENDED = "true words", "raw speech", "WORLD", "infill"
_NEAR, _CLOSE = 10 * SAMPLE_RATE, 3 * SAMPLE_RATE
_EDGE, _PHRASE = 0.3, 0.25
_HISS = 30.0
_QUIET = 5


@dataclass(frozen=True, slots=True)
class Score:
    """One middle: its `steps` of pitch at either seam in semitones, none where nobody sings beside one;
    `floor` in dB beside the true words; `length` beside theirs; `seconds` of one core, with the context
    known."""

    similarity: float
    level: float
    floor: float
    steps: tuple[float, ...]
    errors: float
    length: float
    seconds: float = 0.0

    @property
    def jump(self) -> float | None:
        """The mean of both steps."""
        return sum(self.steps) / len(self.steps) if self.steps else None


@dataclass
class Mender:
    """Fills gaps by every method."""

    on: Stage
    surveyor: Surveyor = field(default_factory=Surveyor)

    @cached_property
    def ear(self) -> Ear:
        return Ear(Recogniser(1))

    def infill(self, patch: Patch, voice: Coordinates, seed: int = 0) -> FloatArray:
        """As the engine does it."""
        gap = Gap(patch.left, patch.right, patch.text, voice, seed=seed)
        return fill(gap, self.on.synthesiser, self.surveyor, lambda: self.ear)

    def simple(self, patch: Patch, voice: Coordinates) -> FloatArray:
        """Spoken, then moved by the vocoder."""
        around = self.surveyor.survey(patch.left, patch.right, lambda: self.ear)
        clauses = list(read(patch.text, "en"))
        made = plainly(clauses, around, voice, Controls(), self.on.synthesiser)
        gain = around.level - active_level(made)
        return np.asarray(made * 10 ** (gain / 20), np.float32)

    def raw(self, patch: Patch, voice: Coordinates) -> FloatArray:
        """Spoken and pasted in."""
        sounds = self.on.synthesiser.speak(read(patch.text, "en"), voice.style, Controls())
        return np.concatenate([sound.samples for sound in sounds])


def measure(on: Stage) -> Iterable[Figure]:
    """Yields figures of both halves of the speakers, those to report first."""
    cutter, mender = Cutter(), Mender(on)
    for split in (REPORTED, TUNED):
        patches = [patch for speaker in speakers(split) for patch in cutter.patches(speaker)]
        yield from _figures(split, patches, mender)


def _figures(split: str, patches: list[Patch], mender: Mender) -> Iterator[Figure]:
    scores: dict[str, list[Score]] = {TRUTH: [], RAW: [], SIMPLE: [], MENDED: []}
    spreads: list[float] = []
    hissing: list[float] = []
    takes: list[float] = []
    voices: dict[str, Coordinates] = {}
    for patch in patches:
        if patch.speaker.name not in voices:
            cloned = clone(patch.speaker.reference, imitator=mender.on.synthesiser)
            voices[patch.speaker.name] = cloned.voice
        voice = voices[patch.speaker.name]
        vector = mender.on.judge.vector(_near(patch))
        made, first = _timed(partial(mender.infill, patch, voice))
        _, again = _timed(partial(mender.infill, patch, voice, seed=1))
        scores[MENDED].append(replace(_score(patch, made, vector, mender.on), seconds=again))
        scores[TRUTH].append(_score(patch, patch.truth, vector, mender.on))
        scores[RAW].append(_score(patch, mender.raw(patch, voice), vector, mender.on))
        scores[SIMPLE].append(_score(patch, mender.simple(patch, voice), vector, mender.on))
        spreads.extend(_phrase_steps(patch))
        if len(takes) % 2 == 0:
            hissing.append(_hissing(patch, voice, mender))
        takes.append(again / first)
    people = {patch.speaker.name for patch in patches if patch.speaker.is_human}
    everyone = {patch.speaker.name for patch in patches}
    method = (
        f"{len(patches)} patches of 0.9 to 2.2 s in recordings of {len(everyone)} speakers, {len(people)} of"
        f" them human ({split}); the voice is cloned from another stretch of the recording"
    )
    yield from _rows(split, scores, spreads, method)
    yield median_figure(
        f"noise-floor gap with a hiss 30 dB under the speech, {split}",
        hissing, "dB", at_most(2.0), peer="the true words under the same hiss", method=method,
    )  # fmt: skip
    yield median_figure(
        f"another take ÷ the first, {split}",
        takes, "", at_most(1.0), peer="the first take, which measures the context", method=method,
    )  # fmt: skip


def _rows(split: str, scores: dict[str, list[Score]], spreads: list[float], method: str) -> Iterator[Figure]:
    def told(pick: Callable[[Score], float | None], *names: str) -> str:
        picked = {
            name: [value for score in scores[name] if (value := pick(score)) is not None] for name in names
        }
        return "; ".join(f"{name} {spread(values)}" for name, values in picked.items())

    def row(
        name: str, pick: Callable[[Score], float | None], unit: str, goal: Goal | None, *peers: str
    ) -> Figure:
        values = [value for score in scores[MENDED] if (value := pick(score)) is not None]
        return median_figure(f"{name}, {split}", values, unit, goal, peer=told(pick, *peers), method=method)

    every = (TRUTH, RAW, SIMPLE)
    yield row("infill, similarity to the context", lambda s: s.similarity, "", at_least(0.75), *every)
    yield row("infill, level error", lambda s: s.level, "dB", at_most(0.5), *every)
    yield row("infill, noise floor beside the true words'", lambda s: s.floor, "dB", None, *every)
    step = float(np.median(spreads)) if spreads else 0.0
    jump = row("infill, pitch jump at the seams", lambda s: s.jump, "semitones", at_most(step), *every)
    yield replace(jump, peer=f"the context from phrase to phrase {spread(spreads)}; {jump.peer}")
    singly = {name: [each for score in scores[name] for each in score.steps] for name in (MENDED, *every)}
    yield median_figure(
        f"infill, pitch step at each seam by itself, {split}",
        singly[MENDED],
        "semitones",
        at_most(step),
        peer="; ".join(f"{name} {spread(singly[name])}" for name in every),
        method=f"as each step of the context counts by itself; {method}",
    )
    yield row("infill, word errors", lambda s: s.errors, "%", None, *every)
    yield row("infill, length beside the true words", lambda s: s.length, "", None, RAW, SIMPLE)
    yield row("infill, CPU seconds, context known", lambda s: s.seconds, "s", at_most(4.0))


def _score(patch: Patch, middle: FloatArray, context: FloatArray, on: Stage) -> Score:
    beside = np.concatenate([patch.left[-_CLOSE:], patch.right[:_CLOSE]])
    return Score(
        float(on.judge.vector(middle) @ context),
        abs(active_level(middle) - active_level(beside)),
        abs(_floor(middle) - _floor(patch.truth)),
        tuple(_steps(patch, middle)),
        error_rate(on.recogniser, middle, patch.text),
        len(middle) / len(patch.truth),
    )


def _near(patch: Patch) -> FloatArray:
    return np.concatenate([patch.left[-_NEAR:], patch.right[:_NEAR]])


def _timed(act: Callable[[], FloatArray]) -> tuple[FloatArray, float]:
    """What it gives, and the seconds of processor that it took: other work on the machine does not count."""
    began = time.process_time()
    return act(), time.process_time() - began


def _floor(sound: FloatArray) -> float:
    return float(np.percentile(frame_levels(sound, SAMPLE_RATE), _QUIET))


def _hissing(patch: Patch, voice: Coordinates, mender: Mender) -> float:
    """dB between the floors of the middle and of the true words, where noise is the floor of both."""
    level = 10 ** ((active_level(_near(patch)) - _HISS) / 20)
    chance = np.random.default_rng(5)
    left, truth, right = (
        np.asarray(sound + chance.normal(size=len(sound)) * level, np.float32)
        for sound in (patch.left, patch.truth, patch.right)
    )
    noisy = replace(patch, left=left, truth=truth, right=right)
    return abs(_floor(mender.infill(noisy, voice)) - _floor(truth))


def _steps(patch: Patch, middle: FloatArray) -> Iterator[float]:
    """Semitones from the old words to the new, and from the new to the old ones behind."""
    own = _edges(pitch_track(middle))
    before = _edges(pitch_track(patch.left[-_CLOSE:]))
    behind = _edges(pitch_track(patch.right[:_CLOSE]))
    if own is not None and before is not None and behind is not None:
        yield 12.0 * abs(own[0] - before[1])
        yield 12.0 * abs(behind[0] - own[1])


def _edges(track: PitchTrack | None) -> tuple[float, float] | None:
    """Octaves of the first and the last voice."""
    if track is None or not track.voiced.any():
        return None
    instants, octaves = track.instants[track.voiced], track.octaves[track.voiced]
    first, last = instants < instants[0] + _EDGE, instants > instants[-1] - _EDGE
    return float(np.median(octaves[first])), float(np.median(octaves[last]))


def _phrase_steps(patch: Patch) -> Iterator[float]:
    """Semitones from the end of one stretch of voice to the start of the next in the context."""
    for sound in (patch.left[-_NEAR:], patch.right[:_NEAR]):
        track = pitch_track(sound)
        if track is None:
            continue
        instants, octaves = track.instants[track.voiced], track.octaves[track.voiced]
        borders = np.flatnonzero(np.diff(instants) > _PHRASE) + 1
        parts = np.split(np.arange(len(instants)), borders)
        for one, other in pairwise(parts):
            ends = octaves[one[instants[one] > instants[one[-1]] - _EDGE]]
            starts = octaves[other[instants[other] < instants[other[0]] + _EDGE]]
            yield 12.0 * abs(float(np.median(ends)) - float(np.median(starts)))
