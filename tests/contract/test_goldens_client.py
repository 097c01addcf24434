"""Our client sends what the official SDK 2.0.0b2 was seen to send, and reads what that was answered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from studio.api.client import Client
from studio.api.events import SoundPiece, Words
from studio.api.options import RequestOptions
from studio.core.cancel import CancelToken
from studio.core.errors import (
    BadAnswer,
    BadRequest,
    KeyRefused,
    NotThere,
    OutOfCredits,
    ServiceFault,
    StudioError,
)
from studio.core.take import TimedWord
from studio.wire.datasets import CreateDataset
from studio.wire.infill import InfillFields
from studio.wire.multipart import from_parts
from studio.wire.speech import TtsBody
from studio.wire.voice_changer import ChangeFields
from studio.wire.voices import CloneFields, CreateBody, LocalizeBody, MixBody, UpdateBody
from tests.contract.conversation import GOLDEN, golden
from tests.contract.recorded import Replay, replaying, served, told

ONCE = RequestOptions(max_retries=0)
SOUND = b"\x01\x00\x02\x00"
READ = {
    "api_status.get": lambda client: client.status(),
    "voices.list": lambda client: client.voices()[0],
    "voices.get": lambda client: client.voice("v1"),
    "voice_response_extra_field": lambda client: client.voice("v1"),
    "voice_response_missing_field": lambda client: client.voice("v1"),
    "retry.max2_429_retry_after": lambda client: client.voice("v1", None, RequestOptions(max_retries=2)),
    "datasets.list": lambda client: client.datasets()[0],
    "datasets.list_files": lambda client: client.dataset_files("d1")[0],
    "request_options.extra": lambda client: client.update(
        "v1",
        UpdateBody(name="n", description="d"),
        options=RequestOptions(
            headers={"X-Extra": "1"},
            query={"a": [1, 2], "b": {"c": True}},
            body={"gender": "feminine"},
        ),
    ),
}
"""By recording: the call, and how to get at the object that was served."""
JSON: dict[str, tuple[Callable[[Client], Callable[[Any], Any]], Any]] = {
    "voices.create": (lambda client: client.create, CreateBody),
    "voices.create_minimal": (lambda client: client.create, CreateBody),
    "voices.update": (lambda client: lambda body: client.update("v1", body), UpdateBody),
    "voices.localize": (lambda client: client.localize, LocalizeBody),
    "voices.localize_dialect": (lambda client: client.localize, LocalizeBody),
    "voices.mix": (lambda client: client.mix, MixBody),
    "datasets.create": (lambda client: client.create_dataset, CreateDataset),
}
TTS = sorted(file.stem for file in GOLDEN.glob("tts.bytes*.json"))
INFILL = sorted(file.stem for file in GOLDEN.glob("infill.bytes*.json"))
FRAMINGS = sorted(file.stem for file in GOLDEN.glob("voice_changer.sse*.json"))
REFUSED: dict[str, tuple[Callable[[Client], object], type[StudioError], str]] = {
    "error.json_400": (lambda client: client.voice("v1"), BadRequest, "x"),
    "error.text_401": (lambda client: client.voice("v1"), KeyRefused, "Invalid API key"),
    "error.stream_402_json": (lambda client: spoken(client), OutOfCredits, "quota"),
    "retry.stream_never": (lambda client: spoken(client), ServiceFault, ""),
    "retry.default_503": (lambda client: client.voice("v1", None, ONCE), ServiceFault, ""),
    "error.sse_wrong_content_type": (lambda client: streamed(client), BadAnswer, ""),
}


def recorded_body(name: str) -> TtsBody:
    return TtsBody.model_validate(golden(name)["requests"][0]["body_json"])


def spoken(client: Client) -> bytes:
    return b"".join(client.tts_bytes(recorded_body("tts.bytes"), CancelToken()))


def streamed(client: Client) -> list[object]:
    return list(client.tts_sse(recorded_body("tts.sse"), CancelToken()))


def texts(replay: Replay) -> list[tuple[str, str]]:
    return [(part["name"], part["text"]) for part in replay.recorded[0]["parts"] if "text" in part]


def as_served(recorded: dict[str, Any]) -> Any:
    """The object that was served, or the first of a list of them."""
    answer = told(recorded)
    listed = answer.get("data", [answer]) if isinstance(answer, dict) else answer
    return listed[0]


def reads(shown: Any, expected: Any) -> bool:
    """Whether every field that was served and that we know was read."""
    known = {key: item for key, item in expected.items() if hasattr(shown, key)}
    return bool(known) and all(getattr(shown, key) == item for key, item in known.items())


@pytest.mark.parametrize("name", READ)
def test_what_is_read(name: str) -> None:
    with replaying(name) as replay:
        answer = READ[name](replay.client)
        replay.compare()
    assert reads(answer, as_served(replay.recorded[-1]))


@pytest.mark.parametrize("name", JSON)
def test_what_is_made_of_json(name: str) -> None:
    method, model = JSON[name]
    with replaying(name) as replay:
        answer = method(replay.client)(model.model_validate(replay.recorded[0]["body_json"]))
        replay.compare()
    expected = told(replay.recorded[0])
    assert answer == expected["embedding"] if isinstance(answer, list) else reads(answer, expected)


@pytest.mark.parametrize("name", ["voices.delete", "voices.delete_plain"])
def test_what_is_deleted(name: str) -> None:
    with replaying(name) as replay:
        replay.client.delete(replay.targets[0].removeprefix("/voices/"))
        replay.compare()


@pytest.mark.parametrize("name", TTS)
def test_speech_in_bytes(name: str) -> None:
    with replaying(name) as replay:
        sound = b"".join(replay.client.tts_bytes(recorded_body(name), CancelToken()))
        replay.compare()
    assert sound == served(replay.recorded[0])


def test_speech_in_events() -> None:
    with replaying("tts.sse") as replay:
        found = streamed(replay.client)
        replay.compare()
    assert found == [SoundPiece(SOUND, "c1"), Words((TimedWord("Hello,", 0.0, 0.4),))]


def test_events_that_nobody_knows_and_errors_of_the_old_shape() -> None:
    with replaying("sse.unknown_event_and_error") as replay:
        with pytest.raises(BadRequest) as refused:
            streamed(replay.client)
        replay.compare()
    assert "boom" in (refused.value.details.title, refused.value.details.message)


@pytest.mark.parametrize("name", [*INFILL, "tts.infill_helper"])
def test_infill(name: str, tmp_path: Path) -> None:
    with replaying(name) as replay:
        there = {part["name"] for part in replay.recorded[0]["parts"]}
        left, right = (
            replay.upload(tmp_path, side) if side in there else None for side in ("left_audio", "right_audio")
        )
        fields = from_parts(InfillFields, texts(replay))
        sound = b"".join(replay.client.infill_bytes(fields, left, right, CancelToken()))
        replay.compare()
    assert sound == served(replay.recorded[0])


@pytest.mark.parametrize("name", ["voice_changer.bytes", "voice_changer.bytes_mp3"])
def test_voice_changer_in_bytes(name: str, tmp_path: Path) -> None:
    with replaying(name) as replay:
        clip = replay.upload(tmp_path, "clip")
        fields = from_parts(ChangeFields, texts(replay))
        sound = b"".join(replay.client.change_bytes(fields, clip, CancelToken()))
        replay.compare()
    assert sound == served(replay.recorded[0])


@pytest.mark.parametrize("name", FRAMINGS)
def test_voice_changer_in_events_of_every_framing(name: str, tmp_path: Path) -> None:
    with replaying(name) as replay:
        clip = replay.upload(tmp_path, "clip")
        fields = from_parts(ChangeFields, texts(replay))
        found = list(replay.client.change_sse(fields, clip, CancelToken()))
        replay.compare()
    assert found == [SoundPiece(SOUND, "c1")]


@pytest.mark.parametrize("name", ["voices.clone", "voices.clone_minimal"])
def test_clone(name: str, tmp_path: Path) -> None:
    with replaying(name) as replay:
        fields = from_parts(CloneFields, texts(replay))
        voice = replay.client.clone(fields, replay.upload(tmp_path, "clip"))
        replay.compare()
    assert reads(voice, told(replay.recorded[0]))


def test_a_form_that_is_sent_again_is_whole(tmp_path: Path) -> None:
    """The SDK was seen to lose its texts; ours are there."""
    with replaying("retry.max1_503_multipart_form_lost") as replay:
        replay.recorded[1]["parts"] = replay.recorded[0]["parts"]
        fields = from_parts(CloneFields, texts(replay))
        again = RequestOptions(max_retries=1)
        voice = replay.client.clone(fields, replay.upload(tmp_path, "clip"), None, again)
        replay.compare()
    assert voice.id == "v-new"


def test_a_file_for_a_dataset(tmp_path: Path) -> None:
    with replaying("datasets.upload_file") as replay:
        replay.client.upload_file("d1", replay.upload(tmp_path, "file"))
        replay.compare()


@pytest.mark.parametrize("name", REFUSED)
def test_refusals(name: str) -> None:
    act, kind, message = REFUSED[name]
    with replaying(name) as replay:
        with pytest.raises(kind) as refused:
            act(replay.client)
        replay.compare()
    if replay.recorded[0]["served"]["status"] >= 400:
        assert refused.value.details.status == replay.recorded[0]["served"]["status"]
    assert message in (refused.value.details.title, refused.value.details.message, "")


@pytest.mark.parametrize(
    ("name", "act"),
    [
        ("base_url_prefix", lambda client: client.voice("v1")),
        ("base_url_prefix_status", lambda client: client.status()),
    ],
)
def test_the_path_of_the_address_stays_in_front(name: str, act: Callable[[Client], object]) -> None:
    with replaying(name, under="/v1/cartesia") as replay:
        with pytest.raises(NotThere):
            act(replay.client)
        replay.compare()


def test_every_recording_over_http_is_compared() -> None:
    compared = {*READ, *JSON, *TTS, *INFILL, *FRAMINGS, *REFUSED}
    alone = {file.stem for file in GOLDEN.glob("*.json")} - compared
    assert {name for name in alone if not name.startswith(("tts.websocket", "tts.infill_helper"))} == {
        "base_url_prefix",
        "base_url_prefix_status",
        "datasets.upload_file",
        "retry.max1_503_multipart_form_lost",
        "sse.unknown_event_and_error",
        "tts.sse",
        "voice_changer.bytes",
        "voice_changer.bytes_mp3",
        "voices.clone",
        "voices.clone_minimal",
        "voices.delete",
        "voices.delete_plain",
    }
