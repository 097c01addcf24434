"""`pickup-studio dataset`: judging, sending once, renaming, deleting, as they are typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.cli.running import Run
from tests.unit.services.batches import clips

Capture = pytest.CaptureFixture[str]


def test_recordings_are_judged(run: Run, capsys: Capture) -> None:
    clips(Path("in"), 2, seconds=2.0)
    assert run("dataset", "judge", "in", "-o", "table.csv") == 1, "nobody speaks in them"
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("tide-1.wav: fail, Nobody speaks in it")
    assert lines[-1] == "0.0 minutes of 2 files are usable; 30 are advised."
    assert len(Path("table.csv").read_text("utf-8-sig").splitlines()) == 3
    assert run("dataset", "judge", "in", "--json") == 1
    found = json.loads(capsys.readouterr().out)
    assert [each["grade"] for each in found] == ["fail", "fail"]


def test_what_fails_is_held_back_and_nothing_is_sent_twice(run: Run, capsys: Capture) -> None:
    clips(Path("in"), 2, seconds=2.0)
    assert run("dataset", "create", "Tides") == 0
    capsys.readouterr()
    assert run("dataset", "upload", "Tides", "in") == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "tide-1.wav is held back: Nobody speaks in it. Send it with --anyway." in told.err
    assert run("dataset", "upload", "Tides", "in", "--anyway") == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert run("dataset", "upload", "Tides", "in", "--anyway") == 0
    told = capsys.readouterr()
    assert (told.out, told.err.count("is in Tides already.")) == ("", 2)
    assert run("dataset", "files", "Tides", "--json") == 0
    assert len(json.loads(capsys.readouterr().out)) == 2
    assert run("dataset", "upload", "Tides", "missing.wav") == 1
    assert "There is no “missing.wav”." in capsys.readouterr().err


def test_names_and_deleting(run: Run, capsys: Capture) -> None:
    clips(Path("in"), 1)
    assert run("dataset", "create", "Ebb") == 0
    assert run("dataset", "upload", "Ebb", "in/tide-1.wav", "--unjudged") == 0
    assert run("dataset", "rename", "Ebb", "Flow") == 0
    capsys.readouterr()
    assert run("dataset", "delete-file", "Flow", "tide-1.wav", "--yes") == 0
    assert capsys.readouterr().out == "tide-1.wav is not in Flow any more.\n"
    with pytest.raises(SystemExit):
        run("dataset", "delete", "Flow")
    capsys.readouterr()
    assert run("dataset", "delete", "Flow", "--yes") == 0
    assert capsys.readouterr().out == "Flow is gone; the files on this computer stay.\n"
    assert Path("in/tide-1.wav").is_file()
