"""A sound file written block by block, in constant memory: WAV of 16, 24 and 32 bits, FLAC, OGG, MP3."""

from __future__ import annotations

import errno
from contextlib import suppress
from pathlib import Path
from typing import Protocol

import lameenc
import numpy as np
import soundfile

from studio.audio.encode import MP3_PAIRS
from studio.audio.samples import to_int16
from studio.audio.sound_writer import LARGEST_WAV
from studio.core.clip import FloatArray
from studio.core.disk_errors import disk_error
from studio.core.errors import BadFormat
from studio.core.language import tr

BLOCK = 1 << 15
"""Frames at a time: libsndfile's Vorbis puts each on its stack."""
WIDTHS = {"PCM_16": 2, "PCM_24": 3, "FLOAT": 4}


class StreamWriter(Protocol):
    """Takes mono float32 samples; `finish` closes the file. Both raise DiskError."""

    def add(self, samples: FloatArray) -> None: ...

    def finish(self) -> None: ...


def wav_stream(path: Path, sample_rate: int, coding: str, frames: int) -> StreamWriter:
    """`coding` PCM_16, PCM_24 or FLOAT; `frames` about how many will come: beyond 4 GB it is an RF64."""
    form = "RF64" if frames * WIDTHS[coding] > LARGEST_WAV else "WAV"
    return _Sndfile(path, sample_rate, form, coding)


def flac_stream(path: Path, sample_rate: int) -> StreamWriter:
    """24 bits."""
    return _Sndfile(path, sample_rate, "FLAC", "PCM_24")


def ogg_stream(path: Path, sample_rate: int) -> StreamWriter:
    """Vorbis, at libsndfile's own quality, about 80 kbit/s for a voice."""
    return _Sndfile(path, sample_rate, "OGG", "VORBIS")


def mp3_stream(path: Path, sample_rate: int, bit_rate: int) -> StreamWriter:
    """Constant bit rate, in bits a second. BadFormat for one that MP3 does not have at the rate."""
    if bit_rate not in MP3_PAIRS.get(sample_rate, ()):
        fitting = ", ".join(map(str, MP3_PAIRS.get(sample_rate, ())))
        raise BadFormat(_no_such_rate(sample_rate, fitting, bit_rate))
    return _Lame(path, sample_rate, bit_rate)


def _no_such_rate(sample_rate: int, fitting: str, bit_rate: int) -> str:
    if not fitting:
        return tr(
            "MP3 at {rate} Hz has no bits a second, not {bit_rate}.", rate=sample_rate, bit_rate=bit_rate
        )
    return tr(
        "MP3 at {rate} Hz has {bit_rates} bits a second, not {bit_rate}.",
        rate=sample_rate,
        bit_rates=fitting,
        bit_rate=bit_rate,
    )


class _Sndfile:
    def __init__(self, path: Path, sample_rate: int, form: str, coding: str) -> None:
        self._path, self._coding = path, coding
        try:
            self._file = soundfile.SoundFile(path, "w", sample_rate, 1, coding, format=form)
        except soundfile.LibsndfileError as error:
            raise disk_error(path, _reason(path)) from error

    def add(self, samples: FloatArray) -> None:
        for start in range(0, len(samples), BLOCK):
            self._put(self._whole(samples[start : start + BLOCK]))

    def finish(self) -> None:
        try:
            self._file.close()
        except soundfile.LibsndfileError as error:
            raise disk_error(self._path, OSError(errno.ENOSPC, "")) from error

    def _put(self, block: np.ndarray) -> None:
        try:
            self._file.write(block)
        except (soundfile.LibsndfileError, AssertionError) as error:
            raise disk_error(self._path, OSError(errno.ENOSPC, "")) from error

    def _whole(self, samples: FloatArray) -> np.ndarray:
        """What came from 16 bits goes back to the same 16 bits, and into 24 without loss."""
        if self._coding == "PCM_16":
            return to_int16(samples)
        if self._coding == "PCM_24":
            whole = np.rint(samples.astype(np.float64) * 2**23).clip(-(2**23), 2**23 - 1)
            return whole.astype(np.int32) << 8
        return samples if self._coding == "FLOAT" else np.clip(samples, -1, 1)


class _Lame:
    def __init__(self, path: Path, sample_rate: int, bit_rate: int) -> None:
        self._path = path
        self._lame = lameenc.Encoder()
        self._lame.silence()
        self._lame.set_channels(1)
        self._lame.set_in_sample_rate(sample_rate)
        self._lame.set_out_sample_rate(sample_rate)
        self._lame.set_bit_rate(bit_rate // 1000)
        self._lame.set_quality(2)
        try:
            self._file = path.open("wb")
        except OSError as error:
            raise disk_error(path, error) from error

    def add(self, samples: FloatArray) -> None:
        self._write(bytes(self._lame.encode(to_int16(samples).tobytes())))

    def finish(self) -> None:
        if self._file.closed:  # Writing failed, and that was told.
            return
        self._write(bytes(self._lame.flush()))
        try:
            self._file.close()
        except OSError as error:
            raise disk_error(self._path, error) from error

    def _write(self, content: bytes) -> None:
        try:
            self._file.write(content)
        except OSError as error:
            with suppress(OSError):
                self._file.close()
            raise disk_error(self._path, error) from error


def _reason(path: Path) -> OSError:
    """Why a file cannot be begun: libsndfile does not say."""
    try:
        with path.open("wb"):
            return OSError(errno.EIO, tr("it cannot be written"))
    except OSError as error:
        return error
