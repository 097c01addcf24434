"""The only module that imports QtMultimedia; imported at the first sound, and not there on a system that
lacks its libraries."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QIODevice, QLoggingCategory, QObject, Slot

from studio.core.log import logger
from studio.devices import sound_server
from studio.devices.clock import HeardClock
from studio.devices.formats import DeviceFormat
from studio.devices.speaker import Feed

# Qt gives PulseAudio (and PipeWire in its place) 21 ms at a time, which gaps under load; its client library
# takes this for more.
os.environ.setdefault("PULSE_LATENCY_MSEC", "100")

# Importing QtMultimedia tells every user without PipeWire that there is no PipeWire.
QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg=false")

from PySide6.QtMultimedia import (  # noqa: E402
    QAudioDevice,
    QAudioFormat,
    QAudioSink,
    QMediaDevices,
    QtAudio,
)

BUFFER = 0.5
"""Seconds handed over in advance: how long the window may be busy before there is a gap."""

log = logger(__name__)


def devices() -> list[QAudioDevice]:
    """The output devices, the system's choice first; none while no sound server answers."""
    if not sound_server.answers():
        return []
    default = QMediaDevices.defaultAudioOutput()
    others = [device for device in QMediaDevices.audioOutputs() if device != default]
    return others if default.isNull() else [default, *others]


def id_of(device: QAudioDevice) -> str:
    """The device's id as text; the same device has the same in the next session."""
    return device.id().toStdString()


def watch(parent: QObject, changed: Callable[[], None]) -> QMediaDevices:
    """Calls `changed` when a device comes or goes or the system chooses another, while the result lives."""
    media = QMediaDevices(parent)
    media.audioOutputsChanged.connect(changed)
    return media


def open_speaker(device_id: str, broke: Callable[[], None]) -> QtSpeaker | None:
    """The device with this id, else the system's choice, else None."""
    found = devices()
    wanted = [device for device in found if id_of(device) == device_id]
    for device in wanted or found[:1]:
        form = format_for(device)
        if form is not None:
            return QtSpeaker(device, form, broke)
        log.info("the sound device %s takes no format of ours", device.description())
    return None


def format_for(device: QAudioDevice) -> QAudioFormat | None:
    """The device's own rate and channels, in its own sample type if that is float32 or int16."""
    form = device.preferredFormat()
    types = (form.sampleFormat(), QAudioFormat.SampleFormat.Float, QAudioFormat.SampleFormat.Int16)
    for sample_type in types:
        form.setSampleFormat(sample_type)
        if sample_type in types[1:] and device.isFormatSupported(form):
            return form
    return None


class Pipe(QIODevice):
    """What the sink reads from, the same for all that it plays: `QAudioSink.start` never lets go of it
    (measured with PySide6 6.11), so it must not be what holds the sound.

    It must never emit `readyRead`: on PulseAudio the streams of Qt 6.11 stay connected to that after they
    are gone, and crash. Nobody misses it, as a sink asks at every period of the device whether there is more.
    """

    def __init__(self) -> None:
        super().__init__()
        self.reader: Feed | None = None
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def isSequential(self) -> bool:
        return True

    def bytesAvailable(self) -> int:
        return 0 if self.reader is None or self.reader.is_empty else 1 << 24

    def readData(self, maxlen: int) -> bytes:
        return b"" if self.reader is None else self.reader.read(maxlen)

    def writeData(self, data: bytes | bytearray | memoryview, len: int) -> int:
        return -1


class QtSpeaker(QObject):
    """A `Speaker` by QAudioSink in pull mode; made, used and closed on the GUI thread."""

    def __init__(self, device: QAudioDevice, form: QAudioFormat, broke: Callable[[], None]) -> None:
        super().__init__()
        self.device = id_of(device)
        whole = form.sampleFormat() == QAudioFormat.SampleFormat.Int16
        self.format = DeviceFormat(form.sampleRate(), form.channelCount(), whole)
        self._broke = broke
        self._pipe = Pipe()
        self._taken = 0
        self._clock = HeardClock(form.sampleRate())
        self._sink = QAudioSink(device, form)
        self._sink.setBufferSize(round(BUFFER * form.sampleRate()) * form.bytesPerFrame())
        self._sink.stateChanged.connect(self._on_state)

    def start(self, reader: Feed) -> None:
        self.reset()
        self._pipe.reader, self._taken = reader, 0
        self._clock.start()
        self._sink.start(self._pipe)

    def heard(self) -> int:
        return self._clock.heard(self.taken())

    def taken(self) -> int:
        if self._sink.state() != QtAudio.State.StoppedState:  # A device that broke forgets what it took.
            self._taken = round(self._sink.processedUSecs() * self.format.sample_rate / 1_000_000)
        return self._taken

    def suspend(self) -> None:
        self._clock.hold(self.taken())
        self._sink.suspend()

    def resume(self) -> None:
        self._sink.resume()
        self._clock.go_on()

    def reset(self) -> None:
        if self._pipe.reader is not None:
            self._pipe.reader = None
            self._sink.reset()

    def set_gain(self, gain: float) -> None:
        self._sink.setVolume(gain)

    def close(self) -> None:
        self.reset()
        self._sink.stateChanged.disconnect(self._on_state)

    @Slot()
    def _on_state(self) -> None:
        stopped = self._sink.state() == QtAudio.State.StoppedState
        broken = self._sink.error() not in (QtAudio.Error.NoError, QtAudio.Error.UnderrunError)
        if self._pipe.reader is not None and stopped and broken:
            self._broke()
