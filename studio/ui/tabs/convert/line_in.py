"""Recording a line: from the microphone into the project, seen while it grows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.clip import FloatArray
from studio.devices.recorder import Recorder
from studio.library.project import Project
from studio.ui.waveform.sound import Growing

FOLDER = "recordings"
FIRST_VIEW = 10.0
"""Seconds of the time axis before a longer line stretches it."""


class LineIn(QObject):
    """`changed` when recording begins or ends; `grew(Drawn)` and `levels(tuple)` meanwhile; `ended(Path)`
    with the file; `failed(StudioError)`."""

    changed = Signal()
    grew = Signal(object)
    levels = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, project: Project, recorder: Recorder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project, self._recorder = project, recorder
        self._growing: Growing | None = None
        recorder.began.connect(self._began)
        recorder.grew.connect(self._grew)
        recorder.levels_changed.connect(self.levels)
        recorder.ended.connect(self._ended)
        recorder.failed.connect(self._failed)

    @property
    def running(self) -> bool:
        """True while a line is recorded."""
        return self._recorder.running

    @property
    def seconds(self) -> float:
        """How long the line is by now."""
        return self._recorder.seconds

    def begin(self) -> None:
        """Records into a new file of the project."""
        self._recorder.begin(free_name(self._project.folder / FOLDER))

    def stop(self) -> None:
        """The line is over; `ended` follows."""
        self._recorder.stop()

    def close(self) -> None:
        """Ends it without a word; what was recorded is in the project's folder."""
        self._recorder.close()

    def _began(self, sample_rate: int) -> None:
        self._growing = Growing(sample_rate, FIRST_VIEW)
        self.changed.emit()
        self.grew.emit(self._growing.drawn())

    def _grew(self, samples: FloatArray) -> None:
        if self._growing is not None:
            self._growing.add(samples)
            if self._growing.is_worth_drawing:
                self.grew.emit(self._growing.drawn())

    def _ended(self, path: Path) -> None:
        self._growing = None
        self.changed.emit()
        self.ended.emit(path)

    def _failed(self, error: object) -> None:
        if not self.running:
            self._growing = None
        self.changed.emit()
        self.failed.emit(error)


def free_name(folder: Path) -> Path:
    """`Line 1.wav`, or the first number that is not taken."""
    number = 1
    while (path := folder / f"Line {number}.wav").exists():
        number += 1
    return path
