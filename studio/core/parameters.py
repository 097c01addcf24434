"""Parameters that not every dialect of the API takes (wire contract, sections 3 and 9)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from studio.core.connection import Profile
from studio.core.language import tr


class Parameter(StrEnum):
    """What a request may say beside what all dialects take."""

    DURATION = "duration"
    VOICE_NUMBERS = "voice_numbers"
    EMOTION_LEVELS = "emotion_levels"
    INFILL_CONTROLS = "infill_controls"
    STABILITY = "stability"
    ENHANCE = "enhance"
    CLONE_TRANSCRIPT = "clone_transcript"
    ACCENT = "accent"


REASONS: Mapping[Profile, Mapping[Parameter, str]] = {
    Profile.CLASSIC: {Parameter.ACCENT: tr("This service knows dialects, but no accents.")},
    Profile.CURRENT: {
        Parameter.DURATION: tr("This service takes no longest length."),
        Parameter.VOICE_NUMBERS: tr("This service takes no voice by its numbers."),
        Parameter.EMOTION_LEVELS: tr("This service takes one emotion, without a level."),
        Parameter.INFILL_CONTROLS: tr("This service fills in at its own speed and mood."),
        Parameter.STABILITY: tr("This service clones by similarity only."),
        Parameter.ENHANCE: tr("This service does not clean clips before it clones."),
        Parameter.CLONE_TRANSCRIPT: tr("This service clones without the clip's words."),
    },
}
"""What a dialect does not take, with the sentence that tells why a control is away."""
