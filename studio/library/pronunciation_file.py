"""The pronunciations for all projects, in one file of the library."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from pathlib import Path

import orjson

from studio.core.log import logger
from studio.core.pronunciation import Pronunciation, from_json, to_json
from studio.library.writer import Writer

_log = logger(__name__)


class PronunciationFile:
    """Safe from any thread. A file that cannot be read is kept beside, and a new one begun."""

    def __init__(self, path: Path, writer: Writer) -> None:
        self._path, self._writer = path, writer
        self._lock = threading.Lock()
        self._entries: tuple[Pronunciation, ...] | None = None

    def read(self) -> tuple[Pronunciation, ...]:
        """The entries as they were written."""
        with self._lock:
            if self._entries is None:
                self._entries = self._read()
            return self._entries

    def write(self, entries: Iterable[Pronunciation]) -> None:
        """Other entries, on the disk when this returns. Raises DiskError, and then nothing has changed."""
        kept = tuple(entries)
        with self._lock:
            self._writer.make_folder(self._path.parent)
            self._writer.write_json(self._path, {"format": 1, "words": [to_json(each) for each in kept]})
            self._entries = kept

    def _read(self) -> tuple[Pronunciation, ...]:
        if not self._path.exists():
            return ()
        try:
            found = [from_json(each) for each in orjson.loads(self._path.read_bytes())["words"]]
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            _log.warning("the list of pronunciations cannot be read; it is kept beside, and a new one begun")
            self._writer.move(self._path, self._path.with_suffix(".damaged.json"))
            return ()
        return tuple(entry for entry in found if entry.word)
