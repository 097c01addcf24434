"""Both seams of a take as it stands in a recording, judged."""

from __future__ import annotations

import numpy as np

from studio.audio.around import Around, spoken
from studio.audio.closing import natural_pause
from studio.audio.seam_figures import seam_figures
from studio.core.clip import FloatArray
from studio.core.seam import SeamFigures
from studio.core.seam_verdict import SAID, Seam, Seams, judged
from studio.core.seam_wording import Side


def seams_in_place(around: Around, sound: FloatArray, *, removes: bool = False) -> Seams:
    """The seams of `sound`, which stands in the place of `around.gap` (see `studio.audio.treated`). Pauses
    are compared with those that were there; where nothing was, they are not judged. With `removes` there is
    one seam, between what stood before the gap and what stood behind it, and its pause is compared with what
    the speaker would leave."""
    rate = around.sample_rate
    if removes:
        return Seams(_join(around, sound), None)
    said = len(spoken(sound, rate)) / rate
    left = right = None
    if len(around.before):
        figures = seam_figures(around.before, sound, rate)
        left = judged(Side.LEFT, figures, said, _pause(around, around.before, around.gap))
    if len(around.behind):
        figures = seam_figures(sound, around.behind, rate)
        right = judged(Side.RIGHT, figures, said, _pause(around, around.gap, around.behind))
    return Seams(left, right)


def _join(around: Around, sound: FloatArray) -> Seam | None:
    if not len(around.before) or not len(around.behind):
        return None
    behind = np.concatenate((sound, around.behind))
    figures: SeamFigures = seam_figures(around.before, behind, around.sample_rate)
    return judged(Side.JOIN, figures, SAID, natural_pause(around))


def _pause(around: Around, before: FloatArray, behind: FloatArray) -> float | None:
    """Seconds of the pause that was there; None where nothing is replaced."""
    return seam_figures(before, behind, around.sample_rate).pause if len(around.gap) else None
