"""The engine's own folder."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from studio.engine.store.database import Database
from studio.engine.store.datasets import Datasets
from studio.engine.store.files import Files
from studio.engine.store.voices import OwnVoices

T = TypeVar("T")


class Store:
    """`folder` with its database and the files beside it; NotWritable where it cannot be written.

    Several engines may share a folder: each sees at once what another one has written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._database = Database(folder / "engine.sqlite")
        self._incoming = Files(folder / "incoming")
        self.voices = OwnVoices(self._database, Files(folder / "clips"))
        self.datasets = Datasets(self._database, Files(folder / "datasets"))
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._worker.submit(self.sweep)

    async def do(self, act: Callable[..., T], *arguments: Any) -> T:
        """What `act` gives, worked out on the thread that waits for the disk."""
        return await asyncio.wrap_future(self._worker.submit(act, *arguments))

    def draft(self) -> Path:
        """A name that no other file has, for something that arrives; on the disk of all that is kept."""
        self._incoming.folder.mkdir(parents=True, exist_ok=True)
        return self._incoming.folder / f"{new_id()}.part"

    def sweep(self) -> None:
        """Delete what an engine that was killed has left behind."""
        self._incoming.sweep(())
        self.voices.sweep()
        self.datasets.sweep()

    def close(self) -> None:
        self._worker.shutdown()
        self._database.close()


def new_id() -> str:
    """A token that is safe in any path."""
    return str(uuid.uuid4())


def now() -> str:
    """ISO 8601 with milliseconds and the zone."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
