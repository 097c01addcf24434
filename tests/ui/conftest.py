"""Every test of the window begins with the same look, whatever the last one changed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from studio.ui.widgets.foreground import foreground
from tests.ui.shell_kit import themed


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> None:
    """Light, 100 %, without motion, and nothing before the tabs."""
    themed(qapp)
    for left in list(foreground()._standing.values()):
        foreground().withdraw(left)  # Of a window that was closed with its message, and is not collected yet.
