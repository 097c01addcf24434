"""The voice changer: strangers' speech in built-in and cloned voices, beside the vocoder and the ceiling."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from benchmarks.figure import Figure, Goal, at_least, at_most
from benchmarks.voices.scoring import error_rate, median_figure, spread
from benchmarks.voices.speakers import FLITE, HUMAN, REPORTED, TUNED, Speaker, built_in, speakers
from benchmarks.voices.stage import Stage
from benchmarks.voices.tracking import Tracker, correlation, harvest
from benchmarks.words import normalised
from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.core.speech import Controls
from studio.engine.crafts.changing import change
from studio.engine.crafts.cloning import clone
from studio.engine.crafts.pieces import pieces
from studio.engine.likeness.colouring import said
from studio.engine.likeness.world import Real
from studio.engine.listening.aligner import Aligner, words_to_align
from studio.engine.listening.features import RATE
from studio.engine.listening.recogniser import Recogniser
from studio.engine.performance.hearing import Ear
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.text.clause import Word
from studio.engine.text.reader import read
from studio.engine.voices.embedding import Coordinates

TARGETS = ("af_heart", "am_michael", "bf_emma", "am_fenrir", "af_bella", "bm_george")
CLONES = 6
SPOKEN = 8.0
"""Seconds of each source, cut in a pause."""
KNOWN_BY = (
    "The boy who sold oranges by the old stone bridge could tell you the weather two days before it came."
    " Nobody knew how he did it, and he never told. Please check that each machine is switched off, then"
    " close the shutters and leave the keys with Margaret. Most of the work was finished before the winter"
    " came. Can you tell me where the station is? People ask me if it is lonely, and I say that it is not."
)
"""What the target says where the judge gets to know it."""


@dataclass(frozen=True, slots=True)
class Target:
    """A voice, and what the judge knows of it."""

    name: str
    voice: Coordinates
    vector: FloatArray


@dataclass(frozen=True, slots=True)
class Pair:
    """A source in a target's voice: similarity of what was made, of the simple method and of the ceiling;
    correlation of log F0 (pYIN, Harvest, and the simple method by pYIN); errors of word starts in ms; word
    error rates in percent; the real-time factor; why it was not matched."""

    source: Speaker
    similarity: float
    simple: float
    ceiling: float
    melody: float
    by_harvest: float
    simple_melody: float
    timing: float
    words: float
    simple_words: float
    factor: float
    fallback: str


class Room:
    """Makes and measures pairs."""

    def __init__(self, on: Stage, tracker: Tracker) -> None:
        self._on, self._tracker = on, tracker
        self._ear, self._aligner = Ear(Recogniser(1)), Aligner()

    def target(self, name: str) -> Target:
        voice = Coordinates(((name, 1.0),), british=name.startswith("b"))
        return Target(name, voice, self._on.judge.vector(self.says(voice, KNOWN_BY)))

    def cloned(self, speaker: Speaker) -> Target:
        voice = clone(speaker.reference, imitator=self._on.synthesiser).voice
        return Target(speaker.name, voice, self._on.judge.vector(speaker.held_out))

    def says(self, voice: Coordinates, text: str) -> FloatArray:
        clauses = read(text, "en", british=voice.british)
        spoken = said(self._on.synthesiser, clauses, voice, Controls())
        return np.concatenate([sound.samples for sound in spoken])

    def pair(self, source: Speaker, target: Target) -> Pair:
        sound = _start(source.reference)
        begun = time.process_time()
        made = list(change(sound, target.voice, lambda: self._ear, self._on.synthesiser))
        factor = (time.process_time() - begun) / (len(sound) / SAMPLE_RATE)
        changed = np.concatenate([piece.samples for piece in made])
        simple = np.concatenate([each.samples for each in change(sound, target.voice, self._deaf, None)])
        text = self._on.recogniser.hear(resample(sound, SAMPLE_RATE, RATE))
        melody = self._tracker.pitch(sound)
        return Pair(
            source,
            similarity=self.alike(changed, target),
            simple=self.alike(simple, target),
            ceiling=self.alike(self.says(target.voice, text), target),
            melody=correlation(melody, self._tracker.pitch(changed)),
            by_harvest=correlation(harvest(sound), harvest(changed)),
            simple_melody=correlation(melody, self._tracker.pitch(simple)),
            timing=self._timing(sound, changed, text),
            words=error_rate(self._on.recogniser, changed, text),
            simple_words=error_rate(self._on.recogniser, simple, text),
            factor=factor,
            fallback=", ".join(sorted({piece.fallback for piece in made if piece.fallback})),
        )

    def _deaf(self) -> Ear:
        raise AssertionError("the vocoder does not listen")

    def alike(self, sound: FloatArray, target: Target) -> float:
        return float(self._on.judge.vector(sound) @ target.vector)

    def _timing(self, one: FloatArray, other: FloatArray, text: str) -> float:
        words = words_to_align(text)
        before, after = (self._starts(each, words) for each in (one, other))
        return float(np.median(np.abs(before - after))) * 1000

    def _starts(self, sound: FloatArray, words: Sequence[Word]) -> Real:
        placed = self._aligner.align(resample(sound, SAMPLE_RATE, RATE), words)
        return np.array([word.start for word in placed])


def measure(on: Stage) -> Iterator[Figure]:
    """Yields the issue's figures: of the sources kept for reporting, with those that were tuned on beside."""
    with Tracker() as tracker:
        room = Room(on, tracker)
        sources = [*speakers(kinds=(HUMAN, FLITE)), *built_in(on.synthesiser)]
        heard = [each for each in sources if each.language == "en" and len(normalised(_text(on, each))) > 2]
        targets = [room.target(name) for name in TARGETS]
        pairs = [
            room.pair(source, targets[(number + step) % len(targets)])
            for number, source in enumerate(heard)
            for step in (0, 3)
            if targets[(number + step) % len(targets)].name != source.name
        ]
        yield from to_built_in(pairs)
        yield from to_clones(room, heard)


