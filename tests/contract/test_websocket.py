"""Several utterances over one connection, their text in pieces."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from tests.contract.conversation import CLASSIC, CURRENT, HELLO, body, client, voice_named
from tests.contract.test_streaming import LONG, Stepwise, ended_before_all_is_made
from tests.fakes.engine import RunningEngine, running

PATIENCE = 30
PLACEHOLDER = {"mode": "embedding", "embedding": [1.0] * 192}


@contextmanager
def talking(
    engine: RunningEngine, query: str = "", agent: str = "", **headers: str
) -> Iterator[ClientConnection]:
    asked = query or f"api_key={engine.key}&cartesia_version={CLASSIC}"
    address = f"ws://localhost:{engine.port}/tts/websocket?{asked}"
    with connect(
        address, additional_headers=headers, proxy=None, open_timeout=PATIENCE, user_agent_header=agent
    ) as connection:
        yield connection


def said(engine: RunningEngine, text: str, context_id: str = "c", **more: Any) -> str:
    asked = body(voice_named(engine)["id"], transcript=text, context_id=context_id)
    return json.dumps(asked | more)


def event(connection: ClientConnection) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(connection.recv(timeout=PATIENCE))
    return told


def until_done(connection: ClientConnection) -> list[dict[str, Any]]:
    told = [event(connection)]
    while not told[-1]["done"]:
        told.append(event(connection))
    return told


def sound(events: list[dict[str, Any]]) -> bytes:
    return b"".join(base64.b64decode(each["data"]) for each in events if each["type"] == "chunk")


def kinds(events: list[dict[str, Any]]) -> list[str]:
    return list(dict.fromkeys(each["type"] for each in events))


def test_one_message_is_spoken_as_over_http(engine: RunningEngine) -> None:
    with client(engine) as asking, talking(engine) as connection:
        connection.send(said(engine, HELLO))
        told = until_done(connection)
        plain = asking.post("/tts/bytes", json=body(voice_named(engine)["id"]))

    assert sound(told) == plain.content
    assert {each["context_id"] for each in told} == {"c"}
    assert kinds(told) == ["chunk", "done"]
    assert all("step_time" in each and each["status_code"] == 206 for each in told[:-1])


@pytest.mark.parametrize("headers", [
    {"Authorization": "Bearer {}", "cartesia-version": CURRENT}, {"X-API-Key": "{}"},
])  # fmt: skip
def test_the_key_may_come_in_a_header(engine: RunningEngine, headers: dict[str, str]) -> None:
    sent = {name: value.format(engine.key) for name, value in headers.items()}
    with talking(engine, "x=1", **sent) as connection:
        connection.send(said(engine, "Hello."))
        assert "flush_id" not in until_done(connection)[0]


@pytest.mark.parametrize(("query", "headers", "status"), [
    ("api_key=wrong", {}, 401), ("x=1", {}, 401), ("api_key={}", {"Origin": "http://evil.example"}, 403),
])  # fmt: skip
def test_nobody_else_gets_in(engine: RunningEngine, query: str, headers: dict[str, str], status: int) -> None:
    with pytest.raises(InvalidStatus) as refused, talking(engine, query.format(engine.key), **headers):
        pass

    assert refused.value.response.status_code == status
    assert json.loads(refused.value.response.body)["message"].endswith(".")


def test_the_key_in_the_address_does_not_get_into_the_log(
    engine: RunningEngine, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "uvicorn"), talking(engine) as connection:
        connection.send(said(engine, "Hello."))
        until_done(connection)
    own = [record for record in caplog.records if record.name.startswith("uvicorn")]

    assert not any(engine.key in record.getMessage() for record in own)


def test_text_in_pieces_is_one_utterance(engine: RunningEngine) -> None:
    with talking(engine) as connection:
        for piece in ["Hel", "lo there, and wel", "come. This is ", "a second sen"]:
            connection.send(said(engine, piece, **{"continue": True}, add_timestamps=True))
        connection.send(said(engine, "tence.", **{"continue": False}, add_timestamps=True))
        told = until_done(connection)

    times = [each["word_timestamps"] for each in told if each["type"] == "timestamps"]
    words = [word.strip(",.") for each in times for word in each["words"]]
    starts = [start for each in times for start in each["start"]]
    assert words == ["Hello", "there", "and", "welcome", "This", "is", "a", "second", "sentence"]
    assert starts == sorted(starts)
    assert starts[-1] < len(sound(told)) / 2 / 24000
    assert [each["done"] for each in told].count(True) == 1


def test_an_empty_last_piece_needs_no_sense(engine: RunningEngine) -> None:
    with talking(engine) as connection:
        connection.send(said(engine, "Hello there.", **{"continue": True}))
        connection.send(said(engine, "", voice=PLACEHOLDER, model_id="sonic-english"))
        told = until_done(connection)

    assert told[-1]["type"] == "done"
    assert len(sound(told)) > 10_000


def flushed(engine: RunningEngine, agent: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What is said up to the end of a flush, and what after it."""
    with talking(engine, agent=agent) as connection:
        connection.send(said(engine, "Hello there", **{"continue": True}))
        connection.send(said(engine, "", voice=PLACEHOLDER, **{"continue": True, "flush": True}))
        told = [event(connection)]
        while told[-1]["type"] != "flush_done":
            told.append(event(connection))
        connection.send(said(engine, " and welcome.", **{"continue": False}))
        return told, until_done(connection)


