"""The selection, typed: from, to, and how long that is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from studio.ui.theme.boxes import row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import scaled
from studio.ui.waveform.gap import Gap
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


class TimeField(QLineEdit):
    """A moment, in seconds. `settled(float)` on Enter, or when the field is left with another one in it."""

    settled = Signal(float)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(f"{name}: minutes:seconds, Enter applies")
        use_font(self, "body", weight=600, tabular=True)
        self.setFixedWidth(scaled(WIDTH))
        self._seconds = 0.0
        self.editingFinished.connect(self._finish)

    def set_seconds(self, seconds: float) -> None:
        """Shows a moment, unless the user is at it."""
        self._seconds = seconds
        if not (self.hasFocus() and self.isModified()):
            self.setText(time_text(seconds))

    def _finish(self) -> None:
        typed, changed = seconds_of(self.text()), self.isModified()
        self.setModified(False)
        self.setText(time_text(self._seconds))
        if changed and typed is not None and typed != self._seconds:
            self.settled.emit(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setModified(False)
            self.setText(time_text(self._seconds))
        else:
            super().keyPressEvent(event)


class Selection(QWidget):
    """`changed(start, end)` in seconds when one was typed."""

    changed = Signal(float, float)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Selection")
        self.start, self.end = TimeField("From"), TimeField("To")
        self._length = label(weight=600, tabular=True)
        words = (label("From", tone="quiet"), self.start, label("to", tone="quiet"), self.end, self._length)
        self.setLayout(row(*words, spacing=8))
        self._gap: Gap | None = None
        self.start.settled.connect(self._start_typed)
        self.end.settled.connect(self._end_typed)

    def set_gap(self, gap: Gap | None) -> None:
        """Shows a gap; nothing can be typed where there is no recording."""
        self._gap = gap
        self.start.set_seconds(gap.start if gap is not None else 0.0)
        self.end.set_seconds(gap.end if gap is not None else 0.0)
        self._length.setText(f"= {gap.end - gap.start:.3f} s" if gap is not None else "")

    def _start_typed(self, seconds: float) -> None:
        end = self._gap.end if self._gap is not None else seconds
        self.changed.emit(seconds, max(seconds, end))

    def _end_typed(self, seconds: float) -> None:
        start = self._gap.start if self._gap is not None else seconds
        self.changed.emit(min(start, seconds), seconds)
