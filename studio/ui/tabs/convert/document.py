"""What the tab works on, as the project's document has it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from studio.core.conversion import Conversion, conversion_of, conversion_values
from studio.core.edit import setting
from studio.core.language import tr
from studio.core.speech import Delivery, OutputFormat
from studio.core.take import Take, TakeJob
from studio.library.project import Project


class ConversionDocument:
    """Every change is a reversible edit of the project, on disk when it returns; what is so already is no
    edit. Raises DiskError."""

    def __init__(self, project: Project) -> None:
        self.project = project

    @property
    def conversion(self) -> Conversion:
        """As it is now."""
        return conversion_of(self.project.document)

    @property
    def path(self) -> Path | None:
        """The recording's file, wherever the project lies now."""
        named = self.conversion.recording
        return self.project.folder / named if named else None

    def takes_of(self, path: Path | None, sha256: str) -> tuple[Take, ...]:
        """The takes made of that recording, the newest first: by its file, or by what was in it."""
        if path is None:
            return ()
        made = (take for take in self.project.takes().values() if _is_of(take, str(path.absolute()), sha256))
        return tuple(sorted(made, key=lambda take: take.number, reverse=True))

    def number_of(self, take: Take) -> int:
        """Counted from 1 among the takes of its recording, in the order in which they were made."""
        clip = take.inputs[0]
        takes = self.takes_of(Path(clip.path), clip.sha256)
        return len(takes) - takes.index(take)

    def open(self, path: Path, chosen: str) -> None:
        """Another recording, and which of its takes is heard."""
        self._set(tr("Open {name}", name=path.name), recording=self._named(path), chosen=chosen)

    def take_voice(self, voice_id: str) -> None:
        """Another voice."""
        self._set(tr("Choose a voice"), voice_id=voice_id)

    def set_format(self, form: OutputFormat | None) -> None:
        """The format of new takes; None for a WAV as the recording is."""
        self._set(tr("Change the format"), format=form)

    def set_delivery(self, delivery: Delivery | None) -> None:
        """How new takes arrive; None for as it suits."""
        self._set(tr("Change how it arrives"), delivery=delivery)

    def choose(self, take: Take) -> None:
        """The take that is heard."""
        self._set(tr("Choose take {number}", number=self.number_of(take)), chosen=take.id)

    def made(self, take: Take, voice_id: str) -> None:
        """A take that has just been made is the one that is heard."""
        label = tr("Change the voice, take {number}", number=self.number_of(take))
        self._set(label, chosen=take.id, voice_id=voice_id)

    def _named(self, path: Path) -> str:
        """A recording inside the project goes where the project goes."""
        path, folder = path.absolute(), self.project.folder.absolute()
        return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else str(path)

    def _set(self, label: str, **changed: Any) -> None:
        wanted = replace(self.conversion, **changed)
        edit = setting(self.project.document, label, conversion_values(wanted))
        if edit.changes:
            self.project.do(edit)


def _is_of(take: Take, path: str, sha256: str) -> bool:
    if take.job is not TakeJob.VOICE_CHANGER or not take.inputs:
        return False
    clip = take.inputs[0]
    return clip.path == path or (bool(sha256) and clip.sha256 == sha256)
