"""The rules of the rooms that import-linter cannot see: which part of Qt a room may use, and who composes."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

STUDIO = Path(__file__).parents[2] / "studio"
QT_PARTS = {"devices": {"QtCore", "QtMultimedia"}, "jobs": {"QtCore"}}


def imported(path: Path) -> set[str]:
    """Every dotted name that a file imports, `from a import b` as `a.b`."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize(("room", "allowed"), QT_PARTS.items())
def test_a_room_uses_only_its_parts_of_qt(room: str, allowed: set[str]) -> None:
    for path in (STUDIO / room).rglob("*.py"):
        parts = {name.split(".")[1] for name in imported(path) if name.startswith("PySide6.")}
        assert parts <= allowed, path


def test_no_room_imports_the_composition_root() -> None:
    rooms = [path for path in STUDIO.rglob("*.py") if path.parent != STUDIO]
    assert rooms
    for path in rooms:
        assert not any(name.startswith(("studio.app", "studio.__main__")) for name in imported(path)), path


def test_no_file_grows_past_three_hundred_lines() -> None:
    long = {
        str(path): n
        for path in STUDIO.rglob("*.py")
        if (n := len(path.read_text("utf-8").splitlines())) > 300
    }
    assert long == {}