def test_a_flush_speaks_what_is_there_and_says_so(engine: RunningEngine) -> None:
    told, later = flushed(engine, "any")

    assert kinds(told) == ["chunk", "flush_done"]
    assert (told[-1]["flush_id"], told[-1]["flush_done"], told[-1]["status_code"]) == (1, True, 206)
    assert kinds(later) == ["chunk", "done"]
    assert {each["flush_id"] for each in later if each["type"] == "chunk"} == {1}


def test_the_asynchronous_sdk_finds_the_end_of_a_flush_where_it_looks(engine: RunningEngine) -> None:
    """It sorts all events by the number of flushes before them, from 0 on."""
    told, later = flushed(engine, "Python/3.11 aiohttp/3.14.5")

    assert {each["flush_id"] for each in told[:-1]} == {0}
    assert [each["flush_id"] for each in [*told, *later] if each["type"] == "flush_done"] == [1, 0]


def test_contexts_do_not_mix(engine: RunningEngine) -> None:
    with talking(engine) as connection:
        connection.send(said(engine, "One is here. It goes on.", "one"))
        connection.send(said(engine, "Two is there. It goes on.", "two"))
        told: dict[str, list[dict[str, Any]]] = {"one": [], "two": []}
        while not all(each and each[-1]["done"] for each in told.values()):
            each = event(connection)
            told[each["context_id"]].append(each)
        connection.send(said(engine, "One is here. It goes on.", "one"))
        alone = until_done(connection)

    assert sound(told["one"]) == sound(alone)
    assert sound(told["two"]) != sound(alone)


def test_a_message_without_a_context_gets_one(engine: RunningEngine) -> None:
    with talking(engine) as connection:
        connection.send(said(engine, "Hello.", context_id=None))  # type: ignore[arg-type]
        told = until_done(connection)

    assert len({each["context_id"] for each in told}) == 1
    assert len(told[0]["context_id"]) == 36


REFUSED: dict[str, tuple[dict[str, Any], int, str]] = {
    "blank": ({"transcript": " "}, 400, "nothing to speak"),
    "signs": ({"transcript": "—"}, 400, "nothing to speak"),
    "voice": ({"voice": "nobody"}, 404, "nobody"),
    "container": (
        {"output_format": {"container": "mp3", "sample_rate": 44100, "bit_rate": 64000}},
        400,
        "raw",
    ),
    "language": ({"language": "xx"}, 400, "English (en)"),
    "delay": ({"max_buffer_delay_ms": -1}, 400, "5000"),
    "missing": ({"output_format": None}, 400, "output_format"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_done_is_said_in_both_shapes_and_the_talk_goes_on(
    engine: RunningEngine, case: str
) -> None:
    changes, status, words = REFUSED[case]
    with talking(engine) as connection:
        connection.send(said(engine, "Hello.", **changes))
        (error,) = until_done(connection)
        connection.send(said(engine, "Hello."))
        assert until_done(connection)[-1]["type"] == "done"

    assert (error["type"], error["status_code"], error["context_id"]) == ("error", status, "c")
    assert words in error["message"]
    assert error["error"] == f"{error['title']}: {error['message']}"


@pytest.mark.parametrize("message", ["", "{", "[]", "null", b"\xff", '{"context_id": 1}'])
def test_what_is_no_message_is_said_to_be_none(engine: RunningEngine, message: str | bytes) -> None:
    with talking(engine) as connection:
        connection.send(message)
        assert event(connection)["status_code"] == 400


def test_a_context_keeps_its_voice(engine: RunningEngine) -> None:
    other = voice_named(engine, "George")["id"]
    with talking(engine) as connection:
        connection.send(said(engine, "Hello", **{"continue": True}))
        connection.send(said(engine, "there.", voice={"mode": "id", "id": other}))
        told = until_done(connection)

    assert told[-1]["type"] == "error"
    assert "keeps its voice" in told[-1]["message"]


def test_cancelled_speech_ends_within_a_clause(tmp_path: Path) -> None:
    voice = Stepwise(permits=1)
    with running(tmp_path, lambda _: voice) as engine, talking(engine) as connection:
        connection.send(said(engine, LONG))
        assert event(connection)["type"] == "chunk"
        connection.send(json.dumps({"context_id": "c", "cancel": True}))
        assert event(connection)["type"] == "done"
        voice.permits.release()
        assert voice.ended.wait(PATIENCE)

    assert voice.made <= 2


def test_a_client_that_leaves_stops_the_work(tmp_path: Path) -> None:
    voice = Stepwise(permits=1)
    with running(tmp_path, lambda _: voice) as engine:
        with talking(engine) as connection:
            connection.send(said(engine, LONG))
            assert event(connection)["type"] == "chunk"
        assert ended_before_all_is_made(voice)


def test_a_message_that_is_too_long_ends_the_talk(engine: RunningEngine) -> None:
    with talking(engine) as connection:
        connection.send("x" * 1_000_001)
        with pytest.raises(ConnectionClosed) as ended:
            event(connection)

    assert ended.value.rcvd is not None
    assert ended.value.rcvd.code == 1009


def test_the_address_without_a_websocket_says_what_it_is(engine: RunningEngine) -> None:
    with client(engine) as asking:
        answer = asking.get("/tts/websocket")

    assert (answer.status_code, answer.json()["error_code"]) == (426, "upgrade_required")
