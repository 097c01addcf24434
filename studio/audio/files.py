"""Sound files, read in their own sample type and written so that no half file is ever seen."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt
import soundfile

from studio.audio.flac_frames import Lengthened
from studio.audio.flaws import broken_off, check_readable, clock
from studio.audio.riff import frames_unannounced
from studio.audio.samples import from_int16
from studio.audio.wav import encoded, wav_header
from studio.audio.whole_file import whole_file
from studio.core.clip import Clip, FloatArray
from studio.core.disk_errors import disk_error
from studio.core.errors import BadSound, BrokenOff
from studio.core.language import tr
from studio.core.speech import Encoding

BLOCK = 65536
"""Frames to read at a time: fits the cache, and the fastest that was measured."""

SIXTEEN_BIT = frozenset({"PCM_16", "PCM_S8", "PCM_U8", "ULAW", "ALAW"})
GUESSED = 0.5
"""Seconds by which the length that a lossy file tells may be wrong."""
_AT_ONCE, _LITTLE = 1 << 20, 1024
INT_CODINGS = {
    **{name: name for name in ("PCM_16", "PCM_24", "PCM_32")},
    "PCM_S8": "PCM_16",
    "PCM_U8": "PCM_16",
    "ALAC_16": "PCM_16",
    "ALAC_20": "PCM_24",
    "ALAC_24": "PCM_24",
    "ALAC_32": "PCM_32",
}
"""Codings in whole numbers, and the one of a WAV that holds them."""
PLAIN = frozenset({"PCM_S8", "PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE", "ULAW", "ALAW"})
"""Codings with the samples one behind the other."""
LOSSY = frozenset({"MPEG_LAYER_I", "MPEG_LAYER_II", "MPEG_LAYER_III", "VORBIS", "OPUS"})
UNKNOWN_SIZES = (range(0x7FFF_0000, 0x8000_0000), range(0xFFFF_0000, 0x1_0000_0000))
"""What a WAV that was written as a stream says of its length, because its writer could not know."""

_CUT = re.compile(r"^\s*(?:data|SSND|riff|Riff size)\s*: (\d+) \(should be (\d+)", re.MULTILINE)

NO_LENGTH = 1 << 60
"""Frames that libsndfile tells of a FLAC whose header tells none, as of a stream."""

Samples = npt.NDArray[Any]


class SoundFileReader:
    """An open sound file: `sample_rate` in Hz, `channels`, `frames`, `container`, `coding`, `dtype`.

    `container` and `coding` are libsndfile's names for the file (WAV, FLAC, MP3…) and for its samples
    (PCM_24, MPEG_LAYER_III…). `dtype` is the type they are read in without loss or wasted work: int16 for
    files of 16 bits and fewer, float32 for all others. `announced` is how many frames the header promises
    where that is known to be more than there are. Use it with `with`.
    """

    def __init__(self, path: Path, *, allow_cut: bool = False) -> None:
        self.path = path
        self._allow_cut = allow_cut
        self._file, self._under = _opened(path)
        self.sample_rate: int = self._file.samplerate
        self.channels: int = self._file.channels
        self.frames: int = self._file.frames
        self.container: str = self._file.format
        self.coding: str = self._file.subtype
        self.dtype = "int16" if self._file.subtype in SIXTEEN_BIT else "float32"
        self.announced = _announced(self._file.extra_info, self.frames)
        self._at = 0
        if not allow_cut and self.announced is not None:
            self.close()
            raise broken_off(path, self.frames, self.announced, self.sample_rate)

    def blocks(self, size: int = BLOCK) -> Iterator[Samples]:
        """What is left of the file, `size` frames at a time, in `dtype`; [frames] or [frames, channels]."""
        while len(block := self.read(size)):
            yield block

    def read(self, frames: int, dtype: str | None = None) -> Samples:
        """Up to `frames` frames from where the last read ended; fewer only at the end. Never takes more
        memory than is read, whatever the header says. BrokenOff if the file ends before its time, or with
        `allow_cut` what there is; DiskError if its disk went."""
        if dtype == "float32" and self.dtype == "int16":  # A third of the time that libsndfile takes for it.
            return from_int16(self.read(frames))
        kind, wanted, parts = dtype or self.dtype, max(0, min(frames, self.frames - self._at)), []
        while wanted:
            most = min(wanted, max(1, _AT_ONCE // self.channels))
            parts.append(self._piece(most, kind))
            self._at += len(parts[-1])
            wanted -= most
            if len(parts[-1]) < most:
                self._check_short()
                break
        return np.concatenate(parts) if len(parts) > 1 else parts[0] if parts else self._empty(0, kind)

    def seek(self, frame: int) -> None:
        """Read on from `frame`, of those there are. BrokenOff if the file ends before it."""
        try:
            self._at = self._file.seek(min(frame, self.frames))
        except soundfile.LibsndfileError as error:
            raise broken_off(self.path, self._at, self.frames, self.sample_rate) from error

    def close(self) -> None:
        self._file.close()
        if self._under is not None:
            self._under.close()

    def __enter__(self) -> SoundFileReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _piece(self, frames: int, dtype: str) -> Samples:
        try:
            return np.asarray(self._file.read(out=self._empty(frames, dtype)))
        except soundfile.LibsndfileError:
            return self._salvaged(frames, dtype)

    def _salvaged(self, frames: int, dtype: str) -> Samples:
        """What can be had of so many frames: libsndfile drops all of a read that fails in its middle, so they
        are asked for again in small ones, of a decoder that has seen no failure yet."""
        got: list[Samples] = []
        with suppress(soundfile.LibsndfileError), soundfile.SoundFile(self.path) as again:
            again.seek(self._at)
            while frames and len(block := again.read(out=self._empty(min(frames, _LITTLE), dtype))):
                got.append(block)
                frames -= len(block)
        return np.concatenate(got) if got else self._empty(0, dtype)

    def _empty(self, frames: int, dtype: str) -> Samples:
        return np.empty((frames, self.channels) if self.channels > 1 else frames, dtype)

    def _check_short(self) -> None:
        """Not for the few frames by which a lossy file's length is a guess."""
        guessed = GUESSED * self.sample_rate if self.coding in LOSSY else 0
        if not self._allow_cut and self.frames - self._at > guessed:
            raise broken_off(self.path, self._at, self.frames, self.sample_rate)


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
    with whole_file(path) as unfinished:
        _write(unfinished, clip, encoding)


