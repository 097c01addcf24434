"""Two sounds heard equally loud, so that the louder one does not seem the better one."""

from __future__ import annotations

import math
from collections.abc import Mapping

from studio.audio.loudness import integrated_loudness
from studio.core.clip import Clip
from studio.jobs.task import Work
from studio.ui.waveform.sound import Drawn

Loudness = float
"""LUFS; -inf for silence."""


def loudness_of(sounds: Mapping[str, Drawn], work: Work) -> dict[str, Loudness]:
    """How loud each is; for a worker thread."""
    found = {}
    for key, sound in sounds.items():
        work.cancel.check()
        if sound.samples is not None:
            found[key] = integrated_loudness(Clip(sound.samples, sound.sample_rate))
    return found


def gain(own: Loudness | None, other: Loudness | None) -> float:
    """The factor at most 1 that brings a sound down to another; 1 where one is not known, or is silence."""
    if own is None or other is None or math.isinf(own) or math.isinf(other):
        return 1.0
    return min(1.0, float(10 ** ((other - own) / 20)))
