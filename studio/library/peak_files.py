"""The peaks of recordings that were opened before, so that they are drawn at once.

A file holds one recording's peaks: a line of JSON (its format, its recording, the shape and type of each
array), padded to 64 bytes, then the arrays as they are in memory, then a check sum of them. It is known by
the recording's path, size and time, so that a recording that was changed is looked at anew.
"""

from __future__ import annotations

import hashlib
import mmap
import os
import uuid
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import orjson

from studio.audio.pyramid import Level, Peaks
from studio.core.errors import DiskError
from studio.core.log import logger
from studio.library.sweeping import sweep
from studio.library.writer import Writer

FORMAT = 1
SUFFIX = ".peaks"
LIMIT = 512 << 20
"""Bytes of all of them: some hundreds of hours."""
ALIGN = 64
log = logger(__name__)


class PeakFiles:
    """`find` and `keep`; what cannot be read is as if it were not there, what cannot be written is let be."""

    def __init__(self, folder: Path, writer: Writer | None = None, limit: int = LIMIT) -> None:
        self._folder, self._writer, self._limit = folder, writer or Writer(), limit

    def find(self, recording: Path) -> Peaks | None:
        """The peaks of the file as it is now; None if it was not seen, or seen otherwise."""
        key = key_of(recording)
        place = self._place(key)
        try:
            content = _mapped(place)
            found = _read(content, key)
            os.utime(place)
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return found

    def keep(self, recording: Path, key: str, peaks: Peaks) -> None:
        """Keep the peaks for the file whose `key_of` was `key` before it was read; not if it changed
        meanwhile. The oldest are let go beyond the limit."""
        if not peaks.levels or key_of(recording) != key:
            return
        place = self._place(key)
        unfinished = place.with_suffix(f".{uuid.uuid4().hex[:8]}.part")
        try:
            self._writer.make_folder(self._folder)
            self._write(unfinished, key, peaks)
            self._writer.move(unfinished, place)
        except DiskError as error:
            log.info("peaks not kept: %s", error.sentence)
            with suppress(DiskError):
                self._writer.remove(unfinished)
            return
        sweep(self._folder, self._limit)

    def _place(self, key: str) -> Path:
        return self._folder / (hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:32] + SUFFIX)

    def _write(self, path: Path, key: str, peaks: Peaks) -> None:
        head = orjson.dumps(_described(key, peaks)) + b"\n"
        self._writer.create(path, head + b" " * (-len(head) % ALIGN))
        check = 0
        for array in _arrays(peaks):
            # In place: while megabytes are copied, the window waits for Python's lock.
            content = np.ascontiguousarray(array).reshape(-1).view(np.uint8).data
            check = zlib.crc32(content, check)
            self._writer.append(path, content)
        self._writer.append(path, check.to_bytes(4, "little"))


def key_of(path: Path) -> str:
    """What a file is known by: its path, its size, its time. Empty if it is not there."""
    try:
        facts = path.stat()
    except OSError:
        return ""
    return f"{path.absolute()}\n{facts.st_size}\n{facts.st_mtime_ns}"


def _mapped(path: Path) -> np.ndarray:
    """The file's bytes, as the system's cache has them: memory of our own would take ten times as long to get
    and to fill for the peaks of four hours. A file is only ever replaced or removed as a whole, which leaves
    what is mapped as it was; on Windows it cannot be while it is mapped, and stays."""
    with open(path, "rb") as file:
        return np.frombuffer(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ), np.uint8)


def _described(key: str, peaks: Peaks) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "key": hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest(),
        "frames": peaks.frames,
        "channels": peaks.channels,
        "base": peaks.base,
        "scale": peaks.scale,
        "flawed": peaks.flawed,
        "dtype": str(peaks.levels[0].mins.dtype),
        "entries": [level.mins.shape[1] for level in peaks.levels],
    }


def _arrays(peaks: Peaks) -> list[np.ndarray]:
    return [row for level in peaks.levels for row in (level.mins, level.maxs, level.power)]


def _read(content: np.ndarray, key: str) -> Peaks:
    """Raises ValueError, KeyError or TypeError for anything that `_write` does not write."""
    line = bytes(content[:4096]).partition(b"\n")[0]
    head = orjson.loads(line)
    wanted = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
    if head["format"] != FORMAT or head["key"] != wanted or head["dtype"] not in ("int16", "float32"):
        raise ValueError("of another format or file")
    place = len(line) + 1 + -(len(line) + 1) % ALIGN
    body, check = content[place:-4], int.from_bytes(bytes(content[-4:]), "little")
    if zlib.crc32(body.data) != check:
        raise ValueError("damaged")
    levels = []
    for entries in head["entries"]:
        level, size = _level(body, head["channels"], entries, head["dtype"])
        levels.append(level)
        body = body[size:]
    if len(body):
        raise ValueError("longer than it says")
    return Peaks(head["frames"], head["channels"], head["base"], head["scale"], tuple(levels), head["flawed"])


def _level(body: np.ndarray, channels: int, entries: int, dtype: str) -> tuple[Level, int]:
    rows, place = [], 0
    for kind in (dtype, dtype, "float32"):
        size = channels * entries * np.dtype(kind).itemsize
        rows.append(body[place : place + size].view(kind).reshape(channels, entries))
        place += size
    return Level(*rows), place
