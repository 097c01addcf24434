"""One version, everywhere it stands."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import version
from pathlib import Path

import studio

ROOT = Path(__file__).parents[2]


def test_the_version_is_the_same_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    newest = re.search(r"^## (\d+\.\d+\.\d+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert newest is not None
    assert {project["version"], newest[1], version("pickup-studio")} == {studio.__version__}
