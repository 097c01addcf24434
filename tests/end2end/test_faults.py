"""The short form of `dev.py faults`: some write points of a session, killed or failing; some bad files."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.library import project as projects
from trials.faults.__main__ import silence
from trials.faults.bad_inputs import bad_inputs
from trials.faults.failing_disk import FAULTS
from trials.faults.points import Outcome, failures, kills, prefixes, recorded, sample
from trials.faults.sentences import unclear

SEED, POINTS = 10, 14


def check(outcomes: list[Outcome]) -> None:
    found = [each for outcome in outcomes for each in (*outcome.lost, *outcome.unclear)]
    assert not found, "\n".join(found)
    assert all(outcome.tried for outcome in outcomes)


@pytest.mark.allow_warnings
def test_killed_or_without_power_at_a_write_point_nothing_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(projects, "FOLD_EVERY", 4)
    session = recorded(tmp_path / "recorded")
    assert len(session.steps) > 100
    check(list(prefixes(tmp_path / "p", session, sample(SEED, len(session.steps) + 1, POINTS))))


@pytest.mark.allow_warnings
def test_a_disk_that_fails_costs_no_more_than_what_could_not_be_done(tmp_path: Path) -> None:
    check(list(failures(tmp_path, sample(SEED, 120, 3), FAULTS[:1] + FAULTS[2:4])))


def test_a_real_program_that_is_killed_loses_nothing(tmp_path: Path) -> None:
    check([kills(tmp_path, (30, 71))])


@pytest.mark.allow_warnings
def test_a_bad_file_is_taken_or_refused_with_a_sentence(tmp_path: Path) -> None:
    with silence():
        check([bad_inputs(tmp_path, SEED, 160)])


@pytest.mark.parametrize(
    "sentence",
    ["", "[Errno 28] No space left on device.", "KeyError: 'x'", "it broke", "Got None.", "No full stop"],
)
def test_sentences_that_nobody_understands_are_found(sentence: str) -> None:
    assert unclear(sentence)
