"""The right column of a block: its length, and how it stands in one line."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from studio.ui.speech.wording import duration
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.standing import Kind
from studio.ui.tabs.tts.wording import CHANGED
from studio.ui.theme.boxes import STRETCH, column
from studio.ui.theme.fonts import use_font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.tokens import ICON, scaled
from studio.ui.theme.tokens import colour as token
from studio.ui.widgets.labels import label, set_tone
from studio.ui.widgets.ring import Ringed, paint_ring
from studio.ui.widgets.time_text import length

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WIDTH = 118


@dataclass(frozen=True, slots=True)
class Lines:
    """Two lines and their colours; `icon` stands before the second."""

    first: str
    second: str
    icon: str = ""
    first_tone: str = "normal"
    second_tone: str = "quiet"


def lines_of(page: Page) -> Lines:
    """What the column says."""
    standing, take = page.standing, page.chosen
    if standing.kind is Kind.MAKING:
        return Lines("Making…", f"{round(standing.fraction * 100)} %", first_tone="accent")
    if standing.kind is Kind.FAILED:
        return Lines("Not made", "Try again", first_tone="red", second_tone="accent")
    if take is None:
        about = f"about {duration(page.about)}" if page.block.text.strip() else ""
        return Lines("Not made", about, first_tone="quiet")
    if standing.kind is Kind.STALE:
        words = CHANGED[standing.difference]
        return Lines(length(take.seconds), words, "arrow-clockwise", second_tone="amber")
    if not take.complete:
        return Lines(length(take.seconds), "Incomplete", "warning-fill", second_tone="amber")
    count = len(page.takes)
    return Lines(length(take.seconds), f"{count} take" + "s" * (count != 1), "stack")


class StateLine(Ringed, QAbstractButton):
    """A small line of text at the right, with an icon; it can be pressed where that leads somewhere."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._tone = "", "quiet"
        use_font(self, "small", weight=500, tabular=True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, words: str, icon: str, tone: str, *, pressable: bool) -> None:
        """Shows a line."""
        self._icon, self._tone = icon, {"accent": "accenttext"}.get(tone, tone)
        self.setText(words)
        self.setAccessibleName(words)
        self.setEnabled(pressable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if pressable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if pressable else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + (ICON["inline"] + 6 if self._icon else 0) + 2, scaled(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect, side = QRectF(self.rect()), ICON["inline"]
        with QPainter(self) as painter:
            painter.setPen(token(self._tone))
            painter.drawText(rect, int(RIGHT), self.text())
            if self._icon:
                room = QRectF(0, (rect.height() - side) / 2, side, side)
                filled = self._icon.endswith("-fill")
                name = self._icon.removesuffix("-fill")
                paint_icon(painter, room, name, colour=self._tone, filled=filled)
            if self.ringed:
                paint_ring(painter, rect, 4)


class StateLines(QWidget):
    """`pressed` when the second line offers an act and is pressed: Try again."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._first = label(weight=500, tabular=True)
        self._second = StateLine()
        self._second.clicked.connect(self.pressed)
        self.setFixedWidth(scaled(WIDTH))
        self.setLayout(column(self._first, self._second, STRETCH, spacing=0))
        for part in (self._first, self._second):
            self.layout().setAlignment(part, Qt.AlignmentFlag.AlignRight)  # type: ignore[union-attr]
        self._first.setFixedHeight(scaled(22))

    def show_page(self, page: Page) -> None:
        """Says how the block stands."""
        lines = lines_of(page)
        self._first.setText(lines.first)
        set_tone(self._first, lines.first_tone)
        failed = page.standing.kind is Kind.FAILED
        self._second.say(lines.second, lines.icon, lines.second_tone, pressable=failed)
        self._second.setToolTip(page.stale_tip)
