"""How much quiet belongs on either side of new words, and where they begin and end."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.audio.pauses import HOP, Levels, frame_levels
from studio.core.clip import FloatArray
from studio.engine.gap.saying import Said
from studio.engine.gap.script import RESTS, Joints
from studio.engine.gap.surroundings import Surroundings
from studio.engine.likeness.heard import loud
from studio.engine.speech.model import SAMPLE_RATE

MARGIN = round(0.02 * SAMPLE_RATE)
"""Samples of the room alone beside words that do not go on: the studio fades over 12 ms there."""
FADE = round(0.012 * SAMPLE_RATE)
"""Samples of the old words as the model says them, faded, beside words that go on."""
_SENTENCE, _COMMA = (0.22, 0.9, 0.4), (0.06, 0.22, 0.14)
"""Seconds of a pause between sentences, and at a comma: the least, the most, and where no others tell."""
_NEARBY, _SEARCHED, _LEADING = 0.025, 0.3, 0.012
_QUIETER = 36.0


@dataclass(frozen=True, slots=True)
class Rests:
    """Seconds of quiet before and behind the new words."""

    before: float
    behind: float


def rests_of(text: str, joints: Joints, around: Surroundings) -> Rests:
    """As long as the pauses of the recording are, less what is left of them beside the gap."""
    pauses = [pause for side in around.sides for pause in side.pauses]
    ends_with_rest = text.rstrip()[-1:] in tuple(RESTS)
    before = behind = 0.0
    if around.left is not None and around.left.spans and joints.begins:
        before = _usual(pauses, _SENTENCE) - around.left.rest(at_end=True)
    if around.right is not None and around.right.spans and (joints.ends or ends_with_rest):
        kind = _SENTENCE if joints.ends else _COMMA
        behind = _usual(pauses, kind) - around.right.rest(at_end=False)
    return Rests(max(0.0, before), max(0.0, behind))


def cut_out(said: Said, *, goes_on_before: bool, goes_on_behind: bool) -> FloatArray:
    """The new words alone. Where they go on, up to the weakest place beside the border and FADE beyond, faded
    in and out; else from their first sound to their last."""
    levels = frame_levels(said.samples, SAMPLE_RATE)
    start = _weakest(levels, said.start) - FADE if goes_on_before else _first(levels, said)
    end = _weakest(levels, said.end) + FADE if goes_on_behind else _last(levels, said)
    start, end = max(0, start), min(len(said.samples), max(end, start + 2 * FADE))
    cut = said.samples[start:end].copy()
    ramp = np.sin(np.linspace(0, np.pi / 2, FADE, dtype=np.float32)) ** 2
    length = min(FADE, len(cut) // 2)
    if length:
        cut[:length] *= ramp[:length]
        cut[-length:] *= ramp[:length][::-1]
    return cut


def _usual(pauses: list[float], kind: tuple[float, float, float]) -> float:
    """The median of the pauses of a kind."""
    least, most, otherwise = kind
    fitting = [pause for pause in pauses if least <= pause <= most]
    return float(np.median(fitting)) if fitting else otherwise


def _weakest(levels: Levels, sample: int) -> int:
    near = round(_NEARBY / HOP)
    at = round(sample / SAMPLE_RATE / HOP)
    first = max(0, at - near)
    return round((first + int(np.argmin(levels[first : at + near + 1]))) * HOP * SAMPLE_RATE)


def _first(levels: Levels, said: Said) -> int:
    """Where the new words are first heard, after the quiet before them."""
    at, end = _frame(said.start), _frame(said.end)
    first = max(0, at - round(_SEARCHED / HOP))
    calm = first + int(np.argmin(levels[first : at + 8]))
    heard = np.flatnonzero(levels[calm:end] > loud(levels) - _QUIETER)
    start = calm + int(heard[0]) if len(heard) else at
    return round((start * HOP - _LEADING) * SAMPLE_RATE)


def _last(levels: Levels, said: Said) -> int:
    """Where they are last heard, before the quiet behind them."""
    at, end = _frame(said.start), _frame(said.end)
    last = min(len(levels), end + round(_SEARCHED / HOP))
    from_here = max(at, end - 8)
    calm = from_here + int(np.argmin(levels[from_here:last])) if last > from_here else end
    heard = np.flatnonzero(levels[at:calm] > loud(levels) - _QUIETER)
    stop = at + int(heard[-1]) + 1 if len(heard) else end
    return round((stop * HOP + 2 * _LEADING) * SAMPLE_RATE)


def _frame(sample: int) -> int:
    return round(sample / SAMPLE_RATE / HOP)
