"""PySide6 6.12.0 on Python 3.11 loses a reference to None on most void calls and aborts after some 5,000.

See docs/decisions/0002. This fails before the abort does, should a later release do it again.
"""

from __future__ import annotations

import gc
import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPainter, QPen

CALLS = 200
NOISE = CALLS // 2
"""References to None that come and go by themselves; a fault costs CALLS for each call checked."""


@pytest.fixture
def no_collection() -> None:
    """What earlier tests left behind is let go before the count; nothing more is while a test runs."""
    gc.collect()
    assert not gc.isenabled()


@pytest.mark.usefixtures("qapp", "no_collection")
@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_void_calls_of_qt_keep_their_references_to_none() -> None:
    image = QImage(16, 16, QImage.Format.Format_ARGB32)
    painter, pen, named = QPainter(image), QPen(), QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.drawLine(0, 0, 8, 8)
        painter.setPen(pen)
        painter.drawRect(0, 0, 8, 8)
        named.setObjectName("one")
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < NOISE
