"""How Markdown looks as a page: the studio's type, room between paragraphs, calm tables."""

from __future__ import annotations

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextFrameFormat,
    QTextTable,
)

from studio.ui.theme.fonts import font
from studio.ui.theme.tokens import colour, scaled

HEADS = {1: "name", 2: "title"}
ABOVE = {1: 4, 2: 18}
PARAGRAPH, ITEM, CELL = 10, 5, 7


def typeset(document: QTextDocument) -> None:
    """Changes the formats of what was read from Markdown; no words."""
    block = document.begin()
    while block.isValid():
        _set_block(block)
        block = block.next()
    _set_tables(document.rootFrame())


def _set_block(block: QTextBlock) -> None:
    cursor, form = QTextCursor(block), QTextBlockFormat(block.blockFormat())
    level = form.headingLevel()
    in_table, in_list = cursor.currentTable() is not None, form.objectIndex() >= 0
    form.setTopMargin(scaled(ABOVE.get(level, 0)))
    form.setBottomMargin(0 if in_table else scaled(ITEM if in_list else PARAGRAPH))
    cursor.setBlockFormat(form)
    if level:
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.mergeCharFormat(_head(level))
    else:
        _ink(block)


def _head(level: int) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(font(HEADS.get(level, "head")))
    form.setForeground(colour("strong"))
    return form


def _ink(block: QTextBlock) -> None:
    """Bold words are Inter's own semi-bold, links in the accent, code as it is typed."""
    parts = []
    pieces = block.begin()
    while not pieces.atEnd():
        fragment = pieces.fragment()
        parts.append((fragment.position(), fragment.length(), QTextCharFormat(fragment.charFormat())))
        pieces += 1
    for start, length, form in parts:
        if form.isImageFormat():
            continue
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        if form.fontWeight() > QFont.Weight.Medium:
            form.setFontWeight(QFont.Weight.DemiBold)
            form.setForeground(colour("strong"))
        if form.isAnchor():
            form.setForeground(colour("accenttext"))
            form.setFontUnderline(False)
        if form.fontFixedPitch():
            form.setForeground(colour("patch"))
        cursor.setCharFormat(form)


def _set_tables(frame: QTextFrame) -> None:
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            form = child.format()
            form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBorderBrush(colour("line"))
            form.setBorder(1)
            form.setBorderCollapse(True)
            form.setCellPadding(scaled(CELL))
            form.setTopMargin(scaled(PARAGRAPH))
            form.setBottomMargin(scaled(PARAGRAPH))
            child.setFormat(form)
        _set_tables(child)
