"""Money in a glance: spent today, this month, for this project, beside the budgets."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from studio.core.budget import Spending, is_near
from studio.core.language import figure, tr
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label
from studio.ui.widgets.popover import Popover

WIDTH = 340
BY = tr("By the documented prices; what may have been charged counts.")


class CreditsPopover(Popover):
    """`prices_asked` and `ledger_asked` by its buttons."""

    prices_asked = Signal()
    ledger_asked = Signal()

    def __init__(self, spending: Spending, parent: QWidget | None = None) -> None:
        self.prices = button(tr("Prices and budget…"))
        self.ledger = button(tr("Ledger…"), kind="ghost")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        lines = (
            (tr("Spent today"), spending.today, 0),
            (tr("This month"), spending.month, spending.month_budget),
            (tr("This project"), spending.project, spending.project_budget),
        )
        self.said = [self._line(grid, number, *each) for number, each in enumerate(lines)]
        head = label(tr("Credits"), role="title", tone="strong")
        note = label(BY, role="small", tone="quiet", wrap=True)
        foot = row(self.ledger, STRETCH, self.prices)
        super().__init__(
            tr("Credits"), column(head, grid, note, foot, spacing=14), width=WIDTH, parent=parent
        )
        self.prices.clicked.connect(self.prices_asked)
        self.ledger.clicked.connect(self.ledger_asked)

    def _line(self, grid: QGridLayout, number: int, name: str, used: int, budget: int) -> str:
        near = bool(budget) and is_near(used, budget)
        said = tr("{spent:,} of {budget:,}", spent=used, budget=budget) if budget else figure(used, ",")
        tone = "amber" if near else "strong"
        grid.addWidget(label(name, tone="quiet"), 2 * number, 0)
        amount = label(said, tone=tone, weight=600, tabular=True)
        grid.addLayout(row(STRETCH, amount), 2 * number, 1)
        if budget:
            bar = QProgressBar()
            bar.setTextVisible(False)
            bar.setRange(0, budget)
            bar.setValue(min(used, budget))
            bar.setAccessibleName(tr("{name}: {amount} credits", name=name, amount=said))
            grid.addWidget(bar, 2 * number + 1, 0, 1, 2)
        return f"{name}: {said}"
