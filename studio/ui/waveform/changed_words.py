"""What patches make of the words in the lane: struck out, or others in their place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from studio.core.paragraphs import Change
from studio.ui.theme.fonts import font
from studio.ui.waveform.word_layout import WordLayout

APART = 4
"""Px left free between new words and others."""


class ChangedWords:
    """Of a view: `hidden` are the numbers of words in whose place others stand, `struck` those that go,
    `fresh` the changes whose new words are written."""

    def __init__(self, changes: Sequence[Change], layout: WordLayout, start: float, end: float) -> None:
        self.hidden: set[int] = set()
        self.struck: set[int] = set()
        self.fresh: list[Change] = []
        for change in changes:
            if change.start > end or change.end < start:
                continue
            numbers = layout.inside(change.start, change.end)
            if change.made and change.text:
                self.hidden.update(numbers)
                self.fresh.append(change)
            else:
                self.struck.update(numbers)


def width_of(text: str) -> float:
    """Px that new words take."""
    return QFontMetricsF(font("body", weight=600)).horizontalAdvance(text)


def are_apart(room: QRectF, others: Sequence[QRectF]) -> bool:
    """Whether a word leaves room for those that are there already."""
    wider = room.adjusted(-APART, 0, APART, 0)
    return not any(wider.intersects(other) for other in others)
