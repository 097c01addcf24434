"""Records half a second and more from the system's microphone through Qt, in a process of its own.

Usage: python recording.py FILE.wav
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from studio.core.errors import StudioError
from studio.devices.recorder import Recorder

WANTED = 0.6
PATIENCE_MS = 20_000


class Scene(QObject):
    """Stops when there is enough."""

    def __init__(self) -> None:
        super().__init__()
        self.failures: list[str] = []
        self.recorder = Recorder(self)
        self.recorder.grew.connect(self.on_grew)
        self.recorder.ended.connect(self.on_over)
        self.recorder.failed.connect(self.on_failed)

    @Slot(object)
    def on_grew(self, _samples: object) -> None:
        if self.recorder.seconds >= WANTED:
            self.recorder.stop()

    @Slot(object)
    def on_over(self, _path: object) -> None:
        QCoreApplication.quit()

    @Slot(object)
    def on_failed(self, error: StudioError) -> None:
        self.failures.append(error.sentence)
        QCoreApplication.quit()


application = QCoreApplication([])
scene = Scene()
QTimer.singleShot(0, lambda: scene.recorder.begin(Path(sys.argv[1])))
QTimer.singleShot(PATIENCE_MS, QCoreApplication.quit)
application.exec()
print(json.dumps({"failures": scene.failures}))
