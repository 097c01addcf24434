"""`engine serve` as a person at a terminal, or a script, has it."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

COMMAND = """
import argparse, sys
from studio.cli import engine
parser = argparse.ArgumentParser("pickup-studio")
engine.add(parser.add_subparsers())
arguments = parser.parse_args()
sys.exit(arguments.run(arguments))
"""
PATIENCE = 60


@contextmanager
def serving(*options: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", COMMAND, "engine", "serve", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().rstrip("\n")


def status(address: str, key: str) -> int:
    request = urllib.request.Request(f"{address}/voices/", headers={"X-API-Key": key})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=PATIENCE) as answer:
        return int(answer.status)


def test_the_address_comes_first_then_a_key_that_opens() -> None:
    with serving() as process:
        address, key = line(process), line(process)

        assert address.startswith("http://localhost:")
        assert len(key) >= 24
        assert status(address, key) == 200


def test_the_key_and_the_port_may_be_chosen(tmp_path: Path) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as probe:
        port = probe.getsockname()[1]
    (tmp_path / "key").write_text("from-a-file\nmore\n")
    with serving("--port", str(port), "--key-file", str(tmp_path / "key")) as process:
        assert [line(process), line(process)] == [f"http://localhost:{port}", "from-a-file"]
        assert status(f"http://localhost:{port}", "from-a-file") == 200
    with serving("--key", "in-plain-sight") as process:
        assert [line(process).rsplit(":", 1)[0], line(process)] == ["http://localhost", "in-plain-sight"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent another way there")
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_cleanly_when_it_is_told_to(end: signal.Signals) -> None:
    with serving() as process:
        port = int(line(process).rsplit(":", 1)[1])
        line(process)
        process.send_signal(end)
        rest = process.communicate(timeout=PATIENCE)

    assert process.returncode == 0
    assert rest == ("", "")
    with closing(socket.socket()) as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0


def failing(*options: str) -> tuple[int, str, str]:
    with serving(*options) as process:
        shown, said = process.communicate(timeout=PATIENCE)
        return process.returncode, shown, said


def test_a_port_that_is_taken_is_a_sentence_and_exit_code_1() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        port = other.getsockname()[1]
        code, shown, said = failing("--port", str(port))

    assert (code, shown) == (1, "")
    assert said == f"Port {port} is taken by another program; choose another one, or 0 for a free one.\n"


def test_a_key_file_that_cannot_be_used_is_a_sentence_and_exit_code_1(tmp_path: Path) -> None:
    (tmp_path / "empty").write_text("\n")
    for name, said in (("none", "cannot be read"), ("empty", "has no key")):
        code, shown, sentence = failing("--key-file", str(tmp_path / name))
        assert (code, shown) == (1, "")
        assert said in sentence


def test_two_keys_are_a_mistake_in_the_command(tmp_path: Path) -> None:
    assert failing("--key", "a", "--key-file", "b")[0] == 2
