"""The main job as a new machine does it: a process of its own, no screen, the real voices."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from studio.audio.files import read_clip
from studio.audio.loudness import integrated_loudness


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """`python -m studio …` in `folder`."""
    return subprocess.run(
        [sys.executable, "-m", "studio", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )


def test_selfcheck_speaks_and_prints_where_sound_and_picture_are(tmp_path: Path) -> None:
    done = run(tmp_path, "--selfcheck", "out")

    assert done.returncode == 0, done.stderr
    places = dict(line.split(": ", 1) for line in done.stdout.splitlines())
    clip = read_clip(Path(places["Sound"]))
    assert 3.0 < clip.seconds < 8.0
    assert -30 < integrated_loudness(clip) < -12
    picture = QImage(places["Picture of the window"])
    assert (picture.width(), picture.height()) == (1440, 900)
    assert "Traceback" not in done.stderr


def test_selfcheck_says_why_it_could_not(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way")

    done = run(tmp_path, "--selfcheck", "out")

    assert done.returncode == 1
    sentence = f"The folder for the check's files cannot be made: {tmp_path / 'out'}."
    assert done.stderr.strip().splitlines()[-1] == sentence


def test_speak_writes_a_file_from_the_command_line(tmp_path: Path) -> None:
    done = run(tmp_path, "speak", "The lamp has been automatic for years.", "-o", "lamp.wav")

    assert done.returncode == 0, done.stderr
    assert read_clip(tmp_path / "lamp.wav").seconds > 1.5


def test_nothing_to_speak_is_a_sentence_and_exit_code_1(tmp_path: Path) -> None:
    done = run(tmp_path, "speak", "   ", "-o", "blank.wav")

    assert done.returncode == 1
    assert done.stderr.strip() == "There are no words to speak."
    assert not (tmp_path / "blank.wav").exists()