@dataclass(frozen=True, slots=True)
class Halves:
    """The pairs that are reported, and those that were tuned on, beside them; `how` says who they are."""

    reported: Sequence[Pair]
    tuned: Sequence[Pair]
    how: str

    def figure(
        self,
        name: str,
        of: Callable[[Pair], float],
        unit: str,
        goal: Goal,
        *,
        peers: Mapping[str, Callable[[Pair], float]] | None = None,
        method: str = "",
    ) -> Figure:
        """The median of the reported half; the `peers` are measured in it, too."""
        others = [f"{peer} {self.spread(each)}" for peer, each in (peers or {}).items()]
        return median_figure(
            name,
            [of(pair) for pair in self.reported],
            unit,
            goal,
            peer="; ".join([*others, f"tuned half {spread([of(pair) for pair in self.tuned])}"]),
            method="; ".join(filter(None, (method, self.how))),
        )

    def spread(self, of: Callable[[Pair], float]) -> str:
        """Of the reported half."""
        return spread([of(pair) for pair in self.reported])


def to_built_in(pairs: Sequence[Pair]) -> Iterator[Figure]:
    """The figures of the reported half."""
    half = _half(pairs, REPORTED)
    how = f"{_who(half)} in {len(TARGETS)} built-in voices, {len(half)} pairs, {_fallen(half)}"
    halves = Halves(half, _half(pairs, TUNED), how)
    yield halves.figure(
        "changer to a built-in voice: similarity to the target",
        lambda pair: pair.similarity,
        "",
        at_least(0.92),
        peers={
            "vocoder": lambda pair: pair.simple,
            "the voice's own speech": lambda pair: pair.ceiling,
        },
    )
    yield halves.figure(
        "changer: log-F0 correlation with the source",
        lambda pair: pair.melody,
        "",
        at_least(0.88),
        peers={"vocoder": lambda pair: pair.simple_melody},
        method=f"pYIN; by Harvest, octave errors in, {halves.spread(lambda pair: pair.by_harvest)}",
    )
    yield halves.figure(
        "changer: word timing error",
        lambda pair: pair.timing,
        "ms",
        at_most(40),
        method="starts of the same words by forced alignment, median of each pair",
    )
    yield from _words_and_time(halves)


def _words_and_time(halves: Halves) -> Iterator[Figure]:
    mean = np.mean([pair.words for pair in halves.reported])
    yield halves.figure(
        "changer: word error rate added",
        lambda pair: pair.words,
        "%",
        at_most(3.0),
        peers={"vocoder": lambda pair: pair.simple_words},
        method=f"mean {mean:.1f}; against what the recogniser hears in the source",
    )
    yield halves.figure(
        "changer: real-time factor, one core",
        lambda pair: pair.factor,
        "×",
        at_most(0.6),
        method="processor time by length, the check by the recogniser in it",
    )


def to_clones(room: Room, heard: Sequence[Speaker]) -> Iterator[Figure]:
    """Each reported person's speech in the voice that was cloned from the next."""
    people = [each for each in heard if each.split == REPORTED and each.is_human]
    goals = [room.cloned(each) for each in islice(people, CLONES)]
    pairs = [room.pair(people[(number + 1) % len(people)], goal) for number, goal in enumerate(goals)]
    plain = [room.alike(room.says(goal.voice, KNOWN_BY), goal) for goal in goals]
    yield median_figure(
        "changer to a cloned voice: similarity to the speaker",
        [pair.similarity for pair in pairs],
        "",
        at_least(0.76),
        peer=f"vocoder {spread([pair.simple for pair in pairs])}; the clone's own speech {spread(plain)}",
        method=f"{len(goals)} human targets by a clip that was not cloned from; {_fallen(pairs)}",
    )


def _half(pairs: Sequence[Pair], split: str) -> list[Pair]:
    return [pair for pair in pairs if pair.source.split == split]


def _who(pairs: Sequence[Pair]) -> str:
    names = {pair.source.name: pair.source.is_human for pair in pairs}
    return f"{len(names)} sources ({sum(names.values())} human)"


def _fallen(pairs: Sequence[Pair]) -> str:
    reasons = [f"{pair.source.name}: {pair.fallback}" for pair in pairs if pair.fallback]
    return f"{len(reasons)} not matched" + (f" ({'; '.join(reasons)})" if reasons else "")


def _text(on: Stage, source: Speaker) -> str:
    return on.recogniser.hear(resample(_start(source.reference), SAMPLE_RATE, RATE))


def _start(sound: FloatArray) -> FloatArray:
    """Up to the last pause of its first seconds."""
    sound = sound[: round(1.5 * SPOKEN * SAMPLE_RATE)]
    ends = [end for _, end in pieces(sound)]
    return sound[: next((end for end in ends if end >= 0.4 * SPOKEN * SAMPLE_RATE), len(sound))]
