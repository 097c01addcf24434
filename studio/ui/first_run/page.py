"""The page with the first cards."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QWidget

from studio.core.language import tr
from studio.ui.first_run import art
from studio.ui.first_run.card import WIDTH, First, FirstCard
from studio.ui.first_run.ready_list import ReadyList
from studio.ui.given_file import dropped_file
from studio.ui.regions import first_stop
from studio.ui.speech.flow import Flow
from studio.ui.tab_names import CONVERT, INFILL, TTS, VOICES
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.form_row import scrolling
from studio.ui.widgets.labels import label, section

if TYPE_CHECKING:
    from studio.services.self_check import Finding

GAP, SIDE = 18, 24
FIRSTS: Final = (
    First(
        TTS.title,
        art.say,
        tr("Say something"),
        tr("Type a line and hear it spoken. Sound starts while you are still reading."),
        tr("About ten seconds"),
    ),
    First(
        INFILL.title,
        art.mend,
        tr("Mend a recording"),
        tr("Replace a wrong word in your own voice. An example is ready to try."),
        tr("About two minutes"),
    ),
    First(
        CONVERT.title,
        art.change,
        tr("Change a voice"),
        tr("Keep the way a line was spoken, and let someone else speak it."),
        tr("Record or drop a file"),
    ),
    First(
        VOICES.title,
        art.clone,
        tr("Clone my voice"),
        tr("Read two sentences aloud. We check the sound before we use it."),
        tr("Needs a microphone"),
    ),
)


class FirstPage(QFrame):
    """`chosen(str)` with the title of the tab that a card opens; `project_asked`, `file_asked` and
    `service_asked` for who has something already, `dropped(Path)` for a file that was dropped."""

    chosen = Signal(str)
    project_asked = Signal()
    file_asked = Signal()
    service_asked = Signal()
    dropped = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("First steps"))
        self.setAcceptDrops(True)
        self.cards = [FirstCard(first, number) for number, first in enumerate(FIRSTS, start=1)]
        for card in self.cards:
            card.clicked.connect(lambda _=False, tab=card.first.tab: self.chosen.emit(tab))
            card.stepped.connect(self._step)
        self.project = button(tr("Open a project…"), icon="folder-open")
        self.file = button(tr("Open a script or a recording…"), icon="file-text")
        self.service = button(tr("Use a hosted service…"), icon="cloud")
        self.service.setAccessibleDescription(tr("Needs a key"))
        self.project.clicked.connect(self.project_asked)
        self.file.clicked.connect(self.file_asked)
        self.service.clicked.connect(self.service_asked)
        self._grid, self._columns = QGridLayout(), 0
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self.ready = ReadyList()
        self._arrange()
        self._set_columns(len(self.cards))

    def _arrange(self) -> None:
        question = label(tr("What would you like to do first?"), role="display", tone="strong", wrap=True)
        promise = label(
            tr("Everything runs on this computer: no account, no key, nothing to download."),
            role="script",
            tone="quiet",
            wrap=True,
        )
        foot = label(tr("You can come back here from the menu: First steps."), role="small", tone="quiet")
        for each in (question, promise, foot):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        dropping = label(tr("or drop one anywhere here"), role="small", tone="quiet")
        others = Flow(gap=10)
        for part in (self.project, self.service, self.file, dropping):
            others.addWidget(part)
        block = QWidget()
        cards = QWidget()
        cards.setLayout(self._grid)
        shown = row(STRETCH, cards, STRETCH)
        others_head = section(tr("Or go on with"))
        block.setLayout(column(shown, 28, self.ready, others_head, 10, others, spacing=0))
        middle = row(STRETCH, block, STRETCH, spacing=0)
        inner = QWidget()
        parts = (STRETCH, question, 12, promise, 30, middle, STRETCH, 16, foot)
        inner.setLayout(column(*parts, spacing=0, margins=(SIDE, 20, SIDE, 20)))
        self._area = scrolling(inner)
        self.setLayout(column((self._area, 1), spacing=0))

    def take_focus(self) -> None:
        """The first card is at hand."""
        self.cards[0].setFocus(Qt.FocusReason.TabFocusReason)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """What is missing; the focus stays in that list while there is something to press, and goes to the
        cards when there is not."""
        held = self._is_in_list(QApplication.focusWidget())
        self.ready.show_findings(findings)
        if held and not self._is_in_list(QApplication.focusWidget()):
            (first_stop(self.ready) or self.cards[0]).setFocus(Qt.FocusReason.TabFocusReason)

    def _is_in_list(self, focus: QWidget | None) -> bool:
        return focus is not None and self.ready.isAncestorOf(focus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() - 2 * SIDE + GAP
        fitting = room // (scaled(WIDTH) + GAP)
        self._set_columns(4 if fitting >= 4 else 2 if fitting >= 2 else 1)

    def _set_columns(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(WIDTH) + 2 * SIDE, scaled(WIDTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        if not event.modifiers() and 0 <= number < len(self.cards):
            self.cards[number].click()
        else:
            super().keyPressEvent(event)

    def _step(self, way: int) -> None:
        here = next((n for n, card in enumerate(self.cards) if card.hasFocus()), 0)
        here = min(max(here + way, 0), len(self.cards) - 1)
        self.cards[here].setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(self.cards[here])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)
