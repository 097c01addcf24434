"""A voice service over loopback that does what a test tells it: answers, stalls, breaks off."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from studio.core.connection import Connection, Profile


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Answer:
    """How a test answers one request; whatever it leaves undone, its connection is closed afterwards."""

    def __init__(self, connection: socket.socket, *, kept: bool = False) -> None:
        self._connection, self._kept = connection, kept

    def send(self, status: int, body: bytes | dict[str, Any] | list[Any] = b"", **headers: str) -> None:
        """A whole answer; names of headers with `_` for `-`."""
        kind = "text/plain" if isinstance(body, bytes) else "application/json"
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.head(status, **{"content_type": kind, "content_length": str(len(content)), **headers})
        self.raw(content)

    def head(self, status: int, **headers: str) -> None:
        lines = [f"HTTP/1.1 {status} Said So", f"Connection: {'keep-alive' if self._kept else 'close'}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        self.raw("\r\n".join([*lines, "", ""]).encode())

    def stream(self, **headers: str) -> None:
        """The head of an event stream that ends with the connection's chunks."""
        self.head(200, content_type="text/event-stream", transfer_encoding="chunked", **headers)

    def chunk(self, content: bytes) -> None:
        self.raw(b"%x\r\n%s\r\n" % (len(content), content))

    def event(self, **event: Any) -> None:
        self.chunk(f"data: {json.dumps(event)}\n\n".encode())

    def end(self) -> None:
        self.raw(b"0\r\n\r\n")

    def raw(self, content: bytes) -> None:
        self._connection.sendall(content)

    def wait_until_left(self) -> None:
        """Say nothing more until the client closes the connection, or the service is."""
        while self._connection.recv(1 << 16):
            pass


Script = Callable[[Request, Answer], None]


@dataclass
class Service:
    script: Script
    requests: list[Request] = field(default_factory=list)
    left: threading.Event = field(default_factory=threading.Event)
    """Set when a client has gone in the middle of an answer."""
    reached: threading.Event = field(default_factory=threading.Event)
    """Set when a request has come."""
    base_url: str = ""
    keep_alive: bool = False
    """Whether a connection may bring more than one request."""
    connections: int = 0

    def connection(self, profile: Profile = Profile.CLASSIC, id: str = "hosted") -> Connection:
        return Connection(id, "Studio B", self.base_url, profile)

    def serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            self.connections += 1
            while request := _read(connection):
                self.requests.append(request)
                self.reached.set()
                self.script(request, Answer(connection, kept=self.keep_alive))
                if not self.keep_alive:
                    return


@contextmanager
def serving(script: Script) -> Iterator[Service]:
    """A service that answers every request by `script`, each connection on a thread of its own."""
    service = Service(script)
    listener = socket.create_server(("127.0.0.1", 0))
    service.base_url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    open_now: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                open_now.append(connection)
                thread = threading.Thread(target=service.serve, args=(connection,))
                threads.append(thread)
                thread.start()

    acceptor = threading.Thread(target=accept)
    acceptor.start()
    try:
        yield service
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        acceptor.join()
        for connection in open_now:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join()


def stalling(service: Service) -> Script:
    """Says nothing at all."""

    def script(_: Request, answer: Answer) -> None:
        answer.wait_until_left()
        service.left.set()

    return script


def _read(connection: socket.socket) -> Request | None:
    content = b""
    while b"\r\n\r\n" not in content:
        piece = connection.recv(1 << 16)
        if not piece:
            return None
        content += piece
    head, _, body = content.partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    while len(body) < int(headers.get("content-length", 0)):
        body += connection.recv(1 << 16)
    method, target, _ = first.split(" ")
    parts = urlsplit(target)
    return Request(method, unquote(parts.path), parse_qsl(parts.query), headers, body)
