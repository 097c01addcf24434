"""What our client costs beside the official SDK and bare httpx: a stream's first sound, its flow, uploads."""

from __future__ import annotations

import base64
import json
import os
import runpy
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from statistics import median

from benchmarks.figure import Figure, Goal, at_least, at_most

ROOT = Path(__file__).resolve().parents[1]
SDK = "2.0.17"
made = runpy.run_path(str(ROOT / "tests/contract/sdks/environments.py"))["made"]
EVENTS, PIECE = 300, 35280
STREAMS, UPLOADS = 7, 3
LARGE, SMALL = 100_000_000, 100_000
PEERS = ("ours", "httpx", "sdk")
DONE = b'data: {"type": "done", "done": true, "status_code": 200, "context_id": "c"}\n\n'
METHOD = (
    f"{EVENTS} events of {PIECE} bytes, median of {STREAMS}, one warm-up; loopback; shared machine, 2 cores"
)
SENT = f"two files of {LARGE // 1_000_000} MB from the disk, median of {UPLOADS} processes; shared machine"
FASTER = at_most(1)
Rows = list[tuple[float, float]]


def measure() -> Iterator[Figure]:
    """Yields the medians of each peer and our ratio to each."""
    with served() as address, tempfile.TemporaryDirectory() as folder:
        files = [file_of(Path(folder) / f"{size}-{n}.wav", size) for size in (LARGE, SMALL) for n in (1, 2)]
        streams = {peer: run(peer, "stream", address, STREAMS) for peer in PEERS}
        yield from _figures("first event to samples", "ms", {p: _middle(streams[p], 0) * 1e3 for p in PEERS})
        flows = {p: _middle(streams[p], 1) for p in PEERS}
        yield from _figures("flow of decoded sound", "MB/s", flows, METHOD, at_least(1))
        uploads: dict[str, Rows] = {peer: [] for peer in PEERS}
        for peer in PEERS * UPLOADS:
            uploads[peer] += run(peer, "upload", address, 1, *files)
    yield from _figures("upload of 200 MB", "s", {p: _middle(uploads[p], 0) for p in PEERS}, SENT)
    for peer in PEERS:
        goal = at_most(20) if peer == "ours" else None
        yield Figure(
            f"memory beyond, of an upload: {peer}", _middle(uploads[peer], 1), "MB", goal, method=SENT
        )


def _figures(
    name: str, unit: str, values: dict[str, float], method: str = METHOD, goal: Goal = FASTER
) -> Iterator[Figure]:
    for peer, value in values.items():
        yield Figure(f"{name}: {peer}", value, unit, method=method)
    ratio = values["ours"] / values["sdk"]
    yield Figure(f"{name}: ours ÷ SDK", ratio, "", goal, f"cartesia {SDK}", method)
    yield Figure(f"{name}: ours ÷ httpx", values["ours"] / values["httpx"], "", None, "httpx", method)


def _middle(rows: Rows, column: int) -> float:
    return median(row[column] for row in rows)


def run(peer: str, what: str, address: str, rounds: int, *files: Path) -> Rows:
    """What a peer measured of itself, in a process of its own."""
    python = str(made(SDK)) if peer == "sdk" else sys.executable
    script = str(ROOT / "benchmarks" / "client_peers.py")
    command = [python, "-W", "ignore", script, peer, what, address, str(rounds), *map(str, files)]
    environment = {**os.environ, "PYTHONPATH": "" if peer == "sdk" else str(ROOT)}
    told = subprocess.run(command, capture_output=True, text=True, check=True, env=environment, timeout=300)
    rows: Rows = [(row[0], row[1]) for row in json.loads(told.stdout.splitlines()[-1])]
    return rows


def file_of(path: Path, size: int) -> Path:
    path.write_bytes(bytes(size))
    return path


@contextmanager
def served() -> Iterator[str]:
    """A service whose first sound says when it left."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_accept, args=(listener,), daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)


def _accept(listener: socket.socket) -> None:
    with suppress(OSError):
        while True:
            threading.Thread(target=_serve, args=(listener.accept()[0],), daemon=True).start()


def _serve(connection: socket.socket) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with connection, suppress(OSError):
        while head := _head(connection):
            if b"/tts/sse" in head.split(b"\r\n")[0]:
                _stream(connection)
            else:
                connection.sendall(
                    b"HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nContent-Length: 2\r\n\r\n\0\0"
                )


def _head(connection: socket.socket) -> bytes:
    """The head of the next request, whose body is read and dropped."""
    told = b""
    while b"\r\n\r\n" not in told:
        if not (block := connection.recv(65536)):
            return b""
        told += block
    head, _, body = told.partition(b"\r\n\r\n")
    names = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
    rest, space = int(names[b"content-length"]) - len(body), bytearray(1 << 18)
    while rest > 0 and (count := connection.recv_into(space)):
        rest -= count
    return head


def _stream(connection: socket.socket) -> None:
    connection.sendall(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    later = _chunk(_event(bytes(PIECE)))
    time.sleep(0.02)
    connection.sendall(_chunk(_event(struct.pack("<d", time.monotonic()) + bytes(PIECE - 8))))
    time.sleep(0.02)
    connection.sendall(later * (EVENTS - 1) + _chunk(DONE) + b"0\r\n\r\n")


def _event(sound: bytes) -> bytes:
    told = {"type": "chunk", "data": base64.b64encode(sound).decode(), "done": False, "status_code": 206}
    return b"data: " + json.dumps({**told, "step_time": 1.0, "context_id": "c"}).encode() + b"\n\n"


def _chunk(content: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(content), content)
