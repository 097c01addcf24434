"""Records from a microphone into a file: the level first, then perhaps a count, then the sound."""

from __future__ import annotations

import math
from enum import StrEnum
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from studio.core.clip import FloatArray
from studio.core.errors import DeviceError, DeviceGone, DiskError, NoMicrophone, StudioError
from studio.core.language import tr
from studio.core.speech import Encoding
from studio.devices.input import Channels, Setup
from studio.devices.level_check import CLIPPING
from studio.devices.levels import Levels
from studio.devices.may_record import ask_for_microphone, no_microphone
from studio.devices.microphone import Microphone, OpenMicrophone, decoded, open_microphone
from studio.devices.recording_file import RecordingFile
from studio.devices.recording_writer import RecordingWriter

FRAME = 33
"""Milliseconds between two looks at what was heard."""
SECOND = 1000
"""Milliseconds of a count."""
SILENT = -math.inf
NOTHING_CAME = tr("Nothing came from the microphone. Look whether it is plugged in and not muted.")
STOPPED = tr("The microphone stopped working. What was recorded until then is kept.")


class RecordState(StrEnum):
    """LISTENING: the level is shown, nothing is kept. FINISHING: the file is being closed."""

    IDLE = "idle"
    LISTENING = "listening"
    COUNTING = "counting"
    RECORDING = "recording"
    PAUSED = "paused"
    FINISHING = "finishing"


OPEN = (RecordState.LISTENING, RecordState.COUNTING, RecordState.RECORDING, RecordState.PAUSED)
KEPT = (RecordState.RECORDING, RecordState.PAUSED)


