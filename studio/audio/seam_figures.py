"""Measuring a seam: what the ear compares from one side of it to the other."""

from __future__ import annotations

import numpy as np

from studio.audio.pauses import HOP, QUIETEST, Levels, frame_levels, pauses_between, speech_spans
from studio.audio.pitch import HOP as PITCH_HOP
from studio.audio.pitch import pitches, semitones_between
from studio.audio.spectrum import spectrum_of
from studio.core.clip import FloatArray
from studio.core.seam import SeamFigures

SIDE = 1.5
"""Seconds on either side that count: about a phrase."""
NEAR = 0.4
"""Seconds of voice on either side whose pitch is compared: about two syllables."""
REACH = 0.03
"""Seconds from the seam in which a pause begins or ends that belongs to it: the usual crossfade, and more."""
PAUSE = 0.14
"""Seconds of a pause in which the room can be heard: in shorter ones a word dies away or a stop is closed."""
COVERED = 50.0
"""dB below speech beyond which no room is heard beside it."""
_GAP, _DIES, _CALM = 0.06, 0.02, 8
_LOUD = 15.0
_SPEECH = -60.0
_LEAST = 10
"""Frames of speech, 50 ms, that tell its level."""


def seam_figures(before: FloatArray, behind: FloatArray, sample_rate: int) -> SeamFigures:
    """The figures of the seam between two sounds, [frames] or [frames, channels]; the last SIDE seconds of
    the first and the first of the second are listened to."""
    count = round(SIDE * sample_rate)
    one, other = _mono(before)[-count:], _mono(behind)[:count]
    levels = frame_levels(one, sample_rate), frame_levels(other, sample_rate)
    speech = _speech(levels[0]), _speech(levels[1])
    heard = all(flags.sum() >= _LEAST for flags in speech)
    return SeamFigures(
        level_step=_level(levels[1], speech[1]) - _level(levels[0], speech[0]) if heard else None,
        tilt_step=_tilt(other, sample_rate) - _tilt(one, sample_rate) if heard else None,
        floor_step=_floors((one, other), levels, sample_rate),
        pitch_step=_pitch_step(one, other, sample_rate) if heard else None,
        pause=_pause(*speech),
    )


def _mono(samples: FloatArray) -> FloatArray:
    return samples if samples.ndim == 1 else np.asarray(samples.mean(axis=1), np.float32)


def _speech(levels: Levels) -> np.ndarray:
    """Frames that are not a pause: within 25 dB of the loudest, and not silence."""
    return levels > max(float(levels.max(initial=QUIETEST)) - 25.0, _SPEECH)


def _level(levels: Levels, speech: np.ndarray) -> float:
    """dB of the power of the louder speech."""
    loud = levels[speech & (levels > levels.max() - _LOUD)]
    return float(10 * np.log10(np.mean(10 ** (loud / 10))))


def _tilt(samples: FloatArray, sample_rate: int) -> float:
    return spectrum_of(samples, sample_rate).tilt


def _floors(sides: tuple[FloatArray, FloatArray], levels: tuple[Levels, Levels], rate: int) -> float | None:
    """None where a side has no pause in it: nothing under its speech can be heard."""
    floors = [_room(*side, rate) for side in zip(sides, levels, strict=True)]
    return floors[1] - floors[0] if floors[0] is not None and floors[1] is not None else None


def _room(samples: FloatArray, levels: Levels, rate: int) -> float | None:
    """dB of the calmest moment of the pauses, but no less than speech covers."""
    spans = speech_spans(samples, rate, _GAP) if len(samples) else []
    least = max(float(np.percentile(levels, 95)) - COVERED, QUIETEST) if len(levels) else QUIETEST
    margin = round(_DIES / HOP)
    power, found = 10 ** (levels / 10), []
    for pause in pauses_between(spans, len(samples) / rate):
        inside = power[round(pause.start / HOP) + margin : round(pause.end / HOP) - margin]
        if pause.seconds >= PAUSE and len(inside):
            width = min(_CALM, len(inside))
            found.append(float(np.convolve(inside, np.ones(width) / width, "valid").min()))
    return float(max(least, 10 * np.log10(min(found)))) if found else None


def _pitch_step(one: FloatArray, other: FloatArray, sample_rate: int) -> float | None:
    """From the last voice before to the first behind."""
    count = round(NEAR / PITCH_HOP)
    before, behind = (_in_one_octave(pitches(side, sample_rate)) for side in (one, other))
    return semitones_between(before[-count:], behind[:count])


def _in_one_octave(found: Levels) -> Levels:
    """The voiced ones, those that the tracker took for an octave higher or lower put right."""
    voiced = found[found > 0]
    return voiced * 2.0 ** np.round(np.log2(np.median(voiced) / voiced)) if len(voiced) else voiced


def _pause(before: np.ndarray, behind: np.ndarray) -> float:
    """The longest stretch without speech that comes within REACH of the seam: in the crossfade there may be
    a little of what was there."""
    quiet = ~np.concatenate((before, behind))
    edges = np.flatnonzero(np.diff(np.concatenate(([0], quiet.astype(np.int8), [0]))))
    reach = round(REACH / HOP)
    lengths = [
        end - start
        for start, end in zip(edges[::2], edges[1::2], strict=True)
        if start <= len(before) + reach and end >= len(before) - reach
    ]
    return float(max(lengths, default=0) * HOP)
