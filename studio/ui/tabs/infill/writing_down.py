"""Changes of the project: each is a reversible edit, on disk when it returns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress

from PySide6.QtCore import QObject

from studio.core.edit import Json, setting
from studio.core.errors import DiskError, StudioError
from studio.core.language import tr
from studio.library.project import Project
from studio.ui.edits import Edits
from studio.ui.speech.typing import Typing


class WritingDown(Edits):
    """`edited` also after what is still being typed."""

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._typing = Typing(self)
        self._typing.settled.connect(self._settle)

    @property
    def undo_label(self) -> str:
        """What undo would take back, empty if nothing."""
        return tr("Type the new words") if self._typing.text is not None else self._project.undo_label

    @property
    def redo_label(self) -> str:
        """What redo would do again, empty if nothing."""
        return self._project.redo_label

    def set_text(self, text: str) -> bool:
        """What was typed is settled; False if it could not be written down."""
        raise NotImplementedError

    def commit(self) -> None:
        """Writes down what was typed."""
        self._typing.commit()

    def note(self, label: str, values: Mapping[tuple[str, ...], Json]) -> None:
        """Something that is noted about the recording, by its path in the document."""
        self._do(label, values)

    def undo(self) -> None:
        """Takes the last edit back, after writing down what was typed."""
        self._try(self._project.undo)

    def redo(self) -> None:
        """Does again what was undone."""
        self._try(self._project.redo)

    def _take_back(self) -> None:
        """Undoes the last edit, of which another one takes the place at once."""
        with suppress(StudioError):  # Then there are two.
            self._project.undo()

    def _settle(self, text: str) -> None:
        """What was typed is written down; where that fails the words stay typed, and are tried again."""
        if self.set_text(text):
            with suppress(DiskError):  # It tells of nothing any more: an edit was done after it.
                self._project.drop_draft()
        else:
            self._typing.text = text
            self.edited.emit()

    def _draft(self, label: str, values: Mapping[tuple[str, ...], Json], *, sync: bool) -> None:
        """What is being typed: not an edit yet, and on the disk with every key. Where the disk refuses,
        writing it down will tell."""
        with suppress(DiskError):
            self._project.keep_draft(setting(self._project.document, label, values), sync=sync)

    def _do(self, label: str, values: Mapping[tuple[str, ...], Json]) -> bool:
        """False if it could not be written down."""
        self.commit()
        edit = setting(self._project.document, label, values)
        return not edit.changes or self._try(lambda: self._project.do(edit))

    def _try(self, act: Callable[[], object]) -> bool:
        self.commit()
        return self.edit(act)
