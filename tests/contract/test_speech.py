from __future__ import annotations

import base64
import io
from typing import Any

import httpx
import numpy as np
import pytest
import soundfile

from studio.audio.encode import decode_raw
from studio.core.speech import SAMPLE_RATES, Encoding
from tests.contract.conversation import HELLO, RAW, body, client, events_of, voice_named
from tests.fakes.engine import RunningEngine


def spoken(engine: RunningEngine, path: str = "/tts/bytes", **more: Any) -> httpx.Response:
    voice = more.pop("voice", None) or voice_named(engine)["id"]
    with client(engine) as asking:
        return asking.post(path, json=body(voice, **more))


def heard(content: bytes) -> bool:
    return float(np.abs(decode_raw(content, Encoding.S16)).max()) > 0.05


@pytest.mark.parametrize("path", ["/tts/bytes", "/tts/bytes/", "/tts/sse", "/tts/sse/"])
def test_both_spellings_of_a_path_speak(engine: RunningEngine, path: str) -> None:
    assert spoken(engine, path).status_code == 200


@pytest.mark.parametrize("rate", SAMPLE_RATES)
@pytest.mark.parametrize("encoding", Encoding)
def test_raw_and_wav_hold_the_same_sound_at_every_rate(
    engine: RunningEngine, encoding: Encoding, rate: int
) -> None:
    form = {"encoding": encoding, "sample_rate": rate}
    raw = spoken(engine, output_format={"container": "raw", **form})
    wav = spoken(engine, output_format={"container": "wav", **form})

    assert wav.content.endswith(raw.content)
    assert raw.headers["content-type"] == "audio/pcm"
    assert wav.headers["content-type"] == "audio/wav"
    samples, read_rate = soundfile.read(io.BytesIO(wav.content), dtype="float32")
    assert read_rate == rate
    assert np.array_equal(samples, decode_raw(raw.content, encoding))


def test_mp3_is_read_by_others(engine: RunningEngine) -> None:
    answer = spoken(engine, output_format={"container": "mp3", "sample_rate": 44100, "bit_rate": 128000})

    samples, rate = soundfile.read(io.BytesIO(answer.content))
    assert answer.headers["content-type"] == "audio/mpeg"
    assert rate == 44100
    assert np.abs(samples).max() > 0.05


@pytest.mark.parametrize("form", ["{id}", "bare", "mode"])
def test_a_voice_may_be_given_in_every_way_there_is(engine: RunningEngine, form: str) -> None:
    clara = voice_named(engine)["id"]
    voice = {"{id}": {"id": clara}, "bare": clara, "mode": {"mode": "id", "id": clara}}[form]

    assert spoken(engine, voice=voice).content == spoken(engine).content


def test_an_embedding_speaks_with_the_same_samples_as_its_voice(engine: RunningEngine) -> None:
    clara = voice_named(engine)
    by_embedding = {"mode": "embedding", "embedding": clara["embedding"]}

    assert spoken(engine, voice=by_embedding).content == spoken(engine, voice=clara["id"]).content


def test_the_same_request_gives_the_same_bytes(engine: RunningEngine) -> None:
    assert spoken(engine, seed=7).content == spoken(engine, seed=7).content


def test_the_stream_of_events_holds_the_same_sound(engine: RunningEngine) -> None:
    told = events_of(spoken(engine, "/tts/sse").text)

    sound = b"".join(base64.b64decode(event["data"]) for event in told if event["type"] == "chunk")
    assert sound == spoken(engine).content
    assert heard(sound)
    assert [event["type"] for event in told][-1] == "done"


def test_events_carry_the_context_that_was_given_or_one_of_their_own(engine: RunningEngine) -> None:
    given = events_of(spoken(engine, "/tts/sse", context_id="mine").text)
    own = events_of(spoken(engine, "/tts/sse").text)

    assert {event["context_id"] for event in given} == {"mine"}
    assert len({event["context_id"] for event in own}) == 1
    assert own[0]["context_id"] not in ("", "mine")


def test_words_are_timed_in_their_order_within_the_sound(engine: RunningEngine) -> None:
    told = events_of(spoken(engine, "/tts/sse", add_timestamps=True).text)
    times = [event["word_timestamps"] for event in told if event["type"] == "timestamps"]
    words = [word for each in times for word in each["words"]]
    starts = [start for each in times for start in each["start"]]
    ends = [end for each in times for end in each["end"]]

    assert [word.strip(",.") for word in words] == HELLO.replace(",", "").replace(".", "").split()
    assert starts == sorted(starts)
    assert all(start < end for start, end in zip(starts, ends, strict=True))
    assert ends[-1] <= len(spoken(engine).content) / 2 / 24000


def test_duration_caps_the_sound_in_seconds(engine: RunningEngine) -> None:
    assert len(spoken(engine, duration=1.25).content) == 1.25 * 24000 * 2


@pytest.mark.parametrize("controls", [
    {"voice_controls": {"speed": "slowest", "emotion": []}},
    {"generation_config": {"speed": 0.7}},
    {"speed": "slow"},
])  # fmt: skip
def test_slow_speech_takes_longer(engine: RunningEngine, controls: dict[str, Any]) -> None:
    voice = {"mode": "id", "id": voice_named(engine)["id"]}
    if "voice_controls" in controls:
        controls = {"voice": {**voice, "__experimental_controls": controls["voice_controls"]}}

    assert len(spoken(engine, **controls).content) > 1.1 * len(spoken(engine).content)


