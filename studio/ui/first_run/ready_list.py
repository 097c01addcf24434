"""What is missing before work can begin: a row for each thing, until all of them are there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import column
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.finding_row import FindingRow
from studio.ui.widgets.labels import section

if TYPE_CHECKING:
    from studio.services.self_check import Finding


TWO_COLUMNS = 800


class ReadyList(QFrame):
    """Seen only while something is missing. `repair_asked(FindingRow)` by a row's button."""

    repair_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Before you begin"))
        self._grid, self._rows = QGridLayout(), list[FindingRow]()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(36)
        self._grid.setVerticalSpacing(0)
        self.setLayout(column(section(tr("Before you begin")), 4, self._grid, 22, spacing=0))
        self.hide()

    def rows(self) -> list[FindingRow]:
        """What is missing first, then what is there."""
        return list(self._rows)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """How things stand now; a list that says the same stays as it is, with the focus in it."""
        ranked = sorted(findings, key=lambda each: each.well)
        if [row.finding for row in self.rows()] != ranked:
            self._fill(ranked)
        self.setVisible(not all(each.well for each in findings))

    def _fill(self, findings: Sequence[Finding]) -> None:
        for old in self._rows:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [FindingRow(finding) for finding in findings]
        for row in self._rows:
            row.repair_asked.connect(self._repair)
        self._place()

    def _place(self) -> None:
        """Two columns where they have room."""
        columns = 2 if self.width() >= scaled(TWO_COLUMNS) else 1
        for number, row in enumerate(self._rows):
            self._grid.addWidget(row, number // columns, number % columns)
        for column_number in range(2):
            self._grid.setColumnStretch(column_number, 1 if column_number < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _repair(self) -> None:
        asked = self.sender()
        if isinstance(asked, FindingRow):
            self.repair_asked.emit(asked)
