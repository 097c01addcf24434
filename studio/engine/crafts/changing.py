"""Speech in another voice: the same words, time and melody."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from studio.core.clip import FloatArray
from studio.core.errors import BadSound
from studio.engine.craft import Stopped
from studio.engine.likeness.colouring import recoloured
from studio.engine.likeness.heard import check_sounding
from studio.engine.likeness.portraits import whole_profile
from studio.engine.likeness.profile import Profile, colour_between, profile_of
from studio.engine.likeness.world import anatomy
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.sound import never
from studio.engine.voices.embedding import Coordinates

LISTENED = 30.0
"""Seconds of the recording by which its speaker is known."""
SHORTEST = 0.3
FIRST_PIECE, PIECE = 2.0, 8.0
"""Seconds: a short first piece is heard soon."""
_SEARCHED = 1.0
_MARGIN = round(0.1 * SAMPLE_RATE)
_BLOCK = 240


def change(sound: FloatArray, target: Coordinates, stopped: Stopped = never) -> Iterator[FloatArray]:
    """`sound` (float32 mono, 24 kHz) in the voice `target`, in pieces that joined are exactly as long: its
    pitch moved to the centre and range of the target's, its resonances and long-term spectrum to the target's
    (WORLD). Ends early once `stopped()`. BadSound for silence, noise without speech, and under 0.3 s."""
    source = _speaker(sound)
    colour = colour_between(source, whole_profile(target))
    for start, end in pieces(sound):
        if stopped():
            return
        first, last = max(0, start - _MARGIN), min(len(sound), end + _MARGIN)
        painted = recoloured(sound[first:last], source.centre, colour)
        yield painted[start - first : end - first]


def pieces(sound: FloatArray) -> Iterator[tuple[int, int]]:
    """Where to cut: at the quietest place of the last second of each piece."""
    start, most = 0, FIRST_PIECE
    while len(sound) - start > round((most + _SEARCHED) * SAMPLE_RATE):
        latest = start + round(most * SAMPLE_RATE)
        end = _quietest(sound, latest - round(_SEARCHED * SAMPLE_RATE), latest)
        yield start, end
        start, most = end, PIECE
    yield start, len(sound)


def _speaker(sound: FloatArray) -> Profile:
    check_sounding(sound)
    if len(sound) < SHORTEST * SAMPLE_RATE:
        raise BadSound("The recording is too short to hear a voice in it: a third of a second is the least.")
    return profile_of(anatomy(_loudest(sound)))


def _loudest(sound: FloatArray) -> FloatArray:
    """The 30 seconds with the most energy, so that a long silence in front does not count for the speaker."""
    width = round(LISTENED * SAMPLE_RATE)
    if len(sound) <= width:
        return sound
    energy = np.concatenate([[0.0], np.cumsum(np.square(sound, dtype=np.float64))])
    at = int(np.argmax(energy[width:] - energy[:-width]))
    return sound[at : at + width]


def _quietest(sound: FloatArray, start: int, end: int) -> int:
    blocks = (end - start) // _BLOCK
    power = np.square(sound[start : start + blocks * _BLOCK].reshape(blocks, _BLOCK)).mean(axis=1)
    calm = np.convolve(power, np.ones(5), mode="same")
    return start + int(np.argmin(calm)) * _BLOCK + _BLOCK // 2
