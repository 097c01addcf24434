"""The short form of `dev.py soak`: some dozens of random acts in the whole window, by a seed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from trials.soak import Look, Outcome, table

ROOT = Path(__file__).parents[2]


@pytest.mark.timeout(240)
def test_random_use_goes_well_and_leaves_memory_threads_and_files_flat() -> None:
    command = [sys.executable, "-m", "trials.soak", "--acts", "50", "--seed", "4"]
    quiet = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=ROOT, env=quiet, capture_output=True, text=True, timeout=220)
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    assert "50 acts" in done.stdout
    assert "\n0 faults\n" in done.stdout


def test_what_grows_is_told() -> None:
    looks = [Look(10 * turn, 100.0 + 20 * turn, 9 + turn, 30) for turn in range(9)]
    outcome = Outcome(looks=looks)
    assert outcome.growth == (60.0, 3.0, 0.0)
    assert outcome.excess == ["60.0 MB of memory more at the end than in the middle"]
    assert "not flat: 60.0 MB" in table(outcome, 1.0)
    assert Outcome(looks=[Look(0, 1.0, 1, 1)]).excess == []
