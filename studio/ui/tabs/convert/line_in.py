"""A line that is being recorded, seen while it grows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.core.clip import FloatArray
from studio.ui.recording.session import Session, mono
from studio.ui.waveform.sound import Growing

FIRST_VIEW = 10.0
"""Seconds of the time axis before a longer line stretches it."""


class LineIn(QObject):
    """Follows what the window records. `changed` when a recording begins or ends; `grew(Drawn)` and
    `levels(tuple)` meanwhile."""

    changed = Signal()
    grew = Signal(object)
    levels = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._growing: Growing | None = None
        session.began.connect(self._began)
        session.grew.connect(self._grew)
        session.levels.connect(self._heard)
        session.changed.connect(self._turned)

    @property
    def running(self) -> bool:
        """True while something is recorded."""
        return self._growing is not None

    @property
    def seconds(self) -> float:
        """How long it is by now."""
        return self._session.seconds

    def press(self) -> None:
        """Asks to record, or ends it."""
        self._session.press()

    def leave(self) -> None:
        """Follows it no longer."""
        self._session.began.disconnect(self._began)
        self._session.grew.disconnect(self._grew)
        self._session.levels.disconnect(self._heard)
        self._session.changed.disconnect(self._turned)

    def _began(self, sample_rate: int) -> None:
        self._growing = Growing(sample_rate, FIRST_VIEW)
        self.changed.emit()
        self.grew.emit(self._growing.drawn())

    def _grew(self, samples: FloatArray) -> None:
        if self._growing is not None:
            self._growing.add(mono(samples))
            if self._growing.is_worth_drawing:
                self.grew.emit(self._growing.drawn())

    def _heard(self, levels: object) -> None:
        if self.running:
            self.levels.emit(levels)

    def _turned(self) -> None:
        if self.running and not self._session.recording:
            self._growing = None
            self.changed.emit()
