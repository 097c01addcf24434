"""Records a line from the microphone into a file."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QMicrophonePermission, QObject, Qt, QTimer, Signal, Slot

from studio.core.clip import FloatArray
from studio.core.errors import DeviceError, DiskError, NoMicrophone
from studio.core.speech import Encoding
from studio.devices.formats import DeviceFormat, spread
from studio.devices.microphone import Microphone, OpenMicrophone, open_microphone
from studio.devices.recording_file import RecordingFile

FRAME = 33
"""Milliseconds between two looks at what was heard."""
SILENT = -math.inf
NO_MICROPHONE = "No microphone can be used. Allow it for Pickup Studio in the system's privacy settings."
NOTHING_CAME = "Nothing came from the microphone. Look whether it is plugged in and not muted."
STOPPED = "The microphone stopped working. What was recorded until then is kept."


class Recorder(QObject):
    """One line at a time, mono, at the device's own rate; on the GUI thread.

    `began(sample_rate)` once the microphone is open; then 30 times a second `grew(samples)`, float32
    [frames], which are in the file already, and `levels_changed((peak in dB of full scale,))`; at the end
    `ended(Path)`, or `failed(StudioError)` if there is nothing; both if it broke off.
    """

    began = Signal(int)
    grew = Signal(object)
    levels_changed = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(
        self, parent: QObject | None = None, *, open_microphone: OpenMicrophone = open_microphone
    ) -> None:
        super().__init__(parent)
        self._open = open_microphone
        self._microphone: Microphone | None = None
        self._file: RecordingFile | None = None
        self._path = Path()
        self._timer = QTimer(self, interval=FRAME, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.take_in)

    @property
    def running(self) -> bool:
        """True while it records."""
        return self._microphone is not None

    @property
    def seconds(self) -> float:
        """How long the line is by now."""
        return self._file.seconds if self._file is not None else 0.0

    def begin(self, path: Path) -> None:
        """Record into a new WAV at `path`; where the system asks the user first, once he has said yes."""
        self._path = path
        ask_for_microphone(self, self._allowed)

    def stop(self) -> None:
        """The line is over."""
        if self._microphone is not None:
            self.take_in()
            self._end()

    def close(self) -> None:
        """Stop, and say nothing of it; what was recorded is kept."""
        self.blockSignals(True)
        self.stop()

    def _allowed(self, allowed: bool) -> None:
        self._microphone = self._open() if allowed else None
        if self._microphone is None:
            self.failed.emit(NoMicrophone(NO_MICROPHONE))
            return
        form = self._microphone.format
        encoding = Encoding.S16 if form.whole else Encoding.F32
        try:
            self._file = RecordingFile(self._path, form.sample_rate, encoding)
        except DiskError as error:
            self._give_back()
            self.failed.emit(error)
            return
        self._timer.start()
        self.began.emit(form.sample_rate)

    @Slot()
    def take_in(self) -> None:
        """Write down what was heard since the last time."""
        microphone, file = self._microphone, self._file
        if microphone is None or file is None:
            return
        samples = samples_of(microphone.read(), microphone.format)
        try:
            file.append(samples)
        except DiskError as error:
            self._end()
            self.failed.emit(error)
            return
        if len(samples):
            self.levels_changed.emit((_peak(samples),))
            self.grew.emit(samples)
        if microphone.broken and self._microphone is not None:
            self._end()
            self.failed.emit(DeviceError(STOPPED))

    def _end(self) -> None:
        file, self._file = self._file, None
        self._give_back()
        assert file is not None
        try:
            file.close()
        except DiskError as error:
            self.failed.emit(error)
        if file.frames:
            self.ended.emit(file.path)
        else:
            self.failed.emit(DeviceError(NOTHING_CAME))

    def _give_back(self) -> None:
        self._timer.stop()
        if self._microphone is not None:
            self._microphone.close()
            self._microphone = None
        self.levels_changed.emit((SILENT,))


def samples_of(heard: bytes, form: DeviceFormat) -> FloatArray:
    """A device's bytes as float32 [frames], its channels as their mean."""
    if form.whole:
        block = np.frombuffer(heard, "<i2").astype(np.float32) / np.float32(32768)
    else:
        block = np.frombuffer(heard, "<f4")
    return np.asarray(spread(block.reshape(-1, form.channels), 1)[:, 0], np.float32)


def ask_for_microphone(parent: QObject, then: Callable[[bool], None]) -> None:
    """Tells `then` whether the system lets the studio record; asks the user where it must."""
    application, permission = QCoreApplication.instance(), QMicrophonePermission()
    if application is None:
        then(False)
        return
    status = application.checkPermission(permission)
    if status != Qt.PermissionStatus.Undetermined:
        then(status == Qt.PermissionStatus.Granted)
        return

    def answered(given: QMicrophonePermission) -> None:
        then(application.checkPermission(given) == Qt.PermissionStatus.Granted)

    application.requestPermission(permission, parent, answered)


def _peak(samples: FloatArray) -> float:
    peak = float(np.max(np.abs(samples), initial=0.0))
    return 20 * math.log10(peak) if peak > 0 else SILENT
