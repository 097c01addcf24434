"""The focus ring: 2 px accent inside the control's edge, shown only after a key was used."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

from studio.ui.theme.tokens import FOCUS_WIDTH, RADIUS, colour

KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


def paint_ring(painter: QPainter, rect: QRectF, radius: float = RADIUS["control"]) -> None:
    """Draws the ring just inside `rect`."""
    inset = FOCUS_WIDTH / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("accent"), FOCUS_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)
    painter.restore()


class _Passing(QObject):
    """Qt gives the focus on as Tab does where a control is hidden or disabled under it. `forced` is True
    while that happens to one that the pointer was on: no key was pressed, and no ring is due."""

    def __init__(self, application: QObject) -> None:
        super().__init__(application)
        self.forced = False
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._passed)

    def _passed(self) -> None:
        self.forced = False


def _passing() -> _Passing:
    application = QApplication.instance()
    assert application is not None
    known = application.findChild(_Passing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return known if isinstance(known, _Passing) else _Passing(application)


class Ringed(QWidget if TYPE_CHECKING else object):  # type: ignore[misc]
    """Mixed into a control: `ringed` is True while it has the focus and a key brought it there."""

    ringed = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ringed = event.reason() in KEYS and not _passing().forced
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        _passing().forced = not (self.ringed or (self.isVisible() and self.isEnabled()))
        self.ringed = False
        super().focusOutEvent(event)
        self.update()

    def draw_ring(self, painter: QPainter, radius: float = RADIUS["control"]) -> None:
        """Draws the ring where it is due."""
        if self.ringed:
            paint_ring(painter, QRectF(cast(QWidget, self).rect()), radius)
