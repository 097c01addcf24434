"""What is made of a voice or a recording is heard, and is neither what was sent nor anybody else."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
import soundfile

from studio.audio.encode import decode_raw
from studio.core.clip import FloatArray
from studio.core.speech import Encoding
from tests.contract.conversation import RAW, body, client, voice_named
from tests.fakes.engine import FullVoice, RunningEngine, running

TEXT = "The harbour was quiet that morning, and nobody had seen the boats go out. We waited on the wall."
WHOSE = slice(3, 156)
"""What an embedding says of the speaker; mark and layout come before, language, accent and gender after."""
FORMAT = {f"output_format[{name}]": str(value) for name, value in RAW.items()}


def spoken(engine: RunningEngine, voice: Any, text: str = "Good morning.", **more: Any) -> FloatArray:
    with client(engine) as asking:
        answer = asking.post("/tts/bytes", json=body(voice, transcript=text, **more))
    assert answer.status_code == 200, answer.text
    return decode_raw(answer.content, Encoding.S16)


def by_embedding(embedding: list[float]) -> dict[str, Any]:
    return {"mode": "embedding", "embedding": embedding}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningEngine]:
    """One of its own, for the voices that are made."""
    with running(tmp_path_factory.mktemp("trips"), lambda _: FullVoice()) as started:
        yield started


@pytest.fixture(scope="module")
def recording(engine: RunningEngine) -> bytes:
    """A stranger: the engine's own speech, played slower and so deeper."""
    file = io.BytesIO()
    samples = spoken(engine, voice_named(engine)["id"], TEXT)
    soundfile.write(file, samples, 19200, format="WAV")
    return file.getvalue()


@pytest.fixture(scope="module")
def clone(engine: RunningEngine, recording: bytes) -> dict[str, Any]:
    fields = {"name": "Ada", "language": "en", "mode": "similarity", "enhance": "false"}
    with client(engine) as asking:
        made = asking.post("/voices/clone", data=fields, files={"clip": ("ada.wav", recording)})
    voice: dict[str, Any] = made.json()
    assert made.status_code == 200, voice
    return voice


def test_a_clone_its_copy_and_their_embedding_give_the_same_samples(
    engine: RunningEngine, clone: dict[str, Any]
) -> None:
    with client(engine) as asking:
        got = asking.get(f"/voices/{clone['id']}").json()
        new = {"name": "Copy", "description": "", "embedding": got["embedding"], "language": "en"}
        copy = asking.post("/voices/", json=new).json()
    own = spoken(engine, clone["id"])

    assert got == clone
    assert copy["embedding"] == clone["embedding"]
    assert np.array_equal(spoken(engine, copy["id"]), own)
    assert np.array_equal(spoken(engine, by_embedding(got["embedding"])), own)
    assert np.array_equal(spoken(engine, clone["id"]), own)


def test_a_clone_is_nobody_who_was_there(engine: RunningEngine, clone: dict[str, Any]) -> None:
    own = spoken(engine, clone["id"])
    with client(engine) as asking:
        others = [voice for voice in asking.get("/voices").json() if not voice["is_owner"]]

    assert all(voice["embedding"] != clone["embedding"] for voice in others)
    assert np.abs(own).max() > 0.05
    assert not np.array_equal(own, spoken(engine, others[0]["id"]))


def test_a_mix_lies_between_its_parents_in_every_coordinate(
    engine: RunningEngine, clone: dict[str, Any]
) -> None:
    george = voice_named(engine, "George")
    parts = [{"id": clone["id"], "weight": 3}, {"embedding": george["embedding"], "weight": 1}]
    with client(engine) as asking:
        mixed = asking.post("/voices/mix", json={"voices": parts}).json()["embedding"]
    parents = np.array([clone["embedding"], george["embedding"]])

    assert np.all(mixed >= parents.min(axis=0) - 1e-6)
    assert np.all(mixed <= parents.max(axis=0) + 1e-6)
    assert np.allclose(np.array(mixed)[WHOSE], (0.75 * parents[0] + 0.25 * parents[1])[WHOSE], atol=1e-4)
    assert np.abs(spoken(engine, by_embedding(mixed))).max() > 0.05


def test_localized_the_speaker_stays_and_the_language_changes(
    engine: RunningEngine, clone: dict[str, Any]
) -> None:
    asked = {"embedding": clone["embedding"], "language": "fr", "original_speaker_gender": "female"}
    with client(engine) as asking:
        moved = asking.post("/voices/localize", json=asked).json()["embedding"]
        new = {"name": "Adèle", "description": "", "embedding": moved}
        made = asking.post("/voices", json=new).json()

    assert moved[WHOSE] == clone["embedding"][WHOSE]
    assert moved != clone["embedding"]
    assert made["language"] == "fr"
    assert np.abs(spoken(engine, made["id"], "Bonjour.")).max() > 0.05


def test_a_changed_recording_is_as_long_and_another_sound(engine: RunningEngine, recording: bytes) -> None:
    said, rate = soundfile.read(io.BytesIO(recording), dtype="float32")
    changed = {}
    for name in ("Clara", "George"):
        fields = {"voice[id]": voice_named(engine, name)["id"], **FORMAT}
        with client(engine) as asking:
            answer = asking.post("/voice-changer/bytes", data=fields, files={"clip": ("a.wav", recording)})
        changed[name] = decode_raw(answer.content, Encoding.S16)

    assert abs(len(changed["Clara"]) / RAW["sample_rate"] - len(said) / rate) < 0.01  # type: ignore[operator]
    assert np.abs(changed["Clara"]).max() > 0.05
    difference = changed["Clara"] - changed["George"]
    assert np.abs(difference).max() > 0.05


def test_an_infill_is_new_words_in_a_sound_of_their_own(engine: RunningEngine, recording: bytes) -> None:
    fields = {
        "model_id": "sonic-2", "language": "en", "transcript": "in the middle",
        "voice_id": voice_named(engine)["id"], **FORMAT,
    }  # fmt: skip
    files = {"left_audio": ("l.wav", recording), "right_audio": ("r.wav", recording)}
    with client(engine) as asking:
        answer = asking.post("/infill/bytes", data=fields, files=files)
    middle = decode_raw(answer.content, Encoding.S16)

    assert 0.3 < len(middle) / RAW["sample_rate"] < 3  # type: ignore[operator]
    assert np.abs(middle).max() > 0.02


@pytest.mark.parametrize("path", ["/voices/clone", "/voice-changer/bytes", "/infill/bytes"])
def test_of_silence_nothing_is_made(engine: RunningEngine, path: str) -> None:
    file = io.BytesIO()
    soundfile.write(file, np.zeros(48000, np.float32), 24000, format="WAV")
    voice = voice_named(engine)["id"]
    fields = {"name": "n", "language": "en", "voice[id]": voice, "voice_id": voice, "model_id": "m",
              "transcript": "Hello.", **FORMAT}  # fmt: skip
    with client(engine) as asking:
        files = {part: ("s.wav", file.getvalue()) for part in ("clip", "left_audio")}
        answer = asking.post(path, data=fields, files=files)

    assert answer.status_code == 422
    assert answer.json()["message"].endswith(".")
