"""Where the columns of the table of files stand, in its head and in its rows alike."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from studio.core.language import tr
from studio.ui.theme.fonts import font
from studio.ui.theme.tokens import LOOK, scaled

ROW, SIDE, SIGN, GAP = 34, 20, 26, 10
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
GIVING = (0, 6)
"""The columns whose words may be cut: their tooltips have all of them."""
WIDE = (0.195, 0.075, 0.095, 0.085, 0.08, 0.095, 0.235, 0.14)
MIDDLE = (0.3, 0.1, 0.0, 0.1, 0.0, 0.0, 0.3, 0.2)
NARROW = (0.36, 0.0, 0.0, 0.0, 0.0, 0.0, 0.4, 0.24)
WIDE_FROM, MIDDLE_FROM = 760, 520
"""Px of the table below which columns are left out; the panel tells what they say."""


def columns_of(row: QRectF) -> tuple[QRectF, ...]:
    """The places of the columns, empty for one that is left out; the first begins with a sign."""
    width = row.width() * 100 / scaled(100)
    shares = WIDE if width >= WIDE_FROM else MIDDLE if width >= MIDDLE_FROM else NARROW
    left, places = row.left() + SIDE, []
    for part in _parts(row.width() - 2 * SIDE, shares):
        places.append(QRectF(left, row.top(), max(0.0, part - GAP), row.height()))
        left += part
    return tuple(places)


def _parts(room: float, shares: Sequence[float]) -> list[float]:
    """Each its share, and at least its name, whatever that is in the language; files and judgements give."""
    least = [
        _name_width(name, LOOK.factor) + GAP if share else 0.0
        for name, share in zip(NAMES, shares, strict=True)
    ]
    parts = [max(room * share, wanted) for share, wanted in zip(shares, least, strict=True)]
    lacking, giving = sum(parts) - room, sum(shares[number] for number in GIVING)
    for number in GIVING:
        parts[number] -= lacking * shares[number] / giving
    return parts


@lru_cache(maxsize=64)
def _name_width(name: str, _factor: float) -> float:
    return QFontMetricsF(font("small", weight=600)).horizontalAdvance(name)
