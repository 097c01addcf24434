"""What the official SDK 2.0.0b2 was seen to send, sent to the engine."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.contract.conversation import GOLDEN, events_of, golden, voice_named
from tests.fakes.engine import RunningEngine

SPEECH = sorted(file.stem for file in GOLDEN.glob("tts.bytes*.json"))
OF_ANOTHER_TIME = {"host", "content-length", "x-api-key"}


def replayed(engine: RunningEngine, name: str) -> tuple[httpx.Response, dict[str, Any]]:
    """The answer to the recorded request, with a key, a voice and an embedding that are known here, and what
    was recorded."""
    recorded = golden(name)["requests"][0]
    headers = {key: value for key, value in recorded["headers"] if key.lower() not in OF_ANOTHER_TIME}
    clara = voice_named(engine)
    content = recorded.get("body_json")
    if content:
        told = "id" if content["voice"]["mode"] == "id" else "embedding"
        content["voice"][told] = clara[told]
    answer = httpx.request(
        recorded["method"],
        engine.base_url + recorded["path"].replace("v1", clara["id"]),
        headers={**headers, "X-API-Key": engine.key},
        json=content,
        trust_env=False,
        timeout=60,
    )
    return answer, recorded


def shape(value: Any) -> Any:
    """Names and kinds, without the values; what may be null is any kind."""
    if isinstance(value, dict):
        return {key: shape(item) for key, item in value.items()}
    if isinstance(value, list):
        return [shape(value[0])] if value else []
    return float if isinstance(value, int | float) and not isinstance(value, bool) else type(value)


def has(shown: Any, recorded: Any) -> bool:
    """Whether everything that was recorded is there in the same kind, whatever else is."""
    if isinstance(recorded, dict):
        return all(key in shown and has(shown[key], item) for key, item in recorded.items())
    if isinstance(recorded, list):
        return isinstance(shown, list) and has(shown[0], recorded[0])
    return shape(shown) is shape(recorded)


@pytest.mark.parametrize("name", ["api_status.get", "voices.list", "voices.get"])
def test_json_has_the_recorded_shape(engine: RunningEngine, name: str) -> None:
    answer, recorded = replayed(engine, name)
    expected = httpx.Response(200, text=recorded["served"]["body"]).json()
    for each in expected if isinstance(expected, list) else [expected]:
        each.pop("user_id", None)  # Optional; nobody owns the voices of this computer.

    assert answer.status_code == recorded["served"]["status"]
    assert answer.headers["content-type"] == recorded["served"]["headers"]["Content-Type"]
    assert has(answer.json(), expected)


@pytest.mark.parametrize("name", SPEECH)
def test_every_variant_of_bytes_is_answered_with_sound(engine: RunningEngine, name: str) -> None:
    answer, recorded = replayed(engine, name)
    container = recorded["body_json"]["output_format"]["container"]

    assert answer.status_code == 200
    assert answer.headers["content-type"] == {"raw": "audio/pcm", "mp3": "audio/mpeg"}[container]
    assert len(answer.content) > 8000


def test_all_five_variants_were_recorded() -> None:
    assert len(SPEECH) == 5


def test_events_have_the_recorded_shape(engine: RunningEngine) -> None:
    answer, recorded = replayed(engine, "tts.sse")
    shapes = {event["type"]: event for event in events_of(recorded["served"]["body"])}

    assert answer.headers["content-type"].startswith("text/event-stream")
    told = events_of(answer.text)
    assert {event["type"] for event in told} == {"chunk", "done"}
    assert all(has(event, shapes[event["type"]]) for event in told)
