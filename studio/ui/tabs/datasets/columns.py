"""Where the columns of the table of files stand, in its head and in its rows alike."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from studio.core.language import tr
from studio.ui.theme.tokens import scaled

ROW, SIDE, SIGN = 34, 20, 26
NAMES = (
    tr("File"),
    tr("Length"),
    tr("Rate", about="sample rate"),
    tr("Noise"),
    tr("Speech"),
    tr("Text match"),
    tr("Judgement"),
    tr("State", about="how far a file is on its way into a dataset"),
)
WIDE = (0.195, 0.075, 0.095, 0.085, 0.08, 0.095, 0.235, 0.14)
MIDDLE = (0.3, 0.1, 0.0, 0.1, 0.0, 0.0, 0.3, 0.2)
NARROW = (0.36, 0.0, 0.0, 0.0, 0.0, 0.0, 0.4, 0.24)
WIDE_FROM, MIDDLE_FROM = 760, 520
"""Px of the table below which columns are left out; the panel tells what they say."""


def columns_of(row: QRectF) -> tuple[QRectF, ...]:
    """The places of the columns, empty for one that is left out; the first begins with a sign."""
    width = row.width() * 100 / scaled(100)
    shares = WIDE if width >= WIDE_FROM else MIDDLE if width >= MIDDLE_FROM else NARROW
    room, left, places = row.width() - 2 * SIDE, row.left() + SIDE, []
    for share in shares:
        part = room * share
        places.append(QRectF(left, row.top(), max(0.0, part - 10), row.height()))
        left += part
    return tuple(places)
