"""The same is not paid for twice by accident, whichever command asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.core.connection import Profile
from studio.library.ledger import Ledger
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.studio import Services
from tests.fakes.craft import ToyCraft
from tests.fakes.engine import FullVoice, RunningEngine, running
from tests.unit.cli.running import Run
from tests.unit.services.scripts import recording

THERE = ("--voice", "Clara", "--connection", "Studio B")


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningEngine]:
    """One that does whatever it is asked, at once."""
    with running(tmp_path_factory.mktemp("engine"), lambda _: FullVoice(), ToyCraft()) as started:
        yield started


@pytest.fixture(autouse=True)
def hosted(engine: RunningEngine, paths: Paths, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine as a service that charges, with a key in the keychain, and a recording."""
    monkeypatch.setattr("studio.services.quote.is_loopback", lambda _: False)  # As if it were far away.
    keychain: dict[str, str] = {}
    monkeypatch.setattr("studio.library.secrets._write", keychain.__setitem__)
    monkeypatch.setattr("studio.library.secrets._read", lambda name: keychain.get(name, ""))
    services = Services(paths, Project.shared(paths, "Commands"))
    services.connect.add("Studio B", engine.base_url, Profile.CURRENT, engine.key)
    services.close()
    recording(Path("a.wav"))


def spent(paths: Paths) -> list[int]:
    return [row.credits for row in Ledger(paths.data).rows()]


@pytest.mark.parametrize(
    ("command", "credits"),
    [
        (["speak", "Hello there."], 12),
        (["infill", "Hello there.", "--left", "a.wav", "--right", "a.wav"], 312),
        (["infill", "Hello there.", "--recording", "a.wav", "--gap", "0.4", "0.6"], 312),
        (["convert", "a.wav"], 15),
    ],
    ids=["speak", "infill between files", "infill in a gap", "convert"],
)
def test_the_take_that_is_there_is_used_unless_another_shall_be_paid_for(
    run: Run, paths: Paths, capsys: pytest.CaptureFixture[str], command: list[str], credits: int
) -> None:
    assert run(*command, *THERE, "-o", "1.wav") == 0
    assert capsys.readouterr().err == ""
    assert run(*command, *THERE, "-o", "2.wav") == 0
    said = f"You already have this take, so it is used. Another costs {credits} credits: --again.\n"
    assert capsys.readouterr().err == said
    assert Path("1.wav").read_bytes() == Path("2.wav").read_bytes()
    assert spent(paths) == [credits]
    assert run(*command, *THERE, "-o", "3.wav", "--again") == 0
    assert capsys.readouterr().err == ""
    assert spent(paths) == [credits, credits]


@pytest.mark.parametrize(
    ("first", "other"),
    [
        (["infill", "Hi.", "--left", "a.wav"], ["infill", "Hi.", "--right", "a.wav"]),
        (["infill", "Hi.", "--left", "a.wav"], ["infill", "Hi.", "--left", "b.wav"]),
        (["convert", "a.wav"], ["convert", "b.wav"]),
        (["convert", "a.wav"], ["convert", "a.wav", "--rate", "24000"]),
    ],
)
def test_what_is_not_the_very_same_is_made(
    run: Run, paths: Paths, capsys: pytest.CaptureFixture[str], first: list[str], other: list[str]
) -> None:
    recording(Path("b.wav"), seconds=0.7)
    assert run(*first, *THERE, "-o", "1.wav") == 0
    assert run(*other, *THERE, "-o", "2.wav") == 0
    assert capsys.readouterr().err == ""
    assert len(spent(paths)) == 2


def test_a_batch_says_what_it_uses(run: Run, paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    command = ("change", "a.wav", *THERE, "-o", "out")
    assert run(*command) == 0
    assert capsys.readouterr().err == ""
    assert run(*command) == 0
    assert capsys.readouterr().err == (
        "1 take that was paid for already is used. To pay for others: --again.\n"
    )
    assert run(*command, "--again", "--dry-run") == 0
    assert "1 to be made" in capsys.readouterr().out
    assert len(spent(paths)) == 1
    assert run(*command, "--again") == 0
    assert len(spent(paths)) == 2
