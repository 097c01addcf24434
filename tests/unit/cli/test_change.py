"""`pickup-studio change`, as it is typed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.craft import ToyCraft
from tests.fakes.engine import FullVoice, RunningEngine, running
from tests.unit.cli.running import Run
from tests.unit.services.batches import clips


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningEngine]:
    """One that changes whatever it is given, at once."""
    with running(tmp_path_factory.mktemp("engine"), lambda _: FullVoice(), ToyCraft()) as started:
        yield started


def test_a_folder_in_two_voices(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    clips(Path("in"), 2)
    Path("in/broken.wav").write_bytes(b"RIFF")
    command = ("change", "in", "--voice", "Theo", "--voice", "Emma", "-o", "out")
    assert run(*command, "--dry-run") == 0
    assert capsys.readouterr().out == "4 to be made, 1 s of sound: free.\n"
    assert run(*command) == 1, "one of the files cannot be used"
    told = capsys.readouterr()
    names = ["Emma_tide-1.wav", "Emma_tide-2.wav", "Theo_tide-1.wav", "Theo_tide-2.wav"]
    assert sorted(path.name for path in Path("out").iterdir()) == names
    assert sorted(Path(line).name for line in told.out.split("\n") if line) == names
    assert told.err.splitlines()[0].startswith(str(Path("in/broken.wav").absolute()) + ", Theo: failed. ")
    assert told.err.splitlines()[-1] == "4 of 6 are made; the same command makes the rest."
    when = {path: path.stat().st_mtime_ns for path in Path("out").iterdir()}
    Path("in/broken.wav").unlink()
    assert run(*command, "--json") == 0, "and nothing is made again"
    assert [each["state"] for each in json.loads(capsys.readouterr().out)] == ["done"] * 4
    assert when == {path: path.stat().st_mtime_ns for path in Path("out").iterdir()}


def test_names_formats_and_what_cannot_be(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    clips(Path("in"), 1)
    to = ("--voice", "Theo", "-o", "out")
    assert run("change", "in", *to, "--format", "mp3", "--names", "{number:02} {folder} {name}") == 0
    assert [path.name for path in Path("out").iterdir()] == ["01 in tide-1.mp3"]
    assert run("change", "in", *to, "--names", "{words}") == 1
    assert "“{words}” cannot stand in a name. There are: {name}, {folder}" in capsys.readouterr().err
    Path("empty").mkdir()
    assert run("change", "empty", *to) == 1
    assert capsys.readouterr().err == "No recordings were found there.\n"
