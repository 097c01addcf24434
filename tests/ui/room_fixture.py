"""A tab's room as a fixture: opened before a test, closed behind it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes.engine import RunningEngine


class Closing(Protocol):
    def __init__(self, folder: Path, engine: RunningEngine, qtbot: QtBot) -> None: ...

    def close(self) -> None: ...


def room_of(kind: type[Closing]) -> Any:
    """Give it the name under which tests ask for it: `room = room_of(Room)`."""

    @pytest.fixture
    def room(tmp_path: Path, engine: RunningEngine, qtbot: QtBot) -> Iterator[Closing]:
        made = kind(tmp_path, engine, qtbot)
        yield made
        made.close()

    return room
