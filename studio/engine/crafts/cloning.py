"""A voice from a recording: the speaker's timbre among the shipped ones, in the speaker's colour and pace."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from studio.core.clip import FloatArray
from studio.core.errors import BadSound, Cancelled
from studio.core.voice import Gender
from studio.engine.craft import Cloned
from studio.engine.crafts.advice import advice_on
from studio.engine.crafts.script import Reading
from studio.engine.likeness.cleaning import cleaned
from studio.engine.likeness.encoder import speaker_of
from studio.engine.likeness.heard import check_sounding, check_speech, seconds, speech_only
from studio.engine.likeness.portraits import base_rate, nearest
from studio.engine.likeness.rehearsal import likened
from studio.engine.likeness.sketch import sketch_of
from studio.engine.likeness.syllables import syllable_rate
from studio.engine.likeness.world import Anatomy, anatomy
from studio.engine.listening.speakers import SEVERAL, company
from studio.engine.listening.verdicts import Purpose
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.sound import never
from studio.engine.speech.synthesiser import Imitator
from studio.engine.voices.colour import Colour
from studio.engine.voices.embedding import Coordinates

SHORTEST, LONGEST = 1.0, 60.0
"""Seconds of a recording: below nothing is made of it, what is beyond is not listened to."""
SIMILARITY, STABILITY = "similarity", "stability"
LARGER = "Two people speak in the recording: the voice is that of the one who speaks more."
NOT_SAID = "The recording does not hold the words of the transcript: they were left aside."
_STEADY_DB, _CALM, _STEADY_SPREAD = 9.0, 0.35, 0.3
_EVEN = np.array([0.25, 0.5, 0.25])
_TRUST, _HURRY = 0.5, 0.15
"""How far a counted pace is believed, and how far a clone's pace goes from its mixture's, as logarithms."""
_LONG_ENOUGH = 3.0

Script = Callable[[FloatArray], Reading | None]
"""Where the words that the user gives are said in a sound; None where they are not."""


def clone(
    sound: FloatArray,
    *,
    language: str = "en",
    mode: str = SIMILARITY,
    enhance: bool = False,
    script: Script | None = None,
    imitator: Imitator | None = None,
    stopped: Callable[[], bool] = never,
) -> Cloned:
    """The voice that speaks in `sound` (float32 mono, 24 kHz).

    `similarity` keeps all that was measured, the room's colour too; `stability` cleans the recording first,
    evens the spectrum and holds it within 9 dB of a studio's, for a calm voice at an even pace. `enhance`
    takes steady noise away before anything is measured. Of two speakers the one who speaks more is taken.
    With a `script` only what it finds is listened to. With an `imitator` its spectrum is heard, not
    estimated. BadSound for silence, for noise without speech, and for under a second; Cancelled once
    `stopped()`.
    """
    _check(sound)
    sound = sound[: round(LONGEST * SAMPLE_RATE)]
    reading = script(sound) if script else None
    advice = list(advice_on(sound, _PURPOSES[mode]))
    if script and reading is None:
        advice.append(NOT_SAID)
    clean = cleaned(sound) if enhance or mode == STABILITY else sound
    speech = speech_only(reading.of(clean) if reading else clean)
    together = company(speech)
    if together.alike < SEVERAL:
        advice.append(LARGER)
        speech = together.larger
    _go_on(stopped)
    parts = anatomy(speech)
    check_speech(parts)
    pace = reading.pace if reading else None
    return Cloned(_voice(speech, parts, pace, language, mode, imitator, stopped), tuple(advice))


_PURPOSES = {SIMILARITY: Purpose.SIMILARITY, STABILITY: Purpose.STABILITY}


def _check(sound: FloatArray) -> None:
    check_sounding(sound)
    if seconds(sound) < SHORTEST:
        raise BadSound(
            f"The recording lasts {seconds(sound):.1f} seconds: a voice needs at least one second of speech,"
            " better five to ten."
        )


def _go_on(stopped: Callable[[], bool]) -> None:
    if stopped():
        raise Cancelled


def _voice(
    speech: FloatArray,
    parts: Anatomy,
    pace: float | None,
    language: str,
    mode: str,
    imitator: Imitator | None,
    stopped: Callable[[], bool],
) -> Coordinates:
    name = nearest(speaker_of(speech), language)
    base = Coordinates(
        ((name, 1.0),),
        language,
        british=language == "en" and name[0] == "b",
        gender=Gender.FEMININE if name[1] == "f" else Gender.MASCULINE,
        pace=_pace(parts, pace, name),
    )
    voice = likened(base, sketch_of(speech), imitator, stopped)
    return _steady(voice) if mode == STABILITY else voice


def _pace(parts: Anatomy, told: float | None, name: str) -> float:
    """The pace beside that of the shipped voice: as the words of a transcript tell it, else by half of what
    syllables tell that are counted without knowing the words."""
    if told is not None:
        return float(np.clip(told, -_HURRY, _HURRY))
    rate = syllable_rate(parts) if len(parts.f0) * 0.005 >= _LONG_ENOUGH else None
    if rate is None:
        return 0.0
    return float(np.clip(_TRUST * np.log(rate / base_rate([(name, 1.0)])), -_HURRY, _HURRY))


def _steady(voice: Coordinates) -> Coordinates:
    """Calmer, at the shipped voice's own pace, and with the heights and depths of a studio."""
    colour = voice.colour
    even = np.convolve(np.pad(np.asarray(colour.spectrum), 1, mode="edge"), _EVEN, mode="valid")
    spread = min(colour.spread, _STEADY_SPREAD) - _CALM
    spectrum = tuple(np.clip(even, -_STEADY_DB, _STEADY_DB).tolist())
    return replace(voice, pace=0.0, colour=Colour(colour.shift, spread, colour.warp, spectrum))
