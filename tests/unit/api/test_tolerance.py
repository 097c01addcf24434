"""Answers of every version, with things missing, null, unknown and added."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from studio.api.asking import step
from studio.api.client import Client
from studio.core.connection import Profile
from studio.core.errors import BadAnswer, BadRequest
from studio.wire.voices import LocalizeBody, MixBody, WireVoice
from tests.unit.api.service import Answer, Request, serving


def asked(act: Callable[[Client], Any], status: int, body: Any, profile: Profile = Profile.CLASSIC) -> Any:
    with serving(lambda request, answer: answer.send(status, body)) as service:
        client = Client(service.connection(profile), "")
        try:
            return act(client)
        finally:
            client.close()


def test_a_voice_may_say_nothing_but_its_id() -> None:
    voice = asked(lambda client: client.voice("v"), 200, {"id": "v"})
    assert voice == WireVoice(id="v")


def test_what_is_null_is_as_if_it_were_not_there() -> None:
    nothing = dict.fromkeys(WireVoice.model_fields, None) | {"id": "v"}
    assert asked(lambda client: client.voice("v"), 200, nothing) == WireVoice(id="v")


def test_unknown_words_are_kept_and_unknown_fields_left_out() -> None:
    told = {"id": "v", "gender": "robotic", "language": "tlh", "access": "friends", "mood": [1]}
    voice = asked(lambda client: client.voice("v"), 200, told)
    assert (voice.gender, voice.language, voice.access, voice.is_public) == (
        "robotic", "tlh", "friends", False,
    )  # fmt: skip


@pytest.mark.parametrize("profile", Profile)
def test_datasets_as_an_array_or_as_pages(profile: Profile) -> None:
    def pages(request: Request, answer: Answer) -> None:
        after = dict(request.query).get("starting_after")
        found = {None: ["a", "b"], "b": ["c"]}.get(after, [])
        more = after is None
        answer.send(200, {"data": [{"id": id_} for id_ in found], "has_more": more})

    with serving(pages) as service:
        client = Client(service.connection(profile), "")
        assert [dataset.id for dataset in client.datasets()] == ["a", "b", "c"]
        client.close()
    listed = asked(lambda client: client.dataset_files("d"), 200, [{"id": "f", "size": 3}], profile)
    assert [(file.id, file.size, file.filename) for file in listed] == [("f", 3, "")]


def test_localize_answers_with_numbers_or_with_a_voice() -> None:
    by_numbers = LocalizeBody(embedding=[0.0], language="de")
    assert asked(lambda client: client.localize(by_numbers), 200, {"embedding": [1, 2]}) == [1.0, 2.0]
    voice = asked(lambda client: client.localize(by_numbers), 200, {"id": "v", "embedding": [1]})
    assert isinstance(voice, WireVoice)


@pytest.mark.parametrize("body", [[], {}, {"embedding": "x"}, {"data": 1}, [1], b"", b"\xff\xfe", b"nul"])
@pytest.mark.parametrize(
    "act",
    [
        lambda client: client.voice("v"),
        lambda client: client.mix(MixBody(voices=[])),
        lambda client: client.localize(LocalizeBody(embedding=[0.0])),
    ],
)
def test_what_is_no_answer_of_the_contract(act: Callable[[Client], Any], body: Any) -> None:
    with pytest.raises(BadAnswer):
        asked(act, 200, body)


@pytest.mark.parametrize("body", [{"data": 1}, {"data": [1]}, [1], [{}], b"", b"true", b"3"])
@pytest.mark.parametrize("act", [lambda client: client.voices(), lambda client: client.datasets()])
def test_what_is_no_list_of_the_contract(act: Callable[[Client], Any], body: Any) -> None:
    with pytest.raises(BadAnswer):
        asked(act, 200, body)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"detail": [{"loc": ["body", "voice", "id"], "msg": "too short"}]}, "voice.id"),
        ({"field": "transcript", "message": "nothing to say"}, "transcript"),
        ({"errors": [{"field": "name", "message": "missing"}]}, "name"),
        ({"param": "speed", "error": "Bad: speed"}, "speed"),
    ],
)
def test_the_field_that_a_refusal_is_about(body: dict[str, Any], field: str) -> None:
    with pytest.raises(BadRequest, match=field) as caught:
        asked(lambda client: client.voice("v"), 422, body)
    assert caught.value.details.field == field


@pytest.mark.parametrize(
    ("id_", "path"),
    [("..", b"/voices/%2E%2E"), ("a/../b", b"/voices/a%2F..%2Fb"), ("é?#", b"/voices/%C3%A9%3F%23")],
)
def test_an_id_is_one_step_of_a_path(id_: str, path: bytes) -> None:
    assert f"/voices/{step(id_)}".encode() == path
