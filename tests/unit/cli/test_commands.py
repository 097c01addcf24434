"""The commands, as they are typed."""

from __future__ import annotations

import io
import json
import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest
import soundfile

from studio.cli import VERBS
from studio.core.connection import Profile
from studio.core.ledger import LedgerRow, Result
from studio.library.ledger import Ledger
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.studio import Services
from tests.unit.api.service import Answer, Request, serving
from tests.unit.cli.running import Run
from tests.unit.services.scripts import voicing

SPENT = LedgerRow(
    *("2026-11-29T14:00:00+01:00", "Hafen", "tts", "h1", "v1", 60, 1.5, 60, Result.FAILED, "maybe"),
    voice="Clara",
)


def test_speak_writes_the_file_and_says_so(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("speak", "Hello there.", "--voice", "Clara", "-o", "out.wav") == 0
    info = soundfile.info("out.wav")
    assert (info.samplerate, info.subtype) == (44100, "PCM_16")
    said = capsys.readouterr()
    assert said.out == f"out.wav: {info.duration:.1f} s, Clara\n"
    assert said.err == ""


def test_speak_as_json(run: Run, capsys: pytest.CaptureFixture[str], paths: Paths) -> None:
    assert run("speak", "Hello there.", "--voice", "cLaRa", "-o", "out.wav", "--json") == 0
    made = json.loads(capsys.readouterr().out)
    assert Path(made["file"]) == Path("out.wav").absolute()
    assert (made["voice"]["name"], made["language"], made["credits"]) == ("Clara", "en", 0)
    assert made["seconds"] == pytest.approx(soundfile.info("out.wav").duration, abs=0.001)
    assert [word["word"] for word in made["words"]] == ["Hello", "there"]
    kept = Project.shared(paths, "Commands")
    assert set(kept.takes()) == {made["take"]}
    kept.close()


def test_every_option_reaches_the_request(run: Run, paths: Paths) -> None:
    options = "--speed fast --emotion curiosity:low --emotion anger --model sonic --seed 3 --duration 9"
    form = "--format raw --encoding f32 --rate 24000 -o out.pcm --language en"
    assert run("speak", "Hello there.", *options.split(), *form.split()) == 0
    kept = Project.shared(paths, "Commands")
    [take] = kept.takes().values()
    request = take.request
    assert (request.controls.speed, [each.tag for each in request.controls.emotions]) == (
        0.5,
        ["curiosity:low", "anger"],
    )
    assert (request.model, request.seed, request.duration, request.language) == ("sonic", 3, 9.0, "en")
    assert Path("out.pcm").read_bytes() == kept.take_sound(take)
    assert Path("out.pcm").stat().st_size == round(take.seconds * 24000) * 4
    kept.close()


def test_the_end_of_the_name_chooses_the_format(run: Run) -> None:
    assert run("speak", "Hello there.", "-o", "out.mp3", "--bit-rate", "64000") == 0
    assert soundfile.info("out.mp3").format == "MP3"


def test_without_a_name_the_text_gives_one_and_nothing_is_overwritten(run: Run) -> None:
    for _ in range(2):
        assert run("speak", "It's fine – isn't it? 今日は") == 0
    assert sorted(os.listdir()) == ["It's fine isn't it 今日は 2.wav", "It's fine isn't it 今日は.wav"]
    assert run("speak", "a / b\\c: " + "word " * 40) == 0
    assert all(len(name) < 60 for name in os.listdir())


def test_text_from_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Hello from a pipe.\n"))
    assert run("speak", "-", "-o", "out.wav") == 0
    assert soundfile.info("out.wav").duration > 0.5


def test_a_file_that_is_there_is_kept_unless_forced(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    Path("out.wav").write_bytes(b"mine")
    assert run("speak", "Hello.", "-o", "out.wav") == 1
    assert capsys.readouterr().err == "There is a file named “out.wav” already.\n"
    assert Path("out.wav").read_bytes() == b"mine"
    assert run("speak", "Hello.", "-o", "out.wav", "--force") == 0
    assert soundfile.info("out.wav").frames > 0


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["speak", " "], "no words to speak"),
        (["speak", "Hello.", "--voice", "Clare"], "Did you mean Clara"),
        (["speak", "Hello.", "--voice", "xyzzy"], "pickup-studio voices"),
        (["speak", "Hello.", "--language", "tlh"], "There is no voice for “tlh”"),
        (["speak", "Hello.", "--connection", "Nowhere"], "no connection named “Nowhere”"),
        (["speak", "Hello.", "-o", "no/such/folder.wav"], "folder"),
        (["speak", "Hello.", "-o", "a.mp3", "--rate", "8000", "--bit-rate", "192000"], "8000"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    run: Run, capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    assert run(*arguments) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert sentence in said.err
    assert said.err.count("\n") == 1
    assert os.listdir() == []


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["sing"],
        ["speak"],
        ["speak", "Hello.", "--speed", "quick"],
        ["speak", "Hello.", "--speed", "3"],
        ["speak", "Hello.", "--emotion", "joy"],
        ["speak", "Hello.", "--rate", "44000"],
        ["voices", "--jason"],
        ["voices", "--header", "nothing"],
        ["clone", "a.wav"],
        ["clone", "a.wav", "--name", "A", "--mode", "magic"],
        ["convert", "a.wav", "--delivery", "websocket"],
        ["dataset", "burn", "A"],
    ],
)
def test_what_is_not_understood(run: Run, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run(*arguments)
    assert left.value.code == 2
    assert "usage: pickup-studio" in capsys.readouterr().err


@pytest.mark.parametrize("verb", [[], *([verb.name] for verb in VERBS)])
def test_help(run: Run, verb: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run(*verb, "--help")
    assert left.value.code == 0
    said = capsys.readouterr().out
    assert "usage: pickup-studio" in said
    if not verb:
        assert all(each.name in said for each in VERBS)
        assert "130" in said


def test_voices_as_a_table(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("voices", "--language", "en") == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) >= 28
    assert lines[0].split()[:3] == ["Clara", "en", "feminine"]
    assert len({line.index(" en ") for line in lines}) == 1, "columns stand under one another"


def test_voices_as_json(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("voices", "--json") == 0
    voices = json.loads(capsys.readouterr().out)
    assert {"id", "name", "language", "gender", "accent", "description"} <= voices[0].keys()
    assert len({voice["id"] for voice in voices}) == len(voices)
    assert run("voices", "--json", "--language", "tlh") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_another_connection_speaks_for_one_command_only(
    run: Run, paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    with serving(voicing(lambda request, answer: None)) as service:
        services = Services(paths, Project.shared(paths, "Commands"))
        services.connect.add("Studio B", service.base_url, Profile.CLASSIC, "")
        services.close()
        assert run("voices", "--connection", "studio b", "--json") == 0
        assert [voice["id"] for voice in json.loads(capsys.readouterr().out)] == ["v1"]
    assert run("voices", "--json") == 0
    assert len(json.loads(capsys.readouterr().out)) > 1


def test_how_a_connection_is_asked(run: Run, paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    with serving(voicing(lambda request, answer: answer.send(200, b"\0" * 800))) as service:
        services = Services(paths, Project.shared(paths, "Commands"))
        services.connect.add("Studio B", service.base_url, Profile.CLASSIC, "")
        services.close()
        options = (
            "--timeout 5 --retries 0 --chunk-size 512 --header X-Trial=7 --query trace=yes --body volume=2"
        )
        form = "--delivery bytes --format raw -o out.raw --body note=é"
        assert run("speak", "Hello.", "--connection", "studio b", *options.split(), *form.split()) == 0
    asked = service.requests[-1]
    assert (asked.headers["x-trial"], asked.query) == ("7", [("trace", "yes")])
    assert (asked.json["volume"], asked.json["note"]) == (2, "é")


def test_ctrl_c_stops_the_command(run: Run, paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    def stalled(request: Request, answer: Answer) -> None:
        answer.stream()
        os.kill(os.getpid(), signal.SIGINT)
        answer.wait_until_left()

    before = signal.getsignal(signal.SIGINT)
    with serving(voicing(stalled)) as service:
        services = Services(paths, Project.shared(paths, "Commands"))
        services.connect.add("Studio B", service.base_url, Profile.CLASSIC, "")
        services.close()
        assert run("speak", "Hello.", "--connection", "Studio B") == 130
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "Stopped.\n")
    assert os.listdir() == []
    assert signal.getsignal(signal.SIGINT) is before


def test_the_ledger_is_printed_and_written(
    run: Run, capsys: pytest.CaptureFixture[str], paths: Paths, home: Path
) -> None:
    Ledger(Paths.of_user().data).add(SPENT)
    Ledger(Paths.of_user().data).add(replace(SPENT, time="2026-10-01T09:00:00+02:00", project="Other"))
    assert run("ledger") == 0
    said = capsys.readouterr().out
    assert "Hafen  Speech  Clara  60 characters, 1.5 s  60 credits  failed, may have been charged" in said
    assert said.endswith("2 acts, 120 credits\n")
    assert run("ledger", "--month", "2026-11", "--json") == 0
    assert [row["project"] for row in json.loads(capsys.readouterr().out)] == ["Hafen"]
    assert run("ledger", "--project", "Other", "--csv", "table.csv") == 0
    assert len(Path("table.csv").read_text("utf-8-sig").splitlines()) == 2
