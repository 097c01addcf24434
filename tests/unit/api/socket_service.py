"""A service that speaks over websockets as a test tells it."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve

from studio.core.connection import Connection, Profile

SOUND = b"\x01\x00\x02\x00"


@dataclass
class Talk:
    """One connection: what was said, and a way to answer."""

    connection: ServerConnection
    said: list[dict[str, Any]] = field(default_factory=list)

    def hear(self) -> dict[str, Any]:
        """The next message."""
        self.said.append(json.loads(self.connection.recv()))
        return self.said[-1]

    def tell(self, context_id: str | None, **event: Any) -> None:
        self.connection.send(json.dumps({"context_id": context_id, **event}))

    def sound(self, context_id: str, data: bytes = SOUND) -> None:
        told = base64.b64encode(data).decode()
        self.tell(context_id, type="chunk", data=told, step_time=1.0, status_code=206, done=False)

    def done(self, context_id: str) -> None:
        self.tell(context_id, type="done", status_code=200, done=True)


Script = Callable[[Talk], None]


@dataclass
class SocketService:
    base_url: str
    talks: list[Talk] = field(default_factory=list)
    left: threading.Event = field(default_factory=threading.Event)

    def connection(self, profile: Profile = Profile.CLASSIC) -> Connection:
        return Connection("hosted", "Studio B", self.base_url, profile)


@contextmanager
def talking(script: Script) -> Iterator[SocketService]:
    """Runs `script` for each connection, then closes it."""
    service = SocketService("")

    def handle(connection: ServerConnection) -> None:
        talk = Talk(connection)
        service.talks.append(talk)
        with suppress(ConnectionClosed):
            script(talk)
        connection.close()
        service.left.set()

    with serve(handle, "127.0.0.1", 0) as server:
        service.base_url = f"http://127.0.0.1:{server.socket.getsockname()[1]}"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield service
        finally:
            server.shutdown()
            thread.join()
