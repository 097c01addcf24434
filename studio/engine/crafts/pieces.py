"""Where a long recording is cut to be worked on: in pauses, the first piece short, to be heard soon."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from studio.core.clip import FloatArray
from studio.engine.listening.voice_activity import spoken_spans
from studio.engine.speech.model import SAMPLE_RATE

FIRST_PIECE, PIECE, LONGEST = 5.0, 12.0, 28.0
"""Seconds: of the first piece, of the others (others wait while one is made), and of a piece in which nobody
pauses."""
PAUSE = 0.3
_SHORTEST, _SEARCHED = 0.5, 8.0
_BLOCK, _CALM = 240, 15
"""Samples in 10 ms, and how many of those a place is quiet for."""


def pieces(sound: FloatArray) -> Iterator[tuple[int, int]]:
    """First and last-but-one sample of each piece of float32 mono at 24 kHz, gapless. Each is found when it
    is asked for, by what of the sound lies before its end."""
    start, most = 0, FIRST_PIECE
    while len(sound) - start > round((most + 1) * SAMPLE_RATE):
        end = _end(sound, start, round(most * SAMPLE_RATE))
        if end is None:
            break
        yield start, end
        start, most = end, PIECE
    yield start, len(sound)


def _end(sound: FloatArray, start: int, wanted: int) -> int | None:
    """The last pause within `wanted` samples of `start`, else the first within LONGEST seconds, else the
    quietest place of the last 8 s before that; None where the sound ends first."""
    latest = start + round(LONGEST * SAMPLE_RATE)
    pauses = [start + at for at in _pauses(sound[start:latest]) if at >= _SHORTEST * SAMPLE_RATE]
    before = [at for at in pauses if at <= start + wanted]
    if before or pauses:
        return before[-1] if before else pauses[0]
    if latest >= len(sound):
        return None
    return _quietest(sound, latest - round(_SEARCHED * SAMPLE_RATE), latest)


def _pauses(sound: FloatArray) -> list[int]:
    """The middles of all pauses that part phrases, in samples."""
    spans = spoken_spans(sound, SAMPLE_RATE)
    found = [(one.end + other.start) / 2 for one, other in pairwise(spans) if other.start - one.end >= PAUSE]
    return [round(middle * SAMPLE_RATE) for middle in found]


def _quietest(sound: FloatArray, start: int, end: int) -> int:
    """The middle of the 150 ms with the least energy."""
    blocks = (end - start) // _BLOCK
    power = np.square(sound[start : start + blocks * _BLOCK].reshape(blocks, _BLOCK)).mean(axis=1)
    calm = np.convolve(power, np.ones(_CALM), mode="valid")
    return start + (int(np.argmin(calm)) + _CALM // 2) * _BLOCK + _BLOCK // 2
