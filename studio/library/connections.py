"""The hosted and self-hosted services that the user added; without their keys."""

from __future__ import annotations

from pathlib import Path

import orjson

from studio.core.connection import Connection, Profile
from studio.core.log import logger
from studio.library.take_json import connection_to_json
from studio.library.writer import Writer

_log = logger(__name__)


class Connections:
    """A list in one JSON file."""

    def __init__(self, path: Path, writer: Writer | None = None) -> None:
        self._path, self._writer = path, writer or Writer()

    def read(self) -> tuple[Connection, ...]:
        """All of them in the order they were added."""
        if not self._path.exists():
            return ()
        try:
            return tuple(_connection_of(json) for json in orjson.loads(self._path.read_bytes()))
        except (OSError, ValueError, KeyError, TypeError):
            _log.warning("the list of connections cannot be read")
            return ()

    def write(self, connections: tuple[Connection, ...]) -> None:
        """Replace the list. Raises DiskError."""
        self._writer.make_folder(self._path.parent)
        self._writer.write_json(self._path, [connection_to_json(each) for each in connections])


def _connection_of(json: dict[str, str]) -> Connection:
    return Connection(json["id"], json["name"], json["base_url"], Profile(json["profile"]))
