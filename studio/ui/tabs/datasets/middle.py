"""The middle of the tab: the files, or what stands in their place while there are none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from studio.core.language import tr
from studio.ui.tabs.datasets.file_table import FileTable, TableHead
from studio.ui.tabs.datasets.page import Page
from studio.ui.tabs.datasets.summary import SummaryPart
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.drop_card import DropCard, DropPlace
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.sign import Sign

NO_DATASET = tr("No dataset yet")
ADVICE = tr("Drop clean clips of one speaker here; 30 minutes make a good voice.")
NO_FILES = tr("No files in it yet")


class Middle(QFrame):
    """`table` shows the files; `first` is the act that comes next while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.table, self.summary = FileTable(), SummaryPart()
        files = QWidget()
        parts = (self.summary, line(), TableHead(), line(), (self.table, 1))
        files.setLayout(column(*parts, spacing=0))
        self._head = label(role="card_title", tone="strong", wrap=True)
        self._words = label(role="script", wrap=True)
        self.first = button(tr("New dataset…"), icon="plus")
        for words in (self._head, self._words):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        card = DropCard(560, 260)
        drawing, acts = QWidget(), row(STRETCH, self.first, STRETCH)
        drawing.setLayout(row(STRETCH, Sign("stack", "quiet", 48), STRETCH, margins=(0, 0, 0, 14)))
        inside = (STRETCH, drawing, self._head, 6, self._words, 18, acts, STRETCH)
        card.setLayout(column(*inside, spacing=0))
        self._nothing = DropPlace(card, (drawing,))
        self._notice = Elided(role="small", tone="quiet")
        self._foot = QFrame()
        self._foot.setObjectName("foot")
        self._foot.setLayout(row((self._notice, 1), margins=(16, 0, 16, 0)))
        self._stack = QStackedWidget()
        for part in (files, self._nothing):
            self._stack.addWidget(part)
        self.setLayout(column((self._stack, 1), self._foot, spacing=0))

    def show_page(self, page: Page) -> None:
        """Shows the files, or why there are none."""
        self.summary.show_page(page)
        self.table.show_rows(page.rows, page.row, can_edit=not page.fixed)
        self._stack.setCurrentIndex(0 if page.total else 1)
        self._notice.set_whole(page.notice)
        self._foot.setVisible(bool(page.notice))
        if page.away:
            self._head.setText(page.away)
            self._words.setText("")
        elif page.datasets is None or (page.looking and not page.total):
            self._head.setText(tr("Looking…"))
            self._words.setText("")
        else:
            self._head.setText(NO_FILES if page.chosen is not None else NO_DATASET)
            self._words.setText(ADVICE)
        self.first.setText(tr("Add files…") if page.chosen is not None else tr("New dataset…"))
        self.first.updateGeometry()
        self.first.set_kind("primary")
        self.first.setVisible(not page.away and page.datasets is not None)
        self._nothing.fit()
