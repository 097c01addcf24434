"""A few things that only the real model can show."""

from __future__ import annotations

import base64
import json
from typing import Any

import numpy as np

from studio.audio.encode import decode_raw
from studio.core.speech import Encoding
from tests.contract.conversation import body, client, voice_named
from tests.contract.recordings import wav
from tests.fakes.engine import RunningEngine
from tests.fakes.made_speakers import MAN

SHORT = "The kettle is on."
LONG = (
    "Seven grey herons stood along the far bank of the wide brown river near our old mill this morning while"
    " three small children threw flat stones across the water from the broken wooden bridge behind them."
)


def samples(engine: RunningEngine, voice: object, **more: object) -> bytes:
    with client(engine) as asking:
        answer = asking.post("/tts/bytes", json=body(voice, **{"transcript": SHORT, **more}))
    assert answer.status_code == 200
    return answer.content


def events(engine: RunningEngine, asked: dict[str, Any]) -> list[dict[str, Any]]:
    with client(engine) as asking, asking.stream("POST", "/tts/sse", json=asked) as answer:
        return [json.loads(line[6:]) for line in answer.iter_lines() if line.startswith("data: ")]


def test_a_long_clause_comes_in_pieces_that_are_the_bytes_of_it(kokoro_engine: RunningEngine) -> None:
    more = {"transcript": LONG, "generation_config": {"volume": 1.5}, "add_timestamps": True}
    told = events(kokoro_engine, body(voice_named(kokoro_engine)["id"], **more))
    sound = [base64.b64decode(event["data"]) for event in told if event["type"] == "chunk"]
    words = [event["word_timestamps"]["words"] for event in told if event["type"] == "timestamps"]

    assert len(words) > 1
    assert [word.strip(".") for each in words for word in each] == LONG.strip(".").split()
    assert len(sound[0]) < len(b"".join(sound)) / 2
    assert b"".join(sound) == samples(kokoro_engine, voice_named(kokoro_engine)["id"], **more)


def test_an_embedding_and_a_seed_give_the_same_samples_again(kokoro_engine: RunningEngine) -> None:
    emma = voice_named(kokoro_engine, "Emma")
    by_embedding = {"mode": "embedding", "embedding": emma["embedding"]}

    assert samples(kokoro_engine, by_embedding) == samples(kokoro_engine, emma["id"])
    assert samples(kokoro_engine, emma["id"], seed=3) == samples(kokoro_engine, emma["id"], seed=3)
    assert samples(kokoro_engine, emma["id"], seed=3) != samples(kokoro_engine, emma["id"], seed=4)


def test_voices_sound_different_and_loud_enough(kokoro_engine: RunningEngine) -> None:
    sounds = {samples(kokoro_engine, voice_named(kokoro_engine, name)["id"]) for name in ("Clara", "Otis")}

    assert len(sounds) == 2
    for sound in sounds:
        assert 0.1 < np.abs(decode_raw(sound, Encoding.S16)).max() < 0.95


def test_words_and_phonemes_are_timed(kokoro_engine: RunningEngine) -> None:
    clara = voice_named(kokoro_engine)["id"]
    asked = body(clara, transcript=SHORT, add_timestamps=True, add_phoneme_timestamps=True)
    told = events(kokoro_engine, asked)

    words = next(event["word_timestamps"] for event in told if event["type"] == "timestamps")
    phonemes = next(event["phoneme_timestamps"] for event in told if event["type"] == "phoneme_timestamps")
    sound = b"".join(base64.b64decode(event["data"]) for event in told if event["type"] == "chunk")
    assert [word.strip(".") for word in words["words"]] == ["The", "kettle", "is", "on"]
    assert len(phonemes["phonemes"]) > 8
    assert words["end"][-1] <= len(sound) / 2 / 24000


def test_a_clone_speaks_the_same_by_its_id_and_by_its_embedding(kokoro_engine: RunningEngine) -> None:
    clip = ("clip.wav", wav(MAN.says(1.5), 24_000), "audio/wav")
    with client(kokoro_engine) as asking:
        told = asking.post("/voices/clone", data={"name": "Ada", "language": "en"}, files={"clip": clip})
        kept = asking.get(f"/voices/{told.json()['id']}").json()
        new = {"name": "Copy", "description": "", "embedding": kept["embedding"]}
        copy = asking.post("/voices", json=new).json()

    spoken = samples(kokoro_engine, kept["id"])
    assert spoken == samples(kokoro_engine, copy["id"])
    assert spoken == samples(kokoro_engine, {"mode": "embedding", "embedding": kept["embedding"]})
    assert any("s of speech" in sentence for sentence in json.loads(told.headers["X-Studio-Advice"]))
    assert kept["embedding"][2] == 2 / 16
