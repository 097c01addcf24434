"""Records from the system's microphone through Qt, in a process of its own, as the window would.

Usage: python recording.py SCENE FILE.wav, where SCENE is
  Enough   ends by itself after half a second and more,
  Endless  records until it is killed, and prints after each look how many frames it was given,
  Unplug   has its microphone pulled out (`pactl unload-module $PLUG`) when it has heard something.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from studio.core.errors import StudioError
from studio.devices.input import Setup
from studio.devices.inputs import Inputs
from studio.devices.recorder import Recorder, RecordState

WANTED = 0.6
PATIENCE_MS = 30_000


class Enough(QObject):
    """Stops when there is enough."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.failures: list[str] = []
        self.path, self.kept = path, ""
        self.recorder = Recorder(self)
        self.recorder.levels_changed.connect(self.on_levels)
        self.recorder.grew.connect(self.on_grew)
        self.recorder.ended.connect(self.on_over)
        self.recorder.failed.connect(self.on_failed)
        self.inputs = [each.name for each in Inputs(self).list()]

    @Slot()
    def begin(self) -> None:
        self.recorder.listen(Setup())

    @Slot(object)
    def on_levels(self, _levels: object) -> None:
        if self.recorder.state is RecordState.LISTENING:  # It hears: a real microphone takes its time.
            self.recorder.begin(self.path)

    @Slot(object)
    def on_grew(self, _samples: object) -> None:
        if self.recorder.seconds >= WANTED:
            self.recorder.stop()

    @Slot(object)
    def on_over(self, path: Path) -> None:
        self.kept = path.name
        QCoreApplication.quit()

    @Slot(object)
    def on_failed(self, error: StudioError) -> None:
        self.failures.append(type(error).__name__)
        if self.recorder.state is RecordState.IDLE:
            QTimer.singleShot(0, QCoreApplication.quit)  # `ended` may follow.


class Endless(Enough):
    """Goes on for ever."""

    @Slot(object)
    def on_grew(self, samples: object) -> None:
        print(round(self.recorder.seconds * 48_000), flush=True)


class Unplug(Enough):
    """Loses its microphone."""

    pulled = False

    @Slot(object)
    def on_grew(self, _samples: object) -> None:
        if self.recorder.seconds >= WANTED and not self.pulled:
            self.pulled = True
            subprocess.run(["pactl", "unload-module", os.environ["PLUG"]], check=True)


application = QCoreApplication([])
scene = {"Enough": Enough, "Endless": Endless, "Unplug": Unplug}[sys.argv[1]](Path(sys.argv[2]))
QTimer.singleShot(0, scene.begin)
QTimer.singleShot(PATIENCE_MS, QCoreApplication.quit)
application.exec()
scene.recorder.close()
print(json.dumps({"failures": scene.failures, "kept": scene.kept, "inputs": scene.inputs}))
