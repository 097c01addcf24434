"""The tab's layout once there is a recording: the waveform, under it the patch and its panel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from studio.ui.regions import in_order
from studio.ui.speech.question_bar import QuestionBar
from studio.ui.tabs.infill.page import Page
from studio.ui.tabs.infill.panel import WIDTH, WIDTH_COMPACT, Panel
from studio.ui.tabs.infill.patch_part import PatchPart
from studio.ui.tabs.infill.toolbar import Toolbar
from studio.ui.tabs.infill.wave_part import HEIGHT, WavePart
from studio.ui.tabs.infill.words.pane import Ear, WordsPane
from studio.ui.theme.boxes import column, line, row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.with_drawer import WithDrawer


class Body(QWidget):
    """Everything but the toolbar. What is added to `main` takes the place of the words and the patch."""

    def __init__(self, toolbar: Toolbar) -> None:
        super().__init__()
        self._toolbar = toolbar
        self.question = QuestionBar()
        self.wave_part, self.patch, self.panel = WavePart(), PatchPart(), Panel()
        self.words = WordsPane()
        self.main = QStackedWidget()
        self._patch_page = QWidget()
        self._patch_page.setLayout(row((self.words, 10), line(vertical=True), (self.patch, 13), spacing=0))
        self.main.addWidget(self._patch_page)
        self.below = WithDrawer(
            self.main,
            self.panel,
            opener=toolbar.panel,
            first=self.panel.patches,
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
        self._show_words(page)
        for part in (self.wave_part, self.patch, self.panel):
            part.show_page(page)

    def _show_words(self, page: Page) -> None:
        pane, gap = self.words, page.gap
        pane.show_words(page.words, page.changes)
        pane.show_ear(Ear(page.words_note, page.listening, page.can_listen, page.pasted))
        pane.show_selection(gap.start, gap.end) if gap is not None else pane.show_selection(0.0, 0.0)

    def order_tabs(self) -> None:
        """The order in which Tab goes through it all, from the toolbar on."""
        bar, patch, wave, panel = self._toolbar, self.patch, self.wave_part, self.panel
        words = self.words
        order: tuple[QWidget, ...] = (
            *(
                bar.recordings,
                bar.selection.start,
                bar.selection.end,
                bar.view.view,
                bar.view.snap,
                bar.about,
            ),
            *(bar.undo, bar.redo, bar.open, bar.export, bar.panel),
            *(self.question.keep, self.question.go_on, wave.wave.unit_button, wave.wave),
            *(words.search_button, words.correct_button, words.transcript, words.paste),
            *(patch.head.kind, patch.head.spoken.opener, patch.head.more),
            *(patch.new_words, patch.voice, patch.primary, patch.takes_head.blind, patch.takes),
            *patch.seams.stops,
            *(panel.patches, panel.missing),
        )
        in_order(order)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.patch.seams.fit()

    def _fit(self) -> None:
        self._toolbar.set_compact(self.below.is_compact, drawer=self.below.is_drawer)
