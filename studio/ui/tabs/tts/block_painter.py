"""Painting one block of the script from the tokens."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout

from studio.core.language import tr
from studio.ui.tabs.tts.block_layout import BAR_LEFT, TOP, Columns, Lines
from studio.ui.tabs.tts.rows import Row
from studio.ui.tabs.tts.state_bar import WIDTH as BAR
from studio.ui.tabs.tts.state_bar import paint_state
from studio.ui.tabs.tts.state_lines import lines_of
from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE as LEFT
from studio.ui.theme.sides import RIGHT_MIDDLE as RIGHT
from studio.ui.theme.sides import upright, write
from studio.ui.theme.tokens import ICON, LOOK, RADIUS, colour, scaled
from studio.ui.widgets.ring import paint_ring
from studio.ui.widgets.wheel import paint_wheel

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Look:
    """What of a block is not in its row: whether it is the current one, under the pointer, has the focus
    ring, is being written in (then the editor shows its words), is the last one, and which word is being
    said."""

    current: bool = False
    hovered: bool = False
    ringed: bool = False
    edited: bool = False
    last: bool = False
    rest_hovered: bool = False
    said: Span | None = None


class BlockPainter:
    """Paints rows in the columns it was given."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self.columns = Columns(800)

    def paint(self, painter: QPainter, rect: QRectF, row: Row, look: Look) -> None:
        """The block and the rest below it, in `rect`."""
        columns, ground = self.columns, self.columns.ground(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if look.current:
            painter.setPen(QPen(colour("line"), 1))
            painter.setBrush(colour("raised"))
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["row"], RADIUS["row"])
        bar = QRectF(rect.left() + BAR_LEFT, ground.top() + 10, BAR, ground.height() - 20)
        paint_state(painter, bar, row.standing)
        if look.hovered:
            _paint_grip(painter, ground)
        self._paint_face(painter, columns.wheel(rect), row, look)
        self._paint_names(painter, columns.names(rect), row)
        if not look.edited:
            self._paint_words(painter, columns.words(rect), row, look)
        _paint_right(painter, columns.right(rect), row)
        if not look.last:
            _paint_rest(painter, columns.rest(rect), row, look.rest_hovered)
        if look.ringed:
            paint_ring(painter, ground, RADIUS["row"])

    def _paint_face(self, painter: QPainter, rect: QRectF, row: Row, look: Look) -> None:
        if look.hovered or row.playing:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("strong"))
            painter.drawEllipse(rect)
            sign = rect.adjusted(6, 6, -6, -6).translated(0 if row.playing else 0.6, 0)
            paint_icon(painter, sign, "pause" if row.playing else "play", colour="window", filled=True)
        elif row.voice is not None:
            paint_wheel(painter, rect, row.voice)
        else:
            paint_icon(painter, rect.adjusted(1, 1, -1, -1), "user-circle", colour="quiet")

    def _paint_names(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        upper = QRectF(rect.left(), rect.top() + 2, rect.width(), scaled(18))
        lower = QRectF(rect.left(), upper.bottom() + 1, rect.width(), scaled(17))
        _draw(painter, upper, row.who or tr("No voice"), "strong", LEFT, "body", 600)
        words = row.block.name or numbered(row.number, lower.width())
        width = _draw(painter, lower, words, "quiet", LEFT, "small")
        if row.block.approved:
            side = ICON["inline"]
            room = QRectF(lower.left() + width + 6, lower.center().y() - side / 2, side, side)
            paint_icon(painter, room, "check", colour="green")

    def _paint_words(self, painter: QPainter, rect: QRectF, row: Row, look: Look) -> None:
        layout = self._lines.layout(row.text, self.columns.words_width)
        painter.setPen(colour("strong" if look.current else "normal"))
        marks = [_mark(span, _changed_format()) for span in row.changed]
        if look.said is not None:
            marks.append(_mark(look.said, _said_format()))
        with upright(painter, rect):
            layout.draw(painter, rect.topLeft(), marks)


def numbered(number: int, room: float) -> str:
    """`Block 12`, or the number alone where the word would push it out of `room` px."""
    words = tr("Block {number}", number=number)
    return words if QFontMetricsF(font("small")).horizontalAdvance(words) <= room else str(number)


def _mark(span: Span, form: QTextCharFormat) -> QTextLayout.FormatRange:
    mark = QTextLayout.FormatRange()
    mark.start, mark.length, mark.format = span[0], span[1] - span[0], form
    return mark


def _said_format() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(colour("accent"))
    form.setForeground(colour("onaccent"))
    return form


def _changed_format() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    form.setUnderlineColor(colour("stale"))
    return form


def _paint_grip(painter: QPainter, ground: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("quiet"))
    left, top = ground.left() - 5, ground.top() + TOP + 3
    for column in range(2):
        for line in range(3):
            painter.drawEllipse(QPointF(left + 4 * column, top + 5 * line), 1.2, 1.2)


def _paint_right(painter: QPainter, rect: QRectF, row: Row) -> None:
    lines = lines_of(row)
    upper = QRectF(rect.left(), rect.top(), rect.width(), scaled(22))
    lower = QRectF(rect.left(), upper.bottom(), rect.width(), scaled(18))
    _draw(painter, upper, lines.first, _ink(lines.first_tone), RIGHT, "body", 500, tabular=True)
    width = _draw(painter, lower, lines.second, _ink(lines.second_tone), RIGHT, "small", 500, tabular=True)
    if lines.icon:
        side = ICON["inline"]
        room = QRectF(lower.right() - width - side - 6, lower.center().y() - side / 2, side, side)
        filled = lines.icon.endswith("-fill")
        paint_icon(
            painter, room, lines.icon.removesuffix("-fill"), colour=_ink(lines.second_tone), filled=filled
        )


def _paint_rest(painter: QPainter, rect: QRectF, row: Row, hovered: bool) -> None:
    sign = QRectF(rect.left(), rect.center().y() - 5, 10, 10)
    ink = "normal" if hovered else "quiet"
    paint_icon(painter, sign, "pause", colour=ink, filled=True)
    words = tr("{seconds:g} s", seconds=row.block.pause_after)
    room = QRectF(rect.left() + 15, rect.top(), 60, rect.height())
    width = _draw(painter, room, words, ink, LEFT, "small", tabular=True)
    painter.setPen(QPen(colour("line"), 1))
    y = round(rect.center().y()) + 0.5
    painter.drawLine(QPointF(room.left() + width + 10, y), QPointF(rect.right(), y))


def _ink(tone: str) -> str:
    return {"accent": "accenttext"}.get(tone, tone)


def _draw(
    painter: QPainter,
    room: QRectF,
    text: str,
    ink: str,
    flags: int,
    role: str,
    weight: int | None = None,
    *,
    tabular: bool = False,
) -> float:
    """Draws one line, cut where it has no room; gives how wide it is."""
    face, shown, width = _cut(text, room.width(), role, weight, tabular, (LOOK.factor, QLocale().language()))
    painter.setFont(face)
    painter.setPen(colour(ink))
    write(painter, room, flags, shown)
    return width


@lru_cache(maxsize=1024)
def _cut(
    text: str,
    width: float,
    role: str,
    weight: int | None,
    tabular: bool,
    _look: tuple[float, QLocale.Language],
) -> tuple[QFont, str, float]:
    """The font of a line, what of it is shown in so many px, and how wide that is: of blocks on screen the
    same with every key. `_look` is what all fonts depend on: the text size, and the language's own fonts."""
    face = font(role, weight=weight, tabular=tabular)
    metrics = QFontMetricsF(face)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return face, shown, metrics.horizontalAdvance(shown)
