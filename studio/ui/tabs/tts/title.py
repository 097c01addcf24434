"""The title of the script in the toolbar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStyle, QStyleOptionFrame, QStylePainter

from studio.core.language import tr
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import scaled

PADDING, INSET = 18, 2
"""Px that it is wider than its words, and that Qt keeps on either side of them."""


class Title(QLineEdit):
    """The script's title, as wide as its words; a click renames it: `renamed(str)`."""

    renamed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = ""
        self.setProperty("bare", True)
        use_font(self, "title")
        self.setAccessibleName(tr("Title of the script"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.editingFinished.connect(self._finish)
        self.textChanged.connect(self._fit)

    def set_title(self, title: str) -> None:
        """Shows a title, unless the user is at it."""
        self._title = title
        if not self.hasFocus():
            self.setText(title)
            self.setCursorPosition(0)

    def _fit(self) -> None:
        words = self.fontMetrics().horizontalAdvance(self.text())
        self.setMaximumWidth(max(words + PADDING, scaled(60)))
        self.setMinimumWidth(min(words + PADDING, scaled(90)))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
            if not self.hasFocus():
                self.setCursorPosition(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What has no room ends in dots, until somebody writes in it."""
        if not self._is_cut():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        with painter:
            painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
            painter.setPen(self.palette().color(self.foregroundRole()))
            room = self._words_room()
            words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _words_room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_LineEditContents
        return self.style().subElementRect(part, option, self).adjusted(INSET, 0, -INSET, 0)

    def _is_cut(self) -> bool:
        wide = self.fontMetrics().horizontalAdvance(self.text())
        return not self.hasFocus() and wide > self._words_room().width() + 1

    def _tell(self) -> None:
        rename = tr("Rename the script")
        self.setToolTip(f"{self.text()}\n{rename}" if self._is_cut() else rename)

    def _finish(self) -> None:
        title = self.text().strip()
        if title and title != self._title:
            self.renamed.emit(title)
        else:
            self.setText(self._title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._title)
            self.clearFocus()
        else:
            super().keyPressEvent(event)
