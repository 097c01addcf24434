"""The sound of a room when nobody speaks, as long as it is needed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from studio.audio.editing import crossfaded, power_fades
from studio.audio.pauses import Span, frame_levels
from studio.core.clip import FloatArray
from studio.core.region import Region

GRAIN, FADE = 0.4, 0.1
"""Seconds of the pieces that tone is made longer from, and in which each goes over into the next."""
FILL = 0.02
"""Seconds in which what is filled goes over into tone."""
SHORTEST = 0.08
"""Seconds of tone that can be made longer; of less, one would hear it repeat."""
SEED = 7


def quietest(
    samples: FloatArray, sample_rate: int, pauses: Sequence[Span], longest: float = 2.0
) -> Region | None:
    """The stretch of up to `longest` seconds inside one of the pauses (in seconds) that has the least power;
    None if no pause has SHORTEST seconds. Two hundredths of a second at both ends of a pause are left out:
    speech dies away there."""
    best: tuple[float, Region] | None = None
    mono = samples if samples.ndim == 1 else samples.mean(axis=1)
    for pause in pauses:
        start, end = round((pause.start + 0.02) * sample_rate), round((pause.end - 0.02) * sample_rate)
        end = min(end, len(mono))
        if end - start < SHORTEST * sample_rate:
            continue
        region = _calmest(mono[start:end], start, round(longest * sample_rate), sample_rate)
        power = float(np.mean(np.square(mono[region.start : region.end])))
        if best is None or power < best[0]:
            best = (power, region)
    return best[1] if best is not None else None


def extended(tone: FloatArray, frames: int, sample_rate: int, seed: int = SEED) -> FloatArray:
    """`frames` frames of the room that `tone`, [n] or [n, channels], was taken from: its beginning where it
    is long enough, else pieces of it at random places, each going over into the next with equal power. The
    same for the same `seed`. No tone gives silence."""
    if not len(tone):
        return np.zeros((frames, *tone.shape[1:]), np.float32)
    if len(tone) >= frames:
        return tone[:frames].astype(np.float32)
    chance = np.random.default_rng(seed)
    grain = min(len(tone), round(GRAIN * sample_rate))
    fade = min(round(FADE * sample_rate), grain // 2)
    out, place = tone.astype(np.float32), len(tone)
    pieces = [out]
    while place < frames:
        start = int(chance.integers(0, len(tone) - grain + 1))
        piece = tone[start : start + grain]
        pieces[-1:] = _gone_over(pieces[-1], piece, fade)
        place += grain - fade
    return np.concatenate(pieces)[:frames]


def filled(
    samples: FloatArray, region: Region, tone: FloatArray, sample_rate: int, seconds: float | None = None
) -> FloatArray:
    """The samples with room tone in the place of `region`, `seconds` long (as long as the region if None),
    going over into it on both sides within FILL seconds inside the region."""
    frames = len(region) if seconds is None else round(seconds * sample_rate)
    fade = min(round(FILL * sample_rate), frames // 2, len(region) // 2)
    room = extended(tone, frames, sample_rate)
    going, coming = samples[: region.start + fade], samples[region.end - fade :]
    return crossfaded(crossfaded(going, room, fade), coming, fade)


def _gone_over(last: FloatArray, piece: FloatArray, fade: int) -> list[FloatArray]:
    rise, fall = power_fades(fade, piece.ndim)
    end = len(last) - fade
    return [last[:end], np.asarray(last[end:] * fall + piece[:fade] * rise, np.float32), piece[fade:]]


def _calmest(pause: FloatArray, offset: int, longest: int, sample_rate: int) -> Region:
    if len(pause) <= longest:
        return Region(offset, offset + len(pause))
    power = 10 ** (frame_levels(pause, sample_rate) / 10)
    hop = len(pause) / len(power)
    width = max(1, int(longest / hop))
    means = np.convolve(power, np.ones(width), "valid")
    start = offset + int(means.argmin() * hop)
    return Region(start, start + longest)
