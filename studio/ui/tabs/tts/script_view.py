"""The script: its blocks, one under the other, and the line that sums them up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from studio.ui.tabs.tts.block_view import BlockView
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.standing import Kind
from studio.ui.tabs.tts.state_bar import StateBar
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.widgets.labels import label
from studio.ui.widgets.time_text import length

COUNTED = {
    Kind.NOT_MADE: "1 not made",
    Kind.MAKING: "1 being made",
    Kind.MADE: "1 made",
    Kind.FAILED: "1 failed",
    Kind.STALE: "1 with changes",
}


class Paper(QWidget):
    """What the blocks lie on; a press beside them goes to the words."""

    def __init__(self, block: BlockView) -> None:
        super().__init__()
        self._block = block
        self.setLayout(column(block, STRETCH, spacing=14, margins=(0, 10, 0, 16)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._block.editor.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)


class ScriptView(QScrollArea):
    """Scrolls the blocks; keeps the caret in sight."""

    def __init__(self) -> None:
        super().__init__()
        self.block = BlockView()
        self._paper = Paper(self.block)
        self.setWidget(self._paper)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._paper.setAutoFillBackground(False)
        self.setAccessibleName("Script")
        self.block.editor.cursorPositionChanged.connect(self._follow)

    def _follow(self) -> None:
        editor = self.block.editor
        caret = editor.viewport().mapTo(self._paper, editor.cursorRect().center())
        self.ensureVisible(caret.x(), caret.y(), 0, 40)


class Summary(QFrame):
    """Counts with their state bars at the left, the length at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.setAccessibleName("Summary of the script")
        self._bar = StateBar()
        self._count = label(role="small", tone="quiet")
        self._notice = label(role="small", tone="quiet")
        self._total = label(role="small", tone="quiet", tabular=True)
        words = row(self._bar, self._count, 12, self._notice, STRETCH, self._total, spacing=6)
        words.setContentsMargins(16, 0, 16, 0)
        self.setLayout(words)

    def show_page(self, page: Page) -> None:
        """Sums up the script."""
        self._bar.set_standing(page.standing)
        self._count.setText(COUNTED[page.standing.kind])
        self._notice.setText(page.notice)
        take = page.chosen
        self._total.setText(f"1 block · {length(take.seconds)}" if take else "1 block")
