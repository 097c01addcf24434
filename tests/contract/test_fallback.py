"""With the model's weights absent the engine still speaks, and says with what."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.engine.speech import weights
from tests.contract.conversation import body, client, voice_named
from tests.fakes.engine import RunningEngine, running


@pytest.fixture
def without_weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunningEngine]:
    """The engine as it starts where one of the packages with the model is missing."""
    monkeypatch.setattr(weights, "PARTS", (*weights.PARTS[:3], "a_package_that_is_not_there"))
    with running(tmp_path) as engine:
        yield engine


@pytest.mark.allow_warnings
def test_it_speaks_english_and_says_so(without_weights: RunningEngine) -> None:
    with client(without_weights) as asking:
        status = asking.get("/").json()
        voices = asking.get("/voices/").json()
        english = asking.post("/tts/bytes", json=body(voices[0]["id"]))
        french = asking.post("/tts/bytes", json=body(voices[0]["id"], language="fr"))

    assert "one small English voice speaks instead" in status["notice"]
    assert {voice["language"] for voice in voices} == {"en"}
    assert len(english.content) > 24000
    assert french.status_code == 400
    assert "It speaks English (en)." in french.json()["message"]


@pytest.mark.allow_warnings
def test_its_previews_are_not_kept_for_when_the_voices_are_back(without_weights: RunningEngine) -> None:
    with client(without_weights) as asking:
        preview = asking.get(voice_named(without_weights)["preview_file_url"])

    assert preview.status_code == 200
    assert not (without_weights.store / "previews").exists()
