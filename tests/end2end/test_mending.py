"""The whole way through Infill in the real window: half a minute with one wrong word, mended and exported."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.core.listen_back import bare, compared
from studio.core.take import TimedWord
from studio.ui.tabs.infill.tutorial.example import RIGHT, WRONG

ROOT = Path(__file__).parents[2]


def bare_words(text: str) -> list[str]:
    """Without marks, in lower case."""
    return [bare(word) for word in text.split() if bare(word)]


def timed(words: list[str]) -> list[TimedWord]:
    """One word a second."""
    return [TimedWord(word, float(number), number + 1.0) for number, word in enumerate(words)]


@pytest.mark.parametrize("way", ["mouse", "keys"])
def test_the_tutorial_is_mended_and_nothing_else_is_changed(way: str, tmp_path: Path, x_server: str) -> None:
    surroundings = os.environ | {
        "QT_QPA_PLATFORM": "xcb",
        "DISPLAY": x_server,
        "PYTHONPATH": str(ROOT),
        "HOME": str(tmp_path),  # Where an export of a recording in the project goes.
    }
    command = [sys.executable, str(Path(__file__).with_name("mending.py")), way, str(tmp_path)]
    done = subprocess.run(
        command, env=surroundings, cwd=ROOT, capture_output=True, text=True, timeout=500, check=False
    )
    assert done.returncode == 0, done.stderr
    came = json.loads(done.stdout.splitlines()[-1])

    assert came["takes"] == came["number"] == 2  # Two are made at once, and the second one was chosen.
    assert came["told"].endswith("Outside 1 patch every sample is the original.")
    before, rate = soundfile.read(came["recording"], dtype="int32")
    after, same_rate = soundfile.read(came["exported"], dtype="int32")
    behind = len(before) - came["end"]
    assert same_rate == rate
    assert np.array_equal(after[: came["start"]], before[: came["start"]])
    assert np.array_equal(after[len(after) - behind :], before[came["end"] :])

    was, now = bare_words(came["was"]), bare_words(came["is"])
    assert was.count(bare(WRONG)) == 1
    assert (now.count(bare(WRONG)), now.count(bare(RIGHT))) == (0, 1)
    wanted = [bare(RIGHT) if word == bare(WRONG) else word for word in was]
    assert compared(timed(wanted), timed(now)) == (), came["is"]
