"""The key goes to its service only, and into no log and no error."""

from __future__ import annotations

import pytest

from studio.api.call import Call
from studio.api.client import Client
from studio.api.exchange import Exchange
from studio.api.options import RequestOptions
from studio.core.cancel import CancelToken
from studio.core.connection import Connection, Profile
from studio.core.errors import BadAnswer, KeyRefused, StudioError
from tests.unit.api.bodies import hello
from tests.unit.api.service import Answer, Request, serving

KEY = "sk-do-not-show-me"


@pytest.mark.parametrize("key", ["two\nlines", "naïve", "tab\tbed", "nul\0"])
@pytest.mark.parametrize("profile", Profile)
def test_a_key_that_no_header_can_carry_is_refused_without_being_shown(key: str, profile: Profile) -> None:
    with pytest.raises(KeyRefused) as caught:
        Client(Connection("x", "X", "http://127.0.0.1:1", profile), key)
    assert key not in f"{caught.value!r}{caught.value.details!r}"


@pytest.mark.parametrize("body", [
    f"No such key: {KEY}".encode(),
    {"title": f"Key {KEY}", "message": f"{KEY} is wrong", "request_id": KEY, "error": KEY},
])  # fmt: skip
@pytest.mark.parametrize("status", [302, 400, 401, 404, 500])
def test_a_service_that_repeats_the_key(
    body: bytes | dict[str, str], status: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    with serving(lambda request, answer: answer.send(status, body)) as service:
        client = Client(service.connection(), KEY)
        for act in (
            lambda: client.voice("v", options=RequestOptions(max_retries=0)),
            lambda: client.tts_bytes(hello(), CancelToken()),
        ):
            with pytest.raises(StudioError) as caught:
                act()
            assert KEY not in f"{caught.value!r}{caught.value.details!r}"
        client.close()
    assert KEY not in caplog.text


def test_an_event_that_repeats_the_key() -> None:
    def script(request: Request, answer: Answer) -> None:
        answer.stream()
        answer.event(type="error", status_code=400, title="Key", message=f"{KEY} is wrong", done=True)
        answer.end()

    with serving(script) as service:
        client = Client(service.connection(), KEY)
        with pytest.raises(StudioError) as caught:
            list(client.tts_sse(hello(), CancelToken()))
        client.close()
    assert "•••" in caught.value.details.message
    assert KEY not in f"{caught.value!r}{caught.value.details!r}"


def test_a_preview_that_is_somewhere_else_does_not_see_the_key() -> None:
    with serving(lambda request, answer: answer.send(200, b"sound")) as other:
        preview = {"id": "v", "preview_file_url": f"{other.base_url}/v.wav"}
        with serving(lambda request, answer: answer.send(200, preview)) as service:
            client = Client(service.connection(Profile.CURRENT), KEY)
            options = RequestOptions(headers={"X-Also": "private"})
            assert client.preview("v", options=options) == b"sound"
            client.close()
    [request] = other.requests
    assert not {"authorization", "x-api-key", "x-also"} & request.headers.keys()


def test_a_service_far_away_cannot_point_to_this_computer() -> None:
    with serving(lambda request, answer: answer.send(200, b"mine")) as service:
        exchange = Exchange("http://192.0.2.1", {})
        with pytest.raises(BadAnswer):
            exchange.fetch(Call("GET", f"{service.base_url}/secret"), CancelToken())
        exchange.close()
    assert service.requests == []


def test_proxies_of_the_system_never_come_between(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
        monkeypatch.setenv(name.upper(), "http://127.0.0.1:1")
    with serving(lambda request, answer: answer.send(200, {"id": "v"})) as service:
        client = Client(service.connection(), KEY)
        assert client.voice("v").id == "v"
        client.close()
