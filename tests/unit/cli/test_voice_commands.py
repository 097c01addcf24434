"""The commands about voices, datasets and connections, as they are typed."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tests.unit.cli.running import Run
from tests.unit.services.scripts import recording

Capture = pytest.CaptureFixture[str]


def made(run: Run, capsys: Capture, *arguments: str) -> dict[str, object]:
    """What the command prints as JSON."""
    assert run(*arguments, "--json") == 0
    printed: dict[str, object] = json.loads(capsys.readouterr().out)
    return printed


@pytest.fixture
def clip(run: Run, capsys: Capture) -> str:
    words = "Good morning. The lamp has been automatic since spring, and nobody has seen the keeper."
    assert run("speak", words, "--voice", "Clara", "-o", "clip.wav") == 0
    capsys.readouterr()
    return "clip.wav"


def test_a_voice_from_the_clone_to_its_end(run: Run, clip: str, capsys: Capture) -> None:
    options = ("--name", "Ana of the commands", "--mode", "stability", "--enhance", "--description", "Near")
    voice = made(run, capsys, "clone", clip, *options)
    assert (voice["name"], voice["description"], voice["is_owner"]) == ("Ana of the commands", "Near", True)
    assert "embedding" not in voice
    assert run("speak", "Hello.", "--voice", "Ana of the commands", "-o", "hello.wav") == 0
    assert capsys.readouterr().out.endswith("s, Ana of the commands\n")
    edited = made(run, capsys, "edit-voice", str(voice["id"]), "--name", "Berta", "--gender", "feminine")
    assert (edited["id"], edited["name"], edited["gender"]) == (voice["id"], "Berta", "feminine")
    assert made(run, capsys, "edit-voice", "Berta", "--gender", "unsaid")["gender"] is None
    assert run("voice", "Berta") == 0
    assert "description: Near\n" in capsys.readouterr().out
    assert run("delete-voice", "Berta") == 0
    assert capsys.readouterr().out == "Berta is deleted.\n"
    assert run("voice", "Berta") == 1
    assert "no voice named “Berta”" in capsys.readouterr().err


def test_the_best_stretch_is_cloned_and_who_agreed_is_kept(run: Run, clip: str, capsys: Capture) -> None:
    assert run("clone", clip, "--name", "Best", "--best", "--start", "0.1", "--speaker", "Ana Ruiz") == 0
    said = capsys.readouterr()
    assert "The best stretch is from " in said.err
    assert run("export-voice", "Best") == 0
    assert capsys.readouterr().out == "Best.voice.json\n"
    assert json.loads(Path("Best.voice.json").read_text())["consent"]["who"] == "Ana Ruiz"
    assert run("export-voice", "Best") == 1
    assert "--force" in capsys.readouterr().err
    again = made(run, capsys, "create-voice", "--file", "Best.voice.json", "--name", "Again")
    assert again["name"] == "Again"
    for name in ("Again", "Best"):
        assert run("delete-voice", name) == 0


def test_a_mix_through_a_pipe(run: Run, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("mix", "Clara=3", "Theo") == 0
    numbers = capsys.readouterr().out
    Path("mixed.json").write_text(numbers)
    assert run("mix", "Clara", "@mixed.json=0.5") == 0
    assert len(json.loads(capsys.readouterr().out)["embedding"]) == 192
    monkeypatch.setattr("sys.stdin", io.StringIO(numbers))
    voice = made(run, capsys, "create-voice", "--name", "Between", "--embedding", "-")
    kept = made(run, capsys, "voice", str(voice["id"]))
    assert kept["embedding"] == pytest.approx(json.loads(numbers)["embedding"])
    assert run("delete-voice", str(voice["id"])) == 0


def test_a_voice_in_another_language(run: Run, capsys: Capture) -> None:
    voice = made(run, capsys, "localize", "Clara", "--language", "de")
    assert (voice["name"], voice["language"]) == ("Clara (de)", "de")
    assert run("delete-voice", str(voice["id"])) == 0
    capsys.readouterr()
    assert run("voice", "Clara", "--json") == 0
    Path("clara.json").write_text(capsys.readouterr().out, "utf-8")
    assert run("localize", "--embedding", "clara.json", "--gender", "female", "--language", "fr") == 0
    assert len(json.loads(capsys.readouterr().out)["embedding"]) == 192


def test_a_voice_like_another(run: Run, capsys: Capture) -> None:
    voice = made(run, capsys, "create-voice", "--name", "Twin", "--base-voice", "Clara")
    assert made(run, capsys, "create-voice", "--name", "Twin", "--base-voice", "Clara")["name"] == "Twin"
    assert run("delete-voice", "Twin") == 1
    assert "2 voices are named “Twin”; give an id: " in capsys.readouterr().err
    assert run("delete-voice", str(voice["id"])) == 0
    assert run("delete-voice", "Twin") == 0


def test_datasets(run: Run, capsys: Capture) -> None:
    recording(Path("one.wav"))
    recording(Path("two.flac"))
    dataset = made(run, capsys, "dataset", "create", "Readings ⚓", "--description", "Evenings")
    assert run("datasets") == 0
    assert f"{dataset['id']}  Readings ⚓" in capsys.readouterr().out
    assert run("dataset", "upload", "Readings ⚓", "one.wav", "two.flac", "--unjudged") == 0
    lines = capsys.readouterr().out.splitlines()
    assert sorted(Path(line).name for line in lines) == [
        "one.wav is in Readings ⚓.",
        "two.flac is in Readings ⚓.",
    ]
    assert run("dataset", "files", str(dataset["id"]), "--json") == 0
    files = json.loads(capsys.readouterr().out)
    assert [file["filename"] for file in files] == ["one.wav", "two.flac"]
    assert run("datasets", "--json") == 0
    assert dataset in json.loads(capsys.readouterr().out)


def test_status(run: Run, capsys: Capture) -> None:
    status = made(run, capsys, "status")
    assert (status["name"], status["reach"], status["missing"]) == ("This computer", "ready", {})
    assert "infill" in status["abilities"]  # type: ignore[operator]
    assert run("status") == 0
    said = capsys.readouterr().out
    assert said.startswith("This computer: ready, version ")
    assert "voice changer" in said


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["clone", "missing.wav", "--name", "A"], "missing.wav"),
        (["clone", "text.wav", "--name", "A"], "not a sound file"),
        (["clone", "text.wav", "--name", " "], "needs a name"),
        (["clone", "text.wav", "--name", "A", "--start", "3", "--end", "1"], "not a sound file"),
        (["create-voice", "--file", "text.wav"], "not JSON"),
        (["create-voice", "--file", "missing.json"], "missing.json"),
        (["mix", "Clara"], "at least two"),
        (["mix", "Clara", "Nobody"], "no voice named “Nobody”"),
        (["mix", "Clara=-1", "Theo"], "weight"),
        (["localize", "--language", "de"], "No voice is chosen"),
        (["localize", "--embedding", "text.wav", "--language", "de"], "--gender"),
        (["localize", "Clara", "--language", "de", "--dialect", "uk"], "no dialect “uk”"),
        (["create-voice", "--name", "A"], "No voice is chosen"),
        (["edit-voice", "Clara"], "nothing to change"),
        (["delete-voice", "Clara"], "not"),
        (["dataset", "files", "Nothing"], "no dataset named “Nothing”"),
        (["dataset", "create", " "], "needs a name"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    run: Run, capsys: Capture, arguments: list[str], sentence: str
) -> None:
    Path("text.wav").write_text("no sound")
    assert run(*arguments) == 1
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert sentence in said.err
