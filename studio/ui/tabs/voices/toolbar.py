"""The tab's toolbar: search, what is filtered, how many are left, the order, and making a voice."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from studio.core.language import tr, trn
from studio.ui.tabs.voices.page import Page
from studio.ui.tabs.voices.sieve import Order, Trait, name_of
from studio.ui.theme.boxes import STRETCH, row
from studio.ui.theme.growing import Growing
from studio.ui.theme.polish import set_style_property
from studio.ui.theme.tokens import scaled
from studio.ui.voices.search_field import SearchField
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.chip import Chip
from studio.ui.widgets.combo import Combo
from studio.ui.widgets.labels import label

MOST_CHIPS = 3
FROM_NUMBERS = tr("Create a voice from numbers")
ORDERS = {
    Order.NAME: tr("Sort: name"),
    Order.LANGUAGE: tr("Sort: language"),
    Order.NEWEST: tr("Sort: newest first"),
}


class Toolbar(QFrame):
    """`searched(str)` with every key, `turned(Trait, code)` on a chip's cross; the tab connects the rest."""

    searched = Signal(str)
    turned = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Toolbar"))
        self.search = SearchField(tr("Search voices"))
        Growing(self.search, self._size_search)
        self.filters = button(tr("Filters"), icon="funnel")
        self.filters.setCheckable(True)
        self._chips: QHBoxLayout = row(spacing=6)
        self._shown_chips: tuple[tuple[Trait, str], ...] = ()
        self._count = label(role="small", tone="quiet", tabular=True)
        self.order = Combo(
            tr("Order", about="how voices are sorted"),
            tuple((words, order) for order, words in ORDERS.items()),
        )
        self.audition = button(tr("Audition a line…"), icon="quotes")
        self.open_file = button(tr("Open a voice file…"), icon="folder-open")
        self.from_numbers = button("", icon="brackets-curly")
        self.from_numbers.setAccessibleName(FROM_NUMBERS)
        self.clone = button(tr("Clone a voice…"), icon="microphone")
        self.panel = icon_button("sliders-horizontal", tr("Voice panel"))
        self.search.textChanged.connect(self.searched)
        left = ((self.search, 1000), self.filters, 10, self._chips, 6, self._count, STRETCH)
        right = (self.order, 4, self.audition, self.open_file, self.from_numbers, self.clone, self.panel)
        self.setLayout(row(*left, *right, spacing=6, margins=(16, 0, 12, 0)))

    def _size_search(self) -> None:
        """With large letters in a narrow window it gives way to the buttons beside it."""
        self.search.setMinimumWidth(scaled(120))
        self.search.setMaximumWidth(scaled(240))

    def set_compact(self, compact: bool, *, drawer: bool) -> None:
        """In small windows the filters are behind a button, the order and the chips step back."""
        self.filters.setVisible(drawer)
        self.panel.setVisible(drawer)
        self.order.setVisible(not drawer)
        for act, words, name in (
            (self.audition, tr("Audition a line…"), tr("Audition a line")),
            (self.open_file, tr("Open a voice file…"), tr("Open a voice file")),
        ):
            act.setText("" if compact else words)
            act.setAccessibleName(name)
            act.setToolTip(name if compact else "")
            act.updateGeometry()
        self._set_chips_visible(not compact)

    def set_auditioning(self, on: bool) -> None:
        """Whether the audition stands under the gallery."""
        set_style_property(self.audition, "open", on)
        self.audition.setAccessibleDescription(tr("open", about="stands open") if on else "")

    def _set_chips_visible(self, on: bool) -> None:
        for place in range(self._chips.count()):
            item = self._chips.itemAt(place)
            chip = item.widget() if item is not None else None
            if chip is not None:
                chip.setVisible(on)

    def show_page(self, page: Page) -> None:
        """Shows what is looked for, and how many are found."""
        if not self.search.hasFocus() and self.search.text() != page.sieve.search:
            self.search.setText(page.sieve.search)
        among = trn("Search {count:,} voice", "Search {count:,} voices", page.total)
        self.search.setPlaceholderText(among if page.total else tr("Search voices"))
        self.order.choose(page.sieve.order)
        count = len(page.voices)
        found = trn("{count:,} voice", "{count:,} voices", count)
        self._count.setText("" if page.sieve.is_open or page.away else found)
        made_by = ((self.clone, page.no_clone), (self.from_numbers, page.no_create))
        for act, reason in (*made_by, (self.open_file, page.no_create)):
            act.setEnabled(not reason)
            act.setToolTip(reason or (act.accessibleName() if not act.text() else ""))
        self._show_chips(page)

    def _show_chips(self, page: Page) -> None:
        wanted = tuple((t, code) for t in Trait for code in sorted(page.sieve.wanted(t)))[:MOST_CHIPS]
        if wanted == self._shown_chips:
            return
        self._shown_chips = wanted
        while (item := self._chips.takeAt(0)) is not None:
            old = item.widget()
            if isinstance(old, QWidget):
                old.hide()
                old.deleteLater()
        for trait, code in wanted:
            chip = Chip(name_of(code, trait), removable=True)
            chip.removed.connect(partial(self.turned.emit, trait, code))
            self._chips.addWidget(chip)
