"""An engine that is killed in the middle of a job, and a wire to one that is cut."""

from __future__ import annotations

import os
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

ENGINE = Path(__file__).parents[2] / "fakes" / "engine_process.py"


@contextmanager
def killable(store: Path, services: Services) -> Iterator[tuple[Callable[[], None], threading.Event]]:
    """An engine of its own; gives what kills it, and what is set once a craft has begun."""
    process = subprocess.Popen(
        [sys.executable, str(ENGINE), str(store)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    port, begun = int(process.stdout.readline()), threading.Event()

    def listen() -> None:
        assert process.stdout is not None
        with suppress(ValueError):
            begun.set() if process.stdout.readline() else None

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
    """A wire to the engine that can be cut."""

    def __init__(self, port: int) -> None:
        self._port, self.is_cut = port, threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._hosts = (f":{self._listening.getsockname()[1]}\r\n".encode(), f":{port}\r\n".encode())
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
                for one, other in ((near, far), (far, near)):
                    thread = threading.Thread(target=self._pass, args=(one, other))
                    self._threads.append(thread)
                    thread.start()

    def _pass(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while data := one.recv(65536):
                other.sendall(data.replace(*self._hosts))  # The engine answers to its own name alone.
        for each in (one, other):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
