"""The same verbs through a connection with an address and a key, in both dialects; and how it is asked."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import orjson
import pytest

from studio.audio.files import read_clip
from studio.core.cancel import CancelToken
from studio.core.connection import Ability, Connection, Profile
from studio.core.convert import ConvertRequest
from studio.core.errors import BadRequest, NotOffered, Silent
from studio.core.infill import InfillRequest
from studio.core.passage import Passage
from studio.core.speech import Controls, Delivery, SpeechRequest
from studio.core.voice_requests import (
    CloneMode,
    CloneRequest,
    EditRequest,
    LocalizeVoiceRequest,
    MixPart,
    SpeakerGender,
)
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.studio import Services
from tests.fakes.engine import RunningEngine
from tests.unit.api.service import Answer, Request, serving
from tests.unit.services.scripts import ALL_ABLE, CHUNK, DONE, RAW, REQUEST, choose, recording, voicing

HOSTED = Connection("h", "H", "https://voices.invalid", Profile.CURRENT)


def token() -> CancelToken:
    return CancelToken()


@pytest.fixture(params=Profile)
def hosted(services: Services, engine: RunningEngine, request: pytest.FixtureRequest) -> Services:
    """The engine as a service of somebody's, with its key."""
    services.connect.keep_keys_for_session()
    added = services.connect.add("Studio B", engine.base_url, request.param, engine.key)
    services.connect.choose(added.id)
    return services


@pytest.mark.parametrize("delivery", Delivery)
def test_speech(hosted: Services, delivery: Delivery) -> None:
    voice = hosted.list_voices(token())[0]
    request = SpeechRequest("Hello there.", voice.id, controls=Controls(0.5), format=RAW)
    take = hosted.speak(request, hosted.project, token(), delivery=delivery)
    assert (take.complete, take.voice_name, take.connection) == (True, voice.name, hosted.connect.chosen.id)
    assert np.max(np.abs(read_clip(hosted.project.take_path(take)).samples)) > 0.05


def test_sound_made_of_sound(hosted: Services, tmp_path: Path) -> None:
    voice = hosted.list_voices(token())[0]
    said = hosted.speak(SpeechRequest("Hello there, keeper.", voice.id), hosted.project, token())
    clip = Passage(hosted.project.take_path(said))
    filled = hosted.infill(InfillRequest("old", voice.id, clip, format=RAW), hosted.project, token())
    changed = hosted.convert(ConvertRequest(clip, voice.id, RAW), hosted.project, token())
    assert all(take.complete and take.seconds > 0.2 for take in (filled, changed))
    json = orjson.loads(hosted.project.take_path(filled).with_suffix(".json").read_bytes())
    model = dict(json["sent"]["parts"])["model_id"]
    assert model == ("sonic-2" if hosted.connect.chosen.profile is Profile.CLASSIC else "sonic-3")


def test_voices_of_ones_own(hosted: Services, tmp_path: Path) -> None:
    voice = hosted.list_voices(token())[0]
    text = "Good morning. The lamp has been automatic since spring, and nobody has seen the keeper."
    said = hosted.speak(SpeechRequest(text, voice.id), hosted.project, token())
    made = hosted.clone(CloneRequest(Passage(hosted.project.take_path(said)), "Ana"), token())
    assert hosted.edit_voice(made.id, EditRequest(description="Near"), token()).description == "Near"
    other = hosted.localize(LocalizeVoiceRequest(made.id, "Ana, fr", "fr", SpeakerGender.FEMALE), token())
    assert other.language == "fr"
    for each in (made, other):
        hosted.delete_voice(each.id, token())


def test_datasets(hosted: Services, tmp_path: Path) -> None:
    made = hosted.datasets.create("Readings", token())
    hosted.datasets.upload(made.id, Passage(recording(tmp_path / "one.wav")), token())
    assert [file.filename for file in hosted.datasets.files(made.id, token())] == ["one.wav"]


