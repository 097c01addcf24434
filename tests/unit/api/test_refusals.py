"""What a service's refusals become, over loopback, in both shapes that services give them."""

from __future__ import annotations

import re

import pytest
import stamina

from studio.api.call import Call
from studio.api.client import Client
from studio.api.exchange import Exchange
from studio.core.cancel import CancelToken
from studio.core.connection import Connection
from studio.core.errors import (
    BadFormat,
    BadRequest,
    BadText,
    Charge,
    EngineGone,
    Forbidden,
    KeyMissing,
    KeyRefused,
    NotOffered,
    NotThere,
    OutOfCredits,
    ServiceFault,
    Silent,
    StudioError,
    TooLarge,
    TooManyAtOnce,
    Unreachable,
    UnsupportedLanguage,
)
from studio.core.this_computer import THIS_COMPUTER
from tests.unit.api.bodies import hello
from tests.unit.api.service import Answer, Request, serving

JSON = {
    "error_code": "some_code",
    "title": "A title",
    "message": "A message",
    "request_id": "r-1",
    "error": "A title: A message",
}
TEXT = b"A title: A message"


@pytest.mark.parametrize("body", [JSON, TEXT], ids=["json", "text"])
@pytest.mark.parametrize(
    ("status", "kind", "charge"),
    [
        (400, BadRequest, Charge.NOTHING),
        (401, KeyRefused, Charge.NOTHING),
        (402, OutOfCredits, Charge.NOTHING),
        (403, Forbidden, Charge.NOTHING),
        (404, NotThere, Charge.NOTHING),
        (405, NotOffered, Charge.NOTHING),
        (408, Silent, Charge.MAYBE),
        (409, TooManyAtOnce, Charge.NOTHING),
        (410, NotOffered, Charge.NOTHING),
        (413, TooLarge, Charge.NOTHING),
        (422, BadRequest, Charge.NOTHING),
        (429, TooManyAtOnce, Charge.NOTHING),
        (500, ServiceFault, Charge.MAYBE),
        (501, NotOffered, Charge.NOTHING),
        (503, ServiceFault, Charge.MAYBE),
    ],
)
def test_each_status_is_a_kind_of_error(
    status: int, kind: type[StudioError], charge: Charge, body: bytes | dict[str, str]
) -> None:
    with serving(lambda request, answer: answer.send(status, body)) as service:
        exchange = Exchange(service.base_url, {}, secret="a key that is wrong")
        with pytest.raises(StudioError) as caught:
            exchange.stream(Call("POST", "/tts/bytes", content=b"{}", priced=True), CancelToken())
        exchange.close()
    error = caught.value
    assert type(error) is kind
    assert error.charge is charge
    assert (error.details.title, error.details.message, error.details.status) == (
        "A title",
        "A message",
        status,
    )
    assert error.details.request_id == ("r-1" if body is JSON else "")
    assert re.search(r"\d|HTTP|status|\{", error.sentence) is None
    assert error.sentence.endswith(".")
    assert len(service.requests) == 1


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("invalid_transcript", BadText),
        ("unsupported_language", UnsupportedLanguage),
        ("invalid_output_format", BadFormat),
        (None, BadRequest),
    ],
)
def test_a_sentence_of_the_service_is_told_as_it_is(code: str | None, kind: type[StudioError]) -> None:
    said = "Clara speaks no Klingon: English and French are spoken here."
    with serving(lambda request, answer: answer.send(400, {"error_code": code, "message": said})) as service:
        client = Client(service.connection(), "")
        with pytest.raises(kind, match=said):
            client.tts_sse(hello(), CancelToken())
        client.close()


def test_a_model_that_is_gone_is_not_offered() -> None:
    gone = {"error_code": "model_sunsetted", "title": "Gone", "message": "use another"}
    with serving(lambda request, answer: answer.send(400, gone)) as service:
        client = Client(service.connection(), "")
        with pytest.raises(NotOffered):
            client.tts_bytes(hello(), CancelToken())
        client.close()


