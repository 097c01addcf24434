"""What the Infill tab shows, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from studio.core.hearing import HeardWord, Stretch
from studio.core.languages import language_name
from studio.core.speech import MAX_CHARACTERS
from studio.core.take import Take
from studio.core.voice import Voice
from studio.ui.speech.question_bar import Question
from studio.ui.speech.spoken_form import Spoken
from studio.ui.speech.take_row import TakeRow
from studio.ui.tabs.infill.mending import Mending
from studio.ui.tabs.infill.mending_takes import LaidRow
from studio.ui.tabs.infill.recording import Recording
from studio.ui.waveform.gap import Gap
from studio.ui.waveform.markers import Mark

NO_RECORDING: Final = "Open a recording first"
NO_GAP: Final = "Select the wrong words on the waveform first"
NO_WORDS: Final = "Type the new words first"
NO_VOICE: Final = "Choose a voice first"
NOT_HERE: Final = "This connection does not have that voice. Choose another"
NO_SIDES: Final = (
    "At least one side needs sound around the patch. Move the patch, or widen what is sent of a side"
)


@dataclass(frozen=True, slots=True)
class Page:
    """`opening` names the recording that is being read. `reason` says why nothing can be made now, empty if
    it can; `old_words` are those heard in the gap, `words_note` says why there are none. `listened` is the
    share that was listened to, 0 to 1. `words`, `speech` and `marks` are of the whole recording; `patches`
    where takes are laid in, in seconds; `pasted` is the text that was given for it."""

    mending: Mending
    recording: Recording | None
    opening: str
    gap: Gap | None
    old_words: str
    words_note: str
    words: tuple[HeardWord, ...]
    listening: bool
    listened: float
    can_listen: bool
    speech: tuple[Stretch, ...]
    marks: tuple[Mark, ...]
    patches: tuple[tuple[float, float], ...]
    pasted: str
    voice: Voice | None
    voice_line: str
    voices: tuple[Voice, ...] | None
    spoken: Spoken
    making: bool
    step: str
    quote: str
    reason: str
    notice: str
    question: Question | None
    takes: tuple[TakeRow, ...]
    laid: tuple[LaidRow, ...]
    exporting: bool
    undo: str
    redo: str

    @property
    def chosen(self) -> Take | None:
        """The take of this gap that is heard and accepted; None for none."""
        return next((row.take for row in self.takes if row.chosen), None)

    @property
    def accepted(self) -> bool:
        """True if the chosen take is in the recording."""
        return self.chosen is not None and any(row.laid.take == self.chosen.id for row in self.laid)


def reason_not_to_make(
    mending: Mending,
    recording: Recording | None,
    voices: tuple[Voice, ...] | None,
    languages: tuple[str, ...],
) -> str:
    """Why the gap cannot be filled now, empty if it can; without a full stop."""
    gap = mending.gap
    if recording is None:
        return NO_RECORDING
    if gap is None:
        return NO_GAP
    if not any(character.isalnum() for character in mending.text):
        return NO_WORDS
    if len(mending.text) > MAX_CHARACTERS:
        return f"{len(mending.text) - MAX_CHARACTERS:,} characters too many for one patch. Shorten it"
    if mending.left == gap.start and mending.right == gap.end:
        return NO_SIDES
    if voices is not None and mending.language not in languages:
        return f"{language_name(mending.language)} is not spoken here. Choose another language"
    if not mending.voice_id:
        return NO_VOICE
    if voices is not None and all(voice.id != mending.voice_id for voice in voices):
        return NOT_HERE
    return ""
