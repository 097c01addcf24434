"""The head of the patch: which one, where, what it does, how it is said, and what else can be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from studio.core.language import tr
from studio.core.patch import PatchKind
from studio.ui.tabs.infill.making import MOST
from studio.ui.tabs.infill.page import Page
from studio.ui.tabs.infill.presenter import InfillPresenter
from studio.ui.tabs.infill.spoken_popover import SpokenPopover
from studio.ui.tabs.infill.wording import kind_words
from studio.ui.theme.boxes import STRETCH, row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.labels import Elided
from studio.ui.widgets.segmented import Segmented
from studio.ui.widgets.time_text import clock

GAP, LEAST = 8, 48
"""Px between the parts, and of its name that are worth showing."""
KINDS = tuple((kind.value, kind_words(kind)) for kind in PatchKind)


class PatchHead(QWidget):
    """`kind` and `spoken` tell by their own signals; `original_asked`, `turned(on)`, `deleted` and
    `count_chosen(int)` come from the menu."""

    original_asked = Signal()
    turned = Signal(bool)
    deleted = Signal()
    count_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._page: Page | None = None
        self._title = Elided(tr("Patch"), role="title", tone="strong")
        self._at = Elided(role="small", tone="quiet")
        self.kind = Segmented(tr("What the patch does"), KINDS)
        self.spoken = SpokenPopover(self)
        self.more = icon_button("dots-three", tr("More about the patch"))
        self.more.clicked.connect(self._open_menu)
        self._buttons = (self.kind, self.spoken.opener, self.more)
        self.setLayout(row(self._title, self._at, STRETCH, *self._buttons, spacing=GAP))

    def join(self, acts: InfillPresenter) -> None:
        """What is done here goes to the presenter."""
        self.kind.chosen.connect(lambda kind: acts.writing.set_kind(PatchKind(kind)))
        self.spoken.join(acts.writing)
        self.original_asked.connect(acts.hear_before)
        self.turned.connect(acts.turn_patch)
        self.deleted.connect(acts.delete_patch)
        self.count_chosen.connect(acts.making.set_count)

    def show_page(self, page: Page) -> None:
        """Shows which patch is in sight."""
        self._page = page
        number = next((n for n, each in enumerate(page.patches, 1) if each.current), 0)
        title = tr("New patch") if page.patch else tr("Patch")
        self._title.set_whole(tr("Patch {number}", number=number) if number else title)
        self._at.set_whole(tr("at {time}", time=clock(page.gap.start)) if page.gap is not None else "")
        self.kind.set_value(page.patch.kind if page.patch is not None else PatchKind.REPLACE)
        self.spoken.show_spoken(page.spoken)
        for part in (self.kind, self.more):
            part.setVisible(page.patch is not None)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the buttons leave no room for all of it, when it is goes first, then which one it is."""
        taken = sum(each.sizeHint().width() + GAP for each in self._buttons if not each.isHidden())
        room = self.width() - taken - GAP
        title = self._title.sizeHint().width()
        self._at.setVisible(bool(self._at.whole) and title + GAP + self._at.sizeHint().width() <= room)
        self._title.setVisible(room >= min(title, scaled(LEAST)))

    def _open_menu(self) -> None:
        if self._page is not None:
            menu = self.menu_of(self._page)
            menu.exec(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))
            menu.deleteLater()

    def menu_of(self, page: Page) -> QMenu:
        """What can be done with the patch in sight."""
        menu, patch = QMenu(self), page.patch
        menu.setAccessibleName(tr("More about the patch"))
        menu.addAction(tr("Hear the recording as it was"), self.original_asked.emit)
        counts = menu.addMenu(tr("Takes at once"))
        group = QActionGroup(counts)
        for count in range(1, MOST + 1):
            action = counts.addAction(str(count), partial(self.count_chosen.emit, count))
            action.setCheckable(True)
            action.setChecked(count == page.count)
            group.addAction(action)
        if patch is not None and not patch.is_draft:
            menu.addSeparator()
            on = patch.enabled
            menu.addAction(
                tr("Turn the patch off") if on else tr("Turn the patch on"), lambda: self.turned.emit(not on)
            )
            menu.addAction(tr("Delete the patch"), self.deleted.emit)
        return menu
