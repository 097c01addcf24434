"""The engine answers the studio alone: not a page that was led here by a forged name, and nothing outside its
folder whatever an id or a file is called."""

from __future__ import annotations

import socket
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest

from tests.fakes.engine import FullVoice, RunningEngine, running

EVIL = "rebound.example.com"
NAMES = (
    "../../../escaped",
    "..\\..\\escaped",
    "/escaped",
    "C:\\escaped",
    "a\x00b",
    "con",
    "." * 300,
    "é" * 300,
)


def raw(engine: RunningEngine, request: str) -> str:
    with socket.create_connection(("127.0.0.1", engine.port), 10) as connection:
        connection.sendall(request.replace("\n", "\r\n").encode("latin-1"))
        return connection.recv(4096).decode("latin-1")


@pytest.mark.parametrize("path", ["/", "/voices/", "/tts/bytes", "/studio/judge"])
@pytest.mark.parametrize("key", ["", f"X-API-Key: {'a-key-for-tests'}\n"])
def test_a_page_whose_name_was_rebound_to_this_computer_is_refused(
    engine: RunningEngine, path: str, key: str
) -> None:
    """DNS rebinding: the browser believes that it talks to its own site, and says so in Host and Origin."""
    for origin in (f"Origin: http://{EVIL}:{engine.port}\n", ""):
        answer = raw(engine, f"GET {path} HTTP/1.1\nHost: {EVIL}:{engine.port}\n{origin}{key}\n")
        assert answer.split()[1] == "403"
        assert "access-control" not in answer.lower()


def test_a_page_of_elsewhere_that_asks_localhost_is_refused(engine: RunningEngine) -> None:
    for origin in (f"http://{EVIL}", "https://localhost", "null", f"http://localhost:{engine.port + 1}"):
        head = f"Host: localhost:{engine.port}\nOrigin: {origin}\nX-API-Key: {engine.key}\n"
        assert raw(engine, f"GET /voices/ HTTP/1.1\n{head}\n").split()[1] == "403"
        before = f"{head}Access-Control-Request-Method: POST\n"
        assert raw(engine, f"OPTIONS /tts/bytes HTTP/1.1\n{before}\n").split()[1] == "403"
        upgrade = "Upgrade: websocket\nConnection: Upgrade\nSec-WebSocket-Version: 13\n"
        shake = f"{head}{upgrade}Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\n"
        assert raw(engine, f"GET /tts/websocket HTTP/1.1\n{shake}\n").split()[1] == "403"


def test_names_and_ids_lead_nowhere(tmp_path: Path) -> None:
    store = tmp_path / "a" / "b" / "store"
    with running(store, lambda _: FullVoice()) as engine:
        headers = {"X-API-Key": engine.key}
        with httpx.Client(base_url=engine.base_url, headers=headers, trust_env=False, timeout=30) as client:
            made = client.post("/datasets/", json={"name": "set"}).json()["id"]
            inside = {path for path in tmp_path.rglob("*") if not path.is_relative_to(store)}
            for name in NAMES:
                file = {"file": (name.replace("\x00", "%00"), b"RIFF", "audio/wav")}
                client.post(f"/datasets/{made}/files", files=file, data={"purpose": "fine_tune"})
                for route in ("/voices/{}", "/datasets/{}/files", "/datasets/{}"):
                    answer = client.get(route.format(quote(name, safe="")))
                    assert answer.status_code in (400, 404, 405), (route, name, answer.text)
            assert {path for path in tmp_path.rglob("*") if not path.is_relative_to(store)} == inside
            assert client.get("/voices/").status_code == 200
    assert not list(tmp_path.rglob("*escaped*"))


@pytest.mark.parametrize(
    "body", [b"[" * 200_000, b'{"a":' * 100_000, b'{"transcript": "' + b"x" * (20 << 20)]
)
def test_bombs_of_json_are_refused_and_the_engine_goes_on(engine: RunningEngine, body: bytes) -> None:
    headers = {"X-API-Key": engine.key, "Content-Type": "application/json"}
    with httpx.Client(base_url=engine.base_url, headers=headers, trust_env=False, timeout=60) as client:
        assert client.post("/tts/bytes", content=body).status_code in (400, 413, 422)
        assert client.get("/voices/").status_code == 200
