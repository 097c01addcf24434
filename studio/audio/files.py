"""Sound files, read in their own sample type and written so that no half file is ever seen."""

from __future__ import annotations

import errno
import os
import re
import uuid
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt
import soundfile

from studio.audio.wav import encoded, wav_header
from studio.core.clip import Clip, FloatArray
from studio.core.errors import BadSound, DiskError, DiskFull, FileMissing, NotWritable
from studio.core.speech import Encoding

BLOCK = 65536
"""Frames to read at a time: fits the cache, and the fastest that was measured."""

SIXTEEN_BIT = frozenset({"PCM_16", "PCM_S8", "PCM_U8", "ULAW", "ALAW"})
UNKNOWN_SIZE = 0x7FFF_0000
"""A WAV written as a stream says that it is at least this long, because its writer could not know."""

Samples = npt.NDArray[Any]


class SoundFileReader:
    """An open sound file: `sample_rate` in Hz, `channels`, `frames`, `coding`, `dtype`.

    `coding` is libsndfile's name for its samples (PCM_24, MPEG_LAYER_III…). `dtype` is the type they are read
    in without loss or wasted work: int16 for files of 16 bits and fewer, float32 for all others. Use it with
    `with`.
    """

    def __init__(self, path: Path, *, allow_cut: bool = False) -> None:
        self.path = path
        self._allow_cut = allow_cut
        self._file = _opened(path)
        self.sample_rate: int = self._file.samplerate
        self.channels: int = self._file.channels
        self.frames: int = self._file.frames
        self.coding: str = self._file.subtype
        self.dtype = "int16" if self._file.subtype in SIXTEEN_BIT else "float32"
        if not allow_cut and _is_cut(self._file.extra_info):
            self.close()
            raise self._cut()

    def blocks(self, size: int = BLOCK) -> Iterator[Samples]:
        """What is left of the file, `size` frames at a time, in `dtype`; [frames] or [frames, channels]."""
        while len(block := self.read(size)):
            yield block

    def read(self, frames: int, dtype: str | None = None) -> Samples:
        """Up to `frames` frames from where the last read ended; fewer only at the end. BadSound if broken."""
        try:
            return np.asarray(self._file.read(frames, dtype=dtype or self.dtype))
        except soundfile.LibsndfileError as error:
            if self._allow_cut:
                return np.zeros(0, dtype or self.dtype)
            raise self._cut() from error

    def seek(self, frame: int) -> None:
        """Read on from `frame`."""
        self._file.seek(frame)

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> SoundFileReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _cut(self) -> BadSound:
        return BadSound(f"“{self.path.name}” breaks off in the middle: the file is damaged or incomplete.")


def open_sound(path: Path, *, allow_cut: bool = False) -> SoundFileReader:
    """Open a WAV, FLAC, OGG, Opus, MP3 or AIFF file.

    Raises FileMissing, DiskError if it may not be read, and BadSound if it is no sound, empty, or breaks off;
    with `allow_cut` a file that breaks off is read as far as it goes.
    """
    return SoundFileReader(path, allow_cut=allow_cut)


def read_clip(path: Path, *, allow_cut: bool = False) -> Clip:
    """The whole file as float32; errors as with `open_sound`."""
    with open_sound(path, allow_cut=allow_cut) as reader:
        return Clip(np.concatenate(list(_floats(reader))), reader.sample_rate)


def write_wav(path: Path, clip: Clip, encoding: Encoding = Encoding.S16) -> None:
    """Write `clip` as WAV. The file appears whole, in the place of one of that name, or not at all.

    Samples that came from 16 bits go back to the same 16 bits. Raises FileMissing (no such folder),
    NotWritable, DiskFull or DiskError.
    """
    unfinished = path.with_name(f".{uuid.uuid4().hex}.part")
    try:
        _write(unfinished, clip, encoding)
        os.replace(unfinished, path)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink()
        raise disk_error(path, error) from error


def disk_error(path: Path, error: OSError) -> DiskError:
    """What the system's error means for somebody who wants to write `path`."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(f"There is no room left on the disk for “{path.name}”.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return NotWritable(
            f"“{path.name}” cannot be written in “{path.parent}”: writing is not allowed there."
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return FileMissing(f"The folder “{path.parent}” is not there.")
    return DiskError(f"“{path.name}” could not be written: {error.strerror or error}.")


def _write(path: Path, clip: Clip, encoding: Encoding) -> None:
    frames = len(clip.samples)
    channels = 1 if clip.samples.ndim == 1 else clip.samples.shape[1]
    with open(path, "xb") as file:
        file.write(wav_header(frames, channels, clip.sample_rate, encoding))
        for start in range(0, frames, BLOCK):
            file.write(encoded(clip.samples[start : start + BLOCK], encoding))
        if file.tell() % 2:
            file.write(b"\0")  # Chunks of a RIFF file have even lengths.
        file.flush()
        os.fsync(file.fileno())


def _floats(reader: SoundFileReader) -> Iterator[FloatArray]:
    while len(block := reader.read(BLOCK, "float32")):
        yield block


def _opened(path: Path) -> Any:
    if path.is_dir():
        raise BadSound(f"“{path.name}” is a folder, not a sound file.")
    _check_readable(path)
    try:
        file = soundfile.SoundFile(path)
    except soundfile.LibsndfileError as error:
        raise BadSound(f"“{path.name}” is not a sound file that the studio can read.") from error
    if not file.frames:
        file.close()
        raise BadSound(f"“{path.name}” has no sound in it.")
    return file


def _check_readable(path: Path) -> None:
    try:
        with open(path, "rb") as file:
            empty = not file.read(1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissing(f"“{path.name}” is not in “{path.parent}” any more.") from error
    except PermissionError as error:
        raise DiskError(f"“{path.name}” may not be read: it belongs to somebody else.") from error
    except OSError as error:
        raise DiskError(f"“{path.name}” could not be read: {error.strerror or error}.") from error
    if empty:
        raise BadSound(f"“{path.name}” is empty.")


def _is_cut(account: str) -> bool:
    """True if libsndfile's account of the file says that its sound is shorter than announced."""
    found = re.search(r"^(?:data|SSND)\s*: (\d+) \(should be (\d+)", account, re.MULTILINE)
    return found is not None and int(found[2]) < int(found[1]) < UNKNOWN_SIZE
