"""Sound goes out while the rest is made; who leaves, stops it; who comes too, is heard too."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import httpx
import numpy as np
import pytest

from studio.core.clip import FloatArray
from studio.core.speech import Controls
from studio.engine.speech.sound import Sound, never
from studio.engine.text.clause import Clause
from tests.contract.conversation import body, client, events_of, voice_named
from tests.fakes.engine import RunningEngine, running

LONG = " ".join(f"This is sentence number {word}." for word in ["one", "two", "three", "four", "five"] * 4)
PATIENCE = 30


class Stepwise:
    """Speaks a clause for each permit, as if it took that long; `made` counts them, `ended` is set when it is
    let go. Breaks at the clause `breaks_at`."""

    degraded = None

    def __init__(self, permits: int = 0, breaks_at: int = 10**9) -> None:
        self.permits = threading.Semaphore(permits)
        self.made = 0
        self.breaks_at = breaks_at
        self.ended = threading.Event()
        self.diary: list[int] = []

    def speak(
        self,
        clauses: Iterable[Clause],
        style: FloatArray,
        controls: Controls,
        *,
        seed: int = 0,
        stopped: Callable[[], bool] = never,
    ) -> Iterator[Sound]:
        try:
            for _ in clauses:
                assert self.permits.acquire(timeout=PATIENCE)
                if self.made == self.breaks_at:
                    raise RuntimeError("the model broke")
                self.made += 1
                self.diary.append(seed)
                yield Sound(np.full(2400, 0.5, np.float32))
        finally:
            self.ended.set()


@contextmanager
def speaking(folder: Path, voice: Stepwise) -> Iterator[RunningEngine]:
    with running(folder, lambda _: voice) as engine:
        yield engine


def ended_before_all_is_made(voice: Stepwise) -> bool:
    """Whether the work is let go of while clauses are made one by one: the engine may learn a little later
    that the client has left."""
    while not voice.ended.wait(0.05):
        voice.permits.release()
    return voice.made < LONG.count(".")


def streamed(engine: RunningEngine, path: str, asking: httpx.Client) -> httpx.Response:
    request = asking.build_request("POST", path, json=body(voice_named(engine)["id"], transcript=LONG))
    return asking.send(request, stream=True)


@pytest.mark.parametrize("path", ["/tts/bytes", "/tts/sse"])
def test_the_first_clause_goes_out_before_the_second_is_made(tmp_path: Path, path: str) -> None:
    voice = Stepwise(permits=1)
    with speaking(tmp_path, voice) as engine, client(engine) as asking:
        answer = streamed(engine, path, asking)
        pieces = answer.iter_raw()
        assert next(pieces)
        assert voice.made == 1
        voice.permits.release(1000)
        assert b"".join(pieces)


@pytest.mark.parametrize("path", ["/tts/bytes", "/tts/sse"])
def test_a_client_that_leaves_stops_the_work_within_a_clause(tmp_path: Path, path: str) -> None:
    voice = Stepwise(permits=1)
    with speaking(tmp_path, voice) as engine:
        with client(engine) as asking:
            answer = streamed(engine, path, asking)
            assert next(answer.iter_raw())
            answer.close()
        assert ended_before_all_is_made(voice)


def test_a_client_that_leaves_the_queue_costs_nothing(tmp_path: Path) -> None:
    voice = Stepwise(permits=1)
    with client_of(tmp_path, voice) as (engine, asking):
        first = streamed(engine, "/tts/bytes", asking)
        pieces = first.iter_raw()
        assert next(pieces)
        with socket.create_connection(("127.0.0.1", engine.port)) as leaving:
            leaving.sendall(raw_request(engine, seed=9))
            turn_around(engine)
        turn_around(engine)
        voice.permits.release(1000)
        assert b"".join(pieces)
    assert set(voice.diary) == {0}


def raw_request(engine: RunningEngine, seed: int) -> bytes:
    content = json.dumps(body(voice_named(engine)["id"], transcript=LONG, seed=seed)).encode()
    head = (
        f"POST /tts/sse HTTP/1.1\r\nHost: localhost:{engine.port}\r\nX-API-Key: {engine.key}\r\n"
        f"Content-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content


def turn_around(engine: RunningEngine) -> None:
    """The engine's loop goes round several times, so that it has seen all that came before."""
    with client(engine) as asking:
        for _ in range(3):
            assert asking.get("/").status_code == 200


def test_two_requests_at_once_both_go_on(tmp_path: Path) -> None:
    voice = Stepwise(permits=10_000)
    with speaking(tmp_path, voice) as engine, client(engine) as asking:
        bodies = [body(voice_named(engine)["id"], transcript=LONG * 4, seed=seed) for seed in (1, 2)]
        with ThreadPoolExecutor(2) as both:
            answers = list(both.map(lambda each: asking.post("/tts/bytes", json=each), bodies))

    assert len(answers[0].content) == len(answers[1].content) > 10_000
    shared = voice.diary[voice.diary.index(2) : len(voice.diary) - voice.diary[::-1].index(1)]
    assert shared.count(1) > 3
    assert shared.count(2) > 3


@pytest.mark.allow_warnings
def test_a_stream_of_events_that_breaks_says_so_in_both_shapes(tmp_path: Path) -> None:
    with speaking(tmp_path, Stepwise(permits=1000, breaks_at=2)) as engine, client(engine) as asking:
        answer = asking.post("/tts/sse", json=body(voice_named(engine)["id"], transcript=LONG))
    last = events_of(answer.text)[-1]

    assert (last["type"], last["status_code"], last["done"]) == ("error", 500, True)
    assert last["error"] == f"{last['title']}: {last['message']}"
    assert last["request_id"]
    assert "RuntimeError" not in last["message"]


@pytest.mark.allow_warnings
def test_bytes_that_break_off_are_seen_to_break_off(tmp_path: Path) -> None:
    with speaking(tmp_path, Stepwise(permits=1000, breaks_at=2)) as engine, client(engine) as asking:
        with pytest.raises(httpx.RemoteProtocolError):
            asking.post("/tts/bytes", json=body(voice_named(engine)["id"], transcript=LONG))
        assert asking.get("/").status_code == 200


@pytest.mark.allow_warnings
@pytest.mark.parametrize("path", ["/tts/bytes", "/tts/sse"])
def test_what_breaks_at_once_is_a_plain_error_that_is_not_worth_a_retry(tmp_path: Path, path: str) -> None:
    with speaking(tmp_path, Stepwise(permits=1000, breaks_at=0)) as engine, client(engine) as asking:
        answer = asking.post(path, json=body(voice_named(engine)["id"]))

    assert (answer.status_code, answer.json()["error_code"]) == (500, "internal_error")
    assert answer.headers["x-should-retry"] == "false"


def test_an_engine_that_is_stopped_leaves_no_work_behind(tmp_path: Path) -> None:
    voice = Stepwise(permits=2)
    with client_of(tmp_path, voice) as (engine, asking):
        answer = streamed(engine, "/tts/bytes", asking)
        assert next(answer.iter_raw())
        answer.close()
        voice.permits.release(1)
    assert voice.ended.wait(PATIENCE)


@contextmanager
def client_of(folder: Path, voice: Stepwise) -> Iterator[tuple[RunningEngine, httpx.Client]]:
    with speaking(folder, voice) as engine, client(engine) as asking:
        yield engine, asking