@pytest.mark.parametrize(
    "unset", ["language", "duration", "generation_config", "speed", "context_id", "seed"]
)
def test_null_is_the_same_as_absent(engine: RunningEngine, unset: str) -> None:
    assert spoken(engine, **{unset: None}).content == spoken(engine).content


def test_unknown_keys_are_no_reason_to_fail(engine: RunningEngine) -> None:
    assert spoken(engine, stream=True, locale="en-US", save=False).status_code == 200


@pytest.mark.parametrize("language", ["en", "EN", "en-US", "en_GB"])
def test_languages_may_be_written_with_their_country(engine: RunningEngine, language: str) -> None:
    assert spoken(engine, language=language).status_code == 200


@pytest.mark.parametrize("text", [
    "\x00Hello\x07 there", "<speak>Hello <break time='200ms'/> there</speak>", "Hello Привет 你好 there",
    "Hello 👋🏽 there", "\u202eHello\u200b there", "HELLO!!!!! ????", "Dr. Smith's 3½ @ $5.20 on 11/23/2026",
])  # fmt: skip
def test_odd_texts_are_spoken(engine: RunningEngine, text: str) -> None:
    answer = spoken(engine, transcript=text)

    assert answer.status_code == 200
    assert heard(answer.content)


REFUSED: dict[str, tuple[dict[str, Any], int, str, str]] = {
    "blank text": ({"transcript": " \n\t"}, 400, "invalid_transcript", "nothing to speak"),
    "only signs": ({"transcript": "... —"}, 400, "invalid_transcript", "nothing to speak"),
    "only emoji": ({"transcript": "👋👋"}, 400, "invalid_transcript", "nothing to speak"),
    "too long": ({"transcript": "a" * 20_001}, 400, "invalid_transcript", "20,000"),
    "unknown voice": ({"voice": "nobody"}, 404, "not_found", "nobody"),
    "foreign embedding": (
        {"voice": {"mode": "embedding", "embedding": [1.0] * 192}}, 400, "invalid_voice", "another service"
    ),
    "short embedding": ({"voice": {"mode": "embedding", "embedding": [0.1]}}, 400, "invalid_voice", "192"),
    "language": ({"language": "xx"}, 400, "unsupported_language", "English (en)"),
    "no such rate": (
        {"output_format": {**RAW, "sample_rate": 12345}}, 400, "invalid_output_format", "8000, 16000"
    ),
    "no encoding": (
        {"output_format": {"container": "raw", "sample_rate": 8000}},
        400, "invalid_output_format", "pcm_s16le",
    ),
    "no such container": (
        {"output_format": {**RAW, "container": "ogg"}}, 400, "invalid_request", "output_format.container"
    ),
    "speed": (
        {"voice": {"id": "x", "__experimental_controls": {"speed": []}}},
        400, "invalid_request", "voice.__experimental_controls.speed",
    ),
    "duration": ({"duration": 0}, 400, "invalid_request", "duration"),
    "missing model": ({"model_id": None}, 400, "invalid_request", "model_id"),
}  # fmt: skip


@pytest.mark.parametrize("path", ["/tts/bytes", "/tts/sse"])
@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_done_is_refused_in_a_sentence(engine: RunningEngine, case: str, path: str) -> None:
    changes, status, code, said = REFUSED[case]
    answer = spoken(engine, path, **changes)
    error = answer.json()

    assert (answer.status_code, error["error_code"]) == (status, code)
    assert said in error["message"]
    assert error["message"].endswith(".")
    assert error["error"] == f"{error['title']}: {error['message']}"
    assert len(error["request_id"]) == 36


def test_a_bit_rate_that_mp3_has_not_is_refused_naming_those_it_has(engine: RunningEngine) -> None:
    answer = spoken(engine, output_format={"container": "mp3", "sample_rate": 24000, "bit_rate": 192000})

    assert (answer.status_code, answer.json()["error_code"]) == (400, "invalid_output_format")
    assert "at 24000 Hz 32000, 64000, 96000, 128000" in answer.json()["message"]


@pytest.mark.parametrize("container", ["wav", "mp3"])
def test_events_carry_raw_sound_only(engine: RunningEngine, container: str) -> None:
    form = {"container": container, "sample_rate": 44100, "encoding": "pcm_s16le", "bit_rate": 64000}
    answer = spoken(engine, "/tts/sse", output_format=form)

    assert answer.status_code == 400
    assert "/tts/bytes" in answer.json()["message"]


@pytest.mark.parametrize(("content", "status"), [
    (b"", 400), (b"{", 400), (b"[]", 400), (b"null", 400), (b'{"transcript": "\\ud800"}', 400),
    (b"\xff\xfe", 400), (b"x" * 1_000_001, 413),
])  # fmt: skip
def test_bodies_that_are_no_request_are_refused(engine: RunningEngine, content: bytes, status: int) -> None:
    with client(engine) as asking:
        answer = asking.post("/tts/bytes", content=content)

    assert answer.status_code == status
    assert answer.json()["message"]
