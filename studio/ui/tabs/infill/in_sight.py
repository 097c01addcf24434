"""What is being mended, as the project has it: the recording, its patches, and the one in sight."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from studio.core.infill import InfillRequest
from studio.core.patch import AS_RECORDED, Patch, PatchKind
from studio.core.patches import Mending, mending_of, patch_of, patches_of
from studio.library.project import Project
from studio.ui.tabs.infill.marking import Placed, Said, placed
from studio.ui.tabs.infill.recorded_voice import can_clone
from studio.ui.tabs.infill.writing_down import WritingDown
from studio.ui.voices.known import KnownVoices


class InSight(WritingDown):
    """`said` tells what is heard in a stretch of the recording, `placed` what of a patch is really taken
    out."""

    def __init__(self, project: Project, voices: KnownVoices, parent: QObject | None = None) -> None:
        super().__init__(project, parent)
        self._voices = voices
        self.said: Said = lambda _region: ""
        self.placed: Placed = placed

    @property
    def mending(self) -> Mending:
        """Which recording and which patch, and how new patches are spoken."""
        return mending_of(self._project.document)

    @property
    def patch(self) -> Patch | None:
        """The patch that is looked at, with what was just typed, with the words that were heard there since
        it was marked, and with a voice where none was chosen."""
        found = self._stored
        if found is not None and found.is_draft and not found.old and found.kind is PatchKind.REPLACE:
            old = self.said(found.selection)
            found = replace(found, old=old, text=old)
        if found is not None and self._typing.text is not None:
            found = self.placed(replace(found, text=self._typing.text))
        if found is not None and not found.voice_id:
            found = replace(found, voice_id=self._first_voice(found.language))
        return found

    @property
    def patches(self) -> tuple[Patch, ...]:
        """All patches of the open recording, in the order of their places."""
        mending, current = self.mending, self.patch
        found = patches_of(self._project.document, mending.fingerprint) if mending.fingerprint else ()
        return tuple(current if current is not None and each.id == current.id else each for each in found)

    @property
    def request(self) -> InfillRequest:
        """How the words of the patch are spoken, or of the next one."""
        patch, usual = self.patch, self.mending.usual
        if patch is not None:
            return patch.request
        return usual if usual.voice_id else replace(usual, voice_id=self._first_voice(usual.language))

    @property
    def _stored(self) -> Patch | None:
        """As it is written down, if it is one of the open recording."""
        mending = self.mending
        found = patch_of(self._project.document, mending.current)
        return found if found is not None and found.recording == mending.fingerprint else None

    def _first_voice(self, language: str) -> str:
        if can_clone(self._voices):
            return AS_RECORDED
        voices = self._voices.voices or ()
        return next((voice.id for voice in voices if voice.language == language), "")
