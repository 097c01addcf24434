"""What the engine hears, over loopback: words, pauses, pitch, judgements, likeness."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import httpx
import numpy as np
import pytest

from studio.core.clip import FloatArray
from tests.contract.conversation import client, voice_named
from tests.contract.recordings import RATE, tone, wav
from tests.fakes.engine import RunningEngine

SENTENCE = "The harbour is quiet before six."
NUMBERS = "In 1998, 42 gulls ate Zbigniew's bread."


def said(engine: RunningEngine, text: str) -> FloatArray:
    body = {
        "model_id": "sonic-2",
        "transcript": text,
        "voice": {"mode": "id", "id": voice_named(engine, "Clara")["id"]},
        "output_format": {"container": "raw", "encoding": "pcm_f32le", "sample_rate": RATE},
        "language": "en",
    }
    with client(engine) as asking:
        return np.frombuffer(asking.post("/tts/bytes", json=body).raise_for_status().content, np.float32)


def ask(engine: RunningEngine, path: str, sound: FloatArray, **fields: Any) -> httpx.Response:
    files = {"file": ("a.wav", wav(sound), "audio/wav")}
    other = fields.pop("other", None)
    if other is not None:
        files["other"] = ("b.wav", wav(other), "audio/wav")
    with client(engine) as asking:
        return asking.post(path, data=fields, files=files)


@pytest.fixture(scope="module")
def sentence(engine: RunningEngine) -> FloatArray:
    return said(engine, SENTENCE)


def test_english_is_written_down(engine: RunningEngine, sentence: FloatArray) -> None:
    answer = ask(engine, "/stt", sentence, model="ink-whisper", language="en").json()
    assert answer["text"].lower().rstrip(".").replace("harbor", "harbour") == SENTENCE.lower().rstrip(".")
    assert answer["duration"] == pytest.approx(len(sentence) / RATE, abs=0.01)
    assert "words" not in answer


def test_words_have_times_in_their_order_and_a_confidence(
    engine: RunningEngine, sentence: FloatArray
) -> None:
    fields = {"timestamp_granularities[]": "word"}
    words = ask(engine, "/stt", sentence, **fields).json()["words"]
    assert len(words) == 6
    assert all(0 <= word["start"] < word["end"] <= len(sentence) / RATE + 0.01 for word in words)
    assert all(before["end"] <= after["start"] + 0.02 for before, after in pairwise(words))
    assert all(0.3 < word["confidence"] <= 1 for word in words)


def test_the_words_of_a_given_text_are_found_whatever_they_are(engine: RunningEngine) -> None:
    sound = said(engine, NUMBERS)
    answer = ask(engine, "/stt", sound, transcript=NUMBERS).json()
    assert answer["text"] == NUMBERS
    assert [word["word"].strip(",.") for word in answer["words"]] == [
        "In", "1998", "42", "gulls", "ate", "Zbigniew's", "bread",
    ]  # fmt: skip
    year, count = answer["words"][1:3]
    assert year["end"] - year["start"] > 2 * (count["end"] - count["start"]) * 0.6


def test_words_that_were_never_said_have_no_confidence(engine: RunningEngine, sentence: FloatArray) -> None:
    other = "Completely different words that nobody ever said"
    words = ask(engine, "/stt", sentence, transcript=other).json()["words"]
    assert len(words) == 7
    assert max(word["confidence"] for word in words) < 0.3


def test_a_long_recording_is_heard_in_stretches(engine: RunningEngine, sentence: FloatArray) -> None:
    pause = np.zeros(RATE // 2, np.float32)
    long = np.concatenate([part for _ in range(16) for part in (sentence, pause)])
    assert len(long) > 36 * RATE
    answer = ask(engine, "/stt", long, transcript=" ".join([SENTENCE] * 16)).json()
    starts = [word["start"] for word in answer["words"] if word["word"].lower() == "the"]
    period = (len(sentence) + len(pause)) / RATE
    assert len(starts) == 16
    np.testing.assert_allclose(starts, np.arange(16) * period, atol=0.25)


def test_nothing_is_made_up_where_nobody_speaks(engine: RunningEngine) -> None:
    answer = ask(engine, "/stt", np.zeros(2 * RATE, np.float32), **{"timestamp_granularities[]": "word"})
    assert (answer.json()["text"], answer.json()["words"]) == ("", [])


@pytest.mark.parametrize("transcript", ["", "Guten Morgen."])
def test_other_languages_are_not_offered_but_their_pauses_and_pitch_are(
    engine: RunningEngine, sentence: FloatArray, transcript: str
) -> None:
    refused = ask(engine, "/stt", sentence, language="de", transcript=transcript)
    assert refused.status_code == 501
    assert "German" in refused.text
    assert ("paste the words" in refused.text) != bool(transcript)
    assert ask(engine, "/studio/marks", sentence).status_code == 200
    assert ask(engine, "/studio/pitch", sentence).status_code == 200


def test_marks_tell_speech_from_pauses(engine: RunningEngine, sentence: FloatArray) -> None:
    second = np.zeros(RATE, np.float32)
    marks = ask(engine, "/studio/marks", np.concatenate([second, sentence, second])).json()
    assert marks["pauses"][0]["end"] == pytest.approx(1.0, abs=0.1)
    assert marks["speech"][-1]["end"] == pytest.approx(1 + len(sentence) / RATE, abs=0.15)
    whole = sum(span["end"] - span["start"] for span in [*marks["speech"], *marks["pauses"]])
    assert whole == pytest.approx(marks["duration"], abs=0.01)


def test_pitch_follows_a_tone(engine: RunningEngine) -> None:
    answer = ask(engine, "/studio/pitch", tone(2.0, 180.0)).json()
    voiced = [hertz for hertz in answer["f0"] if hertz]
    assert answer["step"] == 0.01
    assert len(answer["f0"]) == pytest.approx(200, abs=2)
    assert np.median(voiced) == pytest.approx(180, abs=2)


def test_a_recording_is_judged_for_its_purpose(engine: RunningEngine, sentence: FloatArray) -> None:
    long = np.concatenate([sentence] * 3)
    fine = ask(engine, "/studio/judge", long, purpose="clone_similarity").json()
    by_name = {measure["name"]: measure for measure in fine["measures"]}
    assert set(by_name) == {"length", "clipping", "noise", "bandwidth", "reverb", "second_speaker"}
    assert by_name["clipping"]["verdict"] == by_name["length"]["verdict"] == "good"
    assert all(measure["sentence"].endswith(".") for measure in fine["measures"])
    (window, *_) = fine["windows"]
    assert 3 <= window["end"] - window["start"] <= 10
    clipped = np.clip(long * 20, -0.9, 0.9)
    poor = ask(engine, "/studio/judge", clipped, purpose="clone_similarity").json()
    assert next(each for each in poor["measures"] if each["name"] == "clipping")["verdict"] == "poor"
    short = ask(engine, "/studio/judge", sentence, purpose="clone_stability").json()
    assert next(each for each in short["measures"] if each["name"] == "length")["verdict"] == "poor"


def test_what_cannot_be_judged_is_said(engine: RunningEngine, sentence: FloatArray) -> None:
    nobody = ask(engine, "/studio/judge", np.zeros(2 * RATE, np.float32))
    assert (nobody.status_code, "Nobody" in nobody.text) == (422, True)
    other = ask(engine, "/studio/judge", sentence, purpose="fun")
    assert (other.status_code, "clone_stability" in other.text) == (400, True)


def test_a_speaker_is_like_itself(engine: RunningEngine, sentence: FloatArray) -> None:
    same = ask(engine, "/studio/compare", sentence, other=said(engine, NUMBERS)).json()["similarity"]
    lower = np.interp(np.arange(0, len(sentence), 0.72), np.arange(len(sentence)), sentence)
    strange = ask(engine, "/studio/compare", sentence, other=lower.astype(np.float32)).json()["similarity"]
    assert same > 0.75
    assert strange < same - 0.1


def test_what_it_hears_is_said(engine: RunningEngine) -> None:
    with client(engine) as asking:
        capabilities = asking.get("/").json()["capabilities"]
    assert {"stt", "marks", "pitch", "judge", "compare"} <= set(capabilities)


@pytest.mark.parametrize(
    "path", ["/stt", "/studio/marks", "/studio/pitch", "/studio/judge", "/studio/compare"]
)
def test_no_sound_is_no_answer(engine: RunningEngine, path: str) -> None:
    with client(engine) as asking:
        missing = asking.post(path, data={"x": "y"}, files={"nothing": b""})
        text = asking.post(
            path, files={"file": ("a.wav", b"not a sound at all"), "other": ("b", b"nor this")}
        )
    assert (missing.status_code, "“file”" in missing.text) == (400, True)
    assert text.status_code in (415, 422)
