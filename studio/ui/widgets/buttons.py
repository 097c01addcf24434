"""Buttons: plain, primary, ghost, and those that are an icon alone."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QToolButton

from studio.ui.keys import written
from studio.ui.theme.fonts import use_font
from studio.ui.theme.icons import icon as themed_icon
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.polish import set_style_property
from studio.ui.theme.sides import CENTRE, turn, write
from studio.ui.theme.tokens import HEIGHT, ICON, colour
from studio.ui.widgets.foreground import foreground
from studio.ui.widgets.ring import Ringed

Kind = Literal["plain", "primary", "ghost"]
GAP = 6
INK: dict[Kind, str] = {"plain": "normal", "primary": "onaccent", "ghost": "normal"}


class Button(Ringed, QPushButton):
    """A button with words, and an icon 6 px before them if it has one."""

    padding = 13

    def __init__(self, text: str, kind: Kind = "plain", icon: str = "") -> None:
        super().__init__(text)
        self._icon = icon
        self._trailing = ""
        self._kind: Kind = "plain"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_kind(kind)

    @property
    def kind(self) -> Kind:
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Makes it plain, primary or ghost; there is one primary button on a screen at a time."""
        if kind == "primary":
            foreground().changed.connect(self._show_kind)
        elif self._kind == "primary":
            foreground().changed.disconnect(self._show_kind)
        self._kind = kind
        use_font(self, "body", weight=600 if kind == "primary" else 500)
        self._show_kind()
        self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        self._show_kind()
        super().showEvent(event)

    def _show_kind(self) -> None:
        demoted = self._kind == "primary" and foreground().is_behind(self)
        set_style_property(self, "kind", "plain" if demoted else self._kind)

    def set_icon_name(self, name: str) -> None:
        """Changes the icon; none for an empty name."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_trailing_icon(self, name: str) -> None:
        """An icon after the words, such as caret-down on a button that opens a list."""
        self._trailing = name
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        width = words + 2 * self.padding + self._leading_width() + self._trailing_width()
        return QSize(width, HEIGHT["control"])

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _leading_width(self) -> int:
        return (ICON["row"] + (GAP if self.text() else 0)) if self._icon else 0

    def _trailing_width(self) -> int:
        return ICON["caret"] + GAP if self._trailing else 0

    def _ink(self) -> str:
        return INK[self.property("kind")] if self.isEnabled() else "disabled"

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        with QPainter(self) as painter:
            self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
            turn(painter, QRectF(self.rect()), self.layoutDirection())
            self._paint_contents(painter)
            self.draw_ring(painter)

    def _paint_contents(self, painter: QPainter) -> None:
        words = self.fontMetrics().horizontalAdvance(self.text())
        leading, trailing = self._leading_width(), self._trailing_width()
        left = (self.width() - words - leading - trailing) / 2
        if self._icon:
            self._paint_icon(painter, self._icon, left, ICON["row"])
        painter.setPen(colour(self._ink()))
        room = QRectF(left + leading, 0, words + 1, self.height())
        write(painter, room, CENTRE, self.text())
        if self._trailing:
            self._paint_icon(painter, self._trailing, left + leading + words + GAP, ICON["caret"])

    def _paint_icon(self, painter: QPainter, name: str, left: float, side: int) -> None:
        room = QRectF(left, (self.height() - side) / 2, side, side)
        paint_icon(
            painter, room, name.removesuffix("-fill"), colour=self._ink(), filled=name.endswith("-fill")
        )


class IconButton(Ringed, QToolButton):
    """A button that is an icon alone: 30 × 30, or 24 × 24 if `small`."""

    def __init__(self, icon: str, name: str, key: str = "", *, small: bool = False) -> None:
        super().__init__()
        self._small = small
        self._fit_icon()
        if small:
            self.setProperty("kind", "small")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_icon_name(icon)
        self.name_it(name, key)

    def set_icon_name(self, name: str, colour: str = "normal") -> None:
        """Changes the icon; a name that ends in -fill gives the filled one."""
        filled = name.endswith("-fill")
        self.setIcon(themed_icon(name.removesuffix("-fill"), colour=colour, filled=filled))

    def name_it(self, name: str, key: str = "") -> None:
        """Says what it does: the verb is its name, the key its description, both its tooltip."""
        self.setAccessibleName(name)
        shown = written(key) if key else ""
        self.setAccessibleDescription(shown)
        self.setToolTip(f"{name} ({shown})" if shown else name)

    def _fit_icon(self) -> None:
        side = ICON["row"] if self._small else ICON["button"]
        self.setIconSize(QSize(side, side))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_icon()

    def sizeHint(self) -> QSize:
        side = HEIGHT["small"] if self._small else HEIGHT["control"]
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            self.draw_ring(painter)


def button(text: str, *, kind: Kind = "plain", icon: str = "") -> Button:
    """A button with words; its words are its accessible name."""
    return Button(text, kind, icon)


def icon_button(icon: str, name: str, key: str = "", *, small: bool = False) -> IconButton:
    """An icon button. `name` is the verb it does, `key` the shortcut as people write it."""
    return IconButton(icon, name, key, small=small)
