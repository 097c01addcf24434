"""Two sounds heard equally loud, so that the louder one does not seem the better one."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from studio.audio.files import BLOCK
from studio.audio.loudness import LoudnessMeter, integrated_loudness
from studio.core.clip import Clip
from studio.jobs.task import Work
from studio.ui.waveform.sound import Drawn

Loudness = float
"""LUFS; -inf for silence."""


@dataclass(frozen=True, slots=True)
class Match:
    """How loud each sound is by itself, and the two as they are heard beside each other."""

    loudness: Mapping[str, Loudness]
    heard: Mapping[str, Drawn]


def match(sounds: Mapping[str, Drawn], known: Mapping[str, Loudness], work: Work) -> Match:
    """Two sounds by their keys, the louder one brought down to the other; `known` saves measuring what was
    measured before. For a worker thread."""
    check = work.cancel.check
    loudness = {
        key: known[key] if key in known else loudness_of(sound, check) for key, sound in sounds.items()
    }
    check()
    least = min(loudness.values())
    return Match(
        loudness, {key: scaled_by(sound, gain(loudness[key], least)) for key, sound in sounds.items()}
    )


def loudness_of(sound: Drawn, check: Callable[[], None] = lambda: None) -> Loudness:
    """Of the whole sound, in memory or on the disk; channels are mixed, as a take has one."""
    if sound.samples is not None:
        return integrated_loudness(Clip(sound.samples, sound.sample_rate))
    assert sound.read is not None
    meter = LoudnessMeter(sound.sample_rate)
    for start in range(0, sound.frames, BLOCK):
        check()
        block = sound.read(start, min(start + BLOCK, sound.frames))
        meter.add(block if block.ndim == 1 else np.asarray(block.mean(axis=1), np.float32))
    return meter.integrated()


def gain(own: Loudness, least: Loudness) -> float:
    """The factor that brings a sound down to the softer one; 1 where either is silence."""
    if math.isinf(own) or math.isinf(least):
        return 1.0
    return float(10 ** ((least - own) / 20))


def scaled_by(sound: Drawn, factor: float) -> Drawn:
    """The sound with its samples multiplied."""
    gain, read = np.float32(factor), sound.read
    if factor == 1 or (sound.samples is None and read is None):
        return sound
    if sound.samples is None and read is not None:
        return replace(sound, read=lambda start, end: np.asarray(read(start, end) * gain, np.float32))
    assert sound.samples is not None
    return replace(sound, samples=np.asarray(sound.samples * gain, np.float32))
