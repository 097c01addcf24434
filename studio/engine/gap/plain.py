"""Words for a gap whose speaker is not known, or by a voice that takes no part: spoken first, then moved."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from studio.core.clip import FloatArray
from studio.core.errors import BadSound
from studio.core.speech import FASTEST_PACE, SLOWEST_PACE, Controls, pace_of
from studio.engine.gap.surroundings import Surroundings
from studio.engine.likeness.colouring import coloured, said
from studio.engine.likeness.portraits import base_profile, base_rate
from studio.engine.likeness.profile import colour_between, profile_of
from studio.engine.likeness.syllables import syllable_rate
from studio.engine.likeness.world import Anatomy, anatomy
from studio.engine.speech.finish import span_of, trimmed
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.sound import never
from studio.engine.speech.synthesiser import Synthesiser
from studio.engine.text.clause import Clause
from studio.engine.voices.embedding import Coordinates

_TRUST = 0.7
_SLOWER, _FASTER = 0.8, 1.3
_PAUSE = np.zeros(round(0.3 * SAMPLE_RATE), np.float32)


def plainly(
    clauses: Sequence[Clause],
    around: Surroundings,
    voice: Coordinates,
    controls: Controls,
    synthesiser: Synthesiser,
    *,
    seed: int = 0,
    stopped: Callable[[], bool] = never,
) -> FloatArray:
    """The clauses as the voice says them, trimmed, float32 mono at 24 kHz: with the pace, pitch, range and
    long-term spectrum of the speech around (WORLD) where there is enough of it, else with the voice's own."""
    if around.speaking is None:
        sounds = said(synthesiser, clauses, voice, controls, seed=seed, stopped=stopped)
    else:
        parts = anatomy(np.concatenate([part for side in around.sides for part in (side.sound, _PAUSE)]))
        controls = _paced(controls, voice, parts)
        spoken = synthesiser.speak(clauses, voice.style, controls, seed=seed, stopped=stopped)
        sounds = coloured(spoken, _fitted(voice, parts))
    samples = [sound.samples for sound in sounds]
    speech = np.concatenate([np.zeros(0, np.float32), *samples])
    return trimmed(speech, span_of(speech))


def _fitted(voice: Coordinates, parts: Anatomy) -> Coordinates:
    try:
        return replace(voice, colour=colour_between(base_profile(voice.shares), profile_of(parts)))
    except BadSound:
        return voice


def _paced(controls: Controls, voice: Coordinates, parts: Anatomy) -> Controls:
    """With the pace of the speech around on top, trusted in part: its syllables are counted without words."""
    rate = syllable_rate(parts)
    if rate is None:
        return controls
    ratio = (rate / base_rate(voice.shares)) ** _TRUST
    pace = pace_of(controls.speed) * min(max(ratio, _SLOWER), _FASTER)
    limit = FASTEST_PACE if pace >= 1 else 1 / SLOWEST_PACE
    return replace(controls, speed=max(-1.0, min(1.0, math.log(pace) / math.log(limit))))