class Recorder(QObject):
    """One recording at a time, on the GUI thread; the disk is written to on another.

    `state_changed(RecordState)`; while a microphone is open 30 times a second `levels_changed(Levels)`, the
    peak of each recorded channel in dB of full scale. `counted(seconds left)` in a count. `began(sample_rate,
    channels)`, then `grew(samples)`, float32 [frames, channels], on their way to the file. At the end
    `ended(Path)`, or `failed(StudioError)` if there is nothing; both if it broke off.

    `heard(samples, sample_rate)` is the same in every state, for a `Monitor`: what is only listened to is in
    no file.
    """

    state_changed = Signal(object)
    levels_changed = Signal(object)
    heard = Signal(object, int)
    counted = Signal(int)
    began = Signal(int, int)
    grew = Signal(object)
    ended = Signal(object)
    failed = Signal(object)
    _closed = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        open_microphone: OpenMicrophone = open_microphone,
        second: int = SECOND,
    ) -> None:
        super().__init__(parent)
        self.state = RecordState.IDLE
        self.setup = Setup()
        self.path = Path()
        self._open = open_microphone
        self._microphone: Microphone | None = None
        self._writer: RecordingWriter | None = None
        self._frames = self._rate = self._left = 0
        self._trouble: StudioError | None = None
        self._timer = QTimer(self, interval=FRAME, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.take_in)
        self._count = QTimer(self, interval=second)
        self._count.timeout.connect(self._count_down)
        self._closed.connect(self._on_closed, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """True from the first count to the last sample."""
        return self.state in (RecordState.COUNTING, *KEPT)

    @property
    def seconds(self) -> float:
        """How long the recording is by now."""
        return self._frames / self._rate if self._rate else 0.0

    @property
    def device(self) -> str:
        """The name of the open microphone, empty for none."""
        return self._microphone.name if self._microphone is not None else ""

    @property
    def sample_rate(self) -> int:
        """Of the open microphone, in Hz; 0 for none."""
        return self._microphone.format.sample_rate if self._microphone is not None else 0

    def listen(self, setup: Setup) -> None:
        """Open a microphone and show its level; where the system asks the user first, once he has said yes.
        `failed` if none can be used."""
        if self.state in (RecordState.IDLE, RecordState.LISTENING):
            self._give_back()
            self.setup = setup
            ask_for_microphone(self, self._allowed)

    def begin(self, path: Path, count: int = 0) -> None:
        """Record into a new WAV at `path`, after `count` seconds. The microphone must be open."""
        if self.state is RecordState.LISTENING:
            self.path, self._left = path, count
            if count:
                self._set_state(RecordState.COUNTING)
                self.counted.emit(count)
                self._count.start()
            else:
                self._start()

    def pause(self) -> None:
        """Leave out what is heard from now on; the level is still shown."""
        if self.state is RecordState.RECORDING:
            self.take_in()
            if self.state is RecordState.RECORDING:
                self._set_state(RecordState.PAUSED)

    def go_on(self) -> None:
        """Record on after a pause."""
        if self.state is RecordState.PAUSED:
            self.take_in()
            if self.state is RecordState.PAUSED:
                self._set_state(RecordState.RECORDING)

    def stop(self) -> None:
        """The recording is over, and `ended` follows; a count, or looking at the level, is over at once."""
        if self.state in KEPT:
            self.take_in()
        self._finish()

    def close(self) -> None:
        """Stop, and say nothing of it; what was recorded is in its file when this returns."""
        self.blockSignals(True)
        self.stop()
        if self._writer is not None:
            self._writer.wait()

    def _allowed(self, allowed: bool) -> None:
        self._microphone = self._open(self.setup) if allowed else None
        if self._microphone is None:
            self._set_state(RecordState.IDLE)
            self.failed.emit(NoMicrophone(no_microphone()))
            return
        self._timer.start()
        self._set_state(RecordState.LISTENING)

    @Slot()
    def _count_down(self) -> None:
        self._left -= 1
        self.counted.emit(self._left)
        if self._left <= 0:
            self._count.stop()
            self._start()

    def _start(self) -> None:
        assert self._microphone is not None
        form, channels = self._microphone.format, self.setup.channels.number
        encoding = Encoding.S16 if form.whole else Encoding.F32
        try:
            file = RecordingFile(self.path, form.sample_rate, encoding, channels)
        except DiskError as error:
            self._give_back()
            self._set_state(RecordState.IDLE)
            self.failed.emit(error)
            return
        self._microphone.read()  # What was heard before does not belong to it.
        self._frames, self._rate, self._trouble = 0, form.sample_rate, None
        self._writer = RecordingWriter(file, self._closed.emit)
        self._set_state(RecordState.RECORDING)
        self.began.emit(form.sample_rate, channels)

    @Slot()
    def take_in(self) -> None:
        """Take what was heard since the last time."""
        microphone = self._microphone
        if microphone is None:
            return
        heard = decoded(microphone.read(), microphone.format)
        samples = self.setup.channels.of(heard)
        if len(samples):
            if self.state is RecordState.RECORDING and self._writer is not None:
                self._frames += len(samples)
                self._writer.append(samples)
                self.grew.emit(samples)
            self.heard.emit(samples, microphone.format.sample_rate)
            self.levels_changed.emit(self._levels(heard, samples))
        if self._microphone is microphone and microphone.broken:
            self._break_off()

    def _levels(self, heard: FloatArray, samples: FloatArray) -> Levels:
        """Those of what is recorded; but one channel that clips is not hidden by the mean of several."""
        loudest = max(peaks(heard))
        clips = self.setup.channels is Channels.MONO and loudest >= CLIPPING
        return (loudest,) if clips else peaks(samples)

    def _break_off(self) -> None:
        if self.state in KEPT:
            self._trouble = DeviceGone(STOPPED)
            self._finish()
        else:
            self._give_back()
            self._set_state(RecordState.IDLE)
            self.failed.emit(NoMicrophone(no_microphone()))

    def _finish(self) -> None:
        kept = self.state in KEPT
        self._give_back()
        if kept and self._writer is not None:
            self._set_state(RecordState.FINISHING)
            self._writer.finish()
        elif self.state is not RecordState.FINISHING:
            self._set_state(RecordState.IDLE)

    @Slot(object)
    def _on_closed(self, error: StudioError | None) -> None:
        """The file is closed, asked for or because the disk had enough."""
        writer, self._writer = self._writer, None
        if writer is None:
            return
        self._give_back()
        self._set_state(RecordState.IDLE)
        error = error or self._trouble
        if error is not None:
            self.failed.emit(error)
        if writer.file.frames:
            self.ended.emit(writer.file.path)
        elif error is None:
            self.failed.emit(DeviceError(NOTHING_CAME))

    def _give_back(self) -> None:
        self._timer.stop()
        self._count.stop()
        if self._microphone is not None:
            self._microphone.close()
            self._microphone = None
            self.levels_changed.emit((SILENT,) * self.setup.channels.number)

    def _set_state(self, state: RecordState) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)


def peaks(samples: FloatArray) -> Levels:
    """The peak of each channel of [frames, channels] in dB of full scale."""
    found = np.max(np.abs(samples), axis=0).tolist()
    return tuple(20 * math.log10(peak) if peak > 0 else SILENT for peak in found)
