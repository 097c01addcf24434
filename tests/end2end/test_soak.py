"""The short form of `dev.py soak`: every act of it once and some more, in an order that a seed gives."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from trials.soak.outcome import Look, Outcome, table
from trials.soak.soak import order

ROOT = Path(__file__).parents[2]


@pytest.mark.timeout(240)
def test_random_use_goes_well_and_leaves_threads_files_and_widgets_flat() -> None:
    command = [sys.executable, "-m", "trials.soak", "--acts", "60", "--seed", "4"]
    quiet = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=ROOT, env=quiet, capture_output=True, text=True, timeout=220)
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    assert "60 acts" in done.stdout
    assert "never done" not in done.stdout
    assert "\n0 faults\n" in done.stdout


def test_every_act_comes_before_one_comes_twice() -> None:
    known = {f"act {number}": (number, print) for number in range(1, 31)}
    first = list(islice(order(known, random.Random(4)), 90))
    assert sorted(first[:30]) == sorted(known)
    assert first[:30] != list(known)
    assert first != list(islice(order(known, random.Random(5)), 90))
    assert first == list(islice(order(known, random.Random(4)), 90))
    assert set(islice(order(known, random.Random(4), ("act 3", "act 7")), 20)) == {"act 3", "act 7"}


def test_what_grows_is_told() -> None:
    looks = [Look(50 * turn, 100.0 + 5 * turn, threads=9 + turn, handles=30) for turn in range(9)]
    outcome = Outcome(looks=looks, known=("type", "kill the engine"))
    outcome.acts["type"] += 1
    assert outcome.growth["memory"] == 15.0
    assert outcome.excess == ["15.0 MB of memory more at the end than in the middle"]
    printed = table(outcome, 1.0)
    assert "not flat: 15.0 MB" in printed
    assert "never done: kill the engine" in printed
    assert Outcome(looks=[Look(0, 1.0)]).excess == []
    assert Outcome(looks=[replace(look, acts=look.acts // 10) for look in looks]).excess == [], "not warm yet"
