"""Which stretch of a sound is on screen, shared by ruler, waveform and words."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

SHORTEST = 0.05
"""Seconds that are on screen at the least, where the sound's rate is not known."""
LEAST_SAMPLES = 24
"""On screen at the least."""


class Timeline(QObject):
    """`start` to `end` are on screen, of `total`; all in seconds. `changed` follows each change."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.start, self.end, self.total, self.shortest = 0.0, 1.0, 1.0, SHORTEST

    @property
    def span(self) -> float:
        """Seconds on screen."""
        return self.end - self.start

    @property
    def is_whole(self) -> bool:
        """True while everything is on screen."""
        return self.start <= 0 and self.end >= self.total

    def set_rate(self, sample_rate: int) -> None:
        """How close one may look: at `LEAST_SAMPLES` of a sound of that rate in Hz."""
        self.shortest = LEAST_SAMPLES / sample_rate

    def set_total(self, total: float) -> None:
        """A sound of another length; what showed the whole goes on to show the whole."""
        total = max(total, self.shortest)
        if total == self.total:
            return
        whole = self.is_whole
        self.total = total
        self.show(0.0, total) if whole else self.show(self.start, self.end)

    def show(self, start: float, end: float) -> None:
        """Put a stretch on screen, moved or cut to what there is."""
        span = min(max(end - start, self.shortest), self.total)
        start = min(max(start, 0.0), self.total - span)
        self.start, self.end = start, start + span
        self.changed.emit()

    def show_all(self) -> None:
        """Put the whole on screen."""
        self.show(0.0, self.total)

    def zoom(self, factor: float, around: float) -> None:
        """Show `factor` times as much, keeping the second `around` where it is on screen."""
        span = min(max(self.span * factor, self.shortest), self.total)
        share = (around - self.start) / self.span
        start = around - share * span
        self.show(start, start + span)

    def scroll(self, seconds: float) -> None:
        """Move what is on screen."""
        self.show(self.start + seconds, self.end + seconds)

    def centre(self, seconds: float) -> None:
        """Put that second in the middle, as far as there is sound on both sides."""
        self.show(seconds - self.span / 2, seconds + self.span / 2)

    def bring_in(self, seconds: float) -> None:
        """Turn the page if that second is not on screen."""
        if not self.start <= seconds <= self.end:
            self.show(seconds, seconds + self.span)

    def reveal(self, start: float, end: float) -> None:
        """Put a stretch in the middle if not all of it is on screen, with no more than has to be shown."""
        if self.start <= start and end <= self.end:
            return
        span, middle = max(self.span, 1.2 * (end - start)), (start + end) / 2
        self.show(middle - span / 2, middle + span / 2)

    def x(self, seconds: float, width: float) -> float:
        """Where a second is on a strip that is `width` px wide."""
        return (seconds - self.start) / self.span * width

    def seconds(self, x: float, width: float) -> float:
        """The second under `x`, within the sound."""
        return min(max(self.start + x / max(width, 1.0) * self.span, 0.0), self.total)
