"""Showing a take of any recording in the lanes, and hearing it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from studio.core.take import Take
from studio.ui.tabs.convert.page import Side
from studio.ui.tabs.convert.presenter import ConvertPresenter
from studio.ui.tabs.convert.recording import Recording


class Showing(QObject):
    """`show(path, take)`: the recording above, the take below it, which is heard once both are there."""

    def __init__(self, acts: ConvertPresenter) -> None:
        super().__init__(acts)
        self._acts = acts
        self._path: Path | None = None
        self._take: Take | None = None
        acts.opening.opened.connect(self._opened)
        acts.opening.failed.connect(self._forget)
        acts.comparing.changed.connect(self._look)

    def show(self, path: Path, take: Take) -> None:
        """The same one again is heard, or held."""
        acts = self._acts
        if acts.comparing.take == take and acts.document.path == path:
            acts.comparing.hear(Side.AFTER)
            acts.comparing.toggle()
            return
        acts.comparing.hush()
        self._path, self._take = path, take
        if acts.document.path == path and acts.subject.recording is not None:
            acts.choosing.choose(take)
            self._look()
        else:
            acts.open(path)

    def _opened(self, recording: Recording) -> None:
        if self._take is not None and recording.path == self._path:
            self._acts.choosing.choose(self._take)
            self._look()

    def _look(self) -> None:
        comparing = self._acts.comparing
        ready = comparing.take == self._take and comparing.side is Side.AFTER
        if self._take is not None and ready and comparing.has(Side.AFTER):
            self._forget()
            comparing.toggle()

    def _forget(self, *_error: object) -> None:
        self._path = self._take = None
