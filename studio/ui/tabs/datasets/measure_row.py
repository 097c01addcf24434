"""One measure of a file: a sign, its name, its figure."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.core.dataset_judgement import Grade
from studio.core.language import tr
from studio.ui.theme.boxes import STRETCH, row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.labels import label, set_tone
from studio.ui.widgets.sign import Sign

SIGNS = {
    Grade.PASS: ("check", "green"),
    Grade.LOOK: ("warning-fill", "amber"),
    Grade.FAIL: ("x-circle-fill", "red"),
}
TONES = {Grade.PASS: "quiet", Grade.LOOK: "amber", Grade.FAIL: "red"}


class MeasureRow(QWidget):
    """Coloured where it is not as it should be."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._measure = name
        self._sign = Sign("check", "green", 15)
        self._name, self._value = label(name), label(tone="quiet", tabular=True)
        self.setLayout(row(self._sign, 2, self._name, STRETCH, self._value, spacing=6))

    def say(self, value: str, grade: Grade | None) -> None:
        """Shows a figure; without a grade there is no sign."""
        self.setMinimumHeight(scaled(24))
        name, tone = SIGNS[grade] if grade is not None else ("info", "quiet")
        self._sign.change(name, tone)
        self._value.setText(value)
        set_tone(self._value, TONES[grade] if grade is not None else "quiet")
        self.setAccessibleName(_spoken(self._measure, value, grade))


def _spoken(measure: str, value: str, grade: Grade | None) -> str:
    """For screen readers: `Noise: −18 dB, fails`."""
    if grade is Grade.LOOK:
        return tr("{measure}: {value}, to look at", measure=measure, value=value)
    if grade is Grade.FAIL:
        return tr("{measure}: {value}, fails", measure=measure, value=value)
    return tr("{measure}: {value}", measure=measure, value=value)
