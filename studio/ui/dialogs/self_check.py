"""The self-check: what was looked at, how it stands, and a button that mends each thing that is not well."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.core.language import tr, trn
from studio.ui.dialogs.sheet import Sheet
from studio.ui.theme.boxes import STRETCH, column
from studio.ui.widgets.buttons import button
from studio.ui.widgets.finding_row import FindingRow
from studio.ui.widgets.form_row import scrolling
from studio.ui.widgets.labels import label

if TYPE_CHECKING:
    from studio.services.self_check import Finding

LOOKING = tr("Looking…")


class CheckSheet(Sheet):
    """`repair_asked(FindingRow)` by a row's button, `again_asked` to look once more, `report_asked` for the
    report."""

    repair_asked = Signal(object)
    again_asked = Signal()
    report_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.again, self.report = button(tr("Look again"), icon="arrow-clockwise"), button(tr("Report…"))
        self.sum = label(LOOKING, tone="quiet")
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        inner = QWidget()
        inner.setLayout(column(self._rows, STRETCH, spacing=0))
        super().__init__(
            tr("Check the studio"),
            column(self.sum, (scrolling(inner), 1)),
            self.report,
            self.again,
            parent=parent,
        )
        self.fit(620, 640)
        self.again.clicked.connect(self.again_asked)
        self.report.clicked.connect(self.report_asked)

    def rows(self) -> list[FindingRow]:
        """From the top."""
        items = (self._rows.itemAt(place) for place in range(self._rows.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, FindingRow)]

    def show_looking(self) -> None:
        """It is being looked at."""
        self.sum.setText(LOOKING)
        self.again.setEnabled(False)
        self.again.setToolTip(tr("It is being looked at"))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """What was found; what is not well stands first."""
        for old in self.rows():
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        for finding in sorted(findings, key=lambda each: each.well):
            made = FindingRow(finding)
            made.repair_asked.connect(self._repair)
            self._rows.addWidget(made)
        wrong = sum(not each.well for each in findings)
        self.sum.setText(
            tr("All is well.")
            if not wrong
            else trn("{count} thing is not well.", "{count} things are not well.", wrong)
        )
        self.again.setEnabled(True)
        self.again.setToolTip("")

    def _repair(self) -> None:
        asked = self.sender()
        if isinstance(asked, FindingRow):
            self.repair_asked.emit(asked)
