"""The files of a dataset: how each measures, what is thought of it, and how it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QMenu, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studio.core.language import tr
from studio.ui.tabs.datasets.columns import NAMES, ROW, columns_of
from studio.ui.tabs.datasets.file_painter import FileAct, acts_of, paint_file, size_text, spoken
from studio.ui.tabs.datasets.page import FileRow
from studio.ui.tabs.datasets.state_words import act_words
from studio.ui.theme.fonts import font
from studio.ui.theme.growing import keep_height
from studio.ui.theme.sides import LEFT_MIDDLE, turn, write
from studio.ui.theme.tokens import colour, scaled
from studio.ui.widgets.row_paint import look_of
from studio.ui.widgets.space_key import keeps_space

__all__ = ["FileRows", "FileTable", "TableHead", "size_text"]

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole.UserRole


class FileRows(QAbstractListModel):
    """The rows, as they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[FileRow] = []
        self._numbers: dict[str, int] = {}

    def set_rows(self, rows: tuple[FileRow, ...]) -> None:
        """Shows other rows; the current one stays where the files are the same."""
        same = len(rows) == len(self.rows) and all(
            one.key == other.key for one, other in zip(rows, self.rows, strict=True)
        )
        if not same:
            self.beginResetModel()
            self.rows = list(rows)
            self._numbers = {row.key: number for number, row in enumerate(rows)}
            self.endResetModel()
            return
        for number, row in enumerate(rows):
            if row is not self.rows[number]:
                self._replace(number, row)

    def renew(self, row: FileRow) -> None:
        """One stands otherwise."""
        number = self._numbers.get(row.key)
        if number is not None:
            self._replace(number, row)

    def _replace(self, number: int, row: FileRow) -> None:
        self.rows[number] = row
        index = self.index(number)
        self.dataChanged.emit(index, index)

    def number(self, key: str) -> int:
        """Where a row is, -1 where it is not."""
        return self._numbers.get(key, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        found = self.rows[index.row()]
        if role == ROLE:
            return found
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(found)
        if role == Qt.ItemDataRole.ToolTipRole:
            worst = found.judgement.worst if found.judgement is not None else None
            return found.sentence or (worst.reason if worst is not None else "")
        return None


class FilePainter(QStyledItemDelegate):
    """Paints a row of 34 px."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = cast(Any, option)
        rect = QRectF(look.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn(painter, rect, look.direction)
        rect.setWidth(look.widget.width())  # With the scroll bar: the columns stand under their names.
        paint_file(painter, rect, cast(FileRow, index.data(ROLE)), look_of(option))
        painter.restore()


class FileTable(QListView):
    """`taken(key)` when another row is the current one, `hear_asked` by Enter, `removed(list[FileRow])` by
    Delete, `asked(FileAct, list[FileRow])` by the menu."""

    taken = Signal(str)
    hear_asked = Signal()
    removed = Signal(object)
    asked = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.files = FileRows(self)
        self.setModel(self.files)
        self.setItemDelegate(FilePainter(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(tr("Files of the dataset"))
        self.viewport().setAutoFillBackground(False)
        self._quiet, self.can_edit = False, False
        self.selectionModel().currentChanged.connect(self._current_changed)

    def show_rows(self, rows: tuple[FileRow, ...], current: FileRow | None, *, can_edit: bool) -> None:
        """Shows the files; `current` is the one that is told about; `can_edit` where what was sent can be
        deleted."""
        self._quiet, self.can_edit = True, can_edit
        at = self.verticalScrollBar().value()
        self.files.set_rows(rows)
        number = self.files.number(current.key) if current is not None else -1
        if number >= 0 and self.currentIndex().row() != number:
            self.setCurrentIndex(self.files.index(number))
            self.verticalScrollBar().setValue(at)
        self._quiet = False

    def chosen(self) -> list[FileRow]:
        """The rows that are selected, from top to bottom."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.files.rows[number] for number in numbers]

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._quiet:
            self.taken.emit(self.files.rows[index.row()].key)

    def event(self, event: QEvent) -> bool:
        return keeps_space(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = self.chosen()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.hear_asked.emit()
        elif event.key() == Qt.Key.Key_Delete and rows:
            self.removed.emit(rows)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            at = event.globalPos()
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
            menu.popup(at)

    def menu(self) -> QMenu | None:
        """What can be done with the chosen rows; None without any."""
        rows = self.chosen()
        if not rows:
            return None
        menu = QMenu(self)
        acts = dict.fromkeys(act for row in rows for act in acts_of(row, can_edit=self.can_edit))
        if len(rows) > 1:
            acts.pop(FileAct.HEAR, None)
        for act in acts:
            menu.addAction(act_words(act.value, here=rows[0].here), self._asking(act, rows))
        return menu

    def _asking(self, act: FileAct, rows: list[FileRow]) -> Callable[[], None]:
        return lambda: self.asked.emit(act, rows)


class TableHead(QWidget):
    """The names of the columns, over a `FileTable`."""

    def __init__(self) -> None:
        super().__init__()
        keep_height(self, 30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        places = columns_of(QRectF(self.rect()))
        with QPainter(self) as painter:
            turn(painter, QRectF(self.rect()), self.layoutDirection())
            painter.setFont(font("small", weight=600))
            painter.setPen(colour("quiet"))
            for number, (name, room) in enumerate(zip(NAMES, places, strict=True)):
                if room.width():
                    left = scaled(26) if not number else 0
                    write(painter, room.adjusted(left, 0, 0, 0), LEFT_MIDDLE, name)
