"""The microphone by QtMultimedia; imported at the first recording, after `multimedia`, which quietens Qt."""

from __future__ import annotations

from PySide6.QtCore import QIODevice
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSource, QMediaDevices, QtAudio

from studio.core.log import logger
from studio.devices.formats import DeviceFormat
from studio.devices.multimedia import format_for

BUFFER = 2.0
"""Seconds that the device keeps: how long the window may be busy before something is lost."""

log = logger(__name__)


def open_microphone() -> QtMicrophone | None:
    """The system's choice, None if there is none or it does not begin."""
    device = QMediaDevices.defaultAudioInput()
    form = None if device.isNull() else format_for(device)
    if form is None:
        log.info("no microphone that gives a format of ours")
        return None
    microphone = QtMicrophone(device, form)
    if microphone.broken:
        microphone.close()
        return None
    return microphone


class QtMicrophone:
    """A `Microphone` by QAudioSource; made, used and closed on the GUI thread.

    It is asked for what it has, never connected to `readyRead`: see `multimedia.Pipe` for what comes of that.
    """

    def __init__(self, device: QAudioDevice, form: QAudioFormat) -> None:
        whole = form.sampleFormat() == QAudioFormat.SampleFormat.Int16
        self.format = DeviceFormat(form.sampleRate(), form.channelCount(), whole)
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
        """True once the device has stopped by itself."""
        return self._pipe is None or self._source.state() == QtAudio.State.StoppedState

    def close(self) -> None:
        """Give the device back."""
        self._source.stop()
        self._pipe = None
