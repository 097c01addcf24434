"""The tab's layout once there is a recording: the waveform, under it the patch and its panel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from studio.ui.speech.question_bar import QuestionBar
from studio.ui.tabs.infill.page import Page
from studio.ui.tabs.infill.panel import WIDTH, WIDTH_COMPACT, Panel
from studio.ui.tabs.infill.patch_part import PatchPart
from studio.ui.tabs.infill.toolbar import Toolbar
from studio.ui.tabs.infill.wave_part import HEIGHT, WavePart
from studio.ui.theme.boxes import column, row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.with_drawer import WithDrawer


class Body(QWidget):
    """Everything but the toolbar. `words` is the place at the left of the patch, and what is added to `main`
    takes the place of both."""

    def __init__(self, toolbar: Toolbar) -> None:
        super().__init__()
        self._toolbar = toolbar
        self.question = QuestionBar()
        self.wave_part, self.patch, self.panel = WavePart(), PatchPart(), Panel()
        self.words: QVBoxLayout = column(spacing=0)
        self.main = QStackedWidget()
        self._patch_page = QWidget()
        self._patch_page.setLayout(row((self.words, 10), (self.patch, 13), spacing=0))
        self.main.addWidget(self._patch_page)
        self.below = WithDrawer(
            self.main,
            self.panel,
            opener=toolbar.panel,
            first=self.panel.form.language,
            widths=(WIDTH, WIDTH_COMPACT),
        )
        self.below.fitted.connect(self._fit)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.wave_part)
        self.splitter.addWidget(self.below)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([scaled(HEIGHT), scaled(HEIGHT) + 100])
        self.below.setMinimumHeight(scaled(96))
        self.setLayout(column(self.question, (self.splitter, 1), spacing=0))

    def show_page(self, page: Page) -> None:
        """Shows the recording as it is being mended."""
        self.question.show_question(page.question)
        for part in (self.wave_part, self.patch, self.panel):
            part.show_page(page)

    def _fit(self) -> None:
        self._toolbar.set_compact(self.below.is_compact, drawer=self.below.is_drawer)
