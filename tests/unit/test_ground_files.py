"""What no tracked file may hold: a registry's address, or a path of the machine it was written on."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# Written in pieces, so that this file does not hold what it looks for.
HOSTS = [r"pypi\." + "org", "files" + r"\.pythonhosted", "registry" + r"\.npmjs", "deb" + r"\.debian"]
PLACES = ["/wo" + r"rk/(main|shared|\.)", "/tm" + "p/w/", "/ro" + r"ot/"]
FORBIDDEN = re.compile("|".join(HOSTS + PLACES).encode())


def tracked_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode != 0:
        pytest.skip("not a git checkout: there is no list of tracked files to look through")
    return [ROOT / name for name in listed.stdout.split("\0") if name]


def test_no_tracked_file_holds_a_registry_address_or_a_path_of_this_machine() -> None:
    files = [path for path in tracked_files() if path.is_file()]
    assert len(files) > 20
    assert [str(path.relative_to(ROOT)) for path in files if FORBIDDEN.search(path.read_bytes())] == []


@pytest.mark.parametrize(
    "text", ["https://py" + "pi.org/simple", "/wo" + "rk/main/x", "see /tm" + "p/w/notes"]
)
def test_the_patterns_find_what_they_are_for(text: str) -> None:
    assert FORBIDDEN.search(text.encode())
