from __future__ import annotations

import http.client
import os
import queue
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from studio.core.engine_state import EngineState, Phase
from studio.core.errors import EngineGone
from studio.launch import engine as launch
from studio.launch.child import Child, Place, command
from studio.launch.engine import CRASHED, GONE, EngineProcess

PATIENCE = 60


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all, so that the model is cut once at most."""
    return tmp_path_factory.mktemp("store")


class Watched(EngineProcess):
    """Keeps the states that it tells, for the test to wait for."""

    def __init__(self, store: Path, log: Path) -> None:
        self.told: queue.SimpleQueue[EngineState] = queue.SimpleQueue()
        super().__init__(store, log, self.told.put)

    def next(self) -> Phase:
        return self.told.get(timeout=PATIENCE).phase

    def kill(self) -> None:
        assert self._child is not None
        os.kill(self._child.pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)


@contextmanager
def started(store: Path, log: Path) -> Iterator[Watched]:
    process = Watched(store, log)
    process.start()
    try:
        yield process
    finally:
        process.stop()


def port_of(process: EngineProcess) -> int:
    return int(process.base_url.rsplit(":", 1)[1])


@contextmanager
def held(port: int) -> Iterator[socket.socket]:
    """A connection that ends when the engine does."""
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as connection:
        yield connection


def is_gone(port: int) -> bool:
    with closing(socket.socket()) as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


def status_with(process: EngineProcess, key: str) -> int:
    with closing(http.client.HTTPConnection("localhost", port_of(process), timeout=PATIENCE)) as asking:
        asking.request("GET", "/voices/", headers={"X-API-Key": key})
        return asking.getresponse().status


def test_it_starts_and_answers_to_its_own_key_only(store: Path, tmp_path: Path) -> None:
    with started(store, tmp_path / "log") as process:
        process.wait_ready(PATIENCE)

        assert [process.next(), process.next()] == [Phase.STARTING, Phase.READY]
        assert process.state == EngineState(Phase.READY)
        assert process.base_url.startswith("http://127.0.0.1:")
        assert status_with(process, process.key) == 200
        assert status_with(process, "another") == 401


def test_it_is_brought_back_once_and_then_says_that_it_is_gone(store: Path, tmp_path: Path) -> None:
    with started(store, tmp_path / "log") as process:
        process.wait_ready(PATIENCE)
        first_key = process.key
        process.kill()
        assert [process.next() for _ in range(4)] == [
            Phase.STARTING, Phase.READY, Phase.RESTARTING, Phase.READY
        ]  # fmt: skip
        assert process.key != first_key
        assert status_with(process, process.key) == 200
        process.kill()
        failed = process.told.get(timeout=PATIENCE)

        assert failed == EngineState(Phase.FAILED, GONE)
        with pytest.raises(EngineGone, match="stopped twice"):
            process.wait_ready(0)
        process.restart()
        process.wait_ready(PATIENCE)
        assert status_with(process, process.key) == 200


def test_a_crash_is_told_in_a_sentence(store: Path, tmp_path: Path) -> None:
    with started(store, tmp_path / "log") as process:
        process.wait_ready(PATIENCE)
        process.kill()
        told = [process.told.get(timeout=PATIENCE) for _ in range(3)]

    assert told[-1] == EngineState(Phase.RESTARTING, CRASHED)


def test_stop_leaves_no_process_and_may_come_twice(store: Path, tmp_path: Path) -> None:
    process = Watched(store, tmp_path / "log")
    process.start()
    process.wait_ready(PATIENCE)
    port = port_of(process)
    process.stop()
    process.stop()

    assert is_gone(port)
    assert process.state == EngineState(Phase.STOPPED)


def test_it_may_be_stopped_while_it_starts(store: Path, tmp_path: Path) -> None:
    process = Watched(store, tmp_path / "log")
    process.start()
    process.stop()

    assert process.state == EngineState(Phase.STOPPED)
    with pytest.raises(EngineGone):
        process.wait_ready(0)


def test_starting_twice_is_starting_once(store: Path, tmp_path: Path) -> None:
    with started(store, tmp_path / "log") as process:
        process.wait_ready(PATIENCE)
        port = port_of(process)
        process.start()

        assert port_of(process) == port
        assert process.state.phase is Phase.READY


PARENT = """
import sys
from pathlib import Path
from studio.launch.engine import EngineProcess
process = EngineProcess(Path(sys.argv[1]), Path(sys.argv[2]), lambda state: None)
process.start()
process.wait_ready(60)
print(process.base_url, flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_it_ends_when_the_studio_is_killed(store: Path, tmp_path: Path) -> None:
    arguments = [sys.executable, "-c", PARENT, str(store), str(tmp_path / "log")]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as studio:
        assert studio.stdout is not None
        port = int(studio.stdout.readline().rsplit(":", 1)[1])
        with held(port) as connection:
            studio.kill()
            assert connection.recv(1) == b""
    assert is_gone(port)


def test_the_key_is_not_among_the_arguments(store: Path, tmp_path: Path) -> None:
    with started(store, tmp_path / "log") as process:
        process.wait_ready(PATIENCE)

        assert process.key
        assert not any(process.key in word for word in command(Place(store)))


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert command(Place(tmp_path, "0.0.0.0", 8080)) == [
        sys.executable, "--engine", "--store", str(tmp_path), "--port", "8080", "--host", "0.0.0.0"
    ]  # fmt: skip


def test_what_it_writes_goes_to_its_log(store: Path, tmp_path: Path) -> None:
    log = tmp_path / "deep" / "engine.log"
    with started(store, log) as process:
        process.wait_ready(PATIENCE)

    assert "Started server process" in log.read_text("utf-8")


def test_a_program_that_cannot_be_started_is_a_failure_with_a_reason(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-such-program"))
    with started(store, tmp_path / "log") as process:
        assert process.next() is Phase.STARTING
        failed = process.told.get(timeout=PATIENCE)

    assert failed.phase is Phase.FAILED
    assert "could not be started" in failed.sentence


def test_one_that_says_nothing_is_too_slow(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(launch, "START", 0.05)
    with started(store, tmp_path / "log") as process:
        assert process.next() is Phase.STARTING
        failed = process.told.get(timeout=PATIENCE)

    assert failed.phase is Phase.FAILED
    assert "within a minute" in failed.sentence


def test_a_port_that_is_taken_is_said_by_the_child(store: Path) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        port = other.getsockname()[1]
        child = Child(Place(store, port=port), "key", print)
        fact = child.next_fact(PATIENCE)
        end = child.next_fact(PATIENCE)
        child.stop()

    assert fact == {
        "failed": f"Port {port} is taken by another program; choose another one, or 0 for a free one."
    }
    assert end is None