@pytest.mark.parametrize(
    ("header", "wait"),
    [
        ({"retry_after": "12"}, 12.0),
        ({"retry_after_ms": "250", "retry_after": "12"}, 0.25),
        ({"retry_after": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0.0),
        ({"retry_after": "soon"}, None),
        ({}, None),
    ],
)
def test_too_many_at_once_tells_how_long_to_wait(header: dict[str, str], wait: float | None) -> None:
    with serving(lambda request, answer: answer.send(429, TEXT, **header)) as service:
        client = Client(service.connection(), "")
        with pytest.raises(TooManyAtOnce) as caught:
            client.tts_bytes(hello(), CancelToken())
        client.close()
    assert caught.value.wait == wait
    assert len(service.requests) == 1


def test_reading_is_tried_again_and_waits_as_long_as_the_service_asks() -> None:
    def script(request: Request, answer: Answer) -> None:
        if len(service.requests) == 1:
            answer.send(429, TEXT, retry_after="0")
        elif len(service.requests) == 2:
            answer.send(503, TEXT, retry_after_ms="1")
        else:
            answer.send(200, {"ok": True, "version": "3"})

    with serving(script) as service:
        client = Client(service.connection(), "")
        assert client.status().version == "3"
        client.close()


def test_reading_gives_up_after_three_times() -> None:
    with (
        stamina.set_testing(True, attempts=3, cap=True),
        serving(lambda request, answer: answer.send(500, TEXT)) as service,
    ):
        client = Client(service.connection(), "")
        with pytest.raises(ServiceFault):
            client.status()
        client.close()
    assert len(service.requests) == 3


def test_a_long_wait_is_left_to_the_user() -> None:
    with serving(lambda request, answer: answer.send(429, TEXT, retry_after="3600")) as service:
        client = Client(service.connection(), "")
        with pytest.raises(TooManyAtOnce) as caught:
            client.status()
        client.close()
    assert caught.value.wait == 3600
    assert len(service.requests) == 1


def unused_address() -> str:
    with serving(lambda request, answer: None) as service:
        return service.base_url


def test_nothing_there_is_unreachable_and_costs_nothing() -> None:
    exchange = Exchange(unused_address(), {})
    with pytest.raises(Unreachable) as caught:
        exchange.stream(Call("POST", "/tts/bytes", content=b"{}", priced=True), CancelToken())
    assert caught.value.charge is Charge.NOTHING
    exchange.close()


def test_without_the_engine_the_voices_here_are_gone() -> None:
    client = Client(Connection(THIS_COMPUTER, "This computer", unused_address()), "")
    with pytest.raises(EngineGone):
        client.status()
    client.close()


def test_a_service_that_says_nothing_is_silent_and_may_charge() -> None:
    with serving(lambda request, answer: answer.wait_until_left()) as service:
        exchange = Exchange(service.base_url, {}, read_seconds=0.05)
        with pytest.raises(Silent) as caught:
            exchange.stream(Call("POST", "/tts/bytes", content=b"{}", priced=True), CancelToken())
        exchange.close()
    assert caught.value.charge is Charge.MAYBE
    assert len(service.requests) == 1


def test_a_service_that_hangs_up_without_a_word_is_silent() -> None:
    with serving(lambda request, answer: None) as service:
        client = Client(service.connection(), "")
        with pytest.raises(Silent):
            client.tts_bytes(hello(), CancelToken())
        client.close()
    assert len(service.requests) == 1


@pytest.mark.parametrize("body", [b"<html>Log in to the hotel's network</html>", b"[1, 2]", b""])
def test_something_that_is_no_voice_service(body: bytes) -> None:
    with serving(lambda request, answer: answer.send(200, body)) as service:
        client = Client(service.connection(), "")
        with pytest.raises(ServiceFault):
            client.status()
        with pytest.raises(ServiceFault):
            client.voices()
        with pytest.raises(ServiceFault):
            client.tts_sse(hello(), CancelToken())
        client.close()


def test_without_a_key_it_is_missing_and_not_wrong() -> None:
    with serving(lambda request, answer: answer.send(401, TEXT)) as service:
        exchange = Exchange(service.base_url, {})
        with pytest.raises(KeyMissing, match="asks for a key") as caught:
            exchange.fetch(Call("GET", "/voices"), CancelToken())
        exchange.close()
    assert caught.value.details.message == "A message"
