"""An open recording of any length, of which nothing is held in memory but what was read last.

    recording = open_recording(path, cancel)          # BadSound, BrokenOff, DiskError, Cancelled
    recording.frames, recording.channels, recording.sample_rate, recording.kind, recording.markers
    recording.read(start, frames)                     # float32, from any thread
    recording.close()

Frames are counted from 0 in the file's own rate. What is drawn of it comes from `studio.audio.peak_pass`;
what is heard from `read`, a block at a time.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np

from studio.audio.block_store import BlockStore
from studio.audio.files import BLOCK, LOSSY, SoundFileReader
from studio.audio.flaws import broken_off
from studio.audio.markers import markers_of
from studio.audio.mpeg import reaches_its_end
from studio.core.cancel import CancelToken
from studio.core.clip import Clip, FloatArray
from studio.core.errors import BadSound
from studio.core.language import tr
from studio.core.region import Region

READERS = 4
"""Kept open for the next read: one each for hearing, drawing, sending, and one more."""
COMPRESSED = LOSSY | {"ALAC_16", "ALAC_20", "ALAC_24", "ALAC_32"}
KINDS = {
    "PCM_S8": tr("8-bit"),
    "PCM_U8": tr("8-bit"),
    "PCM_16": tr("16-bit"),
    "PCM_24": tr("24-bit"),
    "PCM_32": tr("32-bit"),
    "FLOAT": tr("32-bit float"),
    "DOUBLE": tr("64-bit float"),
    "ULAW": "µ-law",
    "ALAW": "A-law",
    "VORBIS": "Ogg Vorbis",
    "OPUS": "Opus",
}
"""What samples are, in words; of others the file's own suffix."""


class Recording:
    """The file that the user chose is `path`; `readable` is what is read, the same sound as a WAV if `path`
    is of a type that cannot be read by itself. `sample_rate` in Hz, `channels`, `frames`; `container` and
    `coding` as with `SoundFileReader`. `note` is a sentence that the user should read, or empty. `read` may
    be called from any thread, also while another reads.
    """

    def __init__(self, path: Path, reader: SoundFileReader, note: str = "") -> None:
        self.path, self.readable = path, reader.path
        self.sample_rate, self.channels = reader.sample_rate, reader.channels
        self.container, self.coding, self.dtype = reader.container, reader.coding, reader.dtype
        self.frames, self.note = reader.frames, note
        self.markers = markers_of(reader.path)
        self._lock = threading.Lock()
        self._idle, self._closed = [reader], False
        self._store = BlockStore(self._decoded, self.frames) if self.is_compressed else None

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.frames / self.sample_rate

    @property
    def is_compressed(self) -> bool:
        """True if reading a stretch costs decoding it: a pass over it should not be done twice."""
        return self.coding in COMPRESSED or self.container == "FLAC"

    @property
    def kind(self) -> str:
        """What its samples are, in words: `24-bit`, `Ogg Vorbis`, `M4A`."""
        own = self.path.suffix.lstrip(".").upper()
        return own if self.readable != self.path else KINDS.get(self.coding, own)

    def read(self, start: int, frames: int) -> FloatArray:
        """The frames from `start` on that there are, float32, [n] or [n, channels], ready to be heard: what a
        float file has that is no number is 0, or full scale. Empty once it is closed. DiskError,
        BrokenOff."""
        first, last = max(0, start), min(start + frames, self.frames)
        if self._closed or last <= first:
            return np.zeros(0 if self.channels == 1 else (0, self.channels), np.float32)
        store = self._store
        return store.read(first, last) if store is not None else self._decoded(first, last)

    def clip(self, region: Region) -> Clip:
        """The same of a region, with its rate."""
        return Clip(self.read(region.start, len(region)), self.sample_rate)

    def blocks(self, region: Region | None = None, size: int = BLOCK) -> Iterator[FloatArray]:
        """All of it, or of a region, `size` frames at a time."""
        start, end = (region.start, region.end) if region is not None else (0, self.frames)
        for place in range(start, min(end, self.frames), size):
            yield self.read(place, min(size, end - place))

    def reader(self) -> SoundFileReader:
        """A reader of one's own, for a pass in the file's own sample type; to be closed by whoever asks."""
        return SoundFileReader(self.readable, allow_cut=True)

    def close(self) -> None:
        """Lets go of the file."""
        with self._lock:
            idle, self._idle, self._closed = self._idle, [], True
        for reader in idle:
            reader.close()

    def _decoded(self, start: int, end: int) -> FloatArray:
        with self._borrowed() as reader:
            reader.seek(start)
            samples = reader.read(end - start, "float32")
            return samples if reader.dtype == "int16" else finite(samples)

    @contextmanager
    def _borrowed(self) -> Iterator[SoundFileReader]:
        """A reader that nobody else uses meanwhile; one that failed is not used again."""
        with self._lock:
            reader = self._idle.pop() if self._idle else None
        reader = reader or self.reader()
        try:
            yield reader
        except BaseException:
            reader.close()
            raise
        with self._lock:
            kept = not self._closed and len(self._idle) < READERS
            if kept:
                self._idle.append(reader)
        if not kept:
            reader.close()


def open_recording(
    path: Path, cancel: CancelToken | None = None, *, readable: Path | None = None, note: str = ""
) -> Recording:
    """Opens a WAV (also RF64, W64, BWF), FLAC, MP3, OGG, Opus, AIFF, AU or CAF file; `readable` is what is
    read in its stead, `note` what the user should know about it.

    Raises FileMissing, DiskError, BadSound, Cancelled, and BrokenOff if the file ends before its time, with
    how much of it there is: `studio.audio.salvage` saves that. Whether it ends too early is seen at once; how
    far a broken FLAC or MP3 goes is found by reading it, about 1 s an hour of sound.
    """
    reader = SoundFileReader(readable or path)
    if not _reaches_its_end(reader):
        reader.close()
        there = frames_there(reader.path, cancel or CancelToken())
        raise broken_off(path, there, reader.frames, reader.sample_rate)
    return Recording(path, reader, note)


def finite(samples: FloatArray) -> FloatArray:
    """Without what is no number: 0 for NaN, full scale for infinity."""
    with np.errstate(invalid="ignore", over="ignore"):
        if np.isfinite(np.sum(samples)):
            return samples
    return np.nan_to_num(samples, nan=0.0, posinf=1.0, neginf=-1.0)


def _reaches_its_end(reader: SoundFileReader) -> bool:
    """Whether its last half second can be had; of an MP3, which would have to be read up to there, whether it
    has as many bytes as it counts."""
    if reader.coding == "MPEG_LAYER_III":
        with suppress(OSError):
            return reaches_its_end(reader.path)
    tail = min(reader.frames, max(1, reader.sample_rate // 2))
    try:
        reader.seek(reader.frames - tail)
    except BadSound:
        return False
    reached = len(reader.read(tail)) > 0
    reader.seek(0)
    return reached


def frames_there(path: Path, cancel: CancelToken) -> int:
    """How many frames can be read, from the first on. Raises as `open_recording`."""
    count = 0
    with SoundFileReader(path, allow_cut=True) as reader:
        for block in reader.blocks():
            cancel.check()
            count += len(block)
    return count
