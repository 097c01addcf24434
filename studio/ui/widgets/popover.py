"""Pop-overs: what a button opens beside itself; a click elsewhere or Esc closes it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QPropertyAnimation, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLayout, QWidget

from studio.ui.regions import first_stop
from studio.ui.theme.boxes import column
from studio.ui.theme.theme import theme
from studio.ui.theme.tokens import RADIUS, colour, scaled
from studio.ui.widgets.compositor import blends
from studio.ui.widgets.foreground import foreground
from studio.ui.widgets.scrolled import BAR, Scrolled
from studio.ui.widgets.shadow import DROP, EXTENT, shadow

Align = Literal["left", "right"]
GAP, NEAR, LOWEST = 12, 4, 300
"""Px between it and what it stands beside; px that focus rings may reach out of its content; height below
which a window is no place for a pop-over."""


def can_fade() -> bool:
    """False where motion is reduced, or nobody makes a window translucent."""
    shown = QGuiApplication.platformName() not in ("offscreen", "minimal")
    return shown and theme().duration("short_ms") > 0 and blends()


class Popover(QFrame):
    """Holds `content` on a panel with a shadow. `width` in px without the shadow; None follows the content.

    `closed` comes whenever it goes, for whatever reason.
    """

    closed = Signal()

    def __init__(
        self, name: str, content: QLayout, *, width: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(name)
        self.setWindowTitle(name)
        around, tops = (NEAR, NEAR, 0, NEAR), (16 - NEAR - DROP, 16 - NEAR + DROP)
        inner = QWidget()
        inner.setLayout(column(content, spacing=0, margins=around))
        self._content = Scrolled(inner, gap=BAR)
        sides = (EXTENT + 20 - NEAR, EXTENT + 20 - BAR)
        self.setLayout(
            column(self._content, spacing=0, margins=(sides[0], EXTENT + tops[0], sides[1], EXTENT + tops[1]))
        )
        self._wished = width
        if width is not None:
            self.setFixedWidth(scaled(width) + 2 * EXTENT)
        self._anchor: QWidget | None = None
        self._align: Align = "right"
        self._above = False
        theme().changed.connect(self.refit)

    def show_under(self, anchor: QWidget, *, align: Align = "right", above: bool = False) -> None:
        """Opens below `anchor`, or above it, their right (or left) edges in line, and takes the focus."""
        self._anchor, self._align, self._above = anchor, align, above
        self.refit()
        foreground().put(self)
        if can_fade():
            self._fade_in()
        self.show()
        # Pressed by the pointer, it is under it; else a key opened this, and shows where it is.
        by_key = bool(getattr(anchor, "ringed", False)) or not anchor.underMouse()
        reason = Qt.FocusReason.TabFocusReason if by_key else Qt.FocusReason.PopupFocusReason
        (first_stop(self) or self).setFocus(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        held = QApplication.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        )
        if enter and isinstance(held, QAbstractButton) and self.isAncestorOf(held):
            held.click()
        else:
            super().keyPressEvent(event)

    def refit(self) -> None:
        """Takes the size of its content, and the place that follows from it."""
        if self._anchor is None:
            return
        for each in reversed(self.findChildren(Scrolled)):  # Those inside of others come first.
            each.renew()
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._take_size(self._anchor)

    def event(self, event: QEvent) -> bool:
        """Follows its content, also where nobody asks it to."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._anchor is not None:
            self._take_size(self._anchor)
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its content may make it larger by itself."""
        super().resizeEvent(event)
        self._cut()

    def _take_size(self, anchor: QWidget) -> None:
        self._take_width(anchor)
        hint = self.sizeHint()  # `adjustSize` stops at two thirds of the screen.
        self.resize(hint.width(), min(hint.height(), self._highest(anchor)))
        self.move(self._place(anchor))
        self._cut()

    def _cut(self) -> None:
        if not blends():
            self.setMask(self._outline())

    def _take_width(self, anchor: QWidget) -> None:
        """The width that is wished, or what a narrow window has room for."""
        if self._wished is None:
            return
        wished, window = scaled(self._wished), anchor.window()
        if window is not anchor and window.width() > anchor.width() + 2 * GAP:
            wished = min(wished, window.width() - 2 * GAP)
        self.setFixedWidth(max(wished + 2 * EXTENT, super().minimumSizeHint().width()))

    def _highest(self, anchor: QWidget) -> int:
        """Px that it has room for, its shadow among them: in the window, or, over a small one, on the
        screen."""
        around, room = self._around(anchor), anchor.screen().availableGeometry().height()
        if around is not None and around.height() >= scaled(LOWEST):
            room = min(room, around.height())
        return room - 2 * GAP + 2 * EXTENT

    def _around(self, anchor: QWidget) -> QWidget | None:
        """The window that it belongs into; None for an anchor that is one itself."""
        window = anchor.window()
        return None if window is anchor else window

    def _place(self, anchor: QWidget) -> QPoint:
        below = anchor.mapToGlobal(QPoint(0, anchor.height() + GAP))
        left = below.x() - EXTENT
        if self._align == "right":
            left = below.x() + anchor.width() - self.width() + EXTENT
        top = below.y() - EXTENT + DROP
        if self._above:
            top = anchor.mapToGlobal(QPoint(0, 0)).y() - GAP - self.height() + EXTENT + DROP
        return self._kept_on_screen(QPoint(self._within(anchor, left), self._not_below(anchor, top)), anchor)

    def _not_below(self, anchor: QWidget, top: int) -> int:
        """`top`, or higher where the panel would stand out of the window, if it has room there at all."""
        around = self._around(anchor)
        if around is None or self.height() - 2 * EXTENT > around.height() - 2 * GAP:
            return top
        first = around.mapToGlobal(QPoint(0, GAP)).y() - EXTENT + DROP
        return max(first, min(top, first + around.height() - 2 * GAP - self.height() + 2 * EXTENT))

    def _within(self, anchor: QWidget, left: int) -> int:
        """`left`, or where the panel stands inside the window, if it has room there at all."""
        window = anchor.window()
        most = window.width() - self.width() + 2 * EXTENT - 2 * GAP
        if most < 0:
            return left
        first = window.mapToGlobal(QPoint(GAP, 0)).x() - EXTENT
        return max(first, min(left, first + most))

    def _kept_on_screen(self, corner: QPoint, anchor: QWidget) -> QPoint:
        room: QRect = anchor.screen().availableGeometry().adjusted(-EXTENT, -EXTENT, EXTENT, EXTENT)
        x = max(room.left(), min(corner.x(), room.right() - self.width()))
        y = max(room.top(), min(corner.y(), room.bottom() - self.height()))
        return QPoint(x, y)

    def _fade_in(self) -> None:
        self.setWindowOpacity(0.0)
        fade = QPropertyAnimation(self, b"windowOpacity", self)
        fade.setDuration(theme().duration("short_ms"))
        fade.setEndValue(1.0)
        fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        fade.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def body(self) -> QRect:
        """The panel without its shadow."""
        return self.rect().adjusted(EXTENT, EXTENT - DROP, -EXTENT, -EXTENT - DROP)

    def _outline(self) -> QRegion:
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.body()), RADIUS["popover"], RADIUS["popover"])
        return QRegion(path.toFillPolygon().toPolygon())

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            if not blends():
                painter.fillRect(self.rect(), colour("groove"))
            painter.drawPixmap(0, 0, shadow(self.size(), RADIUS["popover"], self.devicePixelRatioF()))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("groove"), 1))
            painter.setBrush(colour("panel"))
            edge = QRectF(self.body()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, RADIUS["popover"], RADIUS["popover"])

    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        if self._wished is None:
            return layout.sizeHint()
        wide = self.minimumWidth()  # Words are broken at the width that it has, not at the one they wish for.
        around = layout.contentsMargins()
        high = self._content.height_for(wide - around.left() - around.right())
        return QSize(wide, high + around.top() + around.bottom())

    def hideEvent(self, event: QHideEvent) -> None:
        self._gone()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._gone()
        super().closeEvent(event)

    def _gone(self) -> None:
        if self._anchor is not None:
            self._anchor = None
            foreground().withdraw(self)
            self.closed.emit()
