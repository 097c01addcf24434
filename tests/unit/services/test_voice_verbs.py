"""Voices of one's own: cloned, mixed, localized, created, edited, deleted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from studio.audio.files import read_clip
from studio.core.cancel import CancelToken
from studio.core.errors import (
    BadRequest,
    BadVoice,
    Cancelled,
    FileMissing,
    Forbidden,
    NotOffered,
    NotThere,
    ServiceFault,
    StudioError,
)
from studio.core.passage import Passage
from studio.core.speech import SpeechRequest
from studio.core.voice import EMBEDDING_LENGTH, Gender, Voice
from studio.core.voice_requests import (
    CloneMode,
    CloneRequest,
    CreateRequest,
    EditRequest,
    LocalizeRequest,
    LocalizeVoiceRequest,
    MixPart,
    SpeakerGender,
)
from studio.services.studio import Services
from tests.unit.api.service import Answer, Request, serving
from tests.unit.services.scripts import ALL_ABLE, RAW, choose, parts_of, recording, voicing

NUMBERS = tuple(float(number) / 1000 for number in range(EMBEDDING_LENGTH))
MADE = {"id": "v2", "name": "Ana", "language": "es", "is_owner": True, "description": "Near"}


def token() -> CancelToken:
    return CancelToken()


def english(services: Services) -> list[Voice]:
    return [voice for voice in services.list_voices(token()) if voice.language == "en"]


@pytest.fixture
def clip(speaking: Services) -> Path:
    """Ten seconds of a voice that comes along."""
    text = "Good morning. The lamp has been automatic since spring, and nobody has seen the keeper. " * 2
    request = SpeechRequest(text, english(speaking)[0].id)
    return speaking.project.take_path(speaking.speak(request, speaking.project, token()))


# On this computer


def test_a_clone_is_a_voice_that_speaks_until_it_is_deleted(speaking: Services, clip: Path) -> None:
    steps: list[str] = []
    made = speaking.clone(
        CloneRequest(Passage(clip), "Ana ⚓", description="Near", mode=CloneMode.STABILITY, enhance=True),
        token(),
        progress=lambda step, fraction: steps.append(step),
    )
    assert (made.name, made.language, steps) == (
        "Ana ⚓",
        "en",
        ["Reading the recording", "Listening to the voice"],
    )
    assert made.id in [voice.id for voice in speaking.list_voices(token())]
    got = speaking.get_voice(made.id, token())
    assert (got.description, got.is_owner, len(got.embedding)) == ("Near", True, EMBEDDING_LENGTH)
    request = SpeechRequest("Hello there.", made.id, format=RAW)
    by_id = speaking.speak(request, speaking.project, token())
    by_numbers = speaking.speak(
        replace(request, voice_id="", embedding=got.embedding), speaking.project, token()
    )
    assert np.max(np.abs(read_clip(speaking.project.take_path(by_id)).samples)) > 0.05
    assert speaking.project.take_sound(by_id) == speaking.project.take_sound(by_numbers)
    assert (by_id.voice_name, by_numbers.voice_name) == ("Ana ⚓", "A voice of its own")
    edited = speaking.edit_voice(made.id, EditRequest(name="Ana", gender=Gender.FEMININE), token())
    assert (edited.name, edited.gender, edited.description) == ("Ana", Gender.FEMININE, "Near")
    assert speaking.edit_voice(made.id, EditRequest(forget_gender=True), token()).gender is None
    assert "Ana" in [voice.name for voice in speaking.list_voices(token())]
    speaking.delete_voice(made.id, token())
    assert made.id not in [voice.id for voice in speaking.list_voices(token())]
    with pytest.raises(NotThere):
        speaking.get_voice(made.id, token())


def test_a_mix_lies_between_and_can_be_kept(speaking: Services) -> None:
    first, second = english(speaking)[:2]
    mixed = speaking.mix([MixPart(first.id, weight=3.0), MixPart(embedding=second.embedding)], token())
    ends = np.sort([first.embedding, second.embedding], axis=0)
    assert len(mixed) == EMBEDDING_LENGTH
    assert np.all(mixed >= ends[0] - 1e-5)
    assert np.all(mixed <= ends[1] + 1e-5)
    kept = speaking.create_voice(CreateRequest("Between", "A mix", mixed), token())
    assert np.allclose(speaking.get_voice(kept.id, token()).embedding, mixed, atol=1e-5)
    speaking.delete_voice(kept.id, token())


def test_a_voice_in_another_language(speaking: Services) -> None:
    voice = english(speaking)[0]
    numbers = speaking.localize.embedding(
        LocalizeRequest(voice.embedding, "fr", SpeakerGender.FEMALE), token()
    )
    assert len(numbers) == EMBEDDING_LENGTH
    made = speaking.localize(
        LocalizeVoiceRequest(voice.id, "Claire", "fr", SpeakerGender.FEMALE, "In French", "ca"), token()
    )
    assert (made.name, made.language, made.description) == ("Claire", "fr", "In French")
    speaking.delete_voice(made.id, token())


def test_a_voice_like_another(speaking: Services) -> None:
    base = english(speaking)[0]
    made = speaking.create_voice(CreateRequest("Again", base_voice_id=base.id), token())
    assert np.allclose(speaking.get_voice(made.id, token()).embedding, base.embedding)
    speaking.delete_voice(made.id, token())


def test_voices_that_came_along_stay_as_they_are(speaking: Services) -> None:
    voice = english(speaking)[0]
    with pytest.raises(Forbidden):
        speaking.delete_voice(voice.id, token())
    with pytest.raises(Forbidden):
        speaking.edit_voice(voice.id, EditRequest(name="Mine"), token())


# What goes over the wire


def test_a_clone_is_asked_for_as_the_contract_has_it(services: Services, tmp_path: Path) -> None:
    path = recording(tmp_path / "ana.wav")
    request = CloneRequest(Passage(path), "Ana", "es", CloneMode.SIMILARITY, True, "Near", "Hola.")
    with serving(voicing(lambda _, answer: answer.send(200, MADE), ALL_ABLE)) as service:
        choose(services, service)
        made = services.clone(request, token())
        services.connect.close()
    assert (made.id, made.name, made.language) == ("v2", "Ana", "es")
    assert dict(parts_of(service.requests[-1])) == {
        "clip": path.read_bytes(),
        "name": "Ana",
        "language": "es",
        "mode": "similarity",
        "enhance": "true",
        "description": "Near",
        "transcript": "Hola.",
    }


@pytest.mark.parametrize(
    ("header", "advice"),
    [
        ('["It echoes \\u2013 much.", "Short."]', ["It echoes – much.", "Short."]),
        ("[", []),
        ("{}", []),
        ("[1]", []),
    ],
)
def test_advice_on_a_clone_is_passed_on(
    services: Services, tmp_path: Path, header: str, advice: list[str]
) -> None:
    told: list[str] = []
    request = CloneRequest(Passage(recording(tmp_path / "ana.wav")), "Ana")
    answer = voicing(lambda _, answer: answer.send(200, MADE, X_Studio_Advice=header), ALL_ABLE)
    with serving(answer) as service:
        choose(services, service)
        services.clone(request, token(), advised=told.append)
        services.connect.close()
    assert told == advice


def test_numbers_go_as_they_are(services: Services) -> None:
    def answered(request: Request, answer: Answer) -> None:
        answer.send(200, {"embedding": list(NUMBERS)})

    with serving(voicing(answered, ALL_ABLE)) as service:
        choose(services, service)
        assert services.mix([MixPart("v1"), MixPart(embedding=NUMBERS, weight=0.5)], token()) == NUMBERS
        assert service.requests[-1].json == {
            "voices": [{"id": "v1", "weight": 1.0}, {"embedding": list(NUMBERS), "weight": 0.5}]
        }
        request = LocalizeRequest(NUMBERS, "pt", SpeakerGender.MALE, "br")
        assert services.localize.embedding(request, token()) == NUMBERS
        assert service.requests[-1].json == {
            "embedding": list(NUMBERS),
            "language": "pt",
            "original_speaker_gender": "male",
            "dialect": "br",
        }
        services.connect.close()


# What cannot be

LOCALIZED = LocalizeVoiceRequest("v1", "Claire", "fr", SpeakerGender.FEMALE)
Do = Callable[[Services], object]


@pytest.mark.parametrize(
    ("do", "kind"),
    [
        (lambda services: services.clone(CloneRequest(Passage(Path("no.wav")), " "), token()), BadRequest),
        (lambda services: services.clone(CloneRequest(Passage(Path("no.wav")), "A"), token()), FileMissing),
        (lambda services: services.mix([MixPart("v1")], token()), BadRequest),
        (lambda services: services.mix([MixPart("v1"), MixPart()], token()), BadVoice),
        (lambda services: services.mix([MixPart("v1"), MixPart("v2", weight=-1)], token()), BadRequest),
        (lambda services: services.mix([MixPart("v1", weight=0)] * 2, token()), BadRequest),
        (lambda services: services.create_voice(CreateRequest("A"), token()), BadVoice),
        (lambda services: services.create_voice(CreateRequest("A", embedding=(1.0,)), token()), BadVoice),
        (lambda services: services.localize(replace(LOCALIZED, dialect="xx"), token()), BadRequest),
        (lambda services: services.localize(replace(LOCALIZED, name=""), token()), BadRequest),
        (lambda services: services.edit_voice("v1", EditRequest(), token()), BadRequest),
        (lambda services: services.edit_voice("v1", EditRequest(name=""), token()), BadRequest),
        (lambda services: services.delete_voice("", token()), BadVoice),
    ],
)
def test_what_makes_no_sense_is_refused_before_anybody_is_asked(
    services: Services, do: Do, kind: type[StudioError]
) -> None:
    with pytest.raises(kind) as caught:
        do(services)
    assert caught.value.sentence.endswith(".")


VERBS: list[Do] = [
    lambda services: services.mix([MixPart("v1"), MixPart("v2")], token()),
    lambda services: services.create_voice(CreateRequest("A", embedding=NUMBERS), token()),
    lambda services: services.localize(LOCALIZED, token()),
    lambda services: services.localize.embedding(LocalizeRequest(NUMBERS, "fr", SpeakerGender.MALE), token()),
]
NAMES = ["mix", "create", "localize", "localize numbers"]


@pytest.mark.parametrize("do", VERBS, ids=NAMES)
def test_what_a_service_does_not_offer_has_a_reason(services: Services, do: Do) -> None:
    with serving(voicing(lambda request, answer: answer.send(500))) as service:
        choose(services, service)
        with pytest.raises(NotOffered, match="Studio B does not offer"):
            do(services)
        services.connect.close()
    assert [request.path for request in service.requests] == ["/"]


@pytest.mark.parametrize("do", VERBS, ids=NAMES)
def test_a_failure_is_asked_for_once_and_told(services: Services, do: Do) -> None:
    def broken(request: Request, answer: Answer) -> None:
        if request.path == "/":
            answer.send(200, ALL_ABLE)
        else:
            answer.send(500, b"No: no")

    with serving(broken) as service:
        choose(services, service)
        with pytest.raises(ServiceFault):
            do(services)
        services.connect.close()


def test_each_can_be_stopped(services: Services, tmp_path: Path) -> None:
    path = recording(tmp_path / "ana.wav")
    verbs: list[Callable[[CancelToken], object]] = [
        lambda cancel: services.clone(CloneRequest(Passage(path), "Ana"), cancel),
        lambda cancel: services.mix([MixPart("v1"), MixPart("v2")], cancel),
        lambda cancel: services.localize(LOCALIZED, cancel),
        lambda cancel: services.create_voice(CreateRequest("A", embedding=NUMBERS), cancel),
        lambda cancel: services.edit_voice("v1", EditRequest(name="B"), cancel),
        lambda cancel: services.delete_voice("v1", cancel),
        lambda cancel: services.get_voice("v1", cancel),
    ]
    stop: list[CancelToken] = []

    def stalled(request: Request, answer: Answer) -> None:
        if request.path == "/":
            answer.send(200, ALL_ABLE)
            return
        stop[-1].cancel()
        answer.wait_until_left()

    with serving(stalled) as service:
        choose(services, service)
        for verb in verbs:
            stop.append(token())
            with pytest.raises(Cancelled):
                verb(stop[-1])
        services.connect.close()
