"""`pickup-studio listen`, as it is typed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from tests.unit.cli.running import Run

SENTENCE = "The harbour is quiet before six."


@pytest.fixture
def take(run: Run, capsys: pytest.CaptureFixture[str]) -> str:
    assert run("speak", SENTENCE, "--voice", "Clara", "-o", "take.wav") == 0
    capsys.readouterr()
    return "take.wav"


def told(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_words_are_printed_with_their_times(run: Run, take: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("listen", take) == 0
    text, *lines = capsys.readouterr().out.splitlines()
    assert text.lower().startswith("the harb")
    assert [line.split()[-1] for line in lines] == text.split()


@pytest.mark.parametrize("way", ["--transcript", "--transcript-file"])
def test_given_words_are_placed(run: Run, take: str, way: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("words.txt").write_text("\ufeff" + SENTENCE, "utf-8")
    assert run("listen", take, way, SENTENCE if way == "--transcript" else "words.txt", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["text"] == SENTENCE
    assert [word["word"].strip(".") for word in found["words"]] == SENTENCE.strip(".").split()
    ends = [time for word in found["words"] for time in (word["start"], word["end"])]
    assert ends == sorted(ends)
    assert ends[-1] <= found["seconds"]


def test_pauses_pitch_and_faults(run: Run, take: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("listen", take, "--marks", "--json") == 0
    assert set(told(capsys)) == {"seconds", "speech", "pauses"}
    assert run("listen", take, "--pitch", "--json") == 0
    assert 60 < np.median([hertz for hertz in told(capsys)["f0"] if hertz]) < 400
    assert run("listen", take, "--judge", "clone_stability") == 0
    said = capsys.readouterr().out
    assert said.startswith("For clone stability: poor\n")
    assert "length: poor." in said


def test_speakers_are_compared(run: Run, take: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("listen", take, "--compare", take, "--json") == 0
    assert told(capsys) == {"similarity": pytest.approx(1.0, abs=1e-3)}


def test_what_cannot_be_done_is_said(run: Run, take: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("listen", take, "--language", "de") == 1
    assert capsys.readouterr().err.strip().endswith("paste the words.")
    assert run("listen", take, "--transcript-file", "gone.txt") == 1
    assert "“gone.txt”" in capsys.readouterr().err
    Path("bad.txt").write_bytes(b"\xff\xfe\xff")
    assert run("listen", take, "--transcript-file", "bad.txt") == 1
    assert "UTF-8" in capsys.readouterr().err
    soundfile.write("silence.wav", np.zeros(24_000), 24_000)
    assert run("listen", "silence.wav") == 0
    assert capsys.readouterr().out == "No words were heard.\n"
