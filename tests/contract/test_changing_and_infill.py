"""What is made of recordings: another voice, or what comes between two of them."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest
import soundfile

from studio.audio.encode import decode_raw
from studio.core.speech import Controls, Emotion, Encoding
from studio.wire.voice_changer import FALLBACK_HEADER
from tests.contract.conversation import CLASSIC, CURRENT, PAGED, client, voice_named
from tests.contract.recordings import RATE, tone, wav
from tests.fakes.craft import ToyCraft
from tests.fakes.engine import FullVoice, RunningEngine, running

PATIENCE = 30
RAW_PARTS = {
    "output_format[container]": "raw",
    "output_format[sample_rate]": "24000",
    "output_format[encoding]": "pcm_f32le",
}
CLIP = {"clip": ("a.wav", wav(tone(2.0)), "audio/wav")}


@pytest.fixture(scope="module")
def craft() -> ToyCraft:
    return ToyCraft()


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory, craft: ToyCraft) -> Iterator[RunningEngine]:
    with running(tmp_path_factory.mktemp("toy"), lambda _: FullVoice(), craft) as engine:
        yield engine


def changed(
    engine: RunningEngine, path: str = "/voice-changer/bytes", version: str = CLASSIC, **more: Any
) -> httpx.Response:
    fields = {"voice[id]": voice_named(engine)["id"], **RAW_PARTS, **more.pop("fields", {})}
    with client(engine, version) as asking:
        return asking.post(path, data=fields, files=more.pop("files", CLIP))


def filled(engine: RunningEngine, sides: Any = None, **fields: Any) -> httpx.Response:
    plain = {
        "model_id": "sonic-2", "language": "en", "transcript": "middle segment",
        "voice_id": voice_named(engine)["id"], **RAW_PARTS,
    }  # fmt: skip
    files = {"left_audio": ("l.wav", wav(tone(2.0))), "right_audio": ("r.wav", wav(tone(1.0)))}
    with client(engine) as asking:
        return asking.post("/infill/bytes", data=plain | fields, files=files if sides is None else sides)


@pytest.mark.parametrize("path", ["/voice-changer/bytes", "/voice-changer/bytes/"])
def test_a_recording_comes_back_changed_in_any_format(toy: RunningEngine, path: str) -> None:
    raw = changed(toy, path)
    as_wav = changed(
        toy, path, fields={"output_format[container]": "wav", "output_format[sample_rate]": "8000"}
    )
    mp3 = {
        "output_format[container]": "mp3",
        "output_format[bit_rate]": "64000",
        "output_format[encoding]": "",
    }

    assert np.allclose(decode_raw(raw.content, Encoding.F32), -tone(2.0), atol=1e-4)
    samples, rate = soundfile.read(io.BytesIO(as_wav.content))
    assert (rate, len(samples)) == (8000, 16000)
    assert changed(toy, path, fields=mp3).headers["content-type"] == "audio/mpeg"


@pytest.mark.parametrize("version", [CLASSIC, PAGED])
def test_events_for_older_readers_stand_on_lines_of_their_own_too(toy: RunningEngine, version: str) -> None:
    answer = changed(toy, "/voice-changer/sse", version)
    frames = [frame.split("\n") for frame in answer.text.removesuffix("\n\n").split("\n\n")]

    assert answer.headers["content-type"].startswith("text/event-stream")
    assert all(len(frame) == 2 and frame[1] == f"data: {frame[0]}" for frame in frames)
    check_events([json.loads(bare) for bare, _ in frames])


def test_events_for_newer_readers_are_plain(toy: RunningEngine) -> None:
    answer = changed(toy, "/voice-changer/sse/", CURRENT)
    lines = answer.text.removesuffix("\n\n").split("\n")

    assert not any(line.startswith("{") for line in lines)
    check_events([json.loads(line.removeprefix("data: ")) for line in lines if line.startswith("data:")])


def check_events(told: list[dict[str, Any]]) -> None:
    *chunks, done = told
    sound = b"".join(base64.b64decode(each["data"]) for each in chunks)
    assert np.allclose(decode_raw(sound, Encoding.F32), -tone(2.0), atol=1e-4)
    assert {(each["type"], each["status_code"], each["done"]) for each in chunks} == {("chunk", 206, False)}
    assert {(each["sample_rate"], each["context_id"]) for each in told} == {(24000, done["context_id"])}
    assert all(each["step_time"] >= 0 for each in chunks)
    assert (done["type"], done["status_code"], done["done"]) == ("done", 200, True)


@pytest.mark.parametrize(("more", "status", "words"), [
    ({"fields": {"voice[id]": "nobody"}}, 404, "nobody"),
    ({"fields": {"voice[id]": ""}}, 400, "voice"),
    ({"fields": {"output_format[encoding]": ""}}, 400, "pcm_s16le"),
    ({"fields": {"output_format[sample_rate]": "x"}}, 400, "sample_rate"),
    ({"files": {"clip": ("a.m4a", b"\0\0\0\x20ftypM4A " + bytes(50))}}, 415, "M4A"),
    ({"files": {"clip": ("a.wav", b"no sound")}}, 422, "not a sound file"),
    ({"files": {"other": ("a.wav", wav())}}, 400, "clip"),
])  # fmt: skip
@pytest.mark.parametrize("path", ["/voice-changer/bytes", "/voice-changer/sse"])
def test_what_cannot_be_changed_is_refused(
    toy: RunningEngine, path: str, more: dict[str, Any], status: int, words: str
) -> None:
    answer = changed(toy, path, **more)

    assert answer.status_code == status
    assert words in answer.json()["message"]


MUSIC = "the recording has music under the voice"


@pytest.fixture(scope="module")
def halting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningEngine]:
    craft = ToyCraft(fallbacks=(MUSIC, MUSIC, "", "the recording is sung"))
    with running(tmp_path_factory.mktemp("halting"), lambda _: FullVoice(), craft) as engine:
        yield engine


def test_the_head_says_why_the_melody_is_not_matched(toy: RunningEngine, halting: RunningEngine) -> None:
    for path in ("/voice-changer/bytes", "/voice-changer/sse"):
        assert changed(halting, path).headers[FALLBACK_HEADER] == MUSIC
        assert FALLBACK_HEADER not in changed(toy, path).headers


@pytest.mark.parametrize("version", [CLASSIC, CURRENT])
def test_each_event_says_why_it_is_not_matched(halting: RunningEngine, version: str) -> None:
    lines = changed(halting, "/voice-changer/sse", version).text.split("\n")
    told = [json.loads(line.removeprefix("data: ")) for line in lines if line.startswith("data:")]
    quarter = len(tone(2.0)) // 4
    reasons = [
        (each.get("fallback"), len(base64.b64decode(each["data"])) // 4) for each in told if "data" in each
    ]
    lengths = {reason: sum(size for told, size in reasons if told == reason) for reason, _ in reasons}
    assert lengths == {MUSIC: 2 * quarter, None: quarter, "the recording is sung": quarter}
    assert "fallback" not in told[-1]


def test_words_that_are_known_go_with_the_recording(toy: RunningEngine, craft: ToyCraft) -> None:
    assert changed(toy, fields={"transcript": "Nobody was home."}).status_code == 200
    assert craft.asked[-1] == (2 * RATE, "Nobody was home.")
    assert changed(toy).status_code == 200
    assert craft.asked[-1] == (2 * RATE, "")


def test_a_client_that_leaves_stops_the_change(tmp_path: Path) -> None:
    craft = ToyCraft(permits=1)
    with running(tmp_path, lambda _: FullVoice(), craft) as engine, client(engine) as asking:
        fields = {"voice[id]": voice_named(engine)["id"], **RAW_PARTS}
        request = asking.build_request("POST", "/voice-changer/bytes", data=fields, files=CLIP)
        answer = asking.send(request, stream=True)
        pieces = answer.iter_raw()  # Kept: a generator that nobody has closes the answer.
        assert next(pieces)
        assert craft.waiting.wait(PATIENCE)  # What has not begun yet is not stopped, but never done.
        answer.close()
        asking.close()
        assert craft.stopped.wait(PATIENCE)


def test_an_infill_answers_with_the_middle_alone(toy: RunningEngine, craft: ToyCraft) -> None:
    answer = filled(toy)

    assert len(answer.content) == 12000 * 4
    assert craft.asked[-1] == (2 * RATE, RATE, "middle segment", "en", Controls(), 0)


def test_a_wav_of_an_infill_says_its_true_length(toy: RunningEngine) -> None:
    answer = filled(toy, **{"output_format[container]": "wav", "output_format[sample_rate]": "44100"})

    samples, rate = soundfile.read(io.BytesIO(answer.content))
    assert (rate, len(samples)) == (44100, 22050)
    assert len(answer.content) == int.from_bytes(answer.content[4:8], "little") + 8


@pytest.mark.parametrize("side", ["left_audio", "right_audio"])
def test_one_side_is_enough(toy: RunningEngine, craft: ToyCraft, side: str) -> None:
    assert filled(toy, {side: ("x.wav", wav())}).status_code == 200
    assert craft.asked[-1][:2] == ((RATE, None) if side == "left_audio" else (None, RATE))


def test_only_what_is_near_the_gap_is_listened_to(toy: RunningEngine, craft: ToyCraft) -> None:
    long = wav(tone(100.0, rate=8000), 8000)
    assert filled(toy, {"left_audio": ("l.wav", long), "right_audio": ("r.wav", long)}).status_code == 200
    assert craft.asked[-1][:2] == (30 * RATE, 30 * RATE)


def test_controls_are_words_numbers_and_tags(toy: RunningEngine, craft: ToyCraft) -> None:
    name = "voice[__experimental_controls]"
    fields = {f"{name}[speed]": "-0.5", f"{name}[emotion][]": ["surprise:high", "curiosity"]}
    assert filled(toy, **fields).status_code == 200
    emotions = (Emotion.from_tag("surprise:high"), Emotion.from_tag("curiosity"))
    assert craft.asked[-1][-2] == Controls(-0.5, emotions)
    assert filled(toy, **{f"{name}[speed]": "slowest"}).status_code == 200
    assert craft.asked[-1][-2] == Controls(-1.0)


@pytest.mark.parametrize(("rate", "channels"), [(8000, 1), (11025, 2), (48000, 2)])
def test_sides_of_any_rate_and_channels_are_heard_in_one(
    toy: RunningEngine, craft: ToyCraft, rate: int, channels: int
) -> None:
    side = wav(np.repeat(tone(1.5, rate=rate)[:, None], channels, axis=1), rate)
    assert filled(toy, {"left_audio": ("l.wav", side), "right_audio": ("r.wav", side)}).status_code == 200
    assert craft.asked[-1][:2] == pytest.approx((1.5 * RATE, 1.5 * RATE), abs=2)


def test_a_seed_reaches_the_craft(toy: RunningEngine, craft: ToyCraft) -> None:
    assert filled(toy, seed="7").status_code == 200
    assert craft.asked[-1][-1] == 7


@pytest.mark.parametrize(("fields", "status", "words"), [
    ({"seed": "-1"}, 400, "seed"), ({"seed": "x"}, 400, "seed"),
    ({"transcript": ""}, 400, "transcript"), ({"transcript": " "}, 400, "nothing to speak"),
    ({"voice_id": "nobody"}, 404, "nobody"), ({"language": "xx"}, 400, "English (en)"),
    ({"voice[__experimental_controls][speed]": "quick"}, 400, "slowest"),
    ({"voice[__experimental_controls][emotion][]": "rage"}, 400, "anger"),
    ({"output_format[container]": "ogg"}, 400, "container"),
])  # fmt: skip
def test_what_cannot_be_filled_is_refused(
    toy: RunningEngine, fields: dict[str, str], status: int, words: str
) -> None:
    answer = filled(toy, **fields)

    assert answer.status_code == status
    assert words in answer.json()["message"]


def test_an_infill_without_sides_is_refused(toy: RunningEngine) -> None:
    answer = filled(toy, {"other": ("x.wav", wav())})

    assert answer.status_code == 400
    assert "left_audio, right_audio" in answer.json()["message"]


def test_a_client_that_leaves_gives_up_its_infill(tmp_path: Path) -> None:
    craft = ToyCraft(permits=0)
    with running(tmp_path, lambda _: FullVoice(), craft) as engine:
        with pytest.raises(httpx.ReadTimeout), client(engine) as asking:
            asking.post(
                "/infill/bytes",
                data={"model_id": "x", "transcript": "a", "voice_id": voice_named(engine)["id"], **RAW_PARTS},
                files={"left_audio": ("l.wav", wav())},
                timeout=httpx.Timeout(PATIENCE, read=0.5),
            )
        assert craft.begun.wait(PATIENCE)
        assert craft.stopped.wait(PATIENCE)