def test_what_later_versions_dropped_has_a_reason(services: Services, tmp_path: Path) -> None:
    with serving(voicing(lambda request, answer: answer.send(500), {"ok": True, "version": "x"})) as service:
        added = services.connect.add("Studio C", service.base_url, Profile.CURRENT, "")
        services.connect.choose(added.id)
        with pytest.raises(NotOffered, match="Studio C does not offer mixing"):
            services.mix([MixPart("v1"), MixPart("v2")], token())
        request = CloneRequest(Passage(recording(tmp_path / "a.wav")), "A", mode=CloneMode.STABILITY)
        with pytest.raises(NotOffered, match="similarity only"):
            services.clone(request, token())
        assert Ability.CLONE in services.connect.abilities(added.id, token())
        services.connect.close()


def test_what_a_service_turns_out_not_to_offer_is_remembered(services: Services) -> None:
    with serving(voicing(lambda request, answer: answer.send(410, b"Gone: gone"), ALL_ABLE)) as service:
        choose(services, service)
        parts = [MixPart("v1"), MixPart("v2")]
        for _ in range(2):
            with pytest.raises(NotOffered, match="mixing voices") as caught:
                services.mix(parts, token())
        connection = services.connect.chosen.id
        assert Ability.MIX not in services.connect.abilities(connection, token())
        assert services.connect.reason(connection, Ability.MIX) == caught.value.sentence
        services.connect.close()
    assert [request.path for request in service.requests].count("/voices/mix") == 1


def streamed(request: Request, answer: Answer) -> None:
    answer.stream()
    answer.event(**CHUNK)
    answer.event(**DONE)
    answer.end()


def test_what_every_request_is_sent_with(services: Services) -> None:
    services.connect.ask_with(headers={"X-Trial": "7"}, query={"trace": "yes"}, body={"volume": 2})
    with serving(voicing(streamed, ALL_ABLE)) as service:
        choose(services, service)
        take = services.speak(REQUEST, services.project, token())
        services.list_voices(token())
        services.connect.close()
    speech, listed = service.requests[-2:]
    assert (speech.headers["x-trial"], speech.json["volume"]) == ("7", 2)
    assert ("trace", "yes") in speech.query
    assert listed.headers["x-trial"] == "7"
    json = orjson.loads(services.project.take_path(take).with_suffix(".json").read_bytes())
    assert json["sent"]["volume"] == 2, "it is written down as it was sent"


def test_a_connections_patience_is_kept_and_honoured(services: Services, paths: Paths) -> None:
    def silent(request: Request, answer: Answer) -> None:
        answer.wait_until_left()

    with serving(voicing(silent, ALL_ABLE)) as service:
        choose(services, service)
        chosen = services.connect.chosen.id
        patient = services.connect.set_patience(chosen, 0.2, 0)
        with pytest.raises(Silent):
            services.mix([MixPart("v1"), MixPart("v2")], token())
        assert [request.path for request in service.requests].count("/voices/mix") == 1
        again = Services(paths, Project.untitled(paths))
        assert again.connect.find(chosen) == patient
        again.close()
        renamed = services.connect.change(chosen, "C", service.base_url, Profile.CLASSIC)
        assert (renamed.timeout_seconds, renamed.max_retries) == (0.2, 0)
        services.connect.close()
    for timeout, retries in [(0.0, 1), (1.0, -1), (float("nan"), 1)]:
        with pytest.raises(BadRequest):
            services.connect.set_patience(chosen, timeout, retries)


def test_quotes(services: Services) -> None:
    quote, request = services.quote, InfillRequest("since spring", "v1")
    assert quote.infill(request, HOSTED).credits == 300 + len("since spring")
    assert quote.convert(10.01, HOSTED).credits == 151
    assert (quote.infill(request).credits, quote.convert(10.0).credits) == (0, 0)
    assert quote.convert(10.0).about_seconds == 10.0
    services.settings.set("prices", {"infill": 0, "voice_changer_second": 1})
    assert (quote.infill(request, HOSTED).credits, quote.convert(9.5, HOSTED).credits) == (12, 10)
