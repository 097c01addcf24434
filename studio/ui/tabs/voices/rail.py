"""The filter rail: whose voices, and the values of each trait with their counts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from studio.core.language import shown, tr, trn
from studio.ui.tabs.voices.kind_list import KindList
from studio.ui.tabs.voices.page import Page
from studio.ui.tabs.voices.sieve import Facet, Trait
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.check import Check
from studio.ui.widgets.form_row import scrolling
from studio.ui.widgets.labels import label, section

WIDTH, FIRST = 208, 5
SHOW_ALL = {
    Trait.LANGUAGE: tr("Show all languages"),
    Trait.ACCENT: tr("Show all accents"),
    Trait.GENDER: tr("Show all genders"),
    Trait.TAG: tr("Show all tags"),
}


class FacetRow(QWidget):
    """A value that can be ticked, and how many voices have it."""

    def __init__(self, facet: Facet, *, on: bool) -> None:
        super().__init__()
        self.check = Check(facet.name, checked=on)
        self.check.setAccessibleDescription(trn("{count:,} voice", "{count:,} voices", facet.count))
        self.check.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._count = label(str(facet.count), role="small", tone="quiet", tabular=True)
        self.setLayout(row((self.check, 1), self._count, spacing=6))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut = self.check.width() < self.check.sizeHint().width()
        self.check.setToolTip(self.check.text() if cut else "")

    def show_facet(self, facet: Facet, *, on: bool) -> None:
        """Shows another count, or another tick."""
        self.check.setChecked(on)
        self._count.setText(str(facet.count))


class TraitPart(QWidget):
    """`turned(Trait, code)` on a tick; the first values, and all on request."""

    turned = Signal(object, str)

    def __init__(self, trait: Trait) -> None:
        super().__init__()
        self._trait, self._all = trait, False
        self._facets: tuple[Facet, ...] = ()
        self._wanted: frozenset[str] = frozenset()
        self.rows: dict[str, FacetRow] = {}
        self._rows: QVBoxLayout = column(spacing=2)
        self.more = button("", kind="ghost")
        self.more.clicked.connect(self._show_all)
        self.setLayout(column(section(shown(trait.value)), 4, self._rows, self.more, spacing=0))

    def show_facets(self, facets: tuple[Facet, ...], wanted: frozenset[str]) -> None:
        """Shows the values there are; those that are ticked stay in sight."""
        codes = [facet.code for facet in facets]
        same = codes == [facet.code for facet in self._facets]
        self._facets, self._wanted = facets, wanted
        self.setVisible(len(facets) > (self._trait is not Trait.TAG) or bool(wanted))
        if not same:
            self._renew()
        for facet in facets:
            if facet.code in self.rows:
                self.rows[facet.code].show_facet(facet, on=facet.code in wanted)

    def _renew(self) -> None:
        for old in self.rows.values():
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        shown = [f for n, f in enumerate(self._facets) if self._all or n < FIRST or f.code in self._wanted]
        self.rows = {facet.code: self._made(facet) for facet in shown}
        self.more.setText(tr("All {count}…", count=len(self._facets)))
        self.more.setAccessibleName(SHOW_ALL[self._trait])
        self.more.setVisible(len(shown) < len(self._facets))

    def _made(self, facet: Facet) -> FacetRow:
        made = FacetRow(facet, on=facet.code in self._wanted)
        made.check.clicked.connect(partial(self._turn, facet.code))
        self._rows.addWidget(made)
        return made

    def _turn(self, code: str, *_on: bool) -> None:
        self.turned.emit(self._trait, code)

    def _show_all(self) -> None:
        self._all = True
        self._renew()


class Rail(QFrame):
    """`kind_asked(Kind)` and `turned(Trait, code)`."""

    kind_asked = Signal(object)
    turned = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Filters"))
        self.setFixedWidth(scaled(WIDTH))
        self.kinds = KindList()
        self.kinds.chosen.connect(self.kind_asked)
        self.parts = {trait: TraitPart(trait) for trait in Trait}
        for part in self.parts.values():
            part.turned.connect(self.turned)
        inner = QWidget()
        inner.setLayout(column(self.kinds, *self.parts.values(), STRETCH, spacing=14, margins=(0, 0, 8, 12)))
        self.setLayout(column((scrolling(inner), 1), spacing=0, margins=(16, 14, 4, 0)))

    def show_page(self, page: Page) -> None:
        """Shows what voices are told apart by, and what is ticked."""
        self.kinds.show_kinds(page.sieve.kind, page.kinds)
        for trait, part in self.parts.items():
            part.show_facets(page.facets[trait], page.sieve.wanted(trait))
