"""New words between old ones."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from studio.core.clip import FloatArray
from studio.core.errors import BadText, Cancelled
from studio.core.speech import FASTEST_PACE, SLOWEST_PACE, Controls, pace_of
from studio.engine.craft import Stopped
from studio.engine.crafts.context import Context, context_of
from studio.engine.likeness.cleaning import room_tone
from studio.engine.likeness.colouring import coloured
from studio.engine.likeness.heard import active_level
from studio.engine.likeness.portraits import base_profile, base_rate
from studio.engine.likeness.profile import colour_between
from studio.engine.speech.finish import limited, span_of, trimmed
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.sound import never
from studio.engine.speech.synthesiser import Synthesiser
from studio.engine.text.reader import read
from studio.engine.voices.embedding import Coordinates

MARGIN = round(0.03 * SAMPLE_RATE)
"""Samples of room tone at both ends, for the crossfade."""
_TRUST = 0.7
_SLOWER, _FASTER = 0.8, 1.3
_LOUDEST = -9.0
_SILENT = 1e-3


def fill(
    left: FloatArray | None,
    right: FloatArray | None,
    text: str,
    voice: Coordinates,
    language: str,
    controls: Controls,
    synthesiser: Synthesiser,
    stopped: Stopped = never,
) -> FloatArray:
    """Only the middle, float32 mono at 24 kHz: `text` in the styles of `voice`, at the pace of the speech
    around it, with its pitch, range and long-term spectrum (WORLD), as loud, over the tone of its room, which
    alone is heard in the first and last 30 ms.

    Where there is too little speech around, the voice's own pace and colour stay. Either side may be missing.
    BadSound where neither can be heard, BadText where nothing is spoken, Cancelled once `stopped()`.
    """
    context = context_of(left, right)
    _go_on(stopped)
    fitted, paced = _fitted(voice, context), _paced(controls, voice, context)
    speech = _spoken(text, fitted, language, paced, synthesiser, stopped)
    _go_on(stopped)
    return _in_room(speech, context)


def _fitted(voice: Coordinates, context: Context) -> Coordinates:
    if context.profile is None:
        return voice
    return replace(voice, colour=colour_between(base_profile(voice.shares), context.profile))


def _paced(controls: Controls, voice: Coordinates, context: Context) -> Controls:
    """With the pace of the speech around on top, trusted in part: its syllables are counted without words."""
    if context.rate is None:
        return controls
    ratio = (context.rate / base_rate(voice.shares)) ** _TRUST
    pace = pace_of(controls.speed) * min(max(ratio, _SLOWER), _FASTER)
    limit = FASTEST_PACE if pace >= 1 else 1 / SLOWEST_PACE
    return replace(controls, speed=max(-1.0, min(1.0, math.log(pace) / math.log(limit))))


def _spoken(
    text: str,
    voice: Coordinates,
    language: str,
    controls: Controls,
    synthesiser: Synthesiser,
    stopped: Stopped,
) -> FloatArray:
    clauses = read(text, language, british=voice.british)
    sounds = coloured(synthesiser.speak(clauses, voice.style, controls, stopped=stopped), voice)
    speech = np.concatenate([np.zeros(0, np.float32), *(sound.samples for sound in sounds)])
    _go_on(stopped)
    if np.abs(speech).max(initial=0) < _SILENT:
        raise BadText("Nothing in this text could be spoken.")
    return trimmed(speech, span_of(speech))


def _in_room(speech: FloatArray, context: Context) -> FloatArray:
    gain = 10 ** ((min(context.level, _LOUDEST) - active_level(speech)) / 20)
    middle = np.pad(speech * np.float32(gain), MARGIN)
    return limited(middle + room_tone(context.room, len(middle)))


def _go_on(stopped: Stopped) -> None:
    if stopped():
        raise Cancelled
