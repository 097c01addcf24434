"""The window in a made-up language: nothing is shown, told or painted that the translators do not know."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_text_of_the_window_is_known_to_the_translators() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "trials.untranslated"], cwd=ROOT, capture_output=True, text=True, timeout=300
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "0 texts are not translated" in ran.stdout
