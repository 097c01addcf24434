"""The controls of speech in the later spelling: mapped onto its scales, never copied."""

from __future__ import annotations

from typing import Any

from studio.core.speech import SPEED_WORDS, Emotion, Feeling
from studio.wire.speech import ExperimentalControls

SLOWEST, FASTEST = 0.6, 1.5
"""Ends of the later scale of speeds, where 1 is normal."""
FEELINGS = {
    Feeling.ANGER: "angry",
    Feeling.POSITIVITY: "happy",
    Feeling.SURPRISE: "surprised",
    Feeling.SADNESS: "sad",
    Feeling.CURIOSITY: "curious",
}
"""The nearest of the later emotions, which have no levels."""


def generation_of(controls: ExperimentalControls | None) -> dict[str, Any]:
    """The later spelling of the controls; what is normal is left out."""
    if controls is None:
        return {}
    generation: dict[str, Any] = {}
    speed = later_speed(controls.speed)
    if speed != 1.0:
        generation["speed"] = speed
    if controls.emotion:
        generation["emotion"] = FEELINGS[Emotion.from_tag(controls.emotion[0]).feeling]
    return generation


def later_speed(speed: float | str | None) -> float:
    """-1…0…1, or its word, on the later scale 0.6…1…1.5."""
    number = SPEED_WORDS.get(speed, 0.0) if isinstance(speed, str) else speed or 0.0
    span = 1 - SLOWEST if number < 0 else FASTEST - 1
    return round(1 + max(-1.0, min(number, 1.0)) * span, 3)
