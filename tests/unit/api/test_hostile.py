"""Whatever a service sends, it ends in the right error, in time, and fills no memory."""

from __future__ import annotations

import gzip
import threading
import zlib
from collections.abc import Callable

import pytest

import studio.api.events
import studio.api.exchange
from studio.api.client import Client
from studio.api.options import RequestOptions
from studio.core.cancel import CancelToken
from studio.core.errors import (
    BadAnswer,
    KeyRefused,
    ServiceError,
    ServiceFault,
    Silent,
    StreamCut,
    StudioError,
    Unreachable,
)
from tests.unit.api.bodies import hello
from tests.unit.api.hostile import (
    EVENT_CALLS,
    JSON_CALLS,
    MEBIBYTE,
    PATIENCE,
    SOUND_CALLS,
    announced,
    at,
    bomb,
    drip,
    dripping,
    endless,
    memory,
    moved,
    whole,
)
from tests.unit.api.service import Answer, Request, serving

LONGEST_TEST = 30.0
"""Seconds in which everything here has ended, however busy the machine is; three attempts are among it."""
TIMED_OUT = (StreamCut, Silent)
"""On a busy machine the time may be over before the head of the answer has come."""
STREAMED = {**SOUND_CALLS, **EVENT_CALLS}
ALL = {**JSON_CALLS, **STREAMED}
STREAM = {"content_type": "text/event-stream"}
NONSENSE = [
    b"",
    b"{",
    b'{"ok": tru',
    b"\xff\xfe",
    b"[" * 100_000,
    b"<html></html>",
    b'"text"',
    b"17",
    b"null",
]


