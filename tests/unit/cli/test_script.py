"""`script`, as it is typed."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

import pytest
import soundfile

from studio.core.connection import Profile
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.studio import Services
from tests.unit.api.service import Answer, Request, serving
from tests.unit.cli.running import Run
from tests.unit.services.scripts import CHUNK, DONE, voicing

SCRIPT = "ANNA: Good morning. [pause 0.4]\n\nBEN: Nobody came.\n\nThe lamp is on.\n\nBEN: Nobody came.\n"


@pytest.fixture
def script(run: Run) -> Path:
    path = Path("The Lamp.txt")
    path.write_text(SCRIPT, "utf-8")
    return path


def takes(paths: Paths) -> list[str]:
    kept = Project.shared(paths, "Commands")
    found = [f"{take.voice_name}: {take.request.text}" for take in kept.takes().values()]
    kept.close()
    return found


def test_a_quote_makes_nothing(
    run: Run, script: Path, paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("script", str(script), "--cast", "anna=Clara, BEN=Theo", "--dry-run") == 0
    said = capsys.readouterr().out.splitlines()
    assert said[:2] == ["ANNA: Clara", "BEN: Theo"]
    assert said[2].startswith("3 of 4 blocks to make, 40 characters, free; about ")
    assert run("script", str(script), "--dry-run", "--json") == 0
    quote = json.loads(capsys.readouterr().out)
    assert (quote["blocks"], quote["to_make"], quote["credits"], quote["title"]) == (4, 3, 0, "The Lamp")
    assert takes(paths) == []
    assert os.listdir() == [script.name]


def test_a_script_becomes_files_and_a_second_time_nothing_is_made(
    run: Run, script: Path, paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    captions = "--captions srt --captions json --cue-sheet --cast ANNA=Clara,BEN=Theo".split()
    options = [*captions, *"--files both --loudness -16 --format flac -o out --block-name {number}".split()]
    assert run("script", str(script), *options) == 0
    said = capsys.readouterr()
    assert said.err == ""
    assert said.out.splitlines()[0].startswith(f"{Path('out', 'The Lamp.flac')}: -16.0 LUFS, true peak ")
    names = {"1.flac", "2.flac", "3.flac", "4.flac"} | {
        f"The Lamp{end}" for end in (".flac", ".srt", ".json", ".csv", " cues.txt")
    }
    assert set(os.listdir("out")) == names
    assert sorted(takes(paths)) == sorted(
        ["Clara: Good morning. [pause 0.4]", "Theo: Nobody came.", "Clara: The lamp is on."]
    )
    parts = sum(soundfile.info(Path("out", f"{number}.flac")).duration for number in range(1, 5))
    assert soundfile.info("out/The Lamp.flac").duration == pytest.approx(parts + 3 * 0.6, abs=0.01)
    words = json.loads(Path("out/The Lamp.json").read_text("utf-8"))["blocks"]
    assert [block["speaker"] for block in words] == ["ANNA", "BEN", "", "BEN"]
    assert "pause" not in Path("out/The Lamp.srt").read_text("utf-8")
    assert run("script", str(script), *options) == 1
    assert "in “out” already" in capsys.readouterr().err
    assert run("script", str(script), *options, "--force", "--json") == 0
    done = json.loads(capsys.readouterr().out)
    assert len(done["measured"]) == 5
    assert len(takes(paths)) == 3


def test_text_from_a_pipe_goes_to_a_folder_of_its_own(
    run: Run, paths: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Hello from a pipe."))
    sounds = ("--say", "pipe=/pˈIp/", "--say", "nobody=no buddy")
    assert run("script", "-", "--head", "0.5", "--room-tone", "--format", "wav-24", "--listen", *sounds) == 0
    assert os.listdir("Script") == ["Script.wav"]
    info = soundfile.info("Script/Script.wav")
    assert (info.subtype, info.samplerate) == ("PCM_24", 44100)
    samples, rate = soundfile.read("Script/Script.wav")
    assert 0 < abs(samples[: rate // 2]).max() < 0.01
    kept = Project.shared(paths, "Commands")
    [take] = kept.takes().values()
    kept.close()
    assert [entry.phonemes for entry in take.request.pronunciations] == ["pˈIp"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["missing.txt"], "missing.txt"),
        (["a.txt", "--cast", "NOBODY=Clara"], "“NOBODY” says nothing in this script. There are: ANNA."),
        (["a.txt", "--cast", "ANNA=Klara"], "Did you mean Clara"),
        (["a.txt", "--block-name", "{nobody}"], "“{nobody}” cannot stand in a name"),
        (["empty.txt"], "no words"),
    ],
)
def test_what_cannot_be_done_is_said_before_anything_is_made(
    run: Run, paths: Paths, capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    Path("a.txt").write_text("ANNA: Hello.")
    Path("empty.txt").write_text(" ")
    assert run("script", *arguments) == 1
    assert sentence in capsys.readouterr().err
    assert takes(paths) == []


@pytest.mark.parametrize(
    "option", [["--cast", "ANNA"], ["--head", "x"], ["--say", "word"], ["--files", "none"], ["--pause", "-1"]]
)
def test_what_is_not_understood(run: Run, option: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run("script", "a.txt", *option)
    assert ended.value.code == 2
    assert option[0] in capsys.readouterr().err


def test_what_was_made_before_a_failure_is_not_made_again(
    run: Run, paths: Paths, script: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fails = [True]

    def speech(request: Request, answer: Answer) -> None:
        if request.json["transcript"] == "The lamp is on." and fails[0]:
            answer.send(402, {"title": "No credits", "message": "Buy some."})
            return
        answer.stream()
        answer.event(**CHUNK)
        answer.event(**DONE)
        answer.end()

    with serving(voicing(speech)) as service:
        services = Services(paths, Project.shared(paths, "Commands"))
        services.connect.add("Studio B", service.base_url, Profile.CLASSIC, "")
        services.close()
        arguments = ("script", str(script), "--connection", "Studio B", "--voice", "Clara", "-o", "out")
        assert run(*arguments, "--say", "lamp=/lˈamp/") == 1
        said = capsys.readouterr().err
        assert "Not on Studio B: the sound of “lamp” is given in phonemes alone." in said
        assert "Block 3 was not made: " in said
        assert "3 of 4 blocks are made and kept; the same command makes the rest." in said
        assert not Path("out").exists()
        fails[0] = False
        assert run(*arguments, "--say", "lamp=/lˈamp/") == 0
    asked = [each.json["transcript"] for each in service.requests if each.path.startswith("/tts")]
    assert asked == ["Good morning.", "Nobody came.", "The lamp is on.", "The lamp is on."]
    assert os.listdir("out") == ["The Lamp.wav"]
