"""Takes that are compared are heard equally loud, so that the louder one does not seem the better one."""

from __future__ import annotations

import math
from dataclasses import replace

from studio.audio.loudness import integrated_loudness
from studio.audio.splice import Patch

MOST = 12.0
"""dB by which one is turned up or down at most."""


def matched(patch: Patch, like: Patch) -> Patch:
    """`patch` as loud as `like` stands in the recording; as it is where one of them is silent."""
    if patch.clip is None or like.clip is None:
        return patch
    wanted = integrated_loudness(like.clip) + like.treatment.gain_db
    step = wanted - integrated_loudness(patch.clip) - patch.treatment.gain_db
    if not math.isfinite(step):
        return patch
    gain = patch.treatment.gain_db + min(max(step, -MOST), MOST)
    return replace(patch, treatment=replace(patch.treatment, gain_db=gain))
