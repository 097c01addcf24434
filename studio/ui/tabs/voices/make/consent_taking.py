"""Who agrees to a clone: their name, and a recording in which they say so, if there is one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.devices.recorder import RecordState
from studio.ui.recording.session import Session


class ConsentTaking(QObject):
    """`changed` when there is another recording, or none; `recording` is where it lies."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.recording: Path | None = None
        self._waits, self._looked = False, False
        session.changed.connect(self._session_changed)

    def leave(self) -> None:
        """Hears no more of the microphone."""
        self._session.changed.disconnect(self._session_changed)

    @property
    def waits(self) -> bool:
        """True from `record` until the recording is there, or was not made."""
        return self._waits

    def record(self) -> None:
        """Has it recorded, as everything is recorded in the studio."""
        self._waits, self._looked = True, False
        self._session.press()

    def take(self, path: Path) -> bool:
        """Takes what was just recorded, if it was asked for here."""
        taken, self._waits = self._waits, False
        if taken:
            self.choose(path)
        return taken

    def choose(self, path: Path | None) -> None:
        """A file in which they agree; None for none."""
        self.recording = path
        self.changed.emit()

    def _session_changed(self) -> None:
        """The look at the level that was asked for here is over, and nothing was begun."""
        state = self._session.state
        if self._waits and state is RecordState.IDLE and self._looked:
            self._waits = False
        self._looked = state in (RecordState.LISTENING, RecordState.COUNTING)
