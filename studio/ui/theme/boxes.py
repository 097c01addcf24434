"""Rows and columns whose margins and spacing are always said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from studio.ui.theme.sides import RIGHT_TO_LEFT

STRETCH: Final = None
"""An item that takes all spare room."""

Item = QWidget | QLayout | int | tuple[QWidget | QLayout, int] | None
Margins = tuple[int, int, int, int]


class _Turning(QBoxLayout if TYPE_CHECKING else object):  # type: ignore[misc]
    """Qt turns the items of a row round where the language is read from right to left, but not the margins:
    this does, in a widget that is mirrored."""

    _turned = False

    def setGeometry(self, rect: QRect) -> None:
        host = self.parentWidget()
        if host is not None and host.isRightToLeft() != self._turned:
            self._turned = not self._turned
            now = self.contentsMargins()
            self.setContentsMargins(now.right(), now.top(), now.left(), now.bottom())
        super().setGeometry(rect)


class _TurningRow(_Turning, QHBoxLayout):
    pass


class _TurningColumn(_Turning, QVBoxLayout):
    pass


def _turns() -> bool:
    return QGuiApplication.layoutDirection() == RIGHT_TO_LEFT


def fill(box: QBoxLayout, items: tuple[Item, ...]) -> None:
    """Adds items: a widget, a layout, a gap in px, STRETCH, or (widget or layout, share of spare room)."""
    for item in items:
        part, share = item if isinstance(item, tuple) else (item, 0)
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(part)
        elif isinstance(part, QWidget):
            box.addWidget(part, share)
        else:
            box.addLayout(part, share)


def row(*items: Item, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """A row from left to right; see `fill` for its items. Margins: left, top, right, bottom."""
    box = _TurningRow() if _turns() else QHBoxLayout()
    box.setContentsMargins(*margins)
    box.setSpacing(spacing)
    fill(box, items)
    return box


def column(*items: Item, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """A column from top to bottom; see `fill` for its items. Margins: left, top, right, bottom."""
    box = _TurningColumn() if _turns() else QVBoxLayout()
    box.setContentsMargins(*margins)
    box.setSpacing(spacing)
    fill(box, items)
    return box


def frame(name: str, layout: QLayout | None = None, *, accessible: str = "") -> QFrame:
    """A region that the style sheet knows by `name` (appbar, toolbar, panel, side, foot, card, sunken…)."""
    region = QFrame()
    region.setObjectName(name)
    region.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    if accessible:
        region.setAccessibleName(accessible)
    if layout is not None:
        region.setLayout(layout)
    return region


def line(*, vertical: bool = False) -> QFrame:
    """A divider of 1 px."""
    return frame("vline" if vertical else "hline")
