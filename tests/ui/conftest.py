"""Every test of the window begins with the same look, whatever the last one changed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.shell_kit import themed


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> None:
    """Light, 100 %, without motion."""
    themed(qapp)
