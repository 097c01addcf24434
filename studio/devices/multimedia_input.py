"""The microphone by QtMultimedia; imported at the first recording, after `multimedia`, which quietens Qt."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QIODevice, QObject
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSource, QMediaDevices, QtAudio

from studio.core.log import logger
from studio.devices import sound_server
from studio.devices.formats import DeviceFormat
from studio.devices.input import RATES, Input, Setup
from studio.devices.multimedia import format_for, id_of

BUFFER = 2.0
"""Seconds that the device keeps: how long the window may be busy before something is lost."""

log = logger(__name__)


def devices() -> list[QAudioDevice]:
    """The input devices, the system's choice first; none while no sound server answers."""
    if not sound_server.answers():
        return []
    default = QMediaDevices.defaultAudioInput()
    others = [device for device in QMediaDevices.audioInputs() if device != default]
    return others if default.isNull() else [default, *others]


def inputs() -> tuple[Input, ...]:
    """The same as the studio knows them."""
    return tuple(_input(device) for device in devices())


def watch(parent: QObject, changed: Callable[[], None]) -> QMediaDevices:
    """Calls `changed` when a device comes or goes or the system chooses another, while the result lives."""
    media = QMediaDevices(parent)
    media.audioInputsChanged.connect(changed)
    return media


def open_microphone(setup: Setup) -> QtMicrophone | None:
    """The device of the setup, else the system's choice; None if there is none or it does not begin."""
    found = devices()
    wanted = [device for device in found if id_of(device) == setup.device]
    for device in (wanted or found)[:1]:
        form = _format(device, setup.rate)
        if form is None:
            log.info("the microphone %s gives no format of ours", device.description())
            continue
        microphone = QtMicrophone(device, form)
        if not microphone.broken:
            return microphone
        microphone.close()
    return None


def _input(device: QAudioDevice) -> Input:
    form = device.preferredFormat()
    rates = dict.fromkeys(
        (form.sampleRate(), *(rate for rate in RATES if _format(device, rate, exactly=True)))
    )
    return Input(id_of(device), device.description(), form.channelCount(), tuple(rates))


def _format(device: QAudioDevice, rate: int, *, exactly: bool = False) -> QAudioFormat | None:
    """The device's format at that rate, or its own rate if it has not that one and need not."""
    form = format_for(device)
    if form is None or not rate or form.sampleRate() == rate:
        return form
    other = QAudioFormat(form)
    other.setSampleRate(rate)
    if device.isFormatSupported(other):
        return other
    return None if exactly else form


class QtMicrophone:
    """A `Microphone` by QAudioSource; made, used and closed on the GUI thread.

    It is asked for what it has, never connected to `readyRead`: see `multimedia.Pipe` for what comes of that.
    """

    def __init__(self, device: QAudioDevice, form: QAudioFormat) -> None:
        whole = form.sampleFormat() == QAudioFormat.SampleFormat.Int16
        self.format = DeviceFormat(form.sampleRate(), form.channelCount(), whole)
        self.name = device.description()
        self._id, self._gone = id_of(device), False
        # PulseAudio gives a stream whose device was pulled out another one, without a word: the list tells.
        self._media = QMediaDevices()
        self._media.audioInputsChanged.connect(self._look)
        self._source = QAudioSource(device, form)
        self._source.setBufferSize(round(BUFFER * form.sampleRate()) * form.bytesPerFrame())
        self._pipe: QIODevice | None = self._source.start()
        self._rest = b""

    def read(self) -> bytes:
        """What it heard since the last call."""
        if self._pipe is None:
            return b""
        heard = self._rest + bytes(self._pipe.readAll().data())
        whole = len(heard) - len(heard) % self.format.frame_bytes
        self._rest = heard[whole:]
        return heard[:whole]

    @property
    def broken(self) -> bool:
        """True once the device has stopped by itself, or is there no more."""
        return self._gone or self._pipe is None or self._source.state() == QtAudio.State.StoppedState

    def close(self) -> None:
        """Give the device back."""
        self._media.audioInputsChanged.disconnect(self._look)
        self._source.stop()
        self._pipe = None

    def _look(self) -> None:
        self._gone = all(id_of(device) != self._id for device in devices())
