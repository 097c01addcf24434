"""Sounds that were made on this computer before, by what they were made of, so that nothing is made twice."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import orjson

from studio.core.errors import DiskError
from studio.core.log import logger
from studio.core.take import TimedWord
from studio.library.sweeping import sweep
from studio.library.writer import Writer

LIMIT = 1 << 30
"""Bytes of all of them: some three hours."""
FORMAT = 1
_log = logger(__name__)


@dataclass(frozen=True, slots=True)
class MadeSound:
    """The bytes as they were received, and the times of words that came with them."""

    data: bytes
    words: tuple[TimedWord, ...] = ()


class MadeSounds:
    """`find` and `keep` by a key. What cannot be read is as if it were not there, what cannot be written is
    let be; those used longest ago go first. Safe from any thread and for several programs."""

    def __init__(self, folder: Path, writer: Writer | None = None, limit: int = LIMIT) -> None:
        self._folder, self._writer, self._limit = folder, writer or Writer(), limit

    def find(self, key: str) -> MadeSound | None:
        """What was kept under the key."""
        path = self._place(key)
        try:
            head, _, data = path.read_bytes().partition(b"\n")
            said = orjson.loads(head)
            if said["format"] != FORMAT or said["size"] != len(data):
                return None
            path.touch()
            return MadeSound(data, tuple(TimedWord(*word) for word in said["words"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def keep(self, key: str, sound: MadeSound) -> None:
        """Keep it under the key."""
        words = [[word.text, word.start, word.end] for word in sound.words]
        head = orjson.dumps({"format": FORMAT, "size": len(sound.data), "words": words})
        try:
            self._writer.make_folder(self._folder)
            self._writer.write(self._place(key), head + b"\n" + sound.data, sync=False)
        except DiskError as error:
            _log.info("a sound was not kept: %s", error.sentence)
            return
        sweep(self._folder, self._limit)

    def _place(self, key: str) -> Path:
        return self._folder / f"{key}.made"
