"""Many at once, and readers of every kind of refusal."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from studio.engine.bench import MOST_AT_ONCE
from tests.contract.conversation import CLASSIC, CURRENT, body, client, voice_named
from tests.contract.recordings import wav
from tests.fakes.craft import ToyCraft
from tests.fakes.engine import FullVoice, RunningEngine, running


def cloned(engine: RunningEngine) -> httpx.Response:
    with client(engine) as asking:
        fields = {"name": "Ada", "language": "en"}
        return asking.post("/voices/clone", data=fields, files={"clip": ("a.wav", wav())})


def test_who_comes_when_too_many_wait_is_told_when_to_come_again(tmp_path: Path) -> None:
    craft = ToyCraft(permits=0)
    with running(tmp_path, lambda _: FullVoice(), craft) as engine:
        turned_away = threading.Event()

        def one(_: int) -> httpx.Response:
            answer = cloned(engine)
            if answer.status_code == 429:
                turned_away.set()
                craft.permits.release(MOST_AT_ONCE)
            return answer

        with ThreadPoolExecutor(MOST_AT_ONCE + 1) as crowd:
            answers = list(crowd.map(one, range(MOST_AT_ONCE + 1)))

    (refused,) = [answer for answer in answers if answer.status_code != 200]
    assert refused.status_code == 429
    assert float(refused.headers["Retry-After"]) > 0
    assert refused.json()["error_code"] == "concurrency_limited"
    assert "x-should-retry" not in refused.headers


def test_speech_does_not_wait_for_a_recording_that_is_worked_on(tmp_path: Path) -> None:
    craft = ToyCraft(permits=0)
    with running(tmp_path, lambda _: FullVoice(), craft) as engine, ThreadPoolExecutor(1) as other:
        waiting = other.submit(cloned, engine)
        assert craft.begun.wait(30)
        with client(engine) as asking:
            spoken = asking.post("/tts/bytes", json=body(voice_named(engine)["id"]))
        craft.permits.release()
        assert waiting.result(30).status_code == 200

    assert spoken.status_code == 200


@pytest.mark.allow_warnings
def test_what_breaks_for_good_is_not_to_be_asked_again(tmp_path: Path) -> None:
    class Broken(ToyCraft):
        def mix(self, parts: object) -> None:  # type: ignore[override]
            raise RuntimeError("it broke")

    with running(tmp_path, lambda _: FullVoice(), Broken()) as engine, client(engine, CURRENT) as asking:
        parts = [{"id": voice_named(engine)["id"], "weight": 1}]
        answer = asking.post("/voices/mix", json={"voices": parts})

    assert (answer.status_code, answer.headers["x-should-retry"]) == (500, "false")
    assert "it broke" not in answer.text


@pytest.mark.parametrize(
    "path", ["/fine-tunes/", "/fine-tunes/x/voices", "/pronunciation-dicts/", "/access-token"]
)
def test_what_this_computer_cannot_do_is_said_once_and_for_all(engine: RunningEngine, path: str) -> None:
    with client(engine, CURRENT) as asking:
        answer = asking.post(path, json={})

    assert (answer.status_code, answer.headers["x-should-retry"]) == (501, "false")
    assert answer.json()["message"].endswith(".")


@pytest.mark.parametrize(("version", "accept", "kind"), [
    (CLASSIC, "*/*", "application/json"), (CLASSIC, "text/plain", "text/plain"),
    (CLASSIC, "application/json, text/plain", "application/json"),
    (CURRENT, "text/plain", "application/json"),
])  # fmt: skip
def test_older_readers_may_have_their_refusals_as_text(
    engine: RunningEngine, version: str, accept: str, kind: str
) -> None:
    with client(engine, version) as asking:
        answer = asking.get("/voices/nobody", headers={"Accept": accept})

    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith(kind)
    assert "Not found: There is no voice “nobody”" in answer.text
