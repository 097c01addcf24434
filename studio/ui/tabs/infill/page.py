"""What the Infill tab shows, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from studio.core.take import Take
from studio.core.voice import Voice
from studio.ui.tabs.infill.mending import Laid, Mending
from studio.ui.tabs.infill.recording import Recording
from studio.ui.waveform.gap import Gap

NO_RECORDING: Final = "Open a recording first"
NO_GAP: Final = "Select the wrong words on the waveform first"
NO_WORDS: Final = "Type the new words first"
NO_VOICE: Final = "Choose a voice first"
NOT_HERE: Final = "This connection does not have that voice. Choose another"
NO_SIDES: Final = "At least one side needs sound around the gap. Widen a context"
NOTHING_LAID: Final = "Accept a take first"


@dataclass(frozen=True, slots=True)
class TakeRow:
    """A take of the gap, and where it stands."""

    take: Take
    chosen: bool
    sounding: bool
    accepted: bool


@dataclass(frozen=True, slots=True)
class LaidRow:
    """An accepted take: when in the recording it stands, and its words."""

    laid: Laid
    words: str
    at: float


@dataclass(frozen=True, slots=True)
class Page:
    """`reason` says why nothing can be made now, empty if it can; `offered` why there is no infill here at
    all; `no_controls` why speed and feelings are away."""

    mending: Mending
    recording: Recording | None
    opening: bool
    gap: Gap | None
    old_words: str
    words_note: str
    voice: Voice | None
    voices: tuple[Voice, ...] | None
    languages: tuple[str, ...]
    no_controls: str
    making: bool
    step: str
    quote: str
    reason: str
    notice: str
    question: str
    takes: tuple[TakeRow, ...]
    laid: tuple[LaidRow, ...]
    exporting: bool


def reason_not_to_make(
    mending: Mending, recording: Recording | None, voices: tuple[Voice, ...] | None, blocked: str
) -> str:
    """Why the gap cannot be filled now, empty if it can."""
    gap = mending.gap
    if recording is None:
        return NO_RECORDING
    if blocked:
        return blocked
    if gap is None:
        return NO_GAP
    if not any(character.isalnum() for character in mending.text):
        return NO_WORDS
    if mending.left == gap.start and mending.right == gap.end:
        return NO_SIDES
    if not mending.voice_id:
        return NO_VOICE
    if voices is not None and all(voice.id != mending.voice_id for voice in voices):
        return NOT_HERE
    return ""
