"""What takes time waits until the window is on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui import first_paint
from studio.ui.first_paint import FirstPaint


class Seen(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.seen.append("painted")


def test_it_is_over_once_when_the_window_has_been_painted(qtbot: QtBot) -> None:
    window = Seen()
    qtbot.addWidget(window)
    FirstPaint(window).over.connect(lambda: window.seen.append("over"))
    window.show()
    qtbot.waitUntil(lambda: "over" in window.seen)
    assert window.seen[0] == "painted"
    window.repaint()
    assert window.seen.count("over") == 1


def test_a_window_that_is_never_painted_is_not_waited_for(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_paint, "PATIENCE_MS", 1)
    window = Seen()
    qtbot.addWidget(window)
    first = FirstPaint(window)
    with qtbot.waitSignal(first.over):
        pass
    assert window.seen == []
