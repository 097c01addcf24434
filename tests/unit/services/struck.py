"""An engine that is killed in the middle of a job, and a wire to one that is cut."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from studio.services.studio import Services
from trials.running_engine import KEY

REQUEST = re.compile(rb"(GET|POST|PATCH|PUT|DELETE) /[^ ]")
ENGINE = Path(__file__).parents[2] / "fakes" / "engine_process.py"


@contextmanager
def killable(
    store: Path, services: Services, held: int = 0
) -> Iterator[tuple[Callable[[], None], threading.Event]]:
    """An engine of its own; gives what kills it, and what is set once a craft has begun, or once so many
    requests are `held`."""
    process = subprocess.Popen(
        [sys.executable, str(ENGINE), str(store), *(["held"] if held else [])],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    port, begun = int(process.stdout.readline()), threading.Event()

    def listen() -> None:
        assert process.stdout is not None
        with suppress(ValueError):
            lines = [process.stdout.readline() for _ in range(held or 1)]
            begun.set() if all(lines) else None

    thread = threading.Thread(target=listen)
    thread.start()
    services.connect.set_engine(f"http://127.0.0.1:{port}", KEY)
    try:
        yield lambda: os.kill(process.pid, signal.SIGKILL), begun
    finally:
        process.kill()
        process.wait()
        thread.join()
        process.stdout.close()


class Cut:
    """A wire to the engine that can be cut; given `at`, it is cut by itself when the answer to the request of
    that number comes back, from 1. Whether the service is there does not count."""

    def __init__(self, port: int, at: int = 0) -> None:
        self._port, self.is_cut = port, threading.Event()
        self._at, self.asked, self.cut_by_itself = at, 0, False
        self._listening = socket.create_server(("127.0.0.1", 0))
        near = self._listening.getsockname()[1]
        self._hosts = (f":{near}\r\n".encode(), f":{port}\r\n".encode())
        self._places = (f":{port}/".encode(), f":{near}/".encode())
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def cut(self) -> None:
        self.is_cut.set()
        for each in [self._listening, *self._open]:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()

    def close(self) -> None:
        self.cut()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listening.accept()
                far = socket.create_connection(("127.0.0.1", self._port))
                self._open += [near, far]
                for one, other, asks in ((near, far, True), (far, near, False)):
                    thread = threading.Thread(target=self._pass, args=(one, other, asks))
                    self._threads.append(thread)
                    thread.start()

    def _pass(self, one: socket.socket, other: socket.socket, asks: bool) -> None:
        with suppress(OSError):
            while data := one.recv(65536):
                self.asked += asks and bool(REQUEST.match(data))
                if not asks and 0 < self._at <= self.asked:
                    self.cut_by_itself = True
                    self.cut()
                    return
                # The engine answers to its own name alone, and tells it.
                other.sendall(data.replace(*self._hosts if asks else self._places))
        for each in (one, other):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
