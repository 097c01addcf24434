"""What the user notes of voices: favourites and tags, with their undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from studio.core.errors import StudioError
from studio.core.voice import Voice
from studio.core.voice_notes import VoiceNotes
from studio.services.voice_notes import KeepVoiceNotes


class Noting(QObject):
    """`changed` when something is noted otherwise; `failed(StudioError)` where it could not be kept, and then
    all is as it was."""

    changed = Signal()
    failed = Signal(object)

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
        self._do(lambda: self.kept.toggle_favourite(voice.id, voice.name))

    def add_tag(self, voice: Voice, typed: str) -> None:
        """One more tag."""
        self._do(lambda: self.kept.add_tag(voice.id, typed))

    def remove_tag(self, voice: Voice, tag: str) -> None:
        """That tag no longer."""
        self._do(lambda: self.kept.remove_tag(voice.id, tag))

    def set_speaker(self, voice: Voice, who: str) -> None:
        """Who speaks in it and agreed, as of today; nobody for an empty name. A recording of consent stays
        with the one who gave it."""
        before = self.of(voice).consent
        if before is not None and before.who == who:
            return
        self._do(lambda: self.kept.set_consent(voice.id, self.kept.agreed(voice.id, who) if who else None))

    def undo(self) -> None:
        """Takes the last note back."""
        self._do(self.kept.undo)

    def redo(self) -> None:
        """Notes it again."""
        self._do(self.kept.redo)

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except StudioError as error:
            self.failed.emit(error)
        self.changed.emit()
