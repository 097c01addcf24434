"""The tab's layout: the script at the left, the block's panel at the right or as a drawer, the take below."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from studio.ui.speech.question_bar import QuestionBar
from studio.ui.tabs.tts.panel import WIDTH, WIDTH_COMPACT, Panel
from studio.ui.tabs.tts.script_view import ScriptView, Summary
from studio.ui.tabs.tts.toolbar import Toolbar
from studio.ui.theme.boxes import column, frame
from studio.ui.theme.tokens import HEIGHT, scaled

FULL_WIDTH, DRAWER_WIDTH = 1380, 1100
"""From the first on all is as drawn; below the second the panel is a drawer."""


class Body(QWidget):
    """Everything but the take waveform."""

    def __init__(self) -> None:
        super().__init__()
        self.toolbar, self.question = Toolbar(), QuestionBar()
        self.script, self.summary = ScriptView(), Summary()
        parts = (self.toolbar, self.question, (self.script, 1), self.summary)
        self._left = frame("panel", column(*parts, spacing=0))
        self._left.setParent(self)
        self.panel = Panel()
        self.panel.setParent(self)
        self._open = False
        self.toolbar.panel_asked.connect(self._toggle_drawer)

    @property
    def is_drawer(self) -> bool:
        """True while the panel lies over the script."""
        return self.width() < scaled(DRAWER_WIDTH)

    def open_drawer(self, on: bool) -> None:
        """Shows or puts away the panel where it is a drawer."""
        self._open = on
        self.toolbar.panel.setChecked(on)
        self._place()
        if on and self.is_drawer:
            self.panel.voice.setFocus()

    def close_drawer(self) -> bool:
        """Puts the drawer away; False if none was open."""
        was_open = self.is_drawer and self._open
        if was_open:
            self.open_drawer(False)
        return was_open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.close_drawer():
            super().keyPressEvent(event)

    def _toggle_drawer(self) -> None:
        self.open_drawer(self.toolbar.panel.isChecked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.width() < scaled(FULL_WIDTH)
        self.toolbar.set_compact(compact, drawer=self.is_drawer)
        self.script.block.set_compact(compact)
        self._place()

    def _place(self) -> None:
        width, height = self.width(), self.height()
        side = scaled(WIDTH_COMPACT if width < scaled(FULL_WIDTH) and not self.is_drawer else WIDTH)
        left = width if self.is_drawer else width - side
        top = HEIGHT["toolbar"] if self.is_drawer else 0
        self._left.setGeometry(QRect(0, 0, left, height))
        self.panel.setGeometry(QRect(width - side, top, side, height - top))
        self.panel.setVisible(self._open or not self.is_drawer)
        self.panel.raise_()
