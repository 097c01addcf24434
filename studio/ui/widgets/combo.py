"""A drop-down list with our caret, a padded list below the field, and no changes by a passing wheel."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QStyledItemDelegate, QStyleOptionViewItem

from studio.ui.theme.fonts import use_font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import turn
from studio.ui.theme.tokens import ICON, scaled
from studio.ui.widgets.ring import Ringed

MOST_ROWS = 12


class Rows(QStyledItemDelegate):
    """Rows of 28 px at 100 % text size."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 12, scaled(28))


class Combo(Ringed, QComboBox):
    """Items are (words, value) pairs; `value()` is the chosen one's."""

    def __init__(self, name: str, items: tuple[tuple[str, object], ...] = ()) -> None:
        super().__init__()
        self._values: tuple[object, ...] = ()
        self.setAccessibleName(name)
        rows = QListView()
        rows.setAccessibleName(name)
        self.setView(rows)
        self.setItemDelegate(Rows(self))
        self.setMaxVisibleItems(MOST_ROWS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        use_font(self, "body")
        self.set_items(items)

    def set_items(self, items: tuple[tuple[str, object], ...]) -> None:
        """Replaces the list, keeps the choice where its value is still there, and emits nothing."""
        kept, blocked = self.value(), self.blockSignals(True)
        self.clear()
        # Not given to Qt as data: it makes a plain string of an enumeration's member.
        self._values = tuple(value for _, value in items)
        self.addItems([words for words, _ in items])
        self.choose(kept)
        self.blockSignals(blocked)

    def value(self) -> object:
        """The value of the chosen item, None without one."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def choose(self, value: object) -> None:
        """Chooses the item with this value; nothing if there is none."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))

    def hidePopup(self) -> None:
        """The field is not pointed at any more if the pointer was elsewhere when the list went: Qt tells it
        of no leaving."""
        super().hidePopup()
        here = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, here)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = ICON["caret"]
        room = QRectF(self.width() - side - 9, (self.height() - side) / 2, side, side)
        with QPainter(self) as painter:
            turn(painter, QRectF(self.rect()), self.layoutDirection())
            paint_icon(painter, room, "caret-down", colour="quiet" if self.isEnabled() else "disabled")
            self.draw_ring(painter)
