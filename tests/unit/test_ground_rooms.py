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


def module_of(path: Path) -> str:
    parts = path.relative_to(STUDIO.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


HALVES = {("studio.ui.furnishing", "studio.ui.main_window")}
"""What the window makes after its first picture knows whom it furnishes, by its type alone."""


def test_nobody_is_imported_by_what_it_imports() -> None:
    """However far round, and also where it is only for a type: so a newcomer can read from top to bottom."""
    files = {module_of(path): path for path in STUDIO.rglob("*.py")}
    left = {
        module: {name if name in files else name.rpartition(".")[0] for name in imported(path)}
        & (files.keys() - {module}) - {other for one, other in HALVES if one == module}
        for module, path in files.items()
    }
    assert sum(map(len, left.values())) > len(files)
    while resting := [module for module, needs in left.items() if not needs & left.keys()]:
        for module in resting:
            del left[module]
    assert left == {}, "a circle, or on the way to one"


def test_no_file_grows_past_three_hundred_lines() -> None:
    long = {
        str(path): n
        for path in STUDIO.rglob("*.py")
        if (n := len(path.read_text("utf-8").splitlines())) > 300
    }
    assert long == {}
