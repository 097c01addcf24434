"""How words look in the text of a recording, from the tokens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat

from studio.core.hearing import HeardWord
from studio.core.paragraphs import Look
from studio.ui.theme.fonts import font
from studio.ui.theme.tokens import colour, scaled

TIMES, LONG_TIMES = 46, 64
"""Px left of the words in which a paragraph's time stands, and where there are hours."""
GUTTER, LINE, APART = 10, 25, 9
HOUR = 3600
UNDERLINE = QTextCharFormat.UnderlineStyle


def ink_of(look: Look) -> QTextCharFormat:
    """What words in that look are written with."""
    ink = QTextCharFormat()
    ink.setFont(font("script"))
    ink.setForeground(colour("normal"))
    if look is Look.UNSURE:
        ink.setUnderlineStyle(UNDERLINE.DotLine)
        ink.setUnderlineColor(colour("quiet"))
    elif look is Look.GONE:
        ink.setForeground(colour("quiet"))
        ink.setFontStrikeOut(True)
    elif look is not Look.PLAIN:
        _fill_rose(ink, look)
    return ink


def _fill_rose(ink: QTextCharFormat, look: Look) -> None:
    ink.setForeground(colour("patch"))
    if look in (Look.OLD, Look.NEW):
        ink.setBackground(colour("patchsoft"))
    if look is Look.OLD:
        ink.setFontStrikeOut(True)
    if look is Look.NEW:
        ink.setFontWeight(QFont.Weight.DemiBold)
    if look is Look.MENDED:
        ink.setUnderlineStyle(UNDERLINE.SingleUnderline)
        ink.setUnderlineColor(colour("patch"))


def ground(token: str, ink: str) -> QTextCharFormat:
    """What is laid over words for a while: a ground, and the ink on it."""
    laid = QTextCharFormat()
    laid.setBackground(colour(token))
    laid.setForeground(colour(ink))
    return laid


def margin_for(words: Sequence[HeardWord]) -> int:
    """Px left of these words for their times."""
    return GUTTER + scaled(LONG_TIMES if words and words[-1].start >= HOUR else TIMES)


def paragraph_format(margin: int) -> QTextBlockFormat:
    """Room for the time at the left, lines of one height."""
    block = QTextBlockFormat()
    block.setLeftMargin(margin)
    block.setRightMargin(GUTTER)
    block.setLineHeight(scaled(LINE), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block.setBottomMargin(scaled(APART))
    return block
