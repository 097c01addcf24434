"""The melodies of the recording and its take, which this computer hears whoever speaks."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.errors import StudioError
from studio.core.language import tr
from studio.core.passage import Passage
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.listen import Listen
from studio.ui.act import Act
from studio.ui.waveform.melody_lane import Contour


class Melodies(QObject):
    """`changed` when one more is known, or why not: `trouble`, a sentence."""

    changed = Signal()

    def __init__(self, listen: Listen, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listen = listen
        self._act = Act(pool, parent=self)
        self._known: dict[str, Contour] = {}
        self._asked: Mapping[str, Path] = {}
        self.trouble = ""
        self._act.done.connect(self._heard)
        self._act.failed.connect(self._not_heard)

    def find(self, key: str) -> Contour | None:
        """The melody of a sound, if it was heard."""
        return self._known.get(key)

    def want(self, sounds: Mapping[str, Path]) -> None:
        """Hears those of the sounds, by the player's names for them, that are not known yet."""
        missing = {key: path for key, path in sounds.items() if key not in self._known}
        if missing and missing != self._asked:
            self._asked, self.trouble = missing, ""
            listen = self._listen

            def work(work: Work) -> dict[str, Contour]:
                return {
                    key: Contour.of(listen.pitch(Passage(path), work.cancel, progress=work.progress))
                    for key, path in missing.items()
                }

            self._act.begin(tr("Listening to the melody"), work)

    def leave(self) -> None:
        """Hears no more of it."""
        self._act.leave()

    def _heard(self, found: dict[str, Contour]) -> None:
        self._known |= found
        self._asked = {}
        self.changed.emit()

    def _not_heard(self, error: StudioError) -> None:
        self._asked, self.trouble = {}, error.sentence
        self.changed.emit()
