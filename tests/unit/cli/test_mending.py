"""`infill` of words and `pickups`, as they are typed: real words, heard by the real recogniser."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.core.connection import Profile
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.studio import Services
from tests.unit.api.service import serving
from tests.unit.cli.running import Run
from tests.unit.services.scripts import ALL_ABLE, voicing

TEXT = "Good morning. The lamp has been here since winter. Nobody has seen the lamp in the morning."


@pytest.fixture
def spoken(run: Run, capsys: pytest.CaptureFixture[str]) -> Path:
    assert run("speak", TEXT, "--voice", "Clara", "--rate", "24000", "-o", "spoken.wav") == 0
    capsys.readouterr()
    return Path("spoken.wav")


def takes(paths: Paths) -> int:
    kept = Project.shared(paths, "Commands")
    count = len(kept.takes())
    kept.close()
    return count


def heard(run: Run, path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert run("listen", str(path)) == 0
    return capsys.readouterr().out.splitlines()[0]


def test_a_word_is_replaced_and_nothing_else_changes(
    run: Run, spoken: Path, paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--replace", "winter", "--with", "summer", "--takes", "1")
    assert run("infill", str(spoken), *words, "-o", "mended.wav", "--json") == 0
    made = json.loads(capsys.readouterr().out)
    assert (made["old"].strip("."), made["new"]) == ("winter", "summer")
    own, rate = soundfile.read(spoken, dtype="int16")
    mended, _ = soundfile.read("mended.wav", dtype="int16")
    start, end = round(made["start"] * rate), round(made["end"] * rate)
    assert np.array_equal(own[:start], mended[:start])
    assert np.array_equal(own[end:], mended[len(mended) - (len(own) - end) :])
    assert run("verify", "mended.wav.sheet.json", "--original", str(spoken)) == 0
    capsys.readouterr()
    assert "since summer" in heard(run, Path("mended.wav"), capsys)
    before = takes(paths)
    assert run("infill", str(spoken), *words) == 0
    assert capsys.readouterr().out.startswith("spoken mended.wav: “winter.” → “summer” at 0:0")
    assert takes(paths) == before


def test_words_go_and_others_come(run: Run, spoken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("infill", str(spoken), "--remove", "since winter", "-o", "short.wav") == 0
    assert "winter" not in heard(run, Path("short.wav"), capsys)
    assert soundfile.info("short.wav").duration < soundfile.info(spoken).duration
    place = ("--before", "since winter", "--takes", "1", "-o", "long.wav")
    assert run("infill", str(spoken), "--insert", "in town", *place) == 0
    assert capsys.readouterr().out.startswith("long.wav: “in town” inserted at ")
    assert soundfile.info("long.wav").duration > soundfile.info(spoken).duration


REFUSED = (
    ("--replace elephant --with zebra", "“elephant” was not heard in the recording."),
    ("--replace lamp --with cat", "“lamp” is said 2 times: at 0:0"),
    ("--replace lamp --with cat --nth 3", "“lamp” is said 2 times: at 0:0"),
    ("--replace lamp", "--replace needs --with"),
    ("--replace ?! --with cat", "Which words?"),
    ("--insert cat", "--insert needs either --after or --before"),
    ("--remove lamp --near soon", "“soon” is no time"),
    ("--remove lamp --gap 1 2", "but not both"),
    ("--remove winter -o spoken.wav --force", "the recording itself is never changed"),
    ("--remove winter -o spoken.mp3", "it is a .wav file"),
    ("--remove winter -o other.wav", "There is a file named “other.wav” already."),
    ("--remove winter --takes 0", "There must be one take at least."),
)


def test_what_cannot_be_mended_is_said(run: Run, spoken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("other.wav").write_bytes(b"mine")
    before = spoken.read_bytes()
    for arguments, sentence in REFUSED:
        assert run("infill", str(spoken), *arguments.split()) == 1, arguments
        assert sentence in capsys.readouterr().err
    assert run("infill", "nowhere.wav", "--remove", "winter") == 1
    assert "“nowhere.wav”" in capsys.readouterr().err
    assert spoken.read_bytes() == before
    assert Path("other.wav").read_bytes() == b"mine"


LIST = """file;time;old;new
spoken.wav;;since winter;since summer
spoken;0:05;the lamp;the cat
;;elephant;zebra
spoken.wav;0:02;;
nowhere.wav;;a;b
"""


def test_a_list_is_matched_quoted_made_and_resumed(
    run: Run, spoken: Path, paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("list.csv").write_text(LIST, "utf-8")
    assert run("pickups", "list.csv", "--dry-run", "--takes", "1", "--json") == 0
    plan = json.loads(capsys.readouterr().out)
    assert [line["taken"] for line in plan["lines"]] == [True, True, False, False]
    assert (plan["patches"], plan["to_make"], plan["credits"]) == (2, 2, 0)
    assert plan["lines"][1]["start"] > 3, "the lamp near 0:05 is meant"
    assert any("Line 5 was not read" in note for note in plan["notes"])
    assert any("no recording named “nowhere.wav”" in note for note in plan["notes"])
    before = takes(paths)
    assert run("pickups", "list.csv", "-o", "out", "--takes", "1") == 0
    said = capsys.readouterr()
    assert said.out.startswith(f"{Path('out', 'spoken mended.wav')}: 2 patches.")
    assert "“elephant” was not heard" in said.err
    assert takes(paths) == before + 2
    text = heard(run, Path("out/spoken mended.wav"), capsys)
    assert "since summer" in text
    assert run("verify", "out/spoken mended.wav.sheet.json", "--original", str(spoken)) == 0
    assert run("pickups", "list.csv", "-o", "out", "--takes", "1") == 1
    assert "already" in capsys.readouterr().err
    assert run("pickups", "list.csv", "-o", "out", "--takes", "1", "--force") == 0
    assert takes(paths) == before + 2, "nothing is made twice"


def test_a_list_that_cannot_be_used(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    Path("empty.csv").write_text("\n")
    Path("list.csv").write_text("old,new\na,b\n")
    Path("broken.docx").write_bytes(b"PK\x03\x04 no more")
    for arguments, sentence in (
        (["none.csv"], "“none.csv” is not in"),
        (["empty.csv"], "nothing in “empty.csv”"),
        (["list.csv", "--recording", "none.wav"], "“none.wav” is not there."),
        (["list.csv"], "There is no recording beside “list.csv”."),
        (["broken.docx"], "is not a Word document"),
    ):
        assert run("pickups", *arguments) == 1
        assert sentence in capsys.readouterr().err


def test_a_list_from_a_pipe(
    run: Run, spoken: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("since winter -> cut\n"))
    assert run("pickups", "-", "--recording", str(spoken)) == 0
    assert "spoken mended.wav" in os.listdir()


def test_a_hosted_service_is_quoted_and_gets_no_voice_unasked(
    run: Run, spoken: Path, paths: Paths, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("make_pickups", "make_many", "quote"):  # On loopback nothing is charged.
        monkeypatch.setattr(f"studio.services.{module}.is_free", lambda c: c.is_this_computer)
    Path("list.csv").write_text("old,new\nsince winter,since summer\n", "utf-8")
    with serving(voicing(lambda _, answer: answer.send(200, wav()), ALL_ABLE)) as service:
        services = Services(paths, Project.shared(paths, "Commands"))
        services.connect.add("Studio B", service.base_url, Profile.CLASSIC, "")
        services.close()
        there = ("--connection", "Studio B", "--takes", "1")
        assert run("pickups", "list.csv", *there, "--dry-run") == 0
        assert "1 patch, 1 take to make, 306 credits;" in capsys.readouterr().out
        assert run("infill", str(spoken), "--replace", "winter", "--with", "summer", *there) == 1
        assert "Clone the voice of “spoken.wav” on Studio B?" in capsys.readouterr().err
        assert run("pickups", "list.csv", *there) == 1
        assert "add --allow-clone; or choose a --voice" in capsys.readouterr().err
        asked = [each.path for each in service.requests if each.method == "POST"]
        assert asked == []
        assert run("pickups", "list.csv", *there, "--voice", "Clara") == 0
        assert run("pickups", "list.csv", *there, "--voice", "Clara", "--force", "-o", "out") == 0
        asked = [each.path for each in service.requests if each.method == "POST"]
        assert asked == ["/infill/bytes"], "nothing is paid for twice"


def wav() -> bytes:
    """Half a second that somebody might have said."""
    into = io.BytesIO()
    noise = np.random.default_rng(2).normal(0, 0.05, 12_000)
    soundfile.write(into, noise, 24_000, format="WAV", subtype="PCM_16")
    return into.getvalue()
