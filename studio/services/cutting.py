"""Long recordings in pieces, cut where they are quietest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from studio.audio.files import open_sound
from studio.audio.pauses import HOP, frame_levels
from studio.core.clip import Clip
from studio.core.region import Region

QUIET = 0.2
"""Seconds that are quiet together where a cut is made."""
_LAST = 0.4
"""Of a piece: the part at its end in which a quiet place is looked for."""
_A_SECOND = 100
"""Cuts lie on hundredths of a second, so that what is told every 10 ms joins without a shift."""


def whole_of(path: Path, region: Region | None) -> tuple[Region, int]:
    """What there is of a region of a sound file, all of it for None; and the samples in a second."""
    with open_sound(path) as reader:
        region = region or Region(0, reader.frames)
        return Region(min(region.start, reader.frames), min(region.end, reader.frames)), reader.sample_rate


def pieces(
    whole: Region, sample_rate: int, longest: float, load: Callable[[Region], Clip]
) -> Iterator[Region]:
    """Regions that join to `whole`, each of at most `longest` seconds, cut in the quietest place near the end
    of each; `load` reads the sound of a region."""
    most, start = int(longest * sample_rate), whole.start
    while whole.end - start > most:
        from_here = start + int(most * (1 - _LAST))
        cut = from_here + _quietest(load(Region(from_here, start + most)))
        cut -= (cut - whole.start) % max(1, sample_rate // _A_SECOND)
        yield Region(start, cut)
        start = cut
    yield Region(start, whole.end)


def _quietest(clip: Clip) -> int:
    """The sample in the middle of the quietest QUIET seconds."""
    samples = clip.samples if clip.samples.ndim == 1 else clip.samples.mean(axis=1)
    levels = frame_levels(np.asarray(samples, np.float32), clip.sample_rate)
    width = min(len(levels), round(QUIET / HOP))
    means = np.convolve(levels, np.ones(width), mode="valid")
    return round((int(means.argmin()) + width / 2) * HOP * clip.sample_rate)
