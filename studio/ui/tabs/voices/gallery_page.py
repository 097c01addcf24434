"""The gallery with what is shown in its place while there is nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from studio.core.language import tr
from studio.ui.tabs.voices.cards import Gallery
from studio.ui.tabs.voices.page import Page
from studio.ui.tabs.voices.sieve import Kind
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label

NONE_AT_ALL = tr("This connection has no voices.")
NONE_OF = {
    Kind.FAVOURITES: tr("No favourites yet. Press F on a voice, or its heart."),
    Kind.MINE: tr("No voice of your own yet. Clone one, or mix some."),
    Kind.CLONES: tr("No clone yet. Clone a voice from a recording of it."),
    Kind.MIXES: tr("No mix yet. Press M on two voices, and hear what lies between."),
}


class GalleryPage(QFrame):
    """`clear_asked` where nothing matches, `clone_asked` where there are none of one's own, `again_asked`
    where the voices did not come."""

    clear_asked = Signal()
    clone_asked = Signal()
    again_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.gallery = Gallery()
        self._words = label(role="script", tone="quiet", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.clear, self.again = button(tr("Clear the filters")), button(tr("Try again"))
        self.clone = button(tr("Clone a voice…"), icon="microphone")
        self.clone.clicked.connect(self.clone_asked)
        self.clear.clicked.connect(self.clear_asked)
        self.again.clicked.connect(self.again_asked)
        nothing = QWidget()
        acts = row(STRETCH, self.clone, self.clear, self.again, STRETCH)
        nothing.setLayout(column(STRETCH, self._words, acts, STRETCH, spacing=14, margins=(24, 24, 24, 24)))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.gallery)
        self._stack.addWidget(nothing)
        self.setLayout(column((self._stack, 1), spacing=0, margins=(16, 14, 6, 0)))

    def show_page(self, page: Page) -> None:
        """Shows the voices, or why there are none."""
        chosen = page.chosen.id if page.chosen is not None else ""
        self.gallery.set_voices(page.voices, chosen)
        self.gallery.cards.set_favourites(page.favourites)
        self._stack.setCurrentIndex(0 if page.voices else 1)
        self._words.setText(page.away or nothing_found(page))
        self.clear.setVisible(not page.away and not page.sieve.is_open)
        self.again.setVisible(page.again)
        own = page.sieve.kind in (Kind.MINE, Kind.CLONES) and not page.kinds[page.sieve.kind]
        self.clone.setVisible(own and not page.away and not page.no_clone)


def nothing_found(page: Page) -> str:
    """Why the gallery is empty although the voices were listed."""
    if not page.total:
        return NONE_AT_ALL
    if page.sieve.kind in NONE_OF and not page.kinds[page.sieve.kind]:
        return NONE_OF[page.sieve.kind]
    if page.sieve.search:
        return tr("No voice matches “{words}”.", words=page.sieve.search)
    return tr("No voice matches these filters.")
