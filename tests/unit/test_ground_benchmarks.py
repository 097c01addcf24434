"""The benches' runner: nothing is dropped, neither a goal that is missed nor a bench that breaks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks import __main__ as runner
from benchmarks.document import END, put, tables
from benchmarks.figure import Figure, Goal, at_least, at_most


@pytest.mark.parametrize(
    ("value", "goal", "ok"),
    [(1.0, at_most(1), True), (1.1, at_most(1), False), (1.0, at_least(1), True), (0.9, at_least(1), False)],
)
def test_a_bound_belongs_to_what_is_allowed(value: float, goal: Goal, ok: bool) -> None:
    assert Figure("a", value, "×", goal).ok is ok


def test_a_figure_without_a_goal_has_none_to_miss() -> None:
    row = Figure("size", 5, "MB").row()
    assert row == {"name": "size", "value": 5, "unit": "MB", "goal": "", "ok": True, "peer": "", "method": ""}


@pytest.fixture
def results(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(runner, "RESULTS", tmp_path)
    return tmp_path


def test_a_missed_goal_is_written_down(results: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "figures", lambda _: [Figure("slow", 2.0, "×", at_most(1), peer="memcpy")])
    rows = runner.run("speed")
    assert json.loads((results / "speed.json").read_text("utf-8")) == rows
    assert rows[0]["ok"] is False
    assert "MISSED" in runner.line(rows[0])


def test_a_bench_that_breaks_keeps_what_it_measured(results: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(_: str) -> Iterator[Figure]:
        yield Figure("first", 1.0, "s")
        raise OSError("the peer is not installed")

    monkeypatch.setattr(runner, "figures", half)
    rows = runner.run("half")
    assert [row["name"] for row in rows] == ["first", "half"]
    assert "the peer is not installed" in str(rows[1]["method"])
    assert json.loads((results / "half.json").read_text("utf-8"))[1]["ok"] is False


def test_the_figures_take_their_place_in_the_document(results: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "figures", lambda _: [Figure("slow", 2.0, "×", at_most(1), "memcpy", "once")])
    runner.run("speed")
    document = results / "speed.md"
    document.write_text(f"before\n{runner.BEGIN}old\n{END}after\n", "utf-8")
    put(document, runner.BEGIN, tables(results, ["never run", "speed"]))
    written = document.read_text("utf-8")
    assert "| slow | **2 ×** | ≤ 1 missed | memcpy | once |\n" in written
    assert "old" not in written
    assert (written.startswith("before\n"), written.endswith(f"{END}after\n")) == (True, True)
