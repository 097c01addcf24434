"""A voice is guessed for a speaker, tried on two sentences, and coloured by what was heard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from studio.core.clip import FloatArray
from studio.core.errors import Cancelled
from studio.core.speech import Controls
from studio.engine.likeness.colouring import manner_of_voice, painted
from studio.engine.likeness.heard import speech_only
from studio.engine.likeness.levels import levels_of, swing_between
from studio.engine.likeness.portraits import base_profile, styled_profile
from studio.engine.likeness.profile import Profile, colour_between
from studio.engine.likeness.sketch import Sketch, filter_between, guessed_timbre
from studio.engine.likeness.syllables import syllable_rate
from studio.engine.likeness.world import Real, anatomy
from studio.engine.speech.sound import never
from studio.engine.speech.synthesiser import Imitator
from studio.engine.speech.timbre import place_of
from studio.engine.text.reader import read
from studio.engine.voices.colour import Colour
from studio.engine.voices.embedding import Coordinates

SENTENCES = (
    "Joyful music was playing in the garden when we arrived.",
    "Please check that each machine is switched off before you leave.",
)
_FARTHEST = 3.0
"""Standard deviations from the middle of an axis beyond which no timbre is placed."""
_HURRY = 0.25
"""How far a clone's pace goes from its mixture's, as a logarithm: beyond, words are lost."""


def likened(
    base: Coordinates,
    sketch: Sketch,
    imitator: Imitator | None,
    stopped: Callable[[], bool] = never,
    rate: float | None = None,
) -> Coordinates:
    """`base` with the timbre that is guessed from the sketch, and with the pitch and the long-term spectrum
    of the speaker. SENTENCES are said in that timbre: what parts the swing and the spectrum of their levels
    from the speaker's becomes the filter, and what parts their syllables a second from `rate`, where that is
    known, the pace. Without an imitator, an estimate of the spectrum alone. Cancelled once `stopped()`. The
    same input gives the same voice.
    """
    voice = replace(base, timbre=_away(base, guessed_timbre(sketch)), colour=_melody(base, sketch.profile))
    if imitator is None:
        spectrum = filter_between(styled_profile(voice).spectrum, sketch.profile.spectrum)
        return replace(voice, colour=replace(voice.colour, spectrum=spectrum))
    heard = _said(voice, imitator, stopped)
    return replace(voice, colour=_filter(voice.colour, heard, sketch), pace=_pace(voice, heard, rate))


def _filter(colour: Colour, heard: FloatArray, sketch: Sketch) -> Colour:
    """First the swing, which moves the means as well."""
    swing = swing_between(levels_of(heard), sketch.levels)
    swung = levels_of(painted(heard, Colour(swing=swing)))
    spectrum = filter_between(swung.amplitude, sketch.levels.amplitude)
    return replace(colour, swing=swing, spectrum=spectrum)


def _pace(voice: Coordinates, heard: FloatArray, rate: float | None) -> float:
    own = syllable_rate(anatomy(speech_only(heard))) if rate else None
    if rate is None or own is None:
        return voice.pace
    return float(np.clip(voice.pace + np.log(rate / own), -_HURRY, _HURRY))


def _said(voice: Coordinates, imitator: Imitator, stopped: Callable[[], bool]) -> FloatArray:
    spoken: list[FloatArray] = []
    for sentence in SENTENCES:
        if stopped():
            raise Cancelled
        sounds = imitator.imitate(read(sentence, "en"), voice.style, Controls(), manner_of_voice(voice))
        spoken.extend(sound.samples for sound in sounds)
    return np.concatenate(spoken)


def _away(base: Coordinates, place: Real) -> tuple[float, ...]:
    """How far the place on the axes lies from the base's own."""
    own = place_of(replace(base, timbre=()).style)
    return tuple((np.clip(place, -_FARTHEST, _FARTHEST) - own).tolist())


def _melody(base: Coordinates, goal: Profile) -> Colour:
    """The pitch alone."""
    colour = colour_between(base_profile(base.shares), goal)
    return Colour(shift=colour.shift, spread=colour.spread)
