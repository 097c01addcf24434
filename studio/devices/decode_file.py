"""Opening what libsndfile does not read (m4a, aac, webm), by the system's or FFmpeg's decoders."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import BinaryIO

import numpy as np
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer, QUrl
from PySide6.QtMultimedia import QAudioBuffer, QAudioDecoder, QAudioFormat, QMediaFormat

from studio.audio.wav import encoded, wav_header
from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.disk_errors import disk_error
from studio.core.errors import BadSound, DiskError, StudioError
from studio.core.language import tr
from studio.core.speech import Encoding

POLL_MS = 100
"""How often a decoder that says nothing is asked whether it shall go on."""
SAMPLES = {
    QAudioFormat.SampleFormat.UInt8: ("u1", 128.0, 128.0),
    QAudioFormat.SampleFormat.Int16: ("<i2", 0.0, 32768.0),
    QAudioFormat.SampleFormat.Int32: ("<i4", 0.0, 2147483648.0),
    QAudioFormat.SampleFormat.Float: ("<f4", 0.0, 1.0),
}
"""How Qt's samples are read: type, zero, full scale."""


def decode_file(path: Path, target: Path, cancel: CancelToken) -> None:
    """Write the sound of `path` to `target` as a 16-bit WAV of the same rate and channels, piece by piece.

    Blocks the thread that calls. Raises BadSound, DiskError and Cancelled; `target` may
    then be there in part.
    """
    # Qt's decoders need one; in a process of their own there is none.
    _application = QCoreApplication.instance() or QCoreApplication([])
    try:
        with open(target, "wb") as file:
            # Qt's objects go on the thread that made them: nothing is raised from where they are at hand.
            failure = _Decoding(path, file).failure(cancel)
    except OSError as error:
        raise disk_error(target, error) from error
    cancel.check()
    if failure is not None:
        raise failure


def can_decode() -> bool:
    """Whether there is a decoder for m4a and aac: in a package whose media plug-in cannot be loaded there is
    none, and nothing else would tell."""
    return QMediaFormat.AudioCodec.AAC in QMediaFormat().supportedAudioCodecs(
        QMediaFormat.ConversionMode.Decode
    )


def run_decoder(arguments: list[str]) -> int:
    """Decode `arguments[0]` to `arguments[1]`: 0; 1 if it cannot be read, which the caller says in its own
    language; 1 with a sentence on standard output if something else is at fault."""
    path, target = map(Path, arguments)
    try:
        decode_file(path, target, CancelToken())
    except BadSound:
        return 1
    except StudioError as error:
        sys.stdout.buffer.write(error.sentence.encode())
        return 1
    return 0


class _Decoding:
    def __init__(self, path: Path, file: BinaryIO) -> None:
        self._path, self._file = path, file
        self._frames, self._channels, self._rate = 0, 0, 0
        self._over = self._broken = False
        self._full: OSError | None = None
        self._loop = QEventLoop()
        self._decoder = QAudioDecoder()
        self._decoder.bufferReady.connect(self._take)
        self._decoder.finished.connect(self._end)
        self._decoder.error.connect(self._break)

    def failure(self, cancel: CancelToken) -> BadSound | DiskError | None:
        """Decode to the end, or until it is stopped."""
        self._run(cancel)
        if self._full is not None:
            return disk_error(Path(self._file.name), self._full)
        if self._broken or not self._frames:
            return BadSound(
                tr("“{name}” is not a sound file that the studio can read.", name=self._path.name)
            )
        self._file.seek(0)
        self._file.write(self._header())
        return None

    def _run(self, cancel: CancelToken) -> None:
        self._decoder.setSource(QUrl.fromLocalFile(str(self._path)))
        self._decoder.start()
        clock = QTimer()
        clock.timeout.connect(lambda: self._loop.quit())
        clock.start(POLL_MS)
        while not self._over and not cancel.cancelled:
            self._loop.exec()
        clock.stop()
        self._decoder.stop()

    def _take(self) -> None:
        buffer = self._decoder.read()
        if not buffer.isValid() or self._over:
            return
        try:
            self._write(buffer)
        except OSError as error:  # A slot's errors would end nowhere.
            self._full = error
            self._end()

    def _write(self, buffer: QAudioBuffer) -> None:
        form = buffer.format()
        if not self._frames:
            self._channels, self._rate = form.channelCount(), form.sampleRate()
            self._file.write(self._header())
        if (form.channelCount(), form.sampleRate()) != (self._channels, self._rate):
            self._break()
            return
        self._frames += buffer.frameCount()
        self._file.write(encoded(_samples(buffer), Encoding.S16))

    def _header(self) -> bytes:
        return wav_header(self._frames, self._channels, self._rate, Encoding.S16)

    def _break(self) -> None:
        self._broken = True
        self._end()

    def _end(self) -> None:
        self._over = True
        self._loop.quit()


def _samples(buffer: QAudioBuffer) -> FloatArray:
    kind, zero, full = SAMPLES[buffer.format().sampleFormat()]
    raw = np.frombuffer(bytes(buffer.constData()), kind)
    return ((raw.astype(np.float32) - np.float32(zero)) / np.float32(full)).astype(np.float32)
