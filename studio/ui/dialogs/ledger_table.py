"""The ledger's rows in a table, the newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from studio.core.language import figure, tr
from studio.core.ledger import LedgerRow
from studio.services.ledger_table import outcome, what
from studio.ui.theme.fonts import font
from studio.ui.theme.tokens import colour, scaled

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ROW, AROUND, LEAST = 30, 20, 40
MONTHS = (
    tr("Jan", about="month"),
    tr("Feb", about="month"),
    tr("Mar", about="month"),
    tr("Apr", about="month"),
    tr("May", about="month"),
    tr("Jun", about="month"),
    tr("Jul", about="month"),
    tr("Aug", about="month"),
    tr("Sep", about="month"),
    tr("Oct", about="month"),
    tr("Nov", about="month"),
    tr("Dec", about="month"),
)


def when(row: LedgerRow) -> str:
    """`29 Nov 2026, 14:02` on this computer's clock."""
    try:
        return _written(datetime.fromisoformat(row.time).astimezone())
    except ValueError:
        return row.time


def _written(then: datetime) -> str:
    return tr(
        "{day} {month} {year}, {time}",
        about="a date, and the time of the day",
        day=then.day,
        month=MONTHS[then.month - 1],
        year=then.year,
        time=f"{then:%H:%M}",
    )


LONG_TIME = _written(datetime(2026, 11, 29, 20, 30))
"""As long as a time is."""


def _price(row: LedgerRow) -> str:
    return figure(row.credits, ",") if row.credits else tr("free", about="costs nothing")


COLUMNS: tuple[tuple[str, Callable[[LedgerRow], str], bool], ...] = (
    (tr("Time"), when, False),
    (tr("Project"), lambda row: row.project, False),
    (tr("What"), what, False),
    (tr("Voice"), lambda row: row.voice or row.voice_id, False),
    (tr("Characters"), lambda row: figure(row.characters, ","), True),
    (tr("Seconds"), lambda row: figure(row.seconds, ".1f"), True),
    (tr("Credits"), _price, True),
    (tr("Result"), outcome, False),
    (tr("Request"), lambda row: row.request_id, False),
)
"""Name, what stands in it, whether it is a number."""
TIME, PROJECT, WHAT, VOICE, CHARACTERS, SECONDS, CREDITS, RESULT, REQUEST = range(len(COLUMNS))
WIDTHS = (136, 120, 104, 104, 90, 76, 76, 212, 120)
FIRST_TO_GO = (REQUEST, CHARACTERS, SECONDS, PROJECT, VOICE)
"""Columns that a narrow table leaves out, the first of them first; its tooltips have what they hold."""


class LedgerRows(QAbstractTableModel):
    """The rows as they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[LedgerRow] = ()
        self.left_out: tuple[int, ...] = ()

    def set_rows(self, rows: Sequence[LedgerRow]) -> None:
        """Shows others."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return COLUMNS[section][0]
        if role == Role.TextAlignmentRole and COLUMNS[section][2]:
            return RIGHT
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row, (_, words, is_number) = self.rows[index.row()], COLUMNS[index.column()]
        if role == Role.DisplayRole:
            return words(row)
        if role == Role.ToolTipRole:
            return "\n".join((words(row), *self._beside(row)))
        if role == Role.TextAlignmentRole and is_number:
            return RIGHT
        if role == Role.FontRole:
            return font("small", tabular=is_number)
        if role == Role.ForegroundRole:
            amber = row.may_be_charged and words is outcome
            return colour("amber" if amber else "normal" if row.credits else "quiet")
        return None

    def _beside(self, row: LedgerRow) -> Iterator[str]:
        """What is in the columns that have no room."""
        for column in self.left_out:
            name, words, _ = COLUMNS[column]
            if value := words(row):
                yield tr("{name}: {value}", about="a column of a table", name=name, value=value)


class LedgerView(QTableView):
    """The table; the result takes what room there is, and where there is little others are left out: the
    project first if all rows are of one."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = LedgerRows(self)
        self.setModel(self.rows)
        self.setObjectName("ledger")
        self.setAccessibleName(tr("Ledger"))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(ROW))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(RESULT, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(scaled(LEAST))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._of_one = False
        for column in range(len(COLUMNS)):
            self.setColumnWidth(column, self._wanted(column))

    def set_rows(self, rows: Sequence[LedgerRow], *, of_one: bool) -> None:
        """Shows rows, all `of_one` project or of any."""
        self._of_one = of_one
        self.rows.set_rows(rows)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leaves out columns until the others have room."""
        gone = {PROJECT} if self._of_one else set[int]()
        for column in FIRST_TO_GO:
            if sum(self._wanted(each) for each in range(len(COLUMNS)) if each not in gone) <= self._room():
                break
            gone.add(column)
        for column in range(len(COLUMNS)):
            self.setColumnHidden(column, column in gone)
        self.rows.left_out = tuple(sorted(gone - ({PROJECT} if self._of_one else set())))

    def _room(self) -> int:
        return self.viewport().width()

    def _wanted(self, column: int) -> int:
        return max(scaled(WIDTHS[column]), self._least(column))

    def _least(self, column: int) -> int:
        """Px that the name of a column takes, and those of a time in the first: no language loses its end."""
        words, metrics = COLUMNS[column][0], self.horizontalHeader().fontMetrics()
        wide = metrics.horizontalAdvance(LONG_TIME) if COLUMNS[column][1] is when else 0
        return max(wide, metrics.horizontalAdvance(words)) + scaled(AROUND)
