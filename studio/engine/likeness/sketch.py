"""A speaker in the few figures by which a timbre is guessed: quick to measure, the same for any recording."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyworld

from studio.core.clip import FloatArray
from studio.engine.likeness.colouring import painted
from studio.engine.likeness.encoder import speaker_of
from studio.engine.likeness.heard import loud, speech_only
from studio.engine.likeness.profile import Profile, profile_from
from studio.engine.likeness.world import FLOOR, Real, pitch
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.timbre import figures
from studio.engine.voices.colour import Colour

_SPOKEN = 30.0
_FEWEST = 20
_LEAST_DB, _MOST_DB = -30.0, 25.0
_SCALE, _PITCH = 16.0, 7.3


@dataclass(frozen=True, slots=True)
class Sketch:
    """`even`: the speaker's unit vector [256] once the long-term spectrum is everybody's; `profile` has that
    spectrum and the pitch."""

    even: FloatArray
    profile: Profile

    @property
    def figures(self) -> Real:
        """[257]; a timbre is guessed from them by a matrix."""
        return np.append(self.even * _SCALE, self.profile.centre - _PITCH)


def sketch_of(sound: FloatArray) -> Sketch:
    """Of speech, float32 mono at 24 kHz."""
    profile = quick_profile(sound)
    return Sketch(speaker_of(speech_only(evened(sound, profile, figures()["even"]))), profile)


def evened(sound: FloatArray, profile: Profile, goal: Real) -> FloatArray:
    """The sound with the long-term spectrum `goal` [32] in place of its own."""
    return painted(sound, Colour(spectrum=filter_between(profile.spectrum, goal)))


def filter_between(own: Real, goal: Real) -> tuple[float, ...]:
    """dB in 32 mel bands that make the one spectrum the other, as far as can be asked of a filter."""
    return tuple(np.clip(goal - own, _LEAST_DB, _MOST_DB).tolist())


def quick_profile(sound: FloatArray) -> Profile:
    """The profile of a sound that is known to hold speech, by half of WORLD's work."""
    wave = sound.astype(np.float64)
    f0, instants = pitch(sound)
    envelope = pyworld.cheaptrick(wave, f0, instants, SAMPLE_RATE)
    levels = 10 * np.log10(envelope.mean(axis=1) + FLOOR)
    spoken = levels > loud(levels) - _SPOKEN
    heard = spoken & (f0 > 0)
    if np.count_nonzero(heard) < _FEWEST:
        return profile_from(np.zeros(0), envelope[spoken])
    return profile_from(f0[heard], envelope[heard])


def guessed_timbre(sketch: Sketch) -> Real:
    """Where on the axes of timbre a speaker most likely lies, [53]: a ridge regression over some hundred
    synthetic speakers."""
    guess = figures()["guess"]
    return np.asarray(sketch.figures @ guess[:-1] + guess[-1])
