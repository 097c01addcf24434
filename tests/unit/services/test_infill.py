"""Words between two stretches of a recording: what is asked for, and what becomes of it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import orjson
import pytest

from studio.audio.files import read_clip
from studio.core.cancel import CancelToken
from studio.core.errors import (
    BadSound,
    BadText,
    BadVoice,
    Cancelled,
    FileMissing,
    NotOffered,
    ServiceFault,
    StreamCut,
    StudioError,
)
from studio.core.infill import InfillRequest
from studio.core.ledger import Result
from studio.core.passage import Passage
from studio.core.region import Region
from studio.core.speech import Controls, Emotion, Feeling, Level, SpeechRequest
from studio.core.take import TakeJob
from studio.library.project import Project
from studio.services.around_gap import around_gap
from studio.services.studio import Services
from tests.unit.api.service import Answer, Request, serving
from tests.unit.services.scripts import ALL_ABLE, RAW, SECOND, choose, parts_of, recording, voicing


@pytest.fixture
def request_(tmp_path: Path) -> InfillRequest:
    return InfillRequest(
        "since spring",
        "v1",
        Passage(recording(tmp_path / "left.wav")),
        Passage(recording(tmp_path / "right.flac")),
        controls=Controls(-0.5, (Emotion(Feeling.CURIOSITY, Level.LOW), Emotion(Feeling.ANGER))),
        format=RAW,
    )


def middle(request: Request, answer: Answer) -> None:
    answer.send(200, SECOND)


def test_the_request_is_as_the_contract_has_it(services: Services, request_: InfillRequest) -> None:
    with serving(voicing(middle, ALL_ABLE)) as service:
        choose(services, service)
        services.infill(request_, services.project, CancelToken())
        services.connect.close()
    asked = service.requests[-1]
    assert (asked.method, asked.path) == ("POST", "/infill/bytes")
    assert request_.left is not None
    assert request_.right is not None
    assert dict(parts_of(asked)) == {
        "left_audio": request_.left.path.read_bytes(),
        "right_audio": request_.right.path.read_bytes(),
        "model_id": "sonic-2",
        "language": "en",
        "transcript": "since spring",
        "voice_id": "v1",
        "output_format[container]": "raw",
        "output_format[sample_rate]": "8000",
        "output_format[encoding]": "pcm_s16le",
        "voice[__experimental_controls][speed]": "-0.5",
        "voice[__experimental_controls][emotion][]": "anger",
    }
    emotions = [text for name, text in parts_of(asked) if name.endswith("[emotion][]")]
    assert emotions == ["curiosity:low", "anger"]


@pytest.mark.parametrize(("abilities", "sent"), [(ALL_ABLE, "3"), (None, None)])
def test_a_seed_is_sent_where_it_is_known(
    services: Services, request_: InfillRequest, abilities: dict[str, object] | None, sent: str | None
) -> None:
    able = abilities or {**ALL_ABLE, "capabilities": ["tts", "infill"]}
    with serving(voicing(middle, able)) as service:
        choose(services, service)
        take = services.infill(replace(request_, seed=3), services.project, CancelToken())
        services.connect.close()
    assert dict(parts_of(service.requests[-1])).get("seed") == sent
    assert take.request.seed == 3


def test_the_middle_is_a_take_that_knows_its_sides(services: Services, request_: InfillRequest) -> None:
    assert request_.left is not None
    cut = replace(request_, left=replace(request_.left, region=Region(8000, 12000)))
    heard: list[int] = []
    steps: list[str] = []
    with serving(voicing(middle, ALL_ABLE)) as service:
        choose(services, service)
        take = services.infill(
            cut,
            services.project,
            CancelToken(),
            heard=lambda samples, rate: heard.append(len(samples)),
            progress=lambda step, fraction: steps.append(step),
        )
        sent = dict(parts_of(service.requests[-1]))
        services.connect.close()
    assert services.project.take_sound(take) == SECOND
    assert (sum(heard), steps[-1]) == (8000, "Filling the gap · 1.0 s so far")
    assert (take.job, take.request, take.voice_name) == (TakeJob.INFILL, cut.speech, "Clara")
    left, right = take.inputs
    assert (left.part, left.start, left.end, left.seconds) == ("left_audio", 8000, 12000, 0.25)
    assert (right.part, right.start, right.path) == ("right_audio", None, str(cut.right and cut.right.path))
    for each in (left, right):
        assert each.sha256 == hashlib.sha256(sent[each.part]).hexdigest()  # type: ignore[arg-type]
    services.project.close()
    assert Project.open(services.project.folder).takes() == {take.id: take}
    json = orjson.loads(services.project.take_path(take).with_suffix(".json").read_bytes())
    assert (json["route"], json["job"]) == ("/infill/bytes", "infill")
    assert ["transcript", "since spring"] in json["sent"]["parts"]
    [row] = services.ledger.rows()
    assert (row.job, row.result, row.characters, row.take_id) == ("infill", Result.MADE, 12, take.id)


@pytest.mark.parametrize("missing", ["left", "right"])
def test_one_side_is_enough(services: Services, request_: InfillRequest, missing: str) -> None:
    with serving(voicing(middle, ALL_ABLE)) as service:
        choose(services, service)
        one = replace(request_, **{missing: None})
        assert len(services.infill(one, services.project, CancelToken()).inputs) == 1
        assert f"{missing}_audio" not in dict(parts_of(service.requests[-1]))
        services.connect.close()


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"left": None, "right": None}, BadSound),
        ({"text": " "}, BadText),
        ({"voice_id": ""}, BadVoice),
        ({"left": Passage(Path("missing.wav"))}, FileMissing),
    ],
)
def test_what_cannot_be_filled_is_refused_at_once(
    services: Services, request_: InfillRequest, change: dict[str, object], kind: type[StudioError]
) -> None:
    with pytest.raises(kind):
        services.infill(replace(request_, **change), services.project, CancelToken())  # type: ignore[arg-type]
    assert services.ledger.rows() == ()


def test_a_service_without_infill_says_so_before_anything_is_sent(
    services: Services, request_: InfillRequest
) -> None:
    with serving(voicing(middle)) as service:
        choose(services, service)
        with pytest.raises(NotOffered, match="infill"):
            services.infill(request_, services.project, CancelToken())
        services.connect.close()
    assert "/infill/bytes" not in [request.path for request in service.requests]
    assert [(row.result, row.credits) for row in services.ledger.rows()] == [(Result.FAILED, 0)]


def test_a_failure_is_a_row_and_no_take(services: Services, request_: InfillRequest) -> None:
    with serving(voicing(lambda request, answer: answer.send(500, b"No: no"), ALL_ABLE)) as service:
        choose(services, service)
        with pytest.raises(ServiceFault):
            services.infill(request_, services.project, CancelToken())
        services.connect.close()
    assert len([each for each in service.requests if each.path == "/infill/bytes"]) == 1, "never asked twice"
    assert services.project.takes() == {}
    assert [row.result for row in services.ledger.rows()] == [Result.FAILED]


def test_what_arrived_of_one_that_breaks_off_is_kept(services: Services, request_: InfillRequest) -> None:
    def cut(request: Request, answer: Answer) -> None:
        answer.head(200, content_type="audio/pcm", content_length=str(2 * len(SECOND)))
        answer.raw(SECOND)

    with serving(voicing(cut, ALL_ABLE)) as service:
        choose(services, service)
        with pytest.raises(StreamCut, match=r"1\.0 s arrived and are kept as an incomplete take"):
            services.infill(request_, services.project, CancelToken())
        services.connect.close()
    assert [take.complete for take in services.project.takes().values()] == [False]


def test_stopping_keeps_what_arrived(services: Services, request_: InfillRequest) -> None:
    cancel = CancelToken()

    def stalled(request: Request, answer: Answer) -> None:
        answer.head(200, content_type="audio/pcm", content_length=str(2 * len(SECOND)))
        answer.raw(SECOND)
        answer.wait_until_left()

    with serving(voicing(stalled, ALL_ABLE)) as service:
        choose(services, service)
        with pytest.raises(Cancelled):
            services.infill(request_, services.project, cancel, heard=lambda samples, rate: cancel.cancel())
        services.connect.close()
    assert [take.complete for take in services.project.takes().values()] == [False]
    assert [row.result for row in services.ledger.rows()] == [Result.STOPPED]


def test_the_engine_fills_a_gap(speaking: Services, tmp_path: Path) -> None:
    voice = speaking.list_voices(CancelToken())[0]
    speech = SpeechRequest("Good morning. The lamp has been here.", voice.id, format=RAW)
    path = speaking.project.take_path(speaking.speak(speech, speaking.project, CancelToken()))
    left, right = around_gap(speaking.inputs, path, 0.8, 1.2, CancelToken())
    request = InfillRequest("automatic since", voice.id, left, right, format=replace(RAW, sample_rate=24000))
    take = speaking.infill(request, speaking.project, CancelToken())
    clip = read_clip(speaking.project.take_path(take))
    assert 0.2 < clip.seconds < 3
    assert np.sqrt(np.mean(clip.samples**2)) > 0.005
    assert take.complete
