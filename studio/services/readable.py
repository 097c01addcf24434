"""A file of the same sound that the studio can read: decoded, given its length, saved of a broken one,
once."""

from __future__ import annotations

import hashlib
import os
import threading
import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from studio.audio import flac_length, mpeg
from studio.audio.beginnings import needs_decoder
from studio.audio.flaws import check_readable, unreadable
from studio.audio.salvage import as_rf64, is_bw64, lacks_jumps, salvage, write_decoded
from studio.core.cancel import CancelToken
from studio.core.disk_errors import disk_error
from studio.core.errors import BadSound
from studio.core.language import tr
from studio.library.sweeping import sweep
from studio.library.writer import Writer

Decode = Callable[[Path, Path, CancelToken], None]
"""Writes the sound of the first file as a WAV to the second. Raises BadSound and Cancelled."""

LIMIT = 8 << 30
"""Bytes of all that is kept to be read in the place of other files: some dozen hours."""
SAVED, COPIED, TAGGED, COUNTED = ".saved.wav", ".wav", ".mp3", ".flac"
KEPT = (SAVED, COPIED, TAGGED, COUNTED)
"""What is kept of a file to be read in its stead: what was saved of a broken one, what was decoded, what was
given its length."""


class Readable:
    """`readable(path, cancel)`; copies are kept in `folder`, the ones used longest ago let go beyond
    LIMIT."""

    def __init__(self, folder: Path, decode: Decode | None, writer: Writer) -> None:
        self._folder, self._decode, self._writer = folder, decode, writer
        self._in_use: set[Path] = set()
        self._lock = threading.Lock()

    def __call__(self, path: Path, cancel: CancelToken) -> Path:
        """A file of the same sound that the studio can read: `path` itself, or what was decoded or saved of
        it once. Raises FileMissing, DiskError, BadSound and Cancelled."""
        for suffix in KEPT:
            kept = self._kept(path, suffix)
            if kept is not None and kept.exists():
                self._in_use.add(kept)
                return _used(kept)
        check_readable(path)
        if needs_decoder(path):
            return self._decoded(path, cancel)
        found = _obstacle(path)
        return self._make(path, *found, cancel) if found is not None else path

    def salvage(self, path: Path, cancel: CancelToken) -> Path:
        """From now on it is what can be saved of a file that breaks off. Raises as the call."""
        return self._make(path, SAVED, salvage, cancel)

    def is_saved(self, path: Path) -> bool:
        """True if `readable` is what was saved of a broken file."""
        kept = self._kept(path, SAVED)
        return kept is not None and kept.exists()

    def _decoded(self, path: Path, cancel: CancelToken) -> Path:
        if self._decode is None:
            raise BadSound(tr("“{name}” cannot be opened here; save it as WAV, FLAC or MP3.", name=path.name))
        return self._make(path, COPIED, self._decode, cancel)

    def _kept(self, path: Path, suffix: str) -> Path | None:
        """Where a readable copy of the file as it is now would be; None if there is no such file."""
        try:
            return self._folder / (_name_of(path) + suffix)
        except OSError:
            return None

    def _make(self, path: Path, suffix: str, make: Decode, cancel: CancelToken) -> Path:
        made = self._folder / (_name_of(path) + suffix)
        with self._lock:  # Of two who want the same one makes it, and the other finds it.
            return made if made.exists() else self._made(path, made, make, cancel)

    def _made(self, path: Path, made: Path, make: Decode, cancel: CancelToken) -> Path:
        self._writer.make_folder(self._folder)
        unfinished = made.with_name(f"{made.name}.{uuid.uuid4().hex[:8]}.part")
        try:
            make(path, unfinished, cancel)
            self._writer.move(unfinished, made)
        except OSError as error:
            raise disk_error(made, error) from error
        finally:
            self._writer.remove(unfinished)
        self._in_use.add(made)
        sweep(self._folder, LIMIT, self._in_use)
        return made


def _obstacle(path: Path) -> tuple[str, Decode] | None:
    """What keeps a file from being read as it is: the suffix of a copy that can be, and how it is made."""
    try:
        if mpeg.lacks_its_length(path):
            return TAGGED, lambda source, target, _: mpeg.with_length(source, target)
        if flac_length.lacks_its_length(path):
            return COUNTED, flac_length.with_length
        if is_bw64(path):
            return COPIED, as_rf64
        return (COPIED, write_decoded) if lacks_jumps(path) else None
    except OSError as error:
        raise unreadable(path, error) from error


def _used(path: Path) -> Path:
    """The copies that were used longest ago are swept first."""
    with suppress(OSError):
        os.utime(path)
    return path


def _name_of(path: Path) -> str:
    facts = path.stat()
    told = f"{path.absolute()}\n{facts.st_size}\n{facts.st_mtime_ns}"
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]
