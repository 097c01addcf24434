"""The ledger: every act that may have cost something, of this project or of all, and what it comes to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from studio.core.language import tr, trn
from studio.core.ledger import LedgerRow, of_project, spent
from studio.ui.dialogs.ledger_table import LedgerView
from studio.ui.dialogs.sheet import Sheet
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.segmented import Segmented

ALL, HERE = "all", "here"
EMPTY = tr("Nothing was made yet. Each take you make stands here, with what it cost.")


class LedgerSheet(Sheet):
    """`export_asked(rows)` for a table of what is shown."""

    export_asked = Signal(object)

    def __init__(self, rows: Sequence[LedgerRow], project_id: str, parent: QWidget | None = None) -> None:
        self._all, self._project_id = rows, project_id
        self.which = Segmented(
            tr("Which acts"), ((HERE, tr("This project")), (ALL, tr("All projects"))), HERE
        )
        self.sum = Elided(role="small", tone="quiet")
        self.table = LedgerView()
        self.note = Elided(role="small", tone="quiet")
        self.export = button(tr("Export as CSV…"), icon="export")
        body = column(row(self.which, 12, (self.sum, 1)), (self._middle(), 1), row((self.note, 1), STRETCH))
        super().__init__(tr("Ledger"), body, self.export, parent=parent)
        self.fit(1060, 560)
        self.which.chosen.connect(self._show)
        self.export.clicked.connect(lambda: self.export_asked.emit(self.shown))
        self._show(HERE)

    @property
    def shown(self) -> Sequence[LedgerRow]:
        """Oldest first."""
        return self._all if self.which.value() == ALL else of_project(self._all, self._project_id)

    def say(self, words: str) -> None:
        """A line under the table, such as where a file went."""
        self.note.set_whole(words)

    def _middle(self) -> QWidget:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        empty = QWidget()
        empty.setLayout(column(STRETCH, row(STRETCH, label(EMPTY, tone="quiet"), STRETCH), STRETCH))
        self._stack.addWidget(empty)
        holder = QWidget()
        holder.setLayout(self._stack)
        return holder

    def _show(self, _which: str) -> None:
        rows = self.shown
        self.table.set_rows(tuple(reversed(rows)), of_one=self.which.value() == HERE)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.export.setEnabled(bool(rows))
        self.export.setToolTip("" if rows else tr("There is nothing to export yet"))
        self.sum.set_whole(_summed(rows))


def _summed(rows: Sequence[LedgerRow]) -> str:
    acts = trn("{count:,} act", "{count:,} acts", len(rows), about="in the ledger")
    credits = trn("{count:,} credit", "{count:,} credits", spent(rows))
    maybe = spent(row for row in rows if row.may_be_charged)
    if maybe:
        credits = tr("{credits}, {unsure:,} of them may have been charged", credits=credits, unsure=maybe)
    return f"{acts} · {credits}"
