"""`infill`, `convert` and the ways to `speak`, as they are typed."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.core.take import TakeJob
from studio.library.paths import Paths
from studio.library.project import Project
from tests.unit.cli.running import Run
from tests.unit.services.scripts import recording

WORDS = "Good morning. The lamp has been here."


@pytest.fixture
def spoken(run: Run, capsys: pytest.CaptureFixture[str]) -> Path:
    assert run("speak", WORDS, "--voice", "Clara", "-o", "spoken.wav") == 0
    capsys.readouterr()
    return Path("spoken.wav")


def is_sound(name: str) -> bool:
    samples, _ = soundfile.read(name)
    return bool(np.sqrt(np.mean(samples**2)) > 0.005)


@pytest.mark.parametrize("delivery", ["bytes", "sse", "websocket"])
def test_speaking_comes_in_each_way(
    run: Run, paths: Paths, delivery: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("speak", WORDS, "--delivery", delivery, "-o", "out.wav") == 0
    assert is_sound("out.wav")
    kept = Project.shared(paths, "Commands")
    [take] = kept.takes().values()
    route = json.loads(kept.take_path(take).with_suffix(".json").read_text("utf-8"))["route"]
    kept.close()
    assert route == f"/tts/{delivery}"


def test_speaking_by_numbers(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("voice", "Clara", "--json") == 0
    Path("clara.json").write_text(capsys.readouterr().out, "utf-8")
    assert run("speak", WORDS, "--embedding", "clara.json", "-o", "out.wav") == 0
    assert is_sound("out.wav")


def test_infill_between_two_files(run: Run, spoken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sides = ("--left", str(spoken), "--right", str(spoken))
    assert run("infill", "automatic", *sides, "--voice", "Clara", "-o", "middle.wav", "--json") == 0
    made = json.loads(capsys.readouterr().out)
    assert made["seconds"] == pytest.approx(soundfile.info("middle.wav").duration, abs=0.001)
    assert 0.1 < made["seconds"] < 4
    assert is_sound("middle.wav")


def test_infill_in_a_gap(run: Run, paths: Paths, spoken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gap = ("--recording", str(spoken), "--gap", "0.5", "1.0")
    assert run("infill", "automatic", *gap, "--voice", "Clara") == 0
    assert capsys.readouterr().out.startswith("automatic.wav: ")
    kept = Project.shared(paths, "Commands")
    take = list(kept.takes().values())[-1]
    kept.close()
    assert take.job is TakeJob.INFILL
    left = take.inputs[0]
    assert (left.part, left.start, left.end) == ("left_audio", 0, 22050)


def test_convert(run: Run, spoken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("convert", str(spoken), "--voice", "Theo") == 0
    assert capsys.readouterr().out.startswith("spoken Theo.wav: ")
    assert is_sound("spoken Theo.wav")
    length = soundfile.info("spoken.wav").duration
    assert soundfile.info("spoken Theo.wav").duration == pytest.approx(length, abs=0.35)
    options = ("--voice", "Theo", "--delivery", "bytes", "-o", "theo.mp3")
    assert run("convert", str(spoken), *options) == 0
    assert soundfile.info("theo.mp3").format == "MP3"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["infill", "Hi."], "no recording on either side"),
        (["infill", "Hi.", "--left", "missing.wav"], "missing.wav"),
        (["infill", "Hi.", "--gap", "1", "2"], "needs --recording"),
        (["infill", "Hi.", "--recording", "a.wav", "--gap", "1", "2", "--left", "a.wav"], "either"),
        (["infill", "Hi.", "--recording", "a.wav", "--gap", "7", "8"], "1.00 s long"),
        (["infill", " ", "--left", "a.wav"], "no words"),
        (["convert", "missing.wav"], "missing.wav"),
        (["convert", "text.wav"], "not a sound file"),
        (["convert", "a.wav", "-o", "a.wav"], "already"),
        (["convert", "a.wav", "--delivery", "sse", "-o", "out.mp3"], "MP3"),
        (["convert", "a.wav", "-o", "out.flac"], "WAV, MP3 and raw sound"),
        (["speak", "Hi.", "--embedding", "text.wav"], "no numbers"),
        (["speak", "Hi.", "--embedding", "missing.json"], "cannot be read"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    run: Run, capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    recording(Path("a.wav"))
    Path("text.wav").write_text("no sound")
    assert run(*arguments) == 1
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert sentence in said.err
    assert sorted(os.listdir()) == ["a.wav", "text.wav"]
