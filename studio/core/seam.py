"""A seam: the place where a patch meets the recording, in figures."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SeamFigures:
    """What changes at a seam, from before it to behind it; None for what cannot be told from what is there.

    `level_step` in dB, of the speech; `tilt_step` in dB an octave, positive if it is brighter behind;
    `floor_step` in dB, of what is heard in the pauses; `pitch_step` in semitones; `pause` in seconds, from
    the last sound of speech before the seam to the first behind it.
    """

    level_step: float | None = None
    tilt_step: float | None = None
    floor_step: float | None = None
    pitch_step: float | None = None
    pause: float = 0.0
