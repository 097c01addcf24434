"""The selection, typed: from, to, and how long that is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from studio.core.language import figure, tr
from studio.ui.theme.boxes import row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.growing import Growing
from studio.ui.theme.tokens import scaled
from studio.ui.waveform.gap import Gap
from studio.ui.waveform.ruler import Unit
from studio.ui.widgets.labels import label

WIDTH = 96


def time_text(seconds: float) -> str:
    """`12:30.620`; hours where there are any."""
    thousandths = max(0, round(seconds * 1000))
    whole, rest = divmod(thousandths, 1000)
    minutes, second = divmod(whole, 60)
    hours, minute = divmod(minutes, 60)
    tail = f"{second:02d}.{rest:03d}"
    return f"{hours}:{minute:02d}:{tail}" if hours else f"{minutes}:{tail}"


def seconds_of(text: str) -> float | None:
    """What `12:30.62`, `1:02:03` or `31,25` say in seconds; None for anything else."""
    parts = text.strip().replace(",", ".").split(":")
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        return None
    if len(numbers) > 3 or any(not 0 <= number < float("inf") for number in numbers):
        return None
    total = 0.0
    for number in numbers:
        total = total * 60 + number
    return total


class PlaceField(QLineEdit):
    """A place in the recording, in time or in samples. `settled(seconds)` on Enter, or when the field is left
    with another one in it."""

    settled = Signal(float)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name, self._unit, self._rate = name, Unit.TIME, 1
        self.setAccessibleName(name)
        use_font(self, "body", weight=600, tabular=True)
        Growing(self, lambda: self.setFixedWidth(scaled(WIDTH)))
        self._seconds = 0.0
        self.editingFinished.connect(self._finish)
        self.set_unit(Unit.TIME, 1)

    def set_unit(self, unit: Unit, sample_rate: int) -> None:
        """Shows places so, at `sample_rate` Hz."""
        self._unit, self._rate = unit, max(1, sample_rate)
        tip = tr("{name}: samples, Enter applies", name=self._name)
        if unit is Unit.TIME:
            tip = tr("{name}: minutes:seconds, Enter applies", name=self._name)
        self.setToolTip(tip)
        self.setText(self._written())

    def set_seconds(self, seconds: float) -> None:
        """Shows a moment, unless the user is at it."""
        self._seconds = seconds
        if not (self.hasFocus() and self.isModified()):
            self.setText(self._written())

    def _written(self) -> str:
        if self._unit is Unit.SAMPLES:
            return f"{round(self._seconds * self._rate):,}"
        return time_text(self._seconds)

    def _read(self) -> float | None:
        if self._unit is Unit.TIME:
            return seconds_of(self.text())
        figures = "".join(each for each in self.text() if not each.isspace() and each not in ",.'’")
        return int(figures) / self._rate if figures.isdecimal() else None

    def _finish(self) -> None:
        typed, changed = self._read(), self.isModified()
        self.setModified(False)
        self.setText(self._written())
        if changed and typed is not None and typed != self._seconds:
            self.settled.emit(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setModified(False)
            self.setText(self._written())
        else:
            super().keyPressEvent(event)


class Selection(QWidget):
    """`changed(start, end)` in seconds when one was typed."""

    changed = Signal(float, float)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Selection"))
        self.start, self.end = (
            PlaceField(tr("From", about="a place in time")),
            PlaceField(tr("To", about="a place in time")),
        )
        self._length = label(weight=600, tabular=True)
        words = (
            label(tr("From", about="a place in time"), tone="quiet"),
            self.start,
            label(tr("to", about="between two places in time"), tone="quiet"),
            self.end,
            self._length,
        )
        self.setLayout(row(*words, spacing=8))
        self._gap: Gap | None = None
        self._unit, self._rate = Unit.TIME, 1
        self.start.settled.connect(self._start_typed)
        self.end.settled.connect(self._end_typed)

    def set_unit(self, unit: Unit, sample_rate: int) -> None:
        """Shows places in time or in samples, at `sample_rate` Hz."""
        if (unit, sample_rate) != (self._unit, self._rate):
            self._unit, self._rate = unit, sample_rate
            for field in (self.start, self.end):
                field.set_unit(unit, sample_rate)
            self.set_gap(self._gap)

    def set_gap(self, gap: Gap | None) -> None:
        """Shows a gap; nothing can be typed where there is no recording."""
        self._gap = gap
        self.start.set_seconds(gap.start if gap is not None else 0.0)
        self.end.set_seconds(gap.end if gap is not None else 0.0)
        self._length.setText(self._long(gap.end - gap.start) if gap is not None else "")

    def _long(self, seconds: float) -> str:
        if self._unit is Unit.SAMPLES:
            return f"= {figure(round(seconds * self._rate), ',')}"
        return tr("= {seconds:.3f} s", seconds=seconds)

    def _start_typed(self, seconds: float) -> None:
        end = self._gap.end if self._gap is not None else seconds
        self.changed.emit(seconds, max(seconds, end))

    def _end_typed(self, seconds: float) -> None:
        start = self._gap.start if self._gap is not None else seconds
        self.changed.emit(min(start, seconds), seconds)
