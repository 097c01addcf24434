"""What the transport works out of a sound, away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeGuard

if TYPE_CHECKING:
    from studio.audio.overview import Overview
    from studio.audio.peaks import Peaks
    from studio.core.cancel import CancelToken
    from studio.core.clip import Clip

    Sound: TypeAlias = Clip | Peaks | Overview

COLUMNS = 600


@dataclass(frozen=True, slots=True)
class Shape:
    """Heights from 0 to 1 over the whole sound; LUFS, None where only peaks are known."""

    heights: tuple[float, ...]
    loudness: float | None = None


def is_peaks(sound: Sound) -> TypeGuard[Peaks | Overview]:
    """True for peaks, False for a clip."""
    return hasattr(sound, "columns")


def is_clip(sound: Sound) -> TypeGuard[Clip]:
    """True for a clip, False for peaks."""
    return not is_peaks(sound)


def heights_of(peaks: Peaks | Overview) -> tuple[float, ...]:
    """Peak heights over the whole sound, the loudest channel's; quiet sound is scaled up."""
    if not peaks.frames:
        return ()
    import numpy as np

    width = min(COLUMNS, max(1, peaks.frames // peaks.base))
    mins, maxs, _ = peaks.columns(0, peaks.frames, width)
    tall = np.maximum(np.abs(mins), np.abs(maxs)).reshape(width, -1).max(axis=1)
    highest = max(float(tall.max()), 0.05)
    return tuple(float(height) for height in tall / highest)


def measure(clip: Clip, cancel: CancelToken) -> Shape:
    """The shape and the integrated loudness of a whole clip. Raises Cancelled."""
    from studio.audio.loudness import integrated_loudness
    from studio.audio.peaks import peaks_of

    heights = heights_of(peaks_of(clip))
    cancel.check()
    return Shape(heights, integrated_loudness(clip))
