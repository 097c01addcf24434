"""The rows of the script for Qt."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.ui.tabs.tts.rows import Row, others_of

Index = QModelIndex | QPersistentModelIndex
FEW = 20
"""Changed rows that are told of one by one."""
READ = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


class ScriptModel(QAbstractListModel):
    """Tells of what is otherwise, and of no more: blocks that came, that went, that changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._places: dict[str, int] = {}

    def place(self, block_id: str) -> int:
        """Which row a block is in; -1 if it is not there."""
        return self._places.get(block_id, -1)

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Shows these blocks."""
        others = others_of(rows, self.rows)
        if len(rows) == len(self.rows) and all(rows[place].id == self.rows[place].id for place in others):
            self._update(rows, others)
        else:
            self._exchange(rows)

    def _update(self, rows: tuple[Row, ...], others: list[int]) -> None:
        self.rows = rows
        if len(others) > FEW:
            self.dataChanged.emit(self.index(others[0]), self.index(others[-1]))
            return
        for place in others:
            self.dataChanged.emit(self.index(place), self.index(place))

    def _exchange(self, rows: tuple[Row, ...]) -> None:
        """The middle of the list is another one; what stands before and after it stays."""
        old, shorter = self.rows, min(len(rows), len(self.rows))
        start = next((i for i in range(shorter) if rows[i].id != old[i].id), shorter)
        left = shorter - start
        end = next((i for i in range(left) if rows[-1 - i].id != old[-1 - i].id), left)
        if len(old) - end > start:
            self.beginRemoveRows(QModelIndex(), start, len(old) - end - 1)
            self.rows = (*old[:start], *old[len(old) - end :])
            self.endRemoveRows()
        if len(rows) - end > start:
            self.beginInsertRows(QModelIndex(), start, len(rows) - end - 1)
            self.rows = (*self.rows[:start], *rows[start : len(rows) - end], *self.rows[start:])
            self.endInsertRows()
        self._places = {row.id: place for place, row in enumerate(rows)}
        self._update(rows, others_of(rows, self.rows))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in READ and 0 <= index.row() < len(self.rows):
            return self.rows[index.row()].spoken
        return None
