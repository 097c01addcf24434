"""What the user notes of voices: favourites and tags, with their undo."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from studio.core.voice import Voice
from studio.core.voice_notes import VoiceNotes
from studio.services.voice_notes import KeepVoiceNotes
from studio.ui.edits import Edits


class Noting(Edits):
    """In the library's file of voices."""

    def __init__(self, notes: KeepVoiceNotes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kept = notes

    @property
    def all(self) -> Mapping[str, VoiceNotes]:
        """The notes that there are, by the voice's id; another mapping after every change."""
        return self.kept.all

    def of(self, voice: Voice) -> VoiceNotes:
        """What is noted of a voice."""
        return self.kept.notes(voice.id)

    def toggle_favourite(self, voice: Voice) -> None:
        """It is a favourite, or no longer."""
        self.edit(lambda: self.kept.toggle_favourite(voice.id, voice.name))

    def add_tag(self, voice: Voice, typed: str) -> None:
        """One more tag."""
        self.edit(lambda: self.kept.add_tag(voice.id, typed))

    def remove_tag(self, voice: Voice, tag: str) -> None:
        """That tag no longer."""
        self.edit(lambda: self.kept.remove_tag(voice.id, tag))

    def set_speaker(self, voice: Voice, who: str) -> None:
        """Who speaks in it and agreed, as of today; nobody for an empty name. A recording of consent stays
        with the one who gave it."""
        before = self.of(voice).consent
        if before is not None and before.who == who:
            return
        self.edit(lambda: self.kept.set_consent(voice.id, self.kept.agreed(voice.id, who) if who else None))

    def undo(self) -> None:
        """Takes the last note back."""
        self.edit(self.kept.undo)

    def redo(self) -> None:
        """Notes it again."""
        self.edit(self.kept.redo)
