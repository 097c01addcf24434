"""A voice is tried on a sentence, heard, and corrected: how a style is found for a speaker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from studio.core.clip import FloatArray
from studio.core.errors import Cancelled
from studio.core.speech import Controls
from studio.engine.likeness.colouring import manner_of_voice, painted
from studio.engine.likeness.encoder import likeness, speaker_of
from studio.engine.likeness.heard import speech_only
from studio.engine.likeness.portraits import base_profile, styled_profile
from studio.engine.likeness.profile import Profile, colour_between
from studio.engine.likeness.sketch import (
    Sketch,
    filter_between,
    guessed_timbre,
    sketch_of,
    step_towards,
)
from studio.engine.likeness.world import Real
from studio.engine.speech.sound import never
from studio.engine.speech.synthesiser import Imitator
from studio.engine.speech.timbre import place_of
from studio.engine.text.reader import read
from studio.engine.voices.colour import Colour
from studio.engine.voices.embedding import Coordinates

SENTENCE = "Joyful music was playing in the garden when we arrived."
PASSES = 4
"""Most of what rehearsing gives it gives in four passes; each takes a second on one core."""
_STEP = 0.8
_FARTHEST = 3.0


@dataclass(frozen=True, slots=True)
class Model:
    """The speaker to be met: `speaker`, the encoder's vector of the recording as it is, and its `sketch`."""

    speaker: FloatArray
    sketch: Sketch


@dataclass(frozen=True, slots=True)
class _Try:
    voice: Coordinates
    sketch: Sketch
    merit: float


def model_of(speech: FloatArray) -> Model:
    """Of speech, float32 mono at 24 kHz at `heard.LEVEL`."""
    return Model(speaker_of(speech), sketch_of(speech))


def likened(
    base: Coordinates, model: Model, imitator: Imitator | None, stopped: Callable[[], bool] = never
) -> Coordinates:
    """`base` with the timbre and the colour of the speaker: guessed from the sketch, then spoken, heard and
    corrected PASSES times, of which the best is kept. Without an imitator the guess is all. Cancelled once
    `stopped()`. The same input gives the same voice."""
    guess = guessed_timbre(model.sketch)
    if imitator is None:
        return _guessed(base, guess, model.sketch.profile)
    return max(_tries(base, guess, model, imitator, stopped), key=lambda one: one.merit).voice


def _guessed(base: Coordinates, place: Real, goal: Profile) -> Coordinates:
    voice = _placed(base, place)
    colour = _melody(base, goal)
    spectrum = filter_between(styled_profile(voice).spectrum, goal.spectrum)
    return replace(voice, colour=replace(colour, spectrum=spectrum))


def _tries(
    base: Coordinates, place: Real, model: Model, imitator: Imitator, stopped: Callable[[], bool]
) -> Iterator[_Try]:
    coloured = replace(base, colour=_melody(base, model.sketch.profile))
    for _ in range(PASSES):
        if stopped():
            raise Cancelled
        one = _tried(_placed(coloured, place), model, imitator)
        yield one
        place = np.clip(place + _STEP * step_towards(model.sketch, one.sketch), -_FARTHEST, _FARTHEST)


def _tried(voice: Coordinates, model: Model, imitator: Imitator) -> _Try:
    clauses = read(SENTENCE, "en")
    own = manner_of_voice(voice)
    sounds = imitator.imitate(clauses, voice.style, Controls(), own)
    sound = np.concatenate([each.samples for each in sounds])
    sketch = sketch_of(sound)
    spectrum = filter_between(sketch.profile.spectrum, model.sketch.profile.spectrum)
    colour = replace(voice.colour, spectrum=spectrum)
    reached = speaker_of(speech_only(painted(sound, colour)))
    merit = likeness(reached, model.speaker) + likeness(sketch.even, model.sketch.even)
    return _Try(replace(voice, colour=colour), sketch, merit)


def _placed(voice: Coordinates, place: Real) -> Coordinates:
    """The voice with its timbre at that place on the axes."""
    own = place_of(replace(voice, timbre=()).style)
    return replace(voice, timbre=tuple((np.clip(place, -_FARTHEST, _FARTHEST) - own).tolist()))


def _melody(base: Coordinates, goal: Profile) -> Colour:
    """The pitch alone."""
    colour = colour_between(base_profile(base.shares), goal)
    return Colour(shift=colour.shift, spread=colour.spread)
