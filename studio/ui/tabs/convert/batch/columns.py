"""Where the columns of the batch stand, in its head and in its rows alike."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from studio.core.language import tr
from studio.ui.theme.fonts import font
from studio.ui.theme.tokens import scaled

ROW, HEAD = 30, 30
BAR_LEFT, BAR_WIDTH, LEFT, RIGHT = 14, 4, 30, 8
ACT, GAP = 28, 14
NAMES = (tr("File"), tr("Voice"), tr("Length"), tr("State"), tr("Saved as"))
NO_SAVED, NO_LENGTH = 900, 640
"""Widths below which a column is left out; what it says is in the row's tooltip."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The places of one row; one that is left out is empty."""

    bar: QRectF
    file: QRectF
    voice: QRectF
    length: QRectF
    state: QRectF
    saved: QRectF
    acts: tuple[QRectF, QRectF]


def columns_of(row: QRectF) -> Columns:
    """For a row as wide as that."""
    side, width = scaled(ACT), row.width() * 100 / scaled(100)
    ends = row.right() - RIGHT
    acts = tuple(QRectF(ends - side * place, row.top(), side, row.height()) for place in (2, 1))
    room = ends - 2 * side - 8 - row.left() - LEFT
    shares = _with_length_named(_shares(width), room)
    total, left, places = sum(shares), row.left() + LEFT, []
    for share in shares:
        part = room * share / total
        places.append(QRectF(left, row.top(), max(0.0, part - GAP) if share else 0.0, row.height()))
        left += part
    bar = QRectF(row.left() + BAR_LEFT, row.top() + 7, BAR_WIDTH, row.height() - 14)
    return Columns(bar, places[0], places[1], places[2], places[3], places[4], (acts[0], acts[1]))


def _with_length_named(shares: tuple[float, ...], room: float) -> tuple[float, ...]:
    """The column of lengths is as wide as its name, which is longer in other languages."""
    if not shares[2] or room <= 0:
        return shares
    name = QFontMetricsF(font("small", weight=600)).horizontalAdvance(NAMES[2])
    more = max(0.0, (ceil(name) + GAP) / room - shares[2])
    return (shares[0] - more, shares[1], shares[2] + more, *shares[3:])


def _shares(width: float) -> tuple[float, ...]:
    if width < NO_LENGTH:
        return (0.38, 0.2, 0.0, 0.42, 0.0)
    if width < NO_SAVED:
        return (0.3, 0.16, 0.12, 0.42, 0.0)
    return (0.22, 0.11, 0.07, 0.3, 0.3)
