"""Where the parts of a block stand, and how high its words are."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from studio.ui.theme.fonts import font, line_height
from studio.ui.theme.tokens import LOOK, scaled

SIDE, TOP, REST = 8, 12, 24
BAR_LEFT, WHEEL_LEFT, WHEEL = 18, 36, 24
NAMES, NAMES_COMPACT = 148, 120
RIGHT, RIGHT_GAP, MEASURE = 118, 14, 660
ACTS = 46
KEPT = 200
"""Blocks whose lines are kept; those on a screen are a fraction of that."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns in px for a list of `width` px."""

    width: int
    compact: bool = False

    @property
    def words_left(self) -> int:
        """Where the words begin."""
        return scaled(NAMES_COMPACT if self.compact else NAMES) + SIDE

    @property
    def words_width(self) -> int:
        """How wide a line of words can be."""
        room = self.width - self.words_left - scaled(RIGHT) - RIGHT_GAP - 22
        return max(80, min(scaled(MEASURE), room))

    def ground(self, rect: QRectF) -> QRectF:
        """The block without the rest below it."""
        return rect.adjusted(SIDE, 0, -SIDE, -scaled(REST))

    def wheel(self, rect: QRectF) -> QRectF:
        """The voice's face, or the play button in its place."""
        return QRectF(rect.left() + WHEEL_LEFT, rect.top() + TOP, WHEEL, WHEEL)

    def grip(self, rect: QRectF) -> QRectF:
        """What the block is dragged by."""
        return QRectF(rect.left(), rect.top(), BAR_LEFT + 6, rect.height() - scaled(REST))

    def names(self, rect: QRectF) -> QRectF:
        """Name and number."""
        left = WHEEL_LEFT + WHEEL + 8
        return QRectF(
            rect.left() + left, rect.top() + TOP, self.words_left - left - SIDE, scaled(20) + scaled(17)
        )

    def words(self, rect: QRectF) -> QRectF:
        """The words."""
        height = rect.height() - scaled(REST) - 2 * TOP
        return QRectF(rect.left() + self.words_left, rect.top() + TOP, self.words_width, height)

    def right(self, rect: QRectF) -> QRectF:
        """Length and state."""
        right = rect.left() + self.width - 22
        return QRectF(right - scaled(RIGHT), rect.top() + TOP, scaled(RIGHT), scaled(22) + scaled(18))

    def rest(self, rect: QRectF) -> QRectF:
        """The pause after the block."""
        top = rect.bottom() - scaled(REST) + (scaled(REST) - scaled(20)) / 2
        left = rect.left() + self.words_left
        return QRectF(left, top, rect.left() + self.width - 22 - left, scaled(20))


class Lines:
    """The words of blocks broken into lines; kept by text and width, measured when first seen."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, int, float], QTextLayout] = OrderedDict()
        self._counts: dict[tuple[str, int, float], int] = {}

    def layout(self, text: str, width: int) -> QTextLayout:
        """The lines, each 24 px high at 100 %, from (0, 0) on."""
        key = (text, width, LOOK.factor)
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = laid_out(text, width)
            self._counts[key] = found.lineCount()
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found

    def heights(self, width: int) -> Callable[[str], int]:
        """How high words are at a width: exactly if they were laid out before, else a guess by their
        number."""
        counts, factor, step = self._counts, LOOK.factor, line_height("script")
        a_line = width / _letter(factor)

        def height(text: str) -> int:
            count = counts.get((text, width, factor))
            if count is None:
                count = 1 + int(len(text) / a_line) + text.count("\n")
            return max(1, count) * step

        return height

    def measure(self, text: str, width: int) -> bool:
        """Lays the words out unless that was done; True if it was not."""
        if (text, width, LOOK.factor) in self._counts:
            return False
        self.layout(text, width)
        return True

    def forget(self) -> None:
        """The fonts are others."""
        self._kept.clear()
        self._counts.clear()


@cache
def _letter(_factor: float) -> float:
    """The width of an ordinary character, in px."""
    return QFontMetricsF(font("script")).averageCharWidth()


def laid_out(text: str, width: int) -> QTextLayout:
    """`text` in lines of at most `width` px, as the editor breaks them."""
    face, step = font("script"), line_height("script")
    layout = QTextLayout(text.replace("\n", "\u2028"), face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setAlignment(Qt.AlignmentFlag.AlignLeft)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)  # Else its letters are shaped anew each time it is drawn.
    layout.beginLayout()
    number = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * step + step - ceil(line.height())))
        number += 1
    layout.endLayout()
    return layout