def write_block(file: Any, block: Samples) -> None:
    """Write samples to a file that is open in soundfile; DiskFull if not all of them can be, which soundfile
    asserts."""
    try:
        file.write(block)
    except (soundfile.LibsndfileError, AssertionError) as error:
        raise disk_error(Path(file.name), OSError(errno.ENOSPC, "")) from error


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


def _opened(path: Path) -> tuple[Any, Lengthened | None]:
    """The file, and what is under it and has to be closed as well."""
    check_readable(path)
    try:
        file = soundfile.SoundFile(path)
    except soundfile.LibsndfileError as error:
        sentence = tr("“{name}” is not a sound file that the studio can read.", name=path.name)
        raise _unfinished(path) or BadSound(sentence) from error
    if file.frames < NO_LENGTH:
        if file.frames:
            return file, None
        file.close()
        raise _unfinished(path) or BadSound(tr("“{name}” has no sound in it.", name=path.name))
    file.close()
    under = Lengthened(path)
    if not under.frames:
        under.close()
        raise BadSound(tr("“{name}” has no sound in it.", name=path.name))
    return soundfile.SoundFile(under), under


def _unfinished(path: Path) -> BrokenOff | None:
    """What to say of a WAV whose sound nobody counted; None for any other file."""
    frames, rate = frames_unannounced(path)
    if not frames:
        return None
    seconds = frames / rate
    sentence = tr(
        "“{name}” was never finished: its header tells nothing of its {time}.",
        name=path.name,
        time=clock(seconds),
    )
    return BrokenOff(sentence, seconds)


def _announced(account: str, frames: int) -> int | None:
    """How many frames the file says it has, if libsndfile's account of it is that they are fewer."""
    found = _CUT.search(account)
    if found is None:
        return None
    said, there = int(found[1]), int(found[2])
    if not 0 < there < said or any(said in sizes for sizes in UNKNOWN_SIZES):
        return None
    return round(frames * said / there)
