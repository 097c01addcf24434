"""What may be asked for beside a method's own parameters, and what is asked again when."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from studio.api.client import Client
from studio.api.options import RequestOptions, pairs
from studio.api.upload import Upload
from studio.core.cancel import CancelToken
from studio.core.connection import Connection
from studio.core.errors import (
    BadAnswer,
    Charge,
    ServiceFault,
    Silent,
    StudioError,
    TooManyAtOnce,
)
from studio.wire.voices import CloneFields, CreateBody, UpdateBody
from tests.unit.api.bodies import hello
from tests.unit.api.service import Answer, Request, Script, Service, serving

AGAIN = RequestOptions(max_retries=2)
CLIP = Upload(b"RIFF of a clip", "clip.wav", "audio/wav")
Act = Callable[[Client, RequestOptions | None], object]


def clone(client: Client, options: RequestOptions | None) -> object:
    return client.clone(CloneFields(name="n", mode="similarity"), CLIP, options=options)


def create(client: Client, options: RequestOptions | None) -> object:
    return client.create(CreateBody(name="n", embedding=[]), options=options)


def speak(client: Client, options: RequestOptions | None) -> object:
    return list(client.tts_bytes(hello(), CancelToken(), options))


def update(client: Client, options: RequestOptions | None) -> object:
    return client.update("v1", UpdateBody(name="n"), options=options)


def delete(client: Client, options: RequestOptions | None) -> None:
    client.delete("v1", options=options)


def look(client: Client, options: RequestOptions | None) -> object:
    return client.voice("v1", options=options)


def agreed(request: Request, answer: Answer) -> None:
    """Sound where sound is asked for, else a voice."""
    answer.send(200, b"sound" if request.path.startswith("/tts") else {"id": "v1"})


def refusing(status: int, times: int, **headers: str) -> Script:
    """Refuses so many requests, then agrees."""
    left = iter(range(times))

    def script(request: Request, answer: Answer) -> None:
        if next(left, None) is None:
            agreed(request, answer)
        else:
            answer.send(status, b"Title: Message", **headers)

    return script


@pytest.fixture
def service() -> Iterator[Service]:
    with serving(agreed) as running:
        yield running


@pytest.fixture
def client(service: Service) -> Iterator[Client]:
    made = Client(service.connection(), "a-key")
    # As if it were far away: there it costs something.
    made.is_local = False
    yield made
    made.close()


def test_a_query_is_written_as_the_contract_has_it() -> None:
    query = {"a": [1, 2], "b": {"c": True, "d": None}, "e": [{"f": "x"}]}
    assert list(pairs(query)) == [("a", "1"), ("a", "2"), ("b[c]", "true"), ("e[f]", "x")]


def test_options_are_added_and_win(service: Service, client: Client) -> None:
    options = RequestOptions(
        headers={"X-Extra": "1", "Cartesia-Version": "2030-01-01"},
        query={"b": {"c": True}},
        body={"seed": 7, "language": None},
    )
    client.tts_bytes(hello(), CancelToken(), options).close()
    [request] = service.requests
    assert request.query == [("b[c]", "true")]
    assert (request.headers["x-extra"], request.headers["cartesia-version"]) == ("1", "2030-01-01")
    assert (request.json["seed"], request.json["language"]) == (7, None)
    assert request.json["transcript"] == "Hello, world!"


def test_a_form_takes_more_parts_before_its_files(service: Service, client: Client) -> None:
    client.clone(CloneFields(name="n"), CLIP, options=RequestOptions(body={"tags": ["a", "b"], "name": "m"}))
    [request] = service.requests
    names = [
        line.split(b'name="')[1].split(b'"')[0] for line in request.body.split(b"\r\n") if b"name=" in line
    ]
    assert names == [b"language", b"tags", b"tags", b"name", b"clip"]
    assert b"\r\n\r\nm\r\n" in request.body


@pytest.mark.parametrize(("size", "lengths"), [(4, [4, 4, 2]), (100, [10]), (5, [5, 5])])
def test_sound_in_pieces_of_a_size(service: Service, client: Client, size: int, lengths: list[int]) -> None:
    service.script = lambda request, answer: answer.send(200, b"0123456789")
    reply = client.tts_bytes(hello(), CancelToken(), RequestOptions(chunk_size=size))
    pieces = list(reply)
    assert [len(piece) for piece in pieces] == lengths
    assert b"".join(pieces) == b"0123456789"


def test_the_time_out_of_one_call(service: Service, client: Client) -> None:
    service.script = lambda request, answer: answer.wait_until_left()
    for act in (speak, clone):
        with pytest.raises(Silent) as caught:
            act(client, RequestOptions(timeout_seconds=0.05))
        assert caught.value.charge is Charge.MAYBE
    assert len(service.requests) == 2


def test_the_time_out_and_the_retries_of_a_connection(service: Service) -> None:
    service.script = lambda request, answer: answer.wait_until_left()
    client = Client(Connection("x", "X", service.base_url, timeout_seconds=0.05, max_retries=0), "")
    with pytest.raises(Silent):
        client.voice("v1")
    client.close()
    assert len(service.requests) == 1


@pytest.mark.parametrize("act", [clone, create, speak])
@pytest.mark.parametrize("options", [None, AGAIN])
@pytest.mark.parametrize("status", [408, 500, 502])
def test_what_may_be_charged_or_made_is_never_sent_twice(
    service: Service, client: Client, act: Act, options: RequestOptions | None, status: int
) -> None:
    service.script = refusing(status, 9)
    with pytest.raises(StudioError):
        act(client, options)
    assert len(service.requests) == 1


@pytest.mark.parametrize("act", [clone, create, speak])
def test_what_makes_something_is_not_asked_again_by_itself(
    service: Service, client: Client, act: Act
) -> None:
    service.script = refusing(429, 9, retry_after="0")
    with pytest.raises(TooManyAtOnce):
        act(client, None)
    assert len(service.requests) == 1


@pytest.mark.parametrize("act", [update, delete, look])
@pytest.mark.parametrize("status", [408, 429, 500])
def test_what_does_no_harm_twice_is_asked_again_by_itself(
    service: Service, client: Client, act: Act, status: int
) -> None:
    service.script = refusing(status, 1, retry_after="0")
    act(client, None)
    assert len(service.requests) == 2


@pytest.mark.parametrize("act", [clone, create, speak, update, delete, look])
def test_what_was_refused_for_being_busy_is_sent_again_whole_if_wished(
    service: Service, client: Client, act: Act
) -> None:
    service.script = refusing(429, 2, retry_after="0")
    act(client, AGAIN)
    bodies = [request.body for request in service.requests]
    assert len(bodies) == 3
    assert bodies[0] == bodies[1] == bodies[2]


@pytest.mark.parametrize("act", [update, delete, look])
@pytest.mark.parametrize("status", [408, 500, 503])
def test_what_does_no_harm_twice_is_sent_again_if_wished(
    service: Service, client: Client, act: Act, status: int
) -> None:
    service.script = refusing(status, 1)
    act(client, AGAIN)
    assert len(service.requests) == 2


def test_no_retries_at_all(service: Service, client: Client) -> None:
    service.script = refusing(500, 9)
    with pytest.raises(ServiceFault):
        look(client, RequestOptions(max_retries=0))
    assert len(service.requests) == 1


def test_an_upload_from_the_disk_is_opened_again(service: Service, client: Client, tmp_path: Path) -> None:
    path = tmp_path / "clip.wav"
    path.write_bytes(bytes(range(256)) * 2000)
    service.script = refusing(429, 1, retry_after="0")
    client.upload_file("d1", Upload(path, "clip.wav", "audio/wav"), options=AGAIN)
    first, second = service.requests
    assert first.body == second.body
    assert path.read_bytes() in second.body


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_service_that_says_that_asking_again_is_no_use(
    service: Service, client: Client, status: int
) -> None:
    service.script = refusing(status, 9, retry_after="0", x_should_retry="false")
    with pytest.raises(StudioError):
        look(client, AGAIN)
    assert len(service.requests) == 1


def test_an_answer_that_cannot_be_read_may_have_cost_something(service: Service, client: Client) -> None:
    service.script = lambda request, answer: answer.send(200, b"<html>")
    with pytest.raises(BadAnswer) as caught:
        clone(client, None)
    assert caught.value.charge is Charge.MAYBE
