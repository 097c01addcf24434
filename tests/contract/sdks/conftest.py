"""The clients that the suite runs, each as one object with a method for each verb."""

from __future__ import annotations

import base64
import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from tests.contract.sdks.environments import HERE, made
from tests.contract.sdks.lines import answer
from tests.contract.sdks.ours import Ours
from tests.fakes.engine import FullVoice, RunningEngine, running

DRIVERS = {"ours": "", "2.0.0b2": "early.py", "2.0.17": "early.py", "4.2.0": "late.py"}


class Refused(Exception):
    """What a client raised: the class's name, the status where it tells one, and its words."""

    def __init__(self, answered: dict[str, Any]) -> None:
        super().__init__(f"{answered['error']} {answered['status']}: {answered['said']}")
        self.name, self.status, self.said = answered["error"], answered["status"], answered["said"]


class Driven:
    """A client of the engine: `driven.voices()` and the like answer plain JSON, or raise Refused."""

    def __init__(self, name: str, ask: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
        self.name, self._ask = name, ask

    def __getattr__(self, verb: str) -> Callable[..., Any]:
        def asked(**arguments: Any) -> Any:
            answered = self._ask({"verb": verb, "arguments": arguments})
            if "error" in answered:
                raise Refused(answered)
            return answered["result"]

        return asked


@contextmanager
def driven(name: str, base_url: str, key: str) -> Iterator[Driven]:
    """The client of that name at a server, until the block ends."""
    if name == "ours":
        yield Driven(name, lambda asked: by_call(base_url, key, asked))
        return
    command = [str(made(name)), "-W", "ignore", str(HERE / DRIVERS[name]), base_url, key]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, text=True, encoding="utf-8", cwd=HERE, stdin=pipe, stdout=pipe) as process:
        yield Driven(name, lambda asked: by_line(process, asked))
        assert process.stdin is not None
        process.stdin.close()
        process.wait(30)


def by_call(base_url: str, key: str, asked: dict[str, Any]) -> dict[str, Any]:
    """Our client is made for each call, so that no test leaves its threads to the next."""
    ours = Ours(base_url, key)
    try:
        return answer(ours, asked)
    finally:
        ours.client.close()


def by_line(process: subprocess.Popen[str], asked: dict[str, Any]) -> dict[str, Any]:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(asked) + "\n")
    process.stdin.flush()
    line = process.stdout.readline()
    assert line, "the driver has ended"
    answered: dict[str, Any] = json.loads(line)
    return answered


@pytest.fixture(scope="session")
def studio_engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningEngine]:
    """One of its own, since voices and datasets are made in it."""
    with running(tmp_path_factory.mktemp("sdks"), lambda _: FullVoice()) as started:
        yield started


@pytest.fixture(scope="session")
def clients(studio_engine: RunningEngine) -> Iterator[Callable[[str, str], Driven]]:
    """A client by its name and key; each is started once."""
    started: dict[tuple[str, str], Driven] = {}
    address = f"http://localhost:{studio_engine.port}"
    with ExitStack() as until_then:

        def client(name: str, key: str = "") -> Driven:
            if (name, key) not in started:
                started[name, key] = until_then.enter_context(driven(name, address, key or studio_engine.key))
            return started[name, key]

        yield client


@pytest.fixture(scope="session", params=list(DRIVERS))
def client(request: pytest.FixtureRequest, clients: Callable[..., Driven]) -> Driven:
    """Each client in turn."""
    return clients(request.param)


@pytest.fixture(scope="session")
def ours(clients: Callable[..., Driven]) -> Driven:
    return clients("ours")


@pytest.fixture(scope="session")
def clip(ours: Driven, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A stranger's recording: the engine's own speech, played slower and so deeper."""
    voice = {"mode": "id", "id": ours.voices()[0]["id"]}
    text = "The harbour was quiet that morning, and nobody had seen the boats go out. We waited on the wall."
    said = np.frombuffer(base64.b64decode(ours.speak(voice=voice, transcript=text, language="en")), "<i2")
    path = Path(tmp_path_factory.mktemp("clips")) / "stranger.wav"
    soundfile.write(path, said, 19200)
    return str(path)
