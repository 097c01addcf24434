"""Clones of strangers: how like they are to a stretch that was not heard, and how well they are understood.

Beside each figure stand the simple method (the nearest shipped voice in the vocoder's colour, which the
engine had before) and the ceiling (the speaker in the other stretch).
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from benchmarks.figure import Figure, at_least, at_most
from benchmarks.sentences import PLAIN
from benchmarks.voices.scoring import error_rate, median_figure, spread
from benchmarks.voices.speakers import REPORTED, Speaker, built_in, speakers
from benchmarks.voices.stage import Stage
from studio.core.clip import FloatArray
from studio.core.speech import Controls
from studio.engine.crafts.cloning import SIMILARITY, STABILITY, clone
from studio.engine.likeness.colouring import coloured, said
from studio.engine.likeness.encoder import speaker_of
from studio.engine.likeness.heard import active_level, speech_only
from studio.engine.likeness.portraits import nearest, portraits
from studio.engine.likeness.profile import colour_between, profile_of
from studio.engine.likeness.sketch import quick_profile
from studio.engine.likeness.world import anatomy
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.text.reader import read
from studio.engine.voices.embedding import Coordinates

SPOKEN = PLAIN[2], PLAIN[10], PLAIN[19]
NOISE_DB = 10.0
FEW = 5
"""Human speakers on whom the modes and the cleaning are measured."""


@dataclass(frozen=True)
class Target:
    """A speaker's clone, what it and the simple method say, and how alike these are to the held-out clip."""

    on: Stage
    speaker: Speaker

    @cached_property
    def cloned(self) -> tuple[Coordinates, float]:
        """The voice, and the seconds of a core that it took."""
        began = time.process_time()
        voice = clone(self.speaker.reference, imitator=self.on.synthesiser).voice
        return voice, time.process_time() - began

    @cached_property
    def spoken(self) -> list[FloatArray]:
        return speech(self.on, self.cloned[0])

    @cached_property
    def simply_spoken(self) -> list[FloatArray]:
        return speech(self.on, simple(self.speaker.reference), vocoder=True)

    def likeness(self, sounds: Sequence[FloatArray]) -> float:
        held_out = self.on.judge.vector(self.speaker.held_out)
        return float(np.mean([self.on.judge.vector(sound) @ held_out for sound in sounds]))

    @cached_property
    def ceiling(self) -> float:
        return self.likeness([self.speaker.reference])


def measure(on: Stage) -> Iterator[Figure]:
    """Of the speakers that were not tuned on; built-in voices are told apart."""
    targets = [Target(on, one) for one in [*speakers(REPORTED), *built_in(on.synthesiser)] if _counts(one)]
    yield from _alike(targets)
    yield from _understood(targets)
    yield from _times(targets)
    humans = [one for one in targets if one.speaker.is_human][:FEW]
    yield from _modes(on, humans)
    yield from _through_noise(on, humans)


def simple(reference: FloatArray) -> Coordinates:
    """The nearest shipped voice in the speaker's colour."""
    heard = speech_only(reference)
    name = nearest(speaker_of(heard), "en")
    colour = colour_between(portraits()[name].profile, profile_of(anatomy(heard)))
    return Coordinates(((name, 1.0),), colour=colour)


def speech(on: Stage, voice: Coordinates, *, vocoder: bool = False) -> list[FloatArray]:
    """The sentences in the voice, or in its style with its colour by the vocoder."""
    found = []
    for text in SPOKEN:
        clauses = read(text, "en", british=voice.british)
        if vocoder:
            sounds = coloured(on.synthesiser.speak(clauses, voice.style, Controls()), voice)
        else:
            sounds = said(on.synthesiser, clauses, voice, Controls())
        found.append(np.concatenate([each.samples for each in sounds]))
    return found


def _counts(speaker: Speaker) -> bool:
    return speaker.split == REPORTED


def _alike(targets: Sequence[Target]) -> Iterator[Figure]:
    humans = [one for one in targets if one.speaker.is_human]
    names = ", ".join(one.speaker.name for one in targets)
    for kind, chosen, bound in (("all", targets, 0.80), ("human", humans, 0.78)):
        plainly = [one.likeness(one.simply_spoken) for one in chosen]
        yield median_figure(
            f"clone, likeness to a held-out clip ({kind})",
            [one.likeness(one.spoken) for one in chosen],
            "",
            at_least(bound),
            peer=f"simple {spread(plainly)}; ceiling {spread([one.ceiling for one in chosen])}",
            method=f"{len(SPOKEN)} sentences each; {len(humans)} human of {len(targets)}: {names}",
        )


