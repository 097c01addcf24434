"""Files on their way to services that do not want them, or take them slowly; and what all that costs."""

from __future__ import annotations

import itertools
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from studio.api.client import Client
from studio.api.upload import Upload
from studio.core.cancel import CancelToken
from studio.core.connection import Connection
from studio.core.errors import Cancelled, ServiceError, Silent, TooLarge
from studio.wire.infill import InfillFields
from studio.wire.voices import CloneFields
from tests.unit.api.hostile import LONG, MEBIBYTE, PATIENCE, RAW, memory

SIZE = 24 * MEBIBYTE
FIELDS = InfillFields(model_id="m", transcript="t", voice_id="v1", output_format=RAW)
REFUSAL = b"HTTP/1.1 413 Too Large\r\nContent-Type: text/plain\r\nContent-Length: 8\r\n\r\nToo long"
Script = Callable[[socket.socket], None]


@contextmanager
def raw(script: Script, patience: float = LONG) -> Iterator[Client]:
    """A client at a service that is no more than the other end of a connection."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 16)
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    open_now: list[socket.socket] = []

    def serve() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                open_now.append(connection)
                with connection, suppress(OSError):
                    script(connection)

    thread = threading.Thread(target=serve)
    thread.start()
    address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    client = Client(Connection("raw", "Raw", address), "a-key", read_seconds=patience)
    try:
        yield client
    finally:
        client.close()
        for each in [listener, *open_now]:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


def head_of(connection: socket.socket) -> tuple[int, int]:
    """How much is announced, and how much of it came with the head."""
    content = b""
    while b"\r\n\r\n" not in content:
        content += connection.recv(1 << 16)
    head, _, rest = content.lower().partition(b"\r\n\r\n")
    [length] = [line for line in head.split(b"\r\n") if line.startswith(b"content-length: ")]
    return int(length.split()[1]), len(rest)


def taken(connection: socket.socket, each_time: Callable[[], object] = lambda: None) -> int:
    """Takes the whole body, a little at a time, and keeps none of it."""
    length, have = head_of(connection)
    while have < length:
        have += len(connection.recv(1 << 16))
        each_time()
    return have


def answered(connection: socket.socket, size: int) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nContent-Length: %d\r\n\r\n" % size)
    for _ in range(size // MEBIBYTE):
        connection.sendall(bytes(MEBIBYTE))


@pytest.fixture
def clip(tmp_path: Path) -> Upload:
    """A long recording, which takes no room on the disk."""
    path = tmp_path / "long.wav"
    with path.open("wb") as file:
        file.truncate(SIZE)
    return Upload(path, "long.wav", "audio/wav")


def test_two_long_files_and_a_long_answer_cost_little(clip: Upload) -> None:
    sent: list[int] = []

    def script(connection: socket.socket) -> None:
        sent.append(taken(connection))
        answered(connection, SIZE)

    with raw(script) as client, memory() as peak:
        received = sum(len(piece) for piece in client.infill_bytes(FIELDS, clip, clip, CancelToken()))
    assert received == SIZE
    assert sent[0] > 2 * SIZE
    assert peak.bytes < 8 * MEBIBYTE


def test_a_refusal_that_comes_before_the_end(clip: Upload) -> None:
    def script(connection: socket.socket) -> None:
        length, have = head_of(connection)
        connection.sendall(REFUSAL)
        while have < length:
            have += len(connection.recv(1 << 16))

    with raw(script) as client, pytest.raises(TooLarge):
        client.clone(CloneFields(name="n"), clip)


def test_a_refusal_by_one_who_hangs_up(clip: Upload) -> None:
    """Whether its words still arrive is up to the systems in between."""

    def script(connection: socket.socket) -> None:
        head_of(connection)
        connection.sendall(REFUSAL)

    with raw(script) as client, pytest.raises((TooLarge, ServiceError)):
        client.clone(CloneFields(name="n"), clip)


def test_one_who_takes_nothing(clip: Upload) -> None:
    over = threading.Event()

    def script(connection: socket.socket) -> None:
        head_of(connection)
        over.wait()

    with raw(script, PATIENCE) as client:
        with pytest.raises(Silent):
            client.clone(CloneFields(name="n"), clip)
        over.set()


def test_one_who_takes_it_slowly_but_takes_it(tmp_path: Path) -> None:
    """Longer than the patience with silence, for it is none."""
    path = tmp_path / "clip.wav"
    path.write_bytes(bytes(8 * MEBIBYTE))
    pause, pieces = threading.Event(), itertools.count()

    def slowly() -> None:
        if next(pieces) % 2 == 0:
            pause.wait(0.02)

    def script(connection: socket.socket) -> None:
        taken(connection, slowly)
        connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{"id": "v"}')

    with raw(script, patience=1.0) as client:
        assert client.clone(CloneFields(name="n"), Upload(path, "a.wav", "audio/wav")).id == "v"


def test_a_file_is_let_go_when_it_is_no_longer_wanted(clip: Upload) -> None:
    over, cancel = threading.Event(), CancelToken()

    def script(connection: socket.socket) -> None:
        head_of(connection)
        cancel.cancel()
        over.wait()

    with raw(script) as client:
        with pytest.raises(Cancelled):
            client.clone(CloneFields(name="n"), clip, cancel)
        over.set()
