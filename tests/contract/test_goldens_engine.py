"""Every other call of the official SDK 2.0.0b2, sent to the engine as it was seen, with voices, datasets and
recordings that are known here."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.contract.conversation import NO_TLS, client, golden, voice_named
from tests.contract.recordings import tone, wav
from tests.contract.test_goldens import OF_ANOTHER_TIME, has
from tests.fakes.craft import ToyCraft
from tests.fakes.engine import FullVoice, RunningEngine, running

SDK_VOICE = "694f9389-aac1-45b6-b726-9d9369183238"
JSON_CALLS = [
    "voices.create", "voices.create_minimal", "voices.update", "voices.localize", "voices.localize_dialect",
    "voices.mix", "voices.delete_plain", "datasets.create", "datasets.list", "datasets.list_files",
]  # fmt: skip
FORMS = ["voices.clone", "voices.clone_minimal", "datasets.upload_file"]
SOUNDS = [
    "infill.bytes", "infill.bytes_left_only_none_right", "infill.bytes_mp3_numspeed",
    "infill.bytes_raw_filebytes", "tts.infill_helper", "voice_changer.bytes", "voice_changer.bytes_mp3",
    "voice_changer.sse_served_as_both",
]  # fmt: skip


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningEngine]:
    with running(tmp_path_factory.mktemp("toy"), lambda _: FullVoice(), ToyCraft()) as engine:
        yield engine


@pytest.fixture
def names(toy: RunningEngine) -> dict[str, str]:
    """What the recording calls by names of its own, as it is called here."""
    clara = voice_named(toy)["id"]
    with client(toy) as asking:
        mine = asking.post("/voices", json={"name": "M", "embedding": [], "base_voice_id": clara}).json()[
            "id"
        ]
        dataset = asking.post("/datasets", json={"name": "D"}).json()["id"]
        asking.post(f"/datasets/{dataset}/files", files={"file": ("a.wav", wav())})
    return {"/voices/v1": f"/voices/{mine}", "/datasets/d1": f"/datasets/{dataset}", SDK_VOICE: clara}


def replayed(toy: RunningEngine, names: dict[str, str], name: str) -> tuple[httpx.Response, dict[str, Any]]:
    recorded: dict[str, Any] = golden(name)["requests"][0]
    left_out = OF_ANOTHER_TIME | ({"content-type"} if recorded["body_kind"] == "multipart" else set())
    headers = {key: value for key, value in recorded["headers"] if key.lower() not in left_out}
    path = recorded["path"]
    for theirs, ours in names.items():
        path = path.replace(theirs, ours)
    with httpx.Client(base_url=toy.base_url, trust_env=False, timeout=60, verify=NO_TLS) as asking:
        request = asking.build_request(
            recorded["method"], path, headers={**headers, "X-API-Key": toy.key}, **sent(toy, names, recorded)
        )
        return asking.send(request), recorded


def sent(toy: RunningEngine, names: dict[str, str], recorded: dict[str, Any]) -> dict[str, Any]:
    if recorded["body_kind"] == "multipart":
        return {"files": [known(part, names) for part in recorded["parts"]]}
    if "body_json" in recorded:
        content = json.loads(json.dumps(recorded["body_json"]))
        for voice in [content, *content.get("voices", [])]:
            if voice.get("embedding"):
                voice["embedding"] = voice_named(toy)["embedding"]
            for key in ("id", "base_voice_id"):
                if voice.get(key):
                    voice[key] = voice_named(toy)["id"]
        return {"content": json.dumps(content, separators=(",", ":"))}
    return {}


def known(part: dict[str, Any], names: dict[str, str]) -> tuple[str, Any]:
    """The part in its place: a text, or a file of two seconds instead of four samples."""
    if part["filename"] is None:
        return part["name"], (None, names.get(part["text"], part["text"]))
    return part["name"], (part["filename"], wav(tone(2.0)), part["raw_headers"]["Content-Type"])


@pytest.mark.parametrize("name", JSON_CALLS + FORMS)
def test_the_answer_has_the_recorded_status_and_shape(
    toy: RunningEngine, names: dict[str, str], name: str
) -> None:
    answer, recorded = replayed(toy, names, name)
    served = recorded["served"]

    assert answer.status_code == served["status"], answer.text
    if served["body"]:
        assert answer.headers["content-type"] == served["headers"]["Content-Type"]
        assert has(answer.json(), json.loads(served["body"]))
    else:
        assert answer.content == b""


def test_an_id_that_the_sdk_does_not_escape_is_not_there(toy: RunningEngine, names: dict[str, str]) -> None:
    answer, _ = replayed(toy, names, "voices.delete")

    assert (answer.status_code, answer.json()["error_code"]) == (404, "not_found")


@pytest.mark.parametrize("name", SOUNDS)
def test_recordings_are_answered_with_sound(toy: RunningEngine, names: dict[str, str], name: str) -> None:
    answer, recorded = replayed(toy, names, name)

    assert answer.status_code == 200, answer.text
    assert len(answer.content) > 4000
    if recorded["path"].endswith("sse"):
        bare = [json.loads(line) for line in answer.text.split("\n") if line.startswith("{")]
        shapes = [json.loads(line) for line in recorded["served"]["body"].split("\n") if line.startswith("{")]
        assert {each["type"] for each in bare} == {each["type"] for each in shapes} == {"chunk", "done"}
        assert all(has(each, shape) for each in bare for shape in shapes if shape["type"] == each["type"])
