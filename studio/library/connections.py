"""The hosted and self-hosted services that the user added; without their keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

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
        self._writer.write_json(self._path, [_json_of(each) for each in connections])


def _json_of(connection: Connection) -> dict[str, Any]:
    patience = {"timeout_seconds": connection.timeout_seconds, "max_retries": connection.max_retries}
    return connection_to_json(connection) | patience


def _connection_of(json: dict[str, Any]) -> Connection:
    return Connection(
        json["id"],
        json["name"],
        json["base_url"],
        Profile(json["profile"]),
        json.get("timeout_seconds"),
        json.get("max_retries"),
    )
