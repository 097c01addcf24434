"""What goes over the wire is what the official SDK of the contract sends (its recorded requests)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from studio.api.client import Client
from studio.api.controls import later_speed
from studio.api.profiles import headers_for
from studio.core.cancel import CancelToken
from studio.core.connection import Profile
from studio.core.errors import NotOffered
from studio.core.speech import Container
from studio.wire.speech import ExperimentalControls, TtsBody, VoiceByEmbedding, WireFormat
from tests.unit.api.bodies import RAW, VOICE, hello
from tests.unit.api.service import Answer, Request, Service, serving

HELLO = {
    "model_id": "sonic-2",
    "transcript": "Hello, world!",
    "voice": {"mode": "id", "id": VOICE},
    "language": "en",
    "output_format": {"container": "raw", "encoding": "pcm_f32le", "sample_rate": 44100},
}
MP3 = {"container": "mp3", "sample_rate": 44100, "bit_rate": 128000}


def agreeable(request: Request, answer: Answer) -> None:
    if request.path == "/tts/sse":
        answer.stream()
        answer.event(type="done", done=True, status_code=200)
        answer.end()
    elif request.path == "/":
        answer.send(200, {"ok": True, "version": "2024-06-10"})
    elif request.path == "/voices/":
        answer.send(200, [{"id": "v1"}])
    elif request.path.startswith("/voices/"):
        answer.send(200, {"id": "v1"})
    else:
        answer.send(200, b"sound")


@pytest.fixture
def service() -> Iterator[Service]:
    with serving(agreeable) as running:
        yield running


@pytest.fixture
def client(service: Service) -> Iterator[Client]:
    made = Client(service.connection(), "a-key")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        (hello(), HELLO),
        (
            hello(
                output_format=WireFormat(container=Container.MP3, sample_rate=44100, bit_rate=128000),
                duration=3.5,
            ),
            HELLO | {"output_format": MP3, "duration": 3.5},
        ),
        (
            hello(ExperimentalControls(speed=0.5, emotion=[])),
            HELLO | {"voice": HELLO["voice"] | {"__experimental_controls": {"speed": 0.5, "emotion": []}}},  # type: ignore[operator]
        ),
    ],
)
def test_bytes_as_the_sdk_sends_them(
    service: Service, client: Client, body: TtsBody, sent: dict[str, object]
) -> None:
    assert b"".join(client.tts_bytes(body, CancelToken())) == b"sound"
    [request] = service.requests
    assert (request.method, request.path, request.query) == ("POST", "/tts/bytes", [])
    assert request.json == sent == client.tts_request(body)
    assert request.headers["cartesia-version"] == "2024-06-10"
    assert request.headers["x-api-key"] == "a-key"
    assert request.headers["content-type"] == "application/json"


def test_a_stream_is_asked_for_as_the_sdk_does(service: Service, client: Client) -> None:
    assert list(client.tts_sse(hello(), CancelToken())) == []
    [request] = service.requests
    assert (request.method, request.path, request.json) == ("POST", "/tts/sse", HELLO)


def test_reading_asks_as_the_sdk_does(service: Service, client: Client) -> None:
    client.status()
    client.voices()
    client.voice("v1")
    asked = [(request.method, request.path, request.query, request.body) for request in service.requests]
    assert asked == [
        ("GET", "/", [], b""),
        ("GET", "/voices/", [], b""),
        ("GET", "/voices/v1", [], b""),
    ]


def test_the_address_keeps_its_own_path(service: Service) -> None:
    service.base_url += "/tenant/one/"
    service.script = lambda request, answer: answer.send(200, {"ok": True, "version": request.path})
    client = Client(service.connection(), "")
    assert client.status().version == "/tenant/one/"
    client.close()


def test_the_current_dialect(service: Service) -> None:
    client = Client(service.connection(Profile.CURRENT), "a-key")
    controls = ExperimentalControls(speed=-0.5, emotion=["curiosity:high", "sadness"])
    client.tts_bytes(hello(controls, duration=2.0, seed=7, add_timestamps=True), CancelToken()).close()
    [request] = service.requests
    assert request.json == HELLO | {
        "voice": VOICE,
        "add_timestamps": True,
        "generation_config": {"speed": 0.8, "emotion": "curious"},
    }
    assert request.headers["authorization"] == "Bearer a-key"
    assert request.headers["cartesia-version"] == "2026-08-14"
    with pytest.raises(NotOffered):
        client.tts_request(hello(voice=VoiceByEmbedding(embedding=[0.0] * 192), output_format=RAW))
    client.close()


@pytest.mark.parametrize(
    ("speed", "later"),
    [
        (-1, 0.6),
        ("slowest", 0.6),
        (-0.5, 0.8),
        (0, 1),
        (None, 1),
        ("normal", 1),
        (0.5, 1.25),
        ("fastest", 1.5),
    ],
)
def test_speeds_map_onto_the_later_scale(speed: float | str | None, later: float) -> None:
    assert later_speed(speed) == later


def test_only_loopback_sees_both_ways_of_showing_the_key() -> None:
    assert headers_for(Profile.CLASSIC, "k", loopback=False).keys() == {"Cartesia-Version", "X-API-Key"}
    assert headers_for(Profile.CURRENT, "k", loopback=False).keys() == {"Cartesia-Version", "Authorization"}
    both = headers_for(Profile.CLASSIC, "k", loopback=True)
    assert both.keys() == {"Cartesia-Version", "X-API-Key", "Authorization"}
    assert headers_for(Profile.CURRENT, "", loopback=True).keys() == {"Cartesia-Version"}


def test_a_redirect_never_shows_the_key_to_another_host(service: Service) -> None:
    with serving(lambda request, answer: answer.send(302, location=f"{service.base_url}/")) as first:
        client = Client(first.connection(), "a-key")
        with pytest.raises(Exception, match="leads to another"):
            client.status()
        with pytest.raises(Exception, match="leads to another"):
            client.tts_bytes(hello(), CancelToken())
        client.close()
    assert service.requests == []


def test_a_redirect_within_the_service_is_followed_when_reading(service: Service, client: Client) -> None:
    def script(request: Request, answer: Answer) -> None:
        if request.path == "/":
            answer.send(308, location="/moved")
        else:
            answer.send(200, {"ok": True, "version": "moved"})

    service.script = script
    assert client.status().version == "moved"
    assert [request.headers["x-api-key"] for request in service.requests] == ["a-key", "a-key"]