def _understood(targets: Sequence[Target]) -> Iterator[Figure]:
    on = targets[0].on
    own = float(np.mean([_errors(on, speech(on, _base(one))) for one in targets]))
    plainly = float(np.mean([_errors(on, one.simply_spoken) for one in targets]))
    cloned = float(np.mean([_errors(on, one.spoken) for one in targets]))
    yield Figure(
        "clone, added word error rate",
        cloned - own,
        "%",
        at_most(1.0),
        f"simple {plainly - own:.2g} %; the shipped voices themselves {own:.2g} %",
        f"mean of {len(targets)} speakers × {len(SPOKEN)} sentences, Whisper tiny.en",
    )


def _base(one: Target) -> Coordinates:
    """The shipped voice that the clone stands on."""
    return Coordinates(one.cloned[0].shares, british=one.cloned[0].british)


def _errors(on: Stage, sounds: Sequence[FloatArray]) -> float:
    return float(
        np.mean([error_rate(on.recogniser, sound, text) for sound, text in zip(sounds, SPOKEN, strict=True)])
    )


def _times(targets: Sequence[Target]) -> Iterator[Figure]:
    yield median_figure(
        "clone, seconds of a core",
        [one.cloned[1] for one in targets],
        "s",
        at_most(6),
        method="clips of 2 to 12 s",
    )
    on, voice = targets[0].on, targets[0].cloned[0]
    ratios, vocoder = [], []
    for _ in range(3):
        plain = _seconds(on, _base(targets[0]))
        ratios.append(_seconds(on, voice) / plain)
        vocoder.append(_seconds(on, simple(targets[0].speaker.reference), vocoder=True) / plain)
    yield median_figure(
        "speech of a clone beside speech of a shipped voice",
        ratios,
        "×",
        at_most(1.1),
        peer=f"simple {spread(vocoder)}",
        method="processor time of a second of speech, the same sentences, interleaved",
    )


def _seconds(on: Stage, voice: Coordinates, *, vocoder: bool = False) -> float:
    """Of processor for a second of speech."""
    began = time.process_time()
    spoken = speech(on, voice, vocoder=vocoder)
    return (time.process_time() - began) * SAMPLE_RATE / sum(map(len, spoken))


def _modes(on: Stage, humans: Sequence[Target]) -> Iterator[Figure]:
    """What the modes mean: distance to the clip's spectrum, and the width of the melody."""
    near, far, wide, calm, alike = [], [], [], [], []
    for one in humans:
        goal = quick_profile(speech_only(one.speaker.reference))
        steady = clone(one.speaker.reference, mode=STABILITY, imitator=on.synthesiser).voice
        steadily = speech(on, steady)
        for sounds, distance, width in ((one.spoken, near, wide), (steadily, far, calm)):
            profile = quick_profile(np.concatenate(sounds))
            distance.append(float(np.abs(profile.spectrum - goal.spectrum).mean()))
            width.append(profile.range)
        alike.append(one.likeness(steadily))
    yield median_figure(
        f"{SIMILARITY}: distance to the clip's long-term spectrum",
        near,
        "dB",
        peer=f"{STABILITY} {spread(far)}",
        method="mean over 32 mel bands",
    )
    yield median_figure(f"{STABILITY}: likeness to a held-out clip", alike, "")
    yield median_figure(
        f"{STABILITY}: width of the melody", calm, "semitones", peer=f"{SIMILARITY} {spread(wide)}"
    )


def _through_noise(on: Stage, humans: Sequence[Target]) -> Iterator[Figure]:
    """What `enhance` does for a clip with noise under it."""
    helped, plain = [], []
    for one in humans:
        noisy = with_noise(one.speaker.reference)
        helped.append(one.likeness(speech(on, clone(noisy, enhance=True, imitator=on.synthesiser).voice)))
        plain.append(one.likeness(speech(on, clone(noisy, imitator=on.synthesiser).voice)))
    yield median_figure(
        f"enhance, likeness with noise {NOISE_DB:.0f} dB under the voice",
        helped,
        "",
        peer=f"without {spread(plain)}",
        method="pink noise",
    )


def with_noise(sound: FloatArray) -> FloatArray:
    """The sound with pink noise under it, after half a second of the noise alone."""
    silent = np.zeros(SAMPLE_RATE // 2, np.float32)
    padded = np.concatenate([silent, sound])
    white = np.fft.rfft(np.random.default_rng(1).normal(size=len(padded)))
    pink = np.fft.irfft(white / np.sqrt(np.arange(len(white)) + 20.0), len(padded))
    level = 10 ** ((active_level(sound) - NOISE_DB) / 20)
    return np.asarray(padded + pink * (level / pink.std()), np.float32)
