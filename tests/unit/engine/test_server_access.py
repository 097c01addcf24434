from __future__ import annotations

import asyncio
import socket

import httpx
import pytest
from starlette.types import Message, Receive, Scope, Send

from studio.engine.access import Access
from tests.fakes.engine import RunningEngine

WRONG = "not-the-key"


def ask(engine: RunningEngine, path: str = "/voices/", **headers: str) -> httpx.Response:
    """A GET that carries nothing but the headers given."""
    return httpx.get(engine.base_url + path, headers=headers, trust_env=False)


@pytest.mark.parametrize("header", ["X-API-Key: {}", "Authorization: Bearer {}", "authorization: bearer {}"])
def test_the_key_opens_by_header(engine: RunningEngine, header: str) -> None:
    name, value = header.split(": ")

    assert ask(engine, **{name: value.format(engine.key)}).status_code == 200
    assert ask(engine, **{name: value.format(WRONG)}).status_code == 401


@pytest.mark.parametrize("name", ["api_key", "access_token"])
def test_the_key_opens_by_query(engine: RunningEngine, name: str) -> None:
    assert ask(engine, f"/voices/?{name}={engine.key}").status_code == 200
    assert ask(engine, f"/voices/?{name}={WRONG}").status_code == 401


def test_one_good_key_among_several_is_enough(engine: RunningEngine) -> None:
    headers = {"X-API-Key": WRONG, "Authorization": f"Bearer {engine.key}"}

    assert ask(engine, **headers).status_code == 200


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_nothing_but_the_status_is_told_without_a_key(engine: RunningEngine, method: str) -> None:
    for path in ("/voices", "/voices/x", "/voices/x/preview", "/tts/bytes", "/tts/sse", "/nothing"):
        answer = httpx.request(method, engine.base_url + path, trust_env=False)
        assert answer.status_code == 401
        assert answer.json()["error_code"] == "invalid_api_key"


def test_the_status_needs_no_key_but_a_wrong_one_is_told_so(engine: RunningEngine) -> None:
    assert ask(engine, "/").status_code == 200
    assert ask(engine, "/", **{"X-API-Key": WRONG}).status_code == 401


@pytest.mark.parametrize("host", ["localhost:{}", "LOCALHOST:{}", "127.0.0.1:{}", "[::1]:{}"])
def test_names_of_this_computer_are_ours(engine: RunningEngine, host: str) -> None:
    assert ask(engine, "/", Host=host.format(engine.port)).status_code == 200


@pytest.mark.parametrize("host", [
    "evil.example", "evil.example:{}", "localhost", "localhost:1", "127.0.0.1.evil.example:{}", "[::1:{}",
    "localhost:{}x", "192.168.1.1:{}", "user@evil.example:{}",
])  # fmt: skip
def test_other_names_are_refused_even_with_the_key(engine: RunningEngine, host: str) -> None:
    answer = ask(engine, Host=host.format(engine.port), **{"X-API-Key": engine.key})

    assert answer.status_code == 403
    assert answer.json()["error_code"] == "forbidden"


@pytest.mark.parametrize(("origin", "status"), [
    ("http://localhost:{}", 200), ("http://127.0.0.1:{}", 200),
    ("http://evil.example", 403), ("https://localhost:{}", 403), ("null", 403), ("http://localhost:1", 403),
])  # fmt: skip
def test_pages_of_other_origins_are_refused(engine: RunningEngine, origin: str, status: int) -> None:
    headers = {"Origin": origin.format(engine.port), "X-API-Key": engine.key}

    assert ask(engine, **headers).status_code == status


def test_both_loopback_addresses_answer_on_the_same_port(engine: RunningEngine) -> None:
    for address in ("127.0.0.1", "[::1]"):
        assert httpx.get(f"http://{address}:{engine.port}/", trust_env=False).status_code == 200


def reached(host: str, name: str) -> bool:
    """Whether an engine that listens on `host` takes a request for `name` as meant for it."""
    told: list[int] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        told.append(200)

    async def sent(message: Message) -> None:
        told.append(int(message.get("status", 0)))

    async def nothing() -> Message:
        return {"type": "http.request"}

    scope = {
        "type": "http", "method": "GET", "path": "/voices", "query_string": b"", "server": ("::", 8123),
        "headers": [(b"host", f"{name}:8123".encode()), (b"x-api-key", b"key")],
    }  # fmt: skip
    asyncio.run(Access(app, "key", host)(scope, nothing, sent))
    return told[0] == 200


@pytest.mark.parametrize(("host", "name", "is_ours"), [
    ("192.168.1.5", "192.168.1.5", True), ("192.168.1.5", "192.168.1.6", False),
    ("0.0.0.0", "10.0.0.7", True), ("::", "[fe80::1]", True), ("Attic.example", "attic.example", True),
    ("0.0.0.0", "{own}", True), ("192.168.1.5", "{own}.local", True), ("0.0.0.0", "{own}.local.", True),
    ("0.0.0.0", "{own}.evil.example", False), ("0.0.0.0", "evil.example", False),
    ("", "{own}", False), ("localhost", "{own}.local", False), ("127.0.0.1", "10.0.0.7", False),
])  # fmt: skip
def test_an_engine_for_the_house_is_reached_by_its_own_names_only(
    host: str, name: str, is_ours: bool
) -> None:
    own = socket.gethostname().partition(".")[0]

    assert reached(host, name.format(own=own)) == is_ours