def ending(act: Callable[[Client], object], client: Client) -> BaseException | None:
    """What `act` ends with; fails the test if it does not end."""
    ended: list[BaseException | None] = []

    def run() -> None:
        try:
            act(client)
        except BaseException as error:
            ended.append(error)
        else:
            ended.append(None)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(LONGEST_TEST)
    assert ended, "it does not end"
    return ended[0]


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bounds of a size that tests reach quickly; the real ones are the same code."""
    monkeypatch.setattr(studio.api.exchange, "MOST_WHOLE", MEBIBYTE)
    monkeypatch.setattr(studio.api.events, "LONGEST", MEBIBYTE)


@pytest.mark.parametrize("name", JSON_CALLS)
def test_nonsense_for_json(name: str) -> None:
    with at(whole(b"")) as (client, service):
        for body in NONSENSE:
            service.script = whole(body, content_type="application/json")
            assert isinstance(ending(JSON_CALLS[name], client), BadAnswer), body
    assert len(service.requests) == len(NONSENSE)


@pytest.mark.parametrize("name", JSON_CALLS)
def test_ten_gigabytes_announced_for_json_are_not_read(name: str) -> None:
    with at(announced(10 << 30, b"{", content_type="application/json")) as (client, _), memory() as peak:
        assert isinstance(ending(JSON_CALLS[name], client), BadAnswer)
    assert peak.bytes < 4 * MEBIBYTE


@pytest.mark.parametrize("name", SOUND_CALLS)
def test_ten_gigabytes_announced_for_sound_are_not_read(name: str) -> None:
    with at(announced(10 << 30, b"RIFF", content_type="audio/wav")) as (client, _):
        assert isinstance(ending(SOUND_CALLS[name], client), BadAnswer)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("name", ["status", "voices", "clone"])
def test_json_without_end(name: str) -> None:
    script = endless(b" " * 65536, content_type="application/json")
    with at(script) as (client, _), memory() as peak:
        assert isinstance(ending(JSON_CALLS[name], client), BadAnswer)
    assert peak.bytes < 8 * MEBIBYTE


@pytest.mark.parametrize("name", ["status", "clone", "tts_bytes", "tts_sse"])
def test_a_refusal_without_end_is_still_that_refusal(name: str) -> None:
    def script(_: Request, answer: Answer) -> None:
        answer.head(401, transfer_encoding="chunked", content_type="text/plain")
        while True:
            answer.chunk(b"No: not you. " * 4096)

    with at(script) as (client, _), memory() as peak:
        error = ending(ALL[name], client)
    assert isinstance(error, KeyRefused)
    assert len(error.details.message) < 5000
    assert peak.bytes < 4 * MEBIBYTE


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("name", ["status", "mix"])
@pytest.mark.parametrize("packing", ["gzip", "deflate"])
def test_a_bomb_of_json(name: str, packing: str) -> None:
    packed = bomb(64 * MEBIBYTE) if packing == "gzip" else zlib.compress(bytes(64 * MEBIBYTE), 9)
    script = whole(packed, content_type="application/json", content_encoding=packing)
    with at(script) as (client, _), memory() as peak:
        assert isinstance(ending(JSON_CALLS[name], client), BadAnswer)
    assert peak.bytes < 8 * MEBIBYTE


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("name", EVENT_CALLS)
def test_a_bomb_of_events(name: str) -> None:
    script = whole(gzip.compress(b"data: " + bytes(32 * MEBIBYTE)), **STREAM, content_encoding="gzip")
    with at(script) as (client, _), memory() as peak:
        assert isinstance(ending(EVENT_CALLS[name], client), StreamCut)
    assert peak.bytes < 12 * MEBIBYTE


@pytest.mark.parametrize("packing", ["br", "zstd", "gzip, gzip"])
@pytest.mark.parametrize("name", ["status", "tts_bytes"])
def test_packed_as_nobody_asked_for(name: str, packing: str) -> None:
    with at(whole(b"\x00\x01\x02", content_encoding=packing)) as (client, _):
        assert isinstance(ending(ALL[name], client), BadAnswer)


@pytest.mark.parametrize("name", ["status", "tts_bytes"])
@pytest.mark.parametrize("body", [b"this is not packed", gzip.compress(b'{"ok": true}' * 99, mtime=0)[:-12]])
def test_packed_but_damaged(name: str, body: bytes) -> None:
    with at(whole(body, content_encoding="gzip")) as (client, _):
        assert isinstance(ending(ALL[name], client), BadAnswer)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("name", EVENT_CALLS)
@pytest.mark.parametrize(
    "content",
    [
        b": still here\n\n",
        b"\n",
        b"event: nothing\n",
        b'data: {"type": "weather", "rain": true}\n\n',
        b"data: and more\n",
        b"x" * 4096,
    ],
)
def test_events_without_end_and_without_sound(name: str, content: bytes) -> None:
    script = endless(content * (65536 // len(content)), **STREAM)
    with at(script, patience=PATIENCE) as (client, _), memory() as peak:
        assert isinstance(ending(EVENT_CALLS[name], client), TIMED_OUT)
    assert peak.bytes < 32 * MEBIBYTE


@pytest.mark.parametrize("name", ["status", "voices", "clone"])
def test_one_byte_now_and_then_is_no_answer(name: str) -> None:
    with at(dripping(b" ", 200, content_type="application/json"), patience=PATIENCE) as (client, _):
        assert isinstance(ending(JSON_CALLS[name], client), Silent)


@pytest.mark.parametrize("name", STREAMED)
def test_one_byte_now_and_then_is_no_sound(name: str) -> None:
    kind = STREAM if name in EVENT_CALLS else {"content_type": "audio/wav"}
    with at(dripping(b":", 200, **kind), patience=PATIENCE) as (client, _):
        assert isinstance(ending(STREAMED[name], client), TIMED_OUT)


@pytest.mark.parametrize("name", ["status", "tts_bytes", "clone"])
def test_a_head_that_drips(name: str) -> None:
    def script(_: Request, answer: Answer) -> None:
        answer.raw(b"HTTP/1.1 200 OK\r\nX-Long: ")
        drip(answer, b"a")

    with at(script, patience=PATIENCE) as (client, _):
        assert isinstance(ending(ALL[name], client), Silent)


@pytest.mark.parametrize("name", ["status", "tts_bytes"])
def test_a_head_that_is_never_the_last(name: str) -> None:
    def script(_: Request, answer: Answer) -> None:
        while True:
            answer.raw(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")

    with at(script, patience=PATIENCE) as (client, _):
        assert isinstance(ending(ALL[name], client), (Silent, BadAnswer))


@pytest.mark.parametrize(
    "head",
    [
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"\x00\x01\x02\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: minus\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 300_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnot a number\r\n",
    ],
)
@pytest.mark.parametrize("name", ["status", "clone", "tts_bytes", "tts_sse"])
def test_no_http_at_all(name: str, head: bytes) -> None:
    with at(lambda _, answer: answer.raw(head)) as (client, _):
        assert isinstance(ending(ALL[name], client), (BadAnswer, StreamCut))


@pytest.mark.parametrize("name", ["status", "clone", *STREAMED])
def test_less_than_was_announced(name: str) -> None:
    kind = STREAM if name in EVENT_CALLS else {"content_type": "audio/wav"}
    with at(announced(5000, b": here", **kind)) as (client, _):
        error = ending(ALL[name], client)
    assert isinstance(error, StreamCut if name in STREAMED else Silent)


@pytest.mark.parametrize("name", ["status", "voice"])
def test_a_redirect_in_a_circle(name: str) -> None:
    def script(request: Request, answer: Answer) -> None:
        answer.send(302, location=f"{request.path}?again")

    with at(script) as (client, service):
        assert isinstance(ending(JSON_CALLS[name], client), Unreachable)
    assert len(service.requests) < 6


@pytest.mark.parametrize("name", ALL)
def test_neither_key_nor_file_follow_a_redirect(name: str) -> None:
    with (
        serving(lambda _, answer: answer.send(200, {})) as other,
        at(lambda _, answer: answer.send(200)) as (client, service),
    ):
        for status in (301, 302, 303, 307, 308):
            service.script = moved(status, other.base_url)
            assert isinstance(ending(ALL[name], client), Unreachable), status
    assert other.requests == []


@pytest.mark.parametrize(
    "location", ["", "http://", "file:///etc/passwd", "gopher://x", "http://[::1", "\x00"]
)
def test_redirects_to_nowhere(location: str) -> None:
    with at(moved(302, location)) as (client, _):
        assert isinstance(ending(JSON_CALLS["status"], client), ServiceError)


@pytest.mark.parametrize("name", ALL)
def test_a_key_that_is_repeated_is_not_told(name: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)

    def script(request: Request, answer: Answer) -> None:
        shown = request.headers["x-api-key"]
        answer.send(
            400, {"title": shown, "message": f"Your key is {shown}", "request_id": shown}, x_key=shown
        )

    with at(script, key="sk-very-secret") as (client, _):
        error = ending(ALL[name], client)
    assert isinstance(error, StudioError)
    told = [str(error), repr(error.details), repr(error.__cause__), caplog.text]
    assert not any("sk-very-secret" in text for text in told)


def test_the_time_of_one_call_may_be_shorter() -> None:
    with at(lambda _, answer: answer.wait_until_left()) as (client, _):
        once = RequestOptions(timeout_seconds=0.05, max_retries=0)
        assert isinstance(ending(lambda it: it.status(None, once), client), Silent)
        assert isinstance(ending(lambda it: it.tts_bytes(hello(), CancelToken(), once), client), Silent)


def test_a_fault_that_says_nothing_more() -> None:
    with at(announced(10 << 30, status=500)) as (client, _):
        assert isinstance(ending(SOUND_CALLS["tts_bytes"], client), (ServiceFault, Silent))
