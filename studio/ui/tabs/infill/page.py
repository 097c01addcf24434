"""What the Infill tab shows, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from studio.core.hearing import HeardWord, Stretch
from studio.core.infill import InfillRequest
from studio.core.language import tr, trn
from studio.core.languages import language_name
from studio.core.mended_recordings import MendedRecording
from studio.core.paragraphs import Change
from studio.core.patch import Patch, PatchKind
from studio.core.speech import MAX_CHARACTERS
from studio.core.take import Take
from studio.core.voice import Voice
from studio.ui.reading.recording import Recording
from studio.ui.speech.question_bar import Question
from studio.ui.speech.spoken_form import Spoken
from studio.ui.tabs.infill.patch_takes import PatchRow
from studio.ui.tabs.infill.seams.view import SeamsView
from studio.ui.tabs.infill.takes_view import PatchTakeRow
from studio.ui.waveform.gap import Gap
from studio.ui.waveform.markers import Mark

NO_RECORDING: Final = tr("Open a recording first")
NO_GAP: Final = tr("Select the wrong words on the waveform first")
NOTHING_TO_MAKE: Final = tr("Nothing has to be made: the words go, and the gap is closed")
NO_WORDS: Final = tr("Type the new words first")
NO_VOICE: Final = tr("Choose a voice first")
NOT_HERE: Final = tr("This connection does not have that voice. Choose another")
NO_SIDES: Final = tr(
    "At least one side needs sound around the patch. Move the patch, or widen what is sent of a side"
)


@dataclass(frozen=True, slots=True)
class Page:
    """`opening` names the recording that is being read. `patch` is the one in sight, `gap` what is marked for
    it; `request` says how it is spoken, or would be. `reason` says why nothing can be made now, empty if it
    can, and `voice_reason` why this connection makes none at all; `old_words` are those that are marked,
    `words_note` says why there are none. `listened` is the share that was listened to, 0 to 1. `words`,
    `speech` and `marks` are of the whole recording, `changes` what patches make of the words; `spans` where
    patches stand, in seconds; `pasted` is the text that was given for it. `count` takes are made at once, for
    what `quote` says; `missing` is the number of patches that have no take of their words, and
    `missing_quote` what they come to. `blind` while takes are compared without knowing which is which;
    `seams` is what is known of how the chosen one stands. `recordings` are those that have patches in the
    project, from its `folder` where they lie in there."""

    patch: Patch | None
    request: InfillRequest
    recording: Recording | None
    opening: str
    gap: Gap | None
    old_words: str
    words_note: str
    words: tuple[HeardWord, ...]
    listening: bool
    listened: float
    can_listen: bool
    changes: tuple[Change, ...]
    speech: tuple[Stretch, ...]
    marks: tuple[Mark, ...]
    spans: tuple[tuple[float, float], ...]
    pasted: str
    voice: Voice | None
    voice_line: str
    voices: tuple[Voice, ...] | None
    spoken: Spoken
    making: bool
    step: str
    count: int
    quote: str
    reason: str
    voice_reason: str
    notice: str
    question: Question | None
    takes: tuple[PatchTakeRow, ...]
    seams: SeamsView | None
    blind: bool
    patches: tuple[PatchRow, ...]
    missing: int
    missing_quote: str
    exporting: bool
    recordings: tuple[MendedRecording, ...]
    folder: Path
    undo: str
    redo: str

    @property
    def chosen(self) -> Take | None:
        """The take of the patch that stands in the recording; None for none."""
        return next((row.take for row in self.takes if row.chosen), None)

    @property
    def laid(self) -> tuple[PatchRow, ...]:
        """The patches that an export has."""
        return tuple(row for row in self.patches if row.patch.is_laid)


def reason_not_to_make(
    patch: Patch | None,
    recording: Recording | None,
    voices: tuple[Voice, ...] | None,
    languages: tuple[str, ...],
) -> str:
    """Why a patch cannot be made now, empty if it can; without a full stop."""
    if recording is None:
        return NO_RECORDING
    if patch is None:
        return NO_GAP
    if patch.kind is PatchKind.REMOVE:
        return NOTHING_TO_MAKE
    request = patch.request
    return _no_words(request.text) or _no_sides(patch) or _no_voice(request, voices, languages)


def _no_words(text: str) -> str:
    if not any(character.isalnum() for character in text):
        return NO_WORDS
    if len(text) > MAX_CHARACTERS:
        return trn(
            "{count:,} character too many for one patch. Shorten it",
            "{count:,} characters too many for one patch. Shorten it",
            len(text) - MAX_CHARACTERS,
        )
    return ""


def _no_sides(patch: Patch) -> str:
    return NO_SIDES if patch.left >= patch.place.start and patch.right <= patch.place.end else ""


def _no_voice(request: InfillRequest, voices: tuple[Voice, ...] | None, languages: tuple[str, ...]) -> str:
    if voices is not None and request.language not in languages:
        language = language_name(request.language)
        return tr("{language} is not spoken here. Choose another language", language=language)
    if not request.voice_id:
        return NO_VOICE
    if voices is not None and all(voice.id != request.voice_id for voice in voices):
        return NOT_HERE
    return ""
