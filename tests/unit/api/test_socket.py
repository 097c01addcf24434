"""Speech over a websocket: contexts, parts, ends of every kind."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from studio.api.client import Client
from studio.api.events import SoundPiece, Words
from studio.api.options import RequestOptions
from studio.api.socket import SpeechSocket
from studio.core.cancel import CancelToken
from studio.core.connection import Profile
from studio.core.errors import (
    BadRequest,
    BadText,
    Cancelled,
    KeyRefused,
    NotOffered,
    Silent,
    StreamCut,
    Unreachable,
)
from tests.unit.api.bodies import hello
from tests.unit.api.service import serving
from tests.unit.api.socket_service import SOUND, Script, SocketService, Talk, talking

KEY = "sk-secret&more"


@contextmanager
def socket_to(
    script: Script, options: RequestOptions | None = None, cancel: CancelToken | None = None
) -> Iterator[tuple[SpeechSocket, SocketService]]:
    with talking(script) as service:
        client = Client(service.connection(), KEY)
        try:
            with client.tts_websocket(cancel, options) as socket:
                yield socket, service
        finally:
            client.close()


def sounds(events: Iterator[object]) -> list[bytes]:
    return [event.data for event in events if isinstance(event, SoundPiece)]


def answering(talk: Talk) -> None:
    """Each message is spoken by itself."""
    while True:
        asked = talk.hear()
        if asked["transcript"]:
            talk.sound(asked["context_id"], asked["transcript"].encode())
        if asked.get("flush"):
            talk.tell(asked["context_id"], type="flush_done", flush_id=1, flush_done=True)
        elif not asked.get("continue"):
            talk.done(asked["context_id"])


def listening(talk: Talk) -> None:
    """Says nothing."""
    while True:
        talk.hear()


def test_a_text_is_asked_for_as_the_sdk_does() -> None:
    with socket_to(answering) as (socket, service):
        assert sounds(socket.send(hello(add_timestamps=True), "c1")) == [b"Hello, world!"]
        [talk] = service.talks
    request = talk.connection.request
    assert request is not None
    assert request.path == "/tts/websocket?api_key=sk-secret%26more&cartesia_version=2024-06-10"
    assert {"authorization", "x-api-key"}.isdisjoint(name.lower() for name, _ in request.headers.raw_items())
    assert talk.said == [hello(add_timestamps=True).model_dump(mode="json", exclude_none=True) | {
        "context_id": "c1", "stream": True,
    }]  # fmt: skip


def test_the_current_dialect_shows_the_key_in_a_header() -> None:
    with talking(answering) as service:
        client = Client(service.connection(Profile.CURRENT), KEY)
        with client.tts_websocket() as socket:
            list(socket.send(hello()))
        client.close()
    [talk] = service.talks
    assert talk.connection.request is not None
    assert talk.connection.request.path == "/tts/websocket"
    assert talk.connection.request.headers["Authorization"] == f"Bearer {KEY}"
    assert talk.connection.request.headers["Cartesia-Version"] == "2026-08-14"
    assert talk.said[0]["voice"] == hello().voice.id  # type: ignore[union-attr]


def test_several_contexts_come_apart_again() -> None:
    def script(talk: Talk) -> None:
        first, second = talk.hear()["context_id"], talk.hear()["context_id"]
        for name in (second, first, second):
            talk.sound(name, name.encode())
        talk.tell("nobody", type="chunk", data="AAAA", step_time=0, done=False)
        talk.done(second)
        talk.tell(first, type="timestamps", word_timestamps={"words": ["a"], "start": [0], "end": [1]})
        talk.done(first)
        talk.connection.recv()

    with socket_to(script) as (socket, _):
        one, two = socket.send(hello(), "one"), socket.send(hello(), "two")
        first = list(one)
        assert sounds(two) == [b"two", b"two"]
    assert [type(event) for event in first] == [SoundPiece, Words]


def test_a_text_in_parts_flushed_and_finished() -> None:
    with socket_to(answering) as (socket, service):
        context = socket.context("ctx")
        context.push(hello(transcript="a"))
        context.push(hello(transcript="b"))
        assert sounds(context.flush()) == [b"a", b"b"]
        context.push(hello(transcript="c"))
        assert sounds(context.finish()) == [b"c"]
        said = service.talks[0].said
    assert [(each["transcript"], each["continue"], each.get("flush")) for each in said] == [
        ("a", True, None), ("b", True, None), ("", True, True), ("c", True, None), ("", False, None),
    ]  # fmt: skip
    assert {each["context_id"] for each in said} == {"ctx"}
    assert len({str(each["voice"]) for each in said}) == 1


def test_nothing_to_finish() -> None:
    with socket_to(answering) as (socket, _), pytest.raises(BadRequest):
        socket.context().finish()


def test_who_stops_reading_cancels_its_context() -> None:
    heard = threading.Event()

    def script(talk: Talk) -> None:
        name = talk.hear()["context_id"]
        talk.sound(name)
        while not talk.hear().get("cancel"):
            pass
        heard.set()
        answering(talk)

    with socket_to(script) as (socket, service):
        events = socket.send(hello(), "c1")
        assert next(events).data == SOUND  # type: ignore[union-attr]
        events.close()  # type: ignore[attr-defined]
        assert heard.wait(10)
        assert sounds(socket.send(hello(transcript="next"))) == [b"next"]
        assert service.talks[0].said[1] == {"context_id": "c1", "cancel": True}


def test_a_context_that_is_cancelled_ends_for_its_reader() -> None:
    with socket_to(listening) as (socket, _):
        events = socket.send(hello(), "c1")
        socket.cancel("c1")
        with pytest.raises(Cancelled):
            list(events)


def test_an_error_is_its_context_s_alone() -> None:
    def script(talk: Talk) -> None:
        name = talk.hear()["context_id"]
        talk.tell(name, type="error", status_code=400, error_code="invalid_transcript", message="Too odd.")
        answering(talk)

    with socket_to(script) as (socket, _):
        with pytest.raises(BadText, match="Too odd"):
            list(socket.send(hello()))
        assert sounds(socket.send(hello(transcript="next"))) == [b"next"]


def test_an_error_without_a_context_is_everybody_s() -> None:
    def script(talk: Talk) -> None:
        talk.hear()
        talk.hear()
        talk.tell(None, error="Title: Message", status_code=400, done=True)
        talk.connection.recv()

    with socket_to(script) as (socket, _):
        for events in (socket.send(hello()), socket.send(hello())):
            with pytest.raises(BadRequest):
                list(events)


@pytest.mark.parametrize("message", ["{", "[]", '"x"', '{"type": "chunk", "data": "%%%"}'])
def test_a_message_that_cannot_be_read(message: str) -> None:
    def script(talk: Talk) -> None:
        talk.hear()
        talk.connection.send(message)
        talk.connection.recv()

    with socket_to(script) as (socket, _), pytest.raises(StreamCut):
        list(socket.send(hello()))


def test_a_connection_that_breaks_is_a_cut_and_the_next_text_opens_another() -> None:
    def script(talk: Talk) -> None:
        talk.sound(talk.hear()["context_id"])
        if len(service.talks) > 1:
            talk.done(talk.said[0]["context_id"])
            talk.connection.recv()

    with socket_to(script) as (socket, service):
        events = socket.send(hello())
        assert next(events).data == SOUND  # type: ignore[union-attr]
        with pytest.raises(StreamCut):
            next(events)
        assert sounds(socket.send(hello())) == [SOUND]
    assert len(service.talks) == 2


def test_a_part_for_a_context_that_broke_off_is_not_spoken_by_itself() -> None:
    def script(talk: Talk) -> None:
        talk.hear()

    with socket_to(script) as (socket, service):
        context = socket.context()
        events = context.send(hello(), continue_=True)
        with pytest.raises(StreamCut):
            list(events)
        with pytest.raises(StreamCut):
            context.push(hello())
    assert len(service.talks) == 1


def test_a_silent_service_ends_in_time() -> None:
    options = RequestOptions(timeout_seconds=0.1)
    with socket_to(listening, options) as (socket, _), pytest.raises(Silent):
        list(socket.send(hello()))


def test_noise_without_end_ends_in_time() -> None:
    def script(talk: Talk) -> None:
        name = talk.hear()["context_id"]
        while True:
            talk.tell(name, type="weird")

    options = RequestOptions(timeout_seconds=0.1)
    with socket_to(script, options) as (socket, _), pytest.raises(StreamCut):
        list(socket.send(hello()))


def test_a_token_stops_whoever_waits() -> None:
    cancel = CancelToken()

    def script(talk: Talk) -> None:
        talk.sound(talk.hear()["context_id"])
        talk.connection.recv()

    with socket_to(script, cancel=cancel) as (socket, service):
        events = socket.send(hello())
        next(events)
        cancel.cancel()
        with pytest.raises(Cancelled):
            next(events)
        assert service.left.wait(10)
        with pytest.raises(Cancelled):
            socket.send(hello())


def test_a_closed_socket_is_cancelled_for_its_readers() -> None:
    with socket_to(listening) as (socket, _):
        events = socket.send(hello())
        socket.close()
        with pytest.raises(Cancelled):
            list(events)


@pytest.mark.parametrize(
    ("status", "head", "kind"),
    [
        (401, {}, KeyRefused),
        (302, {"location": "http://127.0.0.1:1/elsewhere"}, Unreachable),
        (200, {}, NotOffered),
        (404, {}, NotOffered),
    ],
)
def test_a_service_that_refuses_never_sees_its_key_repeated(
    status: int, head: dict[str, str], kind: type[Exception], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    with serving(lambda request, answer: answer.send(status, f"No: {KEY}".encode(), **head)) as service:
        client = Client(service.connection(), KEY)
        with pytest.raises(kind) as caught:
            client.tts_websocket()
        client.close()
    told = f"{caught.value!r} {caught.value.details!r} {caught.value.__cause__!r} {caplog.text}"  # type: ignore[attr-defined]
    assert "sk-secret" not in told
    assert len(service.requests) == 1


def test_nobody_there() -> None:
    with talking(answering) as service:
        pass
    client = Client(service.connection(), KEY)
    with pytest.raises(Unreachable) as caught:
        client.tts_websocket()
    client.close()
    assert "sk-secret" not in repr(caught.value.details)
