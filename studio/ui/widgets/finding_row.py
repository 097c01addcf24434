"""A thing that was looked at: how it stands, in a sentence, and a button that mends it where one can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label, set_tone
from studio.ui.widgets.sign import Sign

if TYPE_CHECKING:
    from studio.services.self_check import Finding


class FindingRow(QWidget):
    """`repair_asked(Finding)` by its button."""

    repair_asked = Signal(object)

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.finding = finding
        name, tone = ("check-circle-fill", "green") if finding.well else ("warning-fill", "amber")
        self._sign = Sign(name, tone, 16)
        self.words = label(finding.sentence, role="small", tone="quiet", wrap=True)
        self.button = button(finding.button) if finding.button else None
        told = column(label(finding.name, weight=600, tone="strong"), self.words, STRETCH, spacing=2)
        parts = [self._sign, 10, (told, 1), *([12, self.button] if self.button is not None else [])]
        self.setLayout(row(*parts, spacing=0, margins=(0, 7, 6, 7)))  # type: ignore[arg-type]
        self.setAccessibleName(f"{finding.name}: {finding.sentence}")
        if self.button is not None:
            self.button.setAccessibleName(f"{finding.name}: {finding.button}")
            self.button.clicked.connect(lambda: self.repair_asked.emit(self.finding))

    def say(self, words: str, *, well: bool) -> None:
        """What came of the repair."""
        self.words.setText(words)
        set_tone(self.words, "green" if well else "red")
        self._sign.change(*(("check-circle-fill", "green") if well else ("x-circle-fill", "red")))
        if self.button is not None:
            self.button.setEnabled(not well)
            self.button.setToolTip(tr("Done") if well else "")
