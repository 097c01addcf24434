"""A voice from a recording: the nearest shipped voice, in the colour of the speaker."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from studio.core.clip import FloatArray
from studio.core.errors import BadSound
from studio.core.voice import Gender
from studio.engine.likeness.cleaning import cleaned
from studio.engine.likeness.encoder import speaker_of
from studio.engine.likeness.heard import check_sounding, seconds, speech_only
from studio.engine.likeness.portraits import nearest, portraits
from studio.engine.likeness.profile import Profile, colour_between, profile_of
from studio.engine.likeness.world import anatomy
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.voices.colour import Colour
from studio.engine.voices.embedding import Coordinates

SHORTEST, LONGEST = 1.0, 60.0
"""Seconds of a recording: below nothing is made of it, what is beyond is not listened to."""
SIMILARITY, STABILITY = "similarity", "stability"
_STEADY_DB, _STEADY_SPREAD = 9.0, 0.35
_EVEN = np.array([0.25, 0.5, 0.25])


def clone(
    sound: FloatArray, *, language: str = "en", mode: str = SIMILARITY, enhance: bool = False
) -> Coordinates:
    """The voice that speaks in `sound` (float32 mono, 24 kHz).

    `similarity` keeps all that was measured, the room's colour too; `stability` cleans the recording first,
    evens the spectrum and holds it within 9 dB, for a calm studio voice. `enhance` takes steady noise away
    before anything is measured. BadSound for silence, for noise without speech, and for under a second.
    """
    _check(sound)
    sound = sound[: round(LONGEST * SAMPLE_RATE)]
    speech = speech_only(cleaned(sound) if enhance or mode == STABILITY else sound)
    return _nearest_to(speech, profile_of(anatomy(speech)), language, mode)


def _check(sound: FloatArray) -> None:
    check_sounding(sound)
    if seconds(sound) < SHORTEST:
        raise BadSound(
            f"The recording lasts {seconds(sound):.1f} seconds: a voice needs at least one second of speech,"
            " better five to ten."
        )


def _nearest_to(speech: FloatArray, goal: Profile, language: str, mode: str) -> Coordinates:
    name = nearest(speaker_of(speech), language)
    colour = colour_between(portraits()[name].profile, goal)
    return Coordinates(
        ((name, 1.0),),
        language,
        british=language == "en" and name[0] == "b",
        gender=Gender.FEMININE if name[1] == "f" else Gender.MASCULINE,
        colour=_steady(colour) if mode == STABILITY else colour,
    )


def _steady(colour: Colour) -> Colour:
    even = np.convolve(np.pad(np.asarray(colour.spectrum), 1, mode="edge"), _EVEN, mode="valid")
    return replace(
        colour,
        spread=float(np.clip(colour.spread, -_STEADY_SPREAD, _STEADY_SPREAD)),
        spectrum=tuple(np.clip(even, -_STEADY_DB, _STEADY_DB).tolist()),
    )
