"""A WAV that grows while something is recorded, and can be read at any moment, also after a crash."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from studio.audio.encode import stream_header
from studio.audio.files import disk_error
from studio.audio.wav import encoded, wav_header
from studio.core.clip import FloatArray
from studio.core.speech import Encoding


class RecordingFile:
    """A new mono file at `path`, whose folder is made if need be. Raises DiskError, here and in each act."""

    def __init__(self, path: Path, sample_rate: int, encoding: Encoding) -> None:
        self.path, self.frames = path, 0
        self._rate, self._encoding = sample_rate, encoding
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = open(path, "xb", buffering=0)  # noqa: SIM115
            self._file.write(stream_header(sample_rate, encoding))
        except OSError as error:
            raise disk_error(path, error) from error

    @property
    def seconds(self) -> float:
        """How long it is by now."""
        return self.frames / self._rate

    def append(self, samples: FloatArray) -> None:
        """More of the sound, [frames]; in the file when this returns."""
        try:
            self._file.write(encoded(samples, self._encoding))
        except OSError as error:
            raise disk_error(self.path, error) from error
        self.frames += len(samples)

    def close(self) -> None:
        """The header says the true length, and the file is safe from a power cut; without any sound it
        goes."""
        try:
            self._file.seek(0)
            self._file.write(wav_header(self.frames, 1, self._rate, self._encoding))
            os.fsync(self._file.fileno())
        except OSError as error:
            raise disk_error(self.path, error) from error
        finally:
            self._file.close()
        if not self.frames:
            with suppress(OSError):
                self.path.unlink()
