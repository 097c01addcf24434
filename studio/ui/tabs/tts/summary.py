"""The line that sums the script up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy

from studio.core.language import tr, trn
from studio.ui.tabs.tts.rows import LOCKED, Row
from studio.ui.tabs.tts.standing import Kind, Standing
from studio.ui.tabs.tts.state_bar import WIDTH as BAR
from studio.ui.tabs.tts.state_bar import paint_state
from studio.ui.theme.boxes import STRETCH, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE, turn, write
from studio.ui.theme.tokens import ICON, colour, scaled
from studio.ui.widgets.labels import label
from studio.ui.widgets.ring import Ringed, paint_ring
from studio.ui.widgets.time_text import length

WORDS: dict[str, Callable[[int], str]] = {
    Kind.MADE: lambda count: trn("{count} made", "{count} made", count, about="blocks"),
    LOCKED: lambda count: trn("{count} locked", "{count} locked", count, about="blocks"),
    Kind.STALE: lambda count: trn("{count} with changes", "{count} with changes", count, about="blocks"),
    Kind.MAKING: lambda count: trn("{count} being made", "{count} being made", count, about="blocks"),
    Kind.NOT_MADE: lambda count: trn("{count} not made", "{count} not made", count, about="blocks"),
    Kind.FAILED: lambda count: trn("{count} failed", "{count} failed", count, about="blocks"),
}
TIPS: dict[str, str] = {
    Kind.MADE: tr("Go to the next block that is made"),
    LOCKED: tr("Go to the next locked block"),
    Kind.STALE: tr("Go to the next block with changes"),
    Kind.MAKING: tr("Go to the next block that is being made"),
    Kind.NOT_MADE: tr("Go to the next block that is not made"),
    Kind.FAILED: tr("Go to the next block that failed"),
}


@dataclass(frozen=True, slots=True)
class Sums:
    """How many blocks stand how, in the order they are shown, and how long what is made lasts in seconds,
    with the pauses between."""

    counts: tuple[tuple[str, int], ...]
    blocks: int
    seconds: float
    whole: bool


def sums_of(rows: tuple[Row, ...]) -> Sums:
    """Sums the script up."""
    counts = dict.fromkeys(map(str, WORDS), 0)
    seconds, made = 0.0, 0
    for found in rows:
        counts[found.group] += 1
        if found.take is not None:
            seconds, made = seconds + found.take.seconds + found.block.pause_after, made + 1
    last = rows[-1].block.pause_after if rows and rows[-1].take is not None else 0.0
    shown = tuple((group, count) for group, count in counts.items() if count)
    return Sums(shown, len(rows), max(0.0, seconds - last), made == len(rows))


class Count(Ringed, QAbstractButton):
    """A state bar, a sign for locked ones, and how many there are; a click goes to the next of them."""

    def __init__(self, group: str) -> None:
        super().__init__()
        self.counted = group
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        use_font(self, "small", tabular=True)

    def set_count(self, count: int) -> None:
        """Shows another number, and nothing for none."""
        self.setVisible(count > 0)
        words = WORDS[self.counted](count)
        if words != self.text():
            self.setText(words)
            self.setToolTip(TIPS[self.counted])
            self.updateGeometry()

    @property
    def _sign(self) -> int:
        return ICON["inline"] + 4 if self.counted == LOCKED else 0

    def sizeHint(self) -> QSize:
        return QSize(BAR + 10 + self._sign + self.fontMetrics().horizontalAdvance(self.text()), scaled(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect, middle = QRectF(self.rect()), self.height() / 2
        kind = Kind.MADE if self.counted == LOCKED else Kind(self.counted)
        with QPainter(self) as painter:
            turn(painter, rect, self.layoutDirection())
            bar = QRectF(2, middle - 7, BAR, 14)
            paint_state(painter, bar, Standing(kind, fraction=0.5))
            ink = "normal" if self.underMouse() else "quiet"
            if self._sign:
                side = ICON["inline"]
                room = QRectF(BAR + 8, middle - side / 2, side, side)
                paint_icon(painter, room, "lock-simple", colour=ink, filled=True)
            painter.setPen(colour(ink))
            write(painter, rect.adjusted(BAR + 8 + self._sign, 0, 0, 0), LEFT_MIDDLE, self.text())
            if self.ringed:
                paint_ring(painter, rect, 4)


class Summary(QFrame):
    """Counts with their state bars at the left, the length at the right. `next_asked(group)` on a count."""

    next_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.setAccessibleName(tr("Summary of the script"))
        self.counts = {str(group): Count(str(group)) for group in WORDS}
        for count in self.counts.values():
            count.clicked.connect(self._go)
        self._notice = label(role="small", tone="quiet")
        self._total = label(role="small", tone="quiet", tabular=True)
        words = row(*self.counts.values(), self._notice, STRETCH, self._total, spacing=12)
        words.setContentsMargins(14, 0, 16, 0)
        self.setFixedHeight(scaled(32))
        self.setLayout(words)

    def show_sums(self, sums: Sums, notice: str) -> None:
        """Sums up the script."""
        found = dict(sums.counts)
        for group, count in self.counts.items():
            count.set_count(found.get(group, 0))
        self._notice.setText(notice)
        blocks, long = trn("{count} block", "{count:,} blocks", sums.blocks), length(sums.seconds)
        long = long if sums.whole else tr("{length} so far", length=long)
        self._total.setText(f"{blocks} · {long}" if sums.seconds else blocks)

    def _go(self) -> None:
        count = self.sender()
        if isinstance(count, Count):
            self.next_asked.emit(count.counted)
