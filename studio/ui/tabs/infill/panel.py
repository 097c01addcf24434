"""The right panel: the patches of the recording, how many are ready, and what makes the others."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from studio.core.language import tr, trn
from studio.core.patch import PatchState
from studio.ui.sentences import going_on
from studio.ui.speech.flow import Flow
from studio.ui.tabs.infill.page import Page
from studio.ui.tabs.infill.patch_list import PatchList
from studio.ui.tabs.infill.patch_takes import PatchRow
from studio.ui.tabs.infill.presenter import InfillPresenter
from studio.ui.theme.boxes import STRETCH, column, frame, line, row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import Elided, label

WIDTH, WIDTH_COMPACT, COUNTS_FROM = 300, 250, 220
NONE_YET = tr("None yet. Select wrong words and type the right ones: each such place is listed here.")
NOTHING_MISSING = tr("Every patch has a take of its words")


class Panel(QFrame):
    """`patches` tells by its own signals; `missing` makes what is not made."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Patches"))
        self.patches = PatchList()
        self.patches.setMinimumHeight(scaled(24))
        self._number = label(role="small", tone="quiet", tabular=True)
        self._counts = Elided(role="small", tone="quiet")
        self.missing = button(tr("Make missing"))
        self.acts = Flow(8)
        self.acts.addWidget(self.missing)
        self._pages = QStackedWidget()
        empty = QWidget()
        empty.setLayout(
            column(label(NONE_YET, role="small", tone="quiet", wrap=True), STRETCH, margins=(12, 6, 12, 0))
        )
        for page in (empty, self.patches):
            self._pages.addWidget(page)
        head = row(
            label(tr("Patches"), role="title", tone="strong"), self._number, STRETCH, margins=(18, 14, 12, 8)
        )
        foot = column(self._counts, self.acts, spacing=10, margins=(14, 12, 14, 14))
        inner = row((self._pages, 1), margins=(7, 0, 7, 0))
        self._foot = frame("panel", foot)
        self.setLayout(column(head, (inner, 1), line(), self._foot, spacing=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where it is low the list has the room."""
        self._counts.setVisible(bool(self._counts.whole) and self.height() >= scaled(COUNTS_FROM))

    def join(self, acts: InfillPresenter) -> None:
        """What is chosen here goes to the presenter."""
        self.patches.shown.connect(acts.look_at)
        self.patches.turned.connect(acts.writing.set_enabled)
        self.patches.deleted.connect(acts.writing.delete)
        self.missing.clicked.connect(acts.make_missing)

    def show_page(self, page: Page) -> None:
        """Shows the patches and how many of them are ready."""
        self.patches.set_rows(page.patches)
        self._pages.setCurrentIndex(1 if page.patches else 0)
        self._number.setText(str(len(page.patches)) if page.patches else "")
        self._counts.set_whole(counts(page))
        self._fit()
        count = page.missing
        self.missing.setText(
            trn("Make {count} missing", "Make {count} missing", count) if count else tr("Nothing to make")
        )
        self.missing.updateGeometry()
        reason = "" if count else NOTHING_MISSING
        reason = reason or (going_on(page.step) if page.making else page.voice_reason)
        self.missing.setEnabled(not reason)
        self.missing.setToolTip(reason or tr("Make one take of each: {quote}", quote=page.missing_quote))
        self.missing.setAccessibleDescription(reason or page.missing_quote)


def counts(page: Page) -> str:
    """`3 ready · 1 to listen to · 1 not made`"""
    states = Counter(_counted_as(each) for each in page.patches)
    ready, listen = states[PatchState.MADE], states[None]
    missing, off = states[PatchState.NOT_MADE], states[PatchState.OFF]
    told = (
        (ready, trn("{count} ready", "{count} ready", ready, about="patches")),
        (listen, trn("{count} to listen to", "{count} to listen to", listen, about="patches")),
        (missing, trn("{count} not made", "{count} not made", missing, about="patches")),
        (off, trn("{count} off", "{count} off", off, about="patches that are turned off")),
    )
    return " · ".join(words for count, words in told if count)


def _counted_as(row: PatchRow) -> PatchState | None:
    """None for one that has to be listened to."""
    if row.state is PatchState.MADE and row.listen:
        return None
    return PatchState.NOT_MADE if row.state is PatchState.STALE else row.state
