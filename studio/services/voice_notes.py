"""What the user keeps of voices: looked up, changed, taken back."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from studio.core.errors import DiskError
from studio.core.language import tr
from studio.core.voice_notes import NO_NOTES, Consent, Origin, VoiceNotes, with_tag, without_tag
from studio.library.clock import Clock
from studio.library.voice_notes_file import VoiceNotesFile

MOST_STEPS = 100


@dataclass(frozen=True, slots=True)
class Step:
    """What was done to the notes of one voice, in words for the undo button."""

    label: str
    voice_id: str
    before: VoiceNotes
    after: VoiceNotes


class KeepVoiceNotes:
    """`notes(voice_id)` and what changes it: on the disk when it returns, and taken back by `undo` until the
    studio is closed. `all` is another
    mapping after every change. Raises DiskError."""

    def __init__(self, file: VoiceNotesFile, clock: Clock) -> None:
        self._file, self._clock = file, clock
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def notes(self, voice_id: str) -> VoiceNotes:
        """Empty ones for a voice of which nothing is kept."""
        return self._file.read().get(voice_id, NO_NOTES)

    @property
    def all(self) -> Mapping[str, VoiceNotes]:
        """The notes that there are, by the voice's id; not to be changed."""
        return self._file.read()

    @property
    def tags(self) -> tuple[str, ...]:
        """Every tag that some voice has, in alphabetical order."""
        return tuple(sorted({tag for each in self._file.read().values() for tag in each.tags}))

    @property
    def undo_label(self) -> str:
        """What would be taken back, empty for nothing."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What would be done again, empty for nothing."""
        return self._undone[-1].label if self._undone else ""

    def toggle_favourite(self, voice_id: str, name: str) -> None:
        """It is a favourite, or no longer."""
        notes = self.notes(voice_id)
        words = tr("{name} is a favourite", name=name)
        if notes.favourite:
            words = tr("{name} is no favourite", name=name)
        self._do(words, voice_id, replace(notes, favourite=not notes.favourite))

    def add_tag(self, voice_id: str, typed: str) -> None:
        """One more tag; nothing where it is there already."""
        notes = self.notes(voice_id)
        words = tr("Tag “{tag}”", tag=typed.strip())
        self._do(words, voice_id, replace(notes, tags=with_tag(notes.tags, typed)))

    def remove_tag(self, voice_id: str, tag: str) -> None:
        """That tag no longer."""
        notes = self.notes(voice_id)
        self._do(tr("No tag “{tag}”", tag=tag), voice_id, replace(notes, tags=without_tag(notes.tags, tag)))

    def set_consent(self, voice_id: str, consent: Consent | None) -> None:
        """Who agreed, or that nobody is noted."""
        self._do(tr("Consent"), voice_id, replace(self.notes(voice_id), consent=consent))

    def begin(
        self, voice_id: str, origin: Origin, consent: Consent | None = None, tags: tuple[str, ...] = ()
    ) -> None:
        """What is known of a voice that was just made; that is not taken back, and a full disk keeps nobody
        from the voice."""
        notes = replace(self.notes(voice_id), origin=origin)
        for tag in tags:
            notes = replace(notes, tags=with_tag(notes.tags, tag))
        with suppress(DiskError):
            self._write(voice_id, replace(notes, consent=consent) if consent is not None else notes)

    def agreed(self, voice_id: str, who: str, recording: Path | None = None) -> Consent:
        """The consent of today, its recording copied to the library."""
        kept = self._file.keep_recording(voice_id, recording) if recording is not None else ""
        return Consent(who, f"{self._clock():%Y-%m-%d}", kept)

    def recording_of(self, consent: Consent) -> Path | None:
        """In which they agree; None where none was made, or it is gone."""
        path = self._file.recording(consent.recording) if consent.recording else None
        return path if path is not None and path.is_file() else None

    def undo(self) -> str:
        """Takes the last change back; the voice's id, empty if there was none."""
        if not self._done:
            return ""
        step = self._done[-1]
        self._write(step.voice_id, step.before)
        self._undone.append(self._done.pop())
        return step.voice_id

    def redo(self) -> str:
        """Does it again; the voice's id, empty if there was none."""
        if not self._undone:
            return ""
        step = self._undone[-1]
        self._write(step.voice_id, step.after)
        self._done.append(self._undone.pop())
        return step.voice_id

    def _do(self, label: str, voice_id: str, after: VoiceNotes) -> None:
        before = self.notes(voice_id)
        if after == before:
            return
        self._write(voice_id, after)
        self._done = [*self._done, Step(label, voice_id, before, after)][-MOST_STEPS:]
        self._undone.clear()

    def _write(self, voice_id: str, notes: VoiceNotes) -> None:
        self._file.write(voice_id, notes)
