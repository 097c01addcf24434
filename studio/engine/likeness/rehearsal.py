"""A voice is guessed for a speaker, tried on two sentences, and coloured by what was heard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from studio.core.clip import FloatArray
from studio.core.errors import Cancelled
from studio.core.speech import Controls
from studio.engine.likeness.colouring import manner_of_voice
from studio.engine.likeness.portraits import base_profile, styled_profile
from studio.engine.likeness.profile import Profile, colour_between
from studio.engine.likeness.sketch import Sketch, filter_between, guessed_timbre, quick_profile
from studio.engine.likeness.world import Real
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


def likened(
    base: Coordinates, sketch: Sketch, imitator: Imitator | None, stopped: Callable[[], bool] = never
) -> Coordinates:
    """`base` with the timbre that is guessed from the sketch, and with the pitch and the long-term spectrum
    of the speaker. The filter is what parts the spectrum of SENTENCES, said in that timbre, from the
    speaker's; without an imitator, an estimate of that. Cancelled once `stopped()`. The same input gives the
    same voice.
    """
    voice = replace(base, timbre=_away(base, guessed_timbre(sketch)), colour=_melody(base, sketch.profile))
    own = styled_profile(voice) if imitator is None else quick_profile(_said(voice, imitator, stopped))
    spectrum = filter_between(own.spectrum, sketch.profile.spectrum)
    return replace(voice, colour=replace(voice.colour, spectrum=spectrum))


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
