"""Sockets of services that mean no good."""

from __future__ import annotations

import json

import pytest

import studio.api.line
from studio.api.client import Client
from studio.core.cancel import CancelToken
from studio.core.connection import Connection
from studio.core.errors import (
    NotOffered,
    ServiceError,
    StreamCut,
    StudioError,
    Unreachable,
)
from tests.unit.api.bodies import hello
from tests.unit.api.hostile import LONG, MEBIBYTE, PATIENCE, at, dripping, memory, moved
from tests.unit.api.service import Answer, Request, Script, serving
from tests.unit.api.socket_service import Talk, talking

UPGRADE = {"upgrade": "websocket", "connection": "Upgrade"}


def spoken(client: Client) -> int:
    with client.tts_websocket(CancelToken()) as socket:
        return sum(1 for _ in socket.send(hello()))


def ending_of(address: str, patience: float = LONG) -> StudioError:
    client = Client(Connection("hosted", "Studio B", address), "sk-very-secret", read_seconds=patience)
    try:
        with pytest.raises(StudioError) as raised:
            spoken(client)
    finally:
        client.close()
    assert "sk-very-secret" not in f"{raised.value} {raised.value.details!r} {raised.value.__cause__!r}"
    return raised.value


def test_a_message_of_any_length(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(studio.api.line, "LONGEST", MEBIBYTE)

    def script(talk: Talk) -> None:
        talk.hear()
        talk.connection.send(" " * 65536 for _ in range(1024))

    with talking(script) as service, memory() as peak:
        assert isinstance(ending_of(service.base_url), StreamCut)
    assert peak.bytes < 8 * MEBIBYTE


def test_pings_are_no_sound() -> None:
    def script(talk: Talk) -> None:
        talk.hear()
        while True:
            talk.connection.ping()
            talk.connection.send(json.dumps({"type": "chunk", "context_id": "of nobody", "data": "AAAA"}))

    with talking(script) as service:
        assert isinstance(ending_of(service.base_url, PATIENCE), ServiceError)


@pytest.mark.parametrize(
    "script",
    [
        lambda _, answer: answer.wait_until_left(),
        lambda _, answer: answer.raw(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: web"),
        lambda _, answer: answer.head(101, sec_websocket_accept="not this", **UPGRADE),
        lambda _, answer: answer.raw(b"SSH-2.0-Server\r\n\r\n"),
        lambda _, answer: answer.send(200, {"ok": True}),
        dripping(b"x", 500),
    ],
)
def test_hands_that_are_not_shaken(script: Script) -> None:
    with serving(script) as service:
        assert isinstance(ending_of(service.base_url, PATIENCE), (ServiceError, NotOffered))


def test_the_key_does_not_go_where_a_socket_is_sent() -> None:
    with serving(lambda _, answer: answer.send(200)) as other:
        with serving(moved(302, other.base_url.replace("http", "ws"))) as service:
            assert isinstance(ending_of(service.base_url), Unreachable)
        with at(moved(307, other.base_url)) as (client, _), pytest.raises(Unreachable):
            spoken(client)
    assert other.requests == []


def test_a_refusal_of_any_length() -> None:
    def script(_: Request, answer: Answer) -> None:
        answer.head(503, content_length=str(10 << 30))
        while True:
            answer.raw(b"Sorry. " * 9000)

    with serving(script) as service, memory() as peak:
        assert isinstance(ending_of(service.base_url, PATIENCE), ServiceError)
    assert peak.bytes < 8 * MEBIBYTE
