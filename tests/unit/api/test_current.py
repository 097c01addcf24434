"""The later dialect: what it sends where the earlier one has another way, and what it cannot say."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes
from typing import Any

import pytest

from studio.api.accents import accent_of
from studio.api.client import Client
from studio.api.upload import Upload
from studio.core.cancel import CancelToken
from studio.core.connection import Profile
from studio.core.errors import BadRequest, NotOffered
from studio.wire.datasets import CreateDataset
from studio.wire.infill import InfillControls, InfillFields
from studio.wire.speech import ExperimentalControls, GenerationConfig, VoiceByEmbedding
from studio.wire.voice_changer import ChangedVoice, ChangeFields
from studio.wire.voices import CloneFields, CreateBody, LocalizeBody, MixBody, UpdateBody, WireVoice
from tests.unit.api.bodies import RAW, hello
from tests.unit.api.service import Answer, Request, Service, serving

CLIP = Upload(b"RIFF of a clip", "clip.wav", "audio/wav")
NUMBERS = [0.5] * 192
CATALOGUE = {
    "accents": [
        {"id": "berlin", "language": "de", "locale": "de-DE", "is_locale_default": False},
        {"id": "standard-german", "language": "de", "locale": "de-DE", "is_locale_default": True},
        {"id": "australian", "language": "en", "locale": "en-AU", "is_locale_default": True},
    ]
}


def script(request: Request, answer: Answer) -> None:
    if request.path == "/accents":
        answer.send(200, CATALOGUE)
    elif request.method == "GET":
        answer.send(200, {"data": []})
    elif request.path.startswith(("/infill", "/voice-changer", "/tts")):
        answer.send(200, b"sound")
    else:
        answer.send(200, {"id": "v1", "access": "private", "gender": None})


@pytest.fixture
def service() -> Iterator[Service]:
    with serving(script) as running:
        yield running


@pytest.fixture
def client(service: Service) -> Iterator[Client]:
    made = Client(service.connection(Profile.CURRENT), "a-key")
    yield made
    made.close()


def parts(request: Request) -> dict[str, str]:
    kind = f"Content-Type: {request.headers['content-type']}\n\n"
    payload: Any = message_from_bytes(kind.encode() + request.body).get_payload()
    return {
        part.get_param("name", header="content-disposition"): part.get_payload(decode=True).decode()
        for part in payload
    }


def test_a_clone_has_no_mode(service: Service, client: Client) -> None:
    fields = CloneFields(
        name="n", description="d", language="de", mode="stability", enhance=True, transcript="t", accent="a"
    )
    voice = client.clone(fields, CLIP)
    assert parts(service.requests[0]) == {
        "name": "n", "description": "d", "language": "de", "accent": "a", "clip": "RIFF of a clip",
    }  # fmt: skip
    assert (voice.is_public, voice.access) == (False, "private")


def test_infill_has_another_model_and_no_controls(service: Service, client: Client) -> None:
    fields = InfillFields(
        model_id="sonic-2",
        language="en",
        transcript="t",
        voice_id="v",
        output_format=RAW,
        voice=InfillControls(controls=ExperimentalControls(speed="fast", emotion=["anger"])),
    )
    assert b"".join(client.infill_bytes(fields, None, CLIP, CancelToken())) == b"sound"
    assert parts(service.requests[0]) == {
        "model_id": "sonic-3",
        "language": "en",
        "transcript": "t",
        "voice_id": "v",
        "output_format[container]": "raw",
        "output_format[sample_rate]": "44100",
        "output_format[encoding]": "pcm_f32le",
        "right_audio": "RIFF of a clip",
    }
    client.infill_bytes(
        fields.model_copy(update={"model_id": "sonic-3-x"}), CLIP, None, CancelToken()
    ).close()
    assert parts(service.requests[1])["model_id"] == "sonic-3-x"


def test_the_voice_changer_is_the_same(service: Service, client: Client) -> None:
    fields = ChangeFields(voice=ChangedVoice(id="v"), output_format=RAW)
    client.change_bytes(fields, CLIP, CancelToken()).close()
    assert parts(service.requests[0])["voice[id]"] == "v"


def test_controls_in_the_later_spelling_stay(service: Service, client: Client) -> None:
    body = hello(
        ExperimentalControls(speed="slow", emotion=["anger:high"]),
        generation_config=GenerationConfig(speed=1.2, volume=0.7),
    )
    sent = client.tts_request(body)
    assert sent["generation_config"] == {"speed": 1.2, "volume": 0.7, "emotion": "angry"}
    assert "__experimental_controls" not in str(sent)


@pytest.mark.parametrize(
    ("language", "dialect", "accent", "asked"),
    [
        ("en", "uk", "british", False),
        ("en", "au", "australian", True),
        ("de", None, "standard-german", True),
    ],
)
def test_a_voice_is_localized_by_its_accent(
    service: Service, client: Client, language: str, dialect: str | None, accent: str, asked: bool
) -> None:
    body = LocalizeBody(
        voice_id="v0", name="n", language=language, original_speaker_gender="female", dialect=dialect
    )
    voice = client.localize(body)
    assert isinstance(voice, WireVoice)
    assert [request.path for request in service.requests] == ["/accents"] * asked + ["/voices/localize"]
    expected = {"voice_id": "v0", "name": "n", "language": language, "original_speaker_gender": "female"}
    expected |= {"accent": accent} | ({"dialect": dialect} if dialect else {})
    assert service.requests[-1].json == expected


def test_no_such_accent() -> None:
    with pytest.raises(BadRequest):
        accent_of("xx", None, lambda: CATALOGUE)
    with pytest.raises(BadRequest):
        accent_of("de", "ch", lambda: CATALOGUE)


def test_an_update_may_forget_the_gender(service: Service, client: Client) -> None:
    client.update("v1", UpdateBody(gender=None, accent="british"))
    assert service.requests[0].json == {"gender": None, "accent": "british"}
    assert service.requests[0].method == "PATCH"


def test_a_dataset_has_a_description(service: Service, client: Client) -> None:
    client.create_dataset(CreateDataset(name="n"))
    client.create_dataset(CreateDataset(name="n", description="d"))
    assert [request.json for request in service.requests] == [
        {"name": "n", "description": ""}, {"name": "n", "description": "d"},
    ]  # fmt: skip


def test_each_kind_of_answer_is_asked_for_by_name(service: Service, client: Client) -> None:
    client.voices()
    client.delete("v1")
    client.tts_bytes(hello(), CancelToken()).close()
    accepted = [request.headers["accept"] for request in service.requests]
    assert accepted == ["application/json", "*/*", "audio/wav"]


@pytest.mark.parametrize(
    "act",
    [
        lambda client: client.mix(MixBody(voices=[])),
        lambda client: client.create(CreateBody(name="n", embedding=NUMBERS)),
        lambda client: client.localize(LocalizeBody(embedding=NUMBERS, language="de")),
        lambda client: client.tts_bytes(hello(voice=VoiceByEmbedding(embedding=NUMBERS)), CancelToken()),
    ],
    ids=["mix", "create", "localize", "speak"],
)
def test_what_was_dropped_says_what_to_do_and_sends_nothing(
    service: Service, client: Client, act: Any
) -> None:
    with pytest.raises(NotOffered, match=r"[;,:]"):
        act(client)
    assert service.requests == []
