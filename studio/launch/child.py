"""One run of the engine as a process of ours."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

PATIENCE = 2.0
"""Seconds that it has to end by itself, and as many again before it is killed."""

Fact = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the engine listens (`host` beside loopback, `port` 0 for a free one) and keeps its things."""

    store: Path
    host: str = ""
    port: int = 0


class Child:
    """The process, started. The key goes to it by standard input, never by arguments, which others can read.

    When this program ends in whatever way, the pipe breaks and the engine ends too. `log` gets the lines of
    its standard error, on a thread of this object.
    """

    def __init__(self, place: Place, key: str, log: Callable[[str], None]) -> None:
        self._process = subprocess.Popen(
            command(place),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            start_new_session=True,  # Ctrl+C at a terminal is for the studio, which ends it in order.
        )
        self._input = _pipe(self._process.stdin)
        output, errors = _pipe(self._process.stdout), _pipe(self._process.stderr)
        self._facts: queue.SimpleQueue[Fact | None] = queue.SimpleQueue()
        self._threads = [
            threading.Thread(target=self._listen, args=(output,), name="engine-facts"),
            threading.Thread(target=self._keep_log, args=(errors, log), name="engine-log"),
        ]
        for thread in self._threads:
            thread.start()
        self._tell(key)

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    def next_fact(self, seconds: float | None = None) -> Fact | None:
        """The next thing that it says of itself (`engine.serve` says which there are), None once it has
        ended; TimeoutError if it says nothing in that time."""
        try:
            return self._facts.get(timeout=seconds)
        except queue.Empty:
            raise TimeoutError from None

    def stop(self) -> None:
        """End it, gently at first, and wait until it is gone; may be called more than once."""
        with suppress(OSError):
            self._input.close()
        for end in (self._process.terminate, self._process.kill):
            if self._is_gone():
                break
            end()
        self._process.wait()
        for thread in self._threads:
            thread.join()

    def _is_gone(self) -> bool:
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _tell(self, key: str) -> None:
        with suppress(OSError):  # It has ended already; `next_fact` will say so.
            self._input.write(f"{key}\n")
            self._input.flush()

    def _listen(self, output: IO[str]) -> None:
        with output:
            for line in output:
                with suppress(ValueError, TypeError):  # Whatever a library may print.
                    self._facts.put(dict(json.loads(line)))
        self._facts.put(None)

    def _keep_log(self, errors: IO[str], log: Callable[[str], None]) -> None:
        with errors:
            for line in errors:
                log(line)


def _pipe(stream: IO[str] | None) -> IO[str]:
    if stream is None:
        raise OSError("there is no pipe to the engine")
    return stream


def command(place: Place) -> list[str]:
    """What starts the engine: this program with `--engine`."""
    options = ["--store", str(place.store), "--port", str(place.port)]
    return [*program(), "--engine", *options, *(["--host", place.host] if place.host else [])]


def program() -> list[str]:
    """What starts this program once more, frozen or not."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "studio"]
