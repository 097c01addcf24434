"""The rows of a list of takes, and what a screen reader says of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from studio.core.language import enumerated, tr
from studio.ui.speech.take_row import TakeRow
from studio.ui.speech.wording import spoken_length

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


class TakeRows(QAbstractListModel):
    """The rows, in the order they are given; `spoken` says one to screen readers."""

    def __init__(self, spoken: Callable[[Any], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._rows: tuple[TakeRow, ...] = ()

    def set_rows(self, rows: Sequence[TakeRow]) -> None:
        """Shows other rows; only what differs is painted anew where the takes are the same."""
        if [row.take.id for row in rows] != [row.take.id for row in self._rows]:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()
        elif tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def take_row(self, index: Index) -> TakeRow | None:
        """The row of an index."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.take_row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row)
        return None


def spoken_take(row: TakeRow) -> str:
    """`Take 2, Sarah, 13.4 seconds, chosen, older words`"""
    parts = [row.title, row.take.voice_name, spoken_length(row.take.seconds)]
    parts += [tr("chosen", about="a take")] if row.chosen else []
    parts += [row.state] if row.state else []
    parts += [tr("key {key}", key=row.key)] if row.key else []
    parts += [] if row.take.complete else [tr("incomplete", about="a take")]
    return enumerated(parts)
