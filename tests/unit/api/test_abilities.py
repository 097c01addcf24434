"""Flags that are turned off when a service turns out not to offer something."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from studio.api.client import Client
from studio.api.upload import Upload
from studio.core.cancel import CancelToken
from studio.core.connection import Ability
from studio.core.errors import NotOffered, NotThere, StudioError
from studio.wire.infill import InfillFields
from studio.wire.voice_changer import ChangedVoice, ChangeFields
from studio.wire.voices import CloneFields, CreateBody, LocalizeBody, MixBody, MixPart
from tests.unit.api.bodies import RAW, hello
from tests.unit.api.service import Answer, Request, serving

CLIP = Upload(b"RIFF", "clip.wav", "audio/wav")
FILL = InfillFields(model_id="sonic-2", transcript="x", voice_id="v1", output_format=RAW)
CHANGE = ChangeFields(voice=ChangedVoice(id="v1"), output_format=RAW)
Act = Callable[[Client], object]
ACTS: dict[Ability, Act] = {
    Ability.TTS: lambda client: client.tts_bytes(hello(), CancelToken()),
    Ability.STREAM: lambda client: client.tts_sse(hello(), CancelToken()),
    Ability.INFILL: lambda client: client.infill_bytes(FILL, CLIP, None, CancelToken()),
    Ability.VOICE_CHANGER: lambda client: client.change_bytes(CHANGE, CLIP, CancelToken()),
    Ability.CLONE: lambda client: client.clone(CloneFields(name="n"), CLIP),
    Ability.MIX: lambda client: client.mix(MixBody(voices=[MixPart(id="v1", weight=1)])),
    Ability.LOCALIZE: lambda client: client.localize(LocalizeBody(embedding=[0.0] * 192, language="en")),
    Ability.CREATE: lambda client: client.create(CreateBody(name="n", embedding=[0.0] * 192)),
    Ability.DATASETS: lambda client: client.datasets(),
}
PLAIN = b"404 page not found"


def refused(act: Act, status: int, body: Any) -> tuple[StudioError, Client]:
    with serving(lambda request, answer: answer.send(status, body)) as service:
        client = Client(service.connection(), "")
        with pytest.raises(StudioError) as caught:
            act(client)
        client.close()
    return caught.value, client


@pytest.mark.parametrize("status", [404, 405, 410, 501])
@pytest.mark.parametrize("ability", ACTS)
def test_a_method_that_is_not_there_is_off_from_now_on(ability: Ability, status: int) -> None:
    error, client = refused(ACTS[ability], status, PLAIN)
    assert isinstance(error, NotOffered)
    assert client.abilities().off == {ability: error.sentence}
    assert ability not in client.abilities()
    assert "does not offer" in client.abilities().reason(ability)
    assert error.details.status == status


@pytest.mark.parametrize(
    "ability", [ability for ability in ACTS if ability not in (Ability.TTS, Ability.STREAM)]
)
def test_a_model_that_is_gone_ends_what_needs_it(ability: Ability) -> None:
    error, client = refused(ACTS[ability], 400, {"error_code": "model_sunsetted", "title": "Gone"})
    assert isinstance(error, NotOffered)
    assert "ended the model" in client.abilities().reason(ability)


def test_one_model_that_is_gone_does_not_end_speech() -> None:
    error, client = refused(ACTS[Ability.TTS], 400, {"error_code": "model_sunsetted", "title": "Gone"})
    assert isinstance(error, NotOffered)
    assert client.abilities().off == {}


@pytest.mark.parametrize("ability", [Ability.TTS, Ability.INFILL, Ability.VOICE_CHANGER, Ability.MIX])
def test_a_voice_that_is_not_there_is_no_method_that_is_not_there(ability: Ability) -> None:
    error, client = refused(ACTS[ability], 404, {"title": "Not found", "message": "There is no voice v1."})
    assert isinstance(error, NotThere)
    assert client.abilities().off == {}


@pytest.mark.parametrize("status", [400, 401, 402, 403, 429, 500, 503])
def test_other_refusals_turn_nothing_off(status: int) -> None:
    _, client = refused(ACTS[Ability.CLONE], status, PLAIN)
    assert client.abilities().off == {}


def test_the_reason_of_the_engine_is_its_own() -> None:
    said = {"error_code": "not_offered", "title": "No", "message": "This computer has no room for it."}
    _, client = refused(ACTS[Ability.CLONE], 501, said)
    assert client.abilities().reason(Ability.CLONE) == "This computer has no room for it."


def test_what_works_again_is_on_again() -> None:
    def script(request: Request, answer: Answer) -> None:
        if len(service.requests) == 1:
            answer.send(404, PLAIN)
        else:
            answer.send(200, {"data": []})

    with serving(script) as service:
        client = Client(service.connection(), "")
        with pytest.raises(NotOffered):
            client.datasets()
        assert Ability.DATASETS not in client.abilities()
        assert client.datasets() == []
        client.close()
    assert Ability.DATASETS in client.abilities()
    assert client.abilities().reason(Ability.DATASETS) == ""
