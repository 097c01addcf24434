"""A recording in another voice: what is asked for, and what becomes of it."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.audio.files import read_clip
from studio.core.cancel import CancelToken
from studio.core.convert import ConvertRequest
from studio.core.errors import BadFormat, BadVoice, Cancelled, NotOffered, ServiceFault, StreamCut
from studio.core.ledger import Result
from studio.core.passage import Passage
from studio.core.speech import Container, Delivery, Encoding, OutputFormat, SpeechRequest
from studio.core.take import Take, TakeJob, TakeNote
from studio.core.unmatched import REASONS, unmatched
from studio.engine.performance import reasons
from studio.services import convert
from studio.services.studio import Services
from studio.wire.voice_changer import FALLBACK_HEADER
from tests.unit.api.service import Answer, Request, serving
from tests.unit.services.scripts import (
    ALL_ABLE,
    CHUNK,
    DONE,
    RAW,
    SECOND,
    Speech,
    choose,
    parts_of,
    recording,
    voicing,
)

MP3 = OutputFormat(Container.MP3, 44100, None, 64000)


@pytest.fixture
def request_(tmp_path: Path) -> ConvertRequest:
    return ConvertRequest(Passage(recording(tmp_path / "mine.wav", 1.5)), "v1", RAW)


def streamed(request: Request, answer: Answer) -> None:
    answer.stream()
    answer.event(**CHUNK)
    answer.event(**DONE)
    answer.end()


def whole(request: Request, answer: Answer) -> None:
    answer.send(200, SECOND)


@pytest.mark.parametrize(
    ("delivery", "speech", "route"),
    [
        (None, streamed, "/voice-changer/sse"),
        (Delivery.SSE, streamed, "/voice-changer/sse"),
        (Delivery.BYTES, whole, "/voice-changer/bytes"),
    ],
)
def test_each_way_of_sending_becomes_a_take(
    services: Services, request_: ConvertRequest, delivery: Delivery | None, speech: Speech, route: str
) -> None:
    steps: list[str] = []
    with serving(voicing(speech, ALL_ABLE)) as service:
        choose(services, service)
        take = services.convert(
            request_,
            services.project,
            CancelToken(),
            progress=lambda step, fraction: steps.append(step),
            delivery=delivery,
        )
        services.connect.close()
    asked = service.requests[-1]
    assert (asked.method, asked.path) == ("POST", route)
    assert dict(parts_of(asked)) == {
        "clip": request_.clip.path.read_bytes(),
        "voice[id]": "v1",
        "output_format[container]": "raw",
        "output_format[sample_rate]": "8000",
        "output_format[encoding]": "pcm_s16le",
    }
    assert services.project.take_sound(take) == SECOND
    assert (take.job, take.request.text, steps[-1]) == (
        TakeJob.VOICE_CHANGER,
        "",
        "Changing the voice · 1.0 s so far",
    )
    [clip] = take.inputs
    assert (clip.part, clip.path, clip.seconds) == ("clip", str(request_.clip.path), 1.5)
    [row] = services.ledger.rows()
    assert (row.job, row.result, row.characters, row.seconds) == ("voice_changer", Result.MADE, 0, 1.0)


def test_what_cannot_be_changed_is_refused_at_once(services: Services, request_: ConvertRequest) -> None:
    project, cancel = services.project, CancelToken()
    with pytest.raises(BadVoice):
        services.convert(replace(request_, voice_id=""), project, cancel)
    with pytest.raises(BadFormat, match="no websocket"):
        services.convert(request_, project, cancel, delivery=Delivery.WEBSOCKET)
    assert services.ledger.rows() == ()


def test_mp3_does_not_come_in_events(services: Services, request_: ConvertRequest) -> None:
    with serving(voicing(whole, ALL_ABLE)) as service:
        choose(services, service)
        with pytest.raises(BadFormat, match="MP3"):
            services.convert(
                replace(request_, format=MP3), services.project, CancelToken(), delivery=Delivery.SSE
            )
        services.connect.close()
    assert not [each for each in service.requests if each.path.startswith("/voice-changer")]


def test_a_service_without_it_says_so(services: Services, request_: ConvertRequest) -> None:
    with serving(voicing(whole)) as service:
        choose(services, service)
        with pytest.raises(NotOffered, match="voice changer"):
            services.convert(request_, services.project, CancelToken())
        services.connect.close()


@pytest.mark.parametrize("delivery", [Delivery.SSE, Delivery.BYTES])
def test_a_failure_is_a_row_and_no_take(
    services: Services, request_: ConvertRequest, delivery: Delivery
) -> None:
    with serving(voicing(lambda request, answer: answer.send(500, b"No: no"), ALL_ABLE)) as service:
        choose(services, service)
        with pytest.raises(ServiceFault):
            services.convert(request_, services.project, CancelToken(), delivery=delivery)
        services.connect.close()
    assert services.project.takes() == {}
    assert [row.result for row in services.ledger.rows()] == [Result.FAILED]


def test_a_cut_stream_is_kept(services: Services, request_: ConvertRequest) -> None:
    def cut(request: Request, answer: Answer) -> None:
        answer.stream()
        answer.event(**CHUNK)
        answer.end()

    with serving(voicing(cut, ALL_ABLE)) as service:
        choose(services, service)
        with pytest.raises(StreamCut, match="kept as an incomplete take"):
            services.convert(request_, services.project, CancelToken())
        services.connect.close()
    assert [take.complete for take in services.project.takes().values()] == [False]


def test_stopping_keeps_what_arrived(services: Services, request_: ConvertRequest) -> None:
    cancel = CancelToken()

    def stalled(request: Request, answer: Answer) -> None:
        answer.stream()
        answer.event(**CHUNK)
        answer.wait_until_left()

    with serving(voicing(stalled, ALL_ABLE)) as service:
        choose(services, service)
        with pytest.raises(Cancelled):
            services.convert(request_, services.project, cancel, heard=lambda samples, rate: cancel.cancel())
        services.connect.close()
    assert [(take.complete, take.seconds) for take in services.project.takes().values()] == [(False, 1.0)]
    assert [row.result for row in services.ledger.rows()] == [Result.STOPPED]


@pytest.mark.parametrize("form", [OutputFormat(Container.WAV, 24000, Encoding.S16), MP3], ids=["wav", "mp3"])
def test_the_engine_changes_a_voice(speaking: Services, form: OutputFormat) -> None:
    voices = [voice for voice in speaking.list_voices(CancelToken()) if voice.language == "en"]
    speech = SpeechRequest("Good morning. The lamp has been here.", voices[0].id, format=form)
    path = speaking.project.take_path(speaking.speak(speech, speaking.project, CancelToken()))
    other = next(voice for voice in voices if voice.gender is not voices[0].gender)
    take = speaking.convert(ConvertRequest(Passage(path), other.id, form), speaking.project, CancelToken())
    before, after = read_clip(path), read_clip(speaking.project.take_path(take))
    assert after.seconds == pytest.approx(before.seconds, abs=0.35)
    assert np.sqrt(np.mean(after.samples**2)) > 0.005
    shared = min(len(before.samples), len(after.samples))
    assert not np.allclose(before.samples[:shared], after.samples[:shared], atol=0.01)


MUSIC, SUNG = "the recording has music under the voice", "the recording is sung"


def test_why_the_melody_is_not_matched_is_kept_with_the_take(
    services: Services, request_: ConvertRequest
) -> None:
    def speech(request: Request, answer: Answer) -> None:
        answer.stream()
        for fallback in (MUSIC, MUSIC, "", SUNG):
            answer.event(**CHUNK, **({"fallback": fallback} if fallback else {}))
        answer.event(**DONE)
        answer.end()

    with serving(voicing(speech, ALL_ABLE)) as service:
        choose(services, service)
        take = services.convert(request_, services.project, CancelToken())
        services.connect.close()
    step = take.seconds / 4
    assert take.notes == (TakeNote(MUSIC, 0.0, 2 * step), TakeNote(SUNG, 3 * step, 4 * step))
    assert unmatched(take).startswith(f"{take.voice_name} was made without the melody match in 2 places")


def test_the_bytes_of_a_file_say_it_in_their_head(services: Services, request_: ConvertRequest) -> None:
    def speech(request: Request, answer: Answer) -> None:
        answer.send(200, SECOND, **{FALLBACK_HEADER: MUSIC})

    with serving(voicing(speech, ALL_ABLE)) as service:
        choose(services, service)
        take = services.convert(request_, services.project, CancelToken(), delivery=Delivery.BYTES)
        services.connect.close()
    assert take.notes == (TakeNote(MUSIC, 0.0, None),)


@pytest.mark.parametrize(
    ("notes", "sentence"),
    [
        ((), ""),
        ((TakeNote(MUSIC, 0.0, 9.9),), f"Isolde was made without the melody match: {MUSIC}."),
        (
            (TakeNote(SUNG, 2.0, 71.6),),
            f"Isolde was made without the melody match from 0:02 to 1:12: {SUNG}.",
        ),
        (
            (TakeNote(SUNG, 0.0, None),),
            f"Isolde was made without the melody match, at least where it begins: {SUNG}.",
        ),
    ],
)
def test_the_sentence_says_where_and_why(notes: tuple[TakeNote, ...], sentence: str) -> None:
    seconds = 9.9 if notes and notes[0].end == 9.9 else 80.0
    take = Take("t", 1, SpeechRequest("", "v1"), "here", "Isolde", "t.wav", 24000, seconds, "", notes=notes)
    assert unmatched(take) == sentence


def test_the_transcript_is_sent_where_there_is_one(services: Services, request_: ConvertRequest) -> None:
    with serving(voicing(whole, ALL_ABLE)) as service:
        choose(services, service)
        known = replace(request_, transcript="Nobody was home.")
        services.convert(known, services.project, CancelToken(), delivery=Delivery.BYTES)
        services.connect.close()
    assert dict(parts_of(service.requests[-1]))["transcript"] == "Nobody was home."


def test_a_recording_too_long_for_the_engine_is_one_take_of_several_pieces(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(convert, "LONGEST", 2.0)
    monkeypatch.setattr(convert, "PIECE", 1.5)
    long = recording(tmp_path / "long.wav", 4.0)
    with serving(voicing(streamed, ALL_ABLE)) as service:
        choose(services, service)
        request = ConvertRequest(Passage(long), "v1", RAW)
        take = services.convert(request, services.project, CancelToken())
        services.connect.close()
    asked = [each for each in service.requests if each.path.startswith("/voice-changer")]
    clips = [soundfile.read(io.BytesIO(dict(parts_of(each))["clip"]))[0] for each in asked]  # type: ignore[arg-type]
    assert [len(clip) <= 1.5 * 16000 for clip in clips] == [True] * len(asked)
    assert np.concatenate(clips) == pytest.approx(soundfile.read(long)[0], abs=1e-4), "nothing is lost"
    assert take.seconds == len(asked), "a second came for each"
    [clip] = take.inputs
    assert (clip.seconds, clip.start) == (4.0, None)
    assert len(services.project.takes()) == 1


def test_an_mp3_knows_every_place_without_the_melody_match(
    services: Services, request_: ConvertRequest
) -> None:
    def changed(request: Request, answer: Answer) -> None:
        assert dict(parts_of(request))["output_format[container]"] == "raw"
        answer.stream()
        for fallback in ("", "the recording has music under the voice", "", "nobody is understood"):
            answer.event(**CHUNK, **({"fallback": fallback} if fallback else {}))
        answer.event(**DONE)
        answer.end()

    with serving(voicing(changed, ALL_ABLE)) as service:
        choose(services, service)
        take = services.convert(replace(request_, format=MP3), services.project, CancelToken())
        services.connect.close()
    assert [note.reason for note in take.notes] == [
        "the recording has music under the voice",
        "nobody is understood",
    ]
    clip = read_clip(services.project.take_path(take))
    assert clip.sample_rate == 44100
    assert take.seconds == pytest.approx(4 * 8000 / 44100, abs=0.12)


def test_the_engine_gives_no_reason_that_the_window_cannot_say() -> None:
    told = {value for name, value in vars(reasons).items() if name.isupper() and isinstance(value, str)}
    assert told == set(REASONS)
