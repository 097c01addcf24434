"""The tab's layout: the gallery with its filters and the mix, at the right the chosen voice; in their places
the page that clones, and the forms that make a voice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from studio.core.language import tr
from studio.ui.tabs.voices.audition_part import AuditionPart
from studio.ui.tabs.voices.detail import WIDTH, WIDTH_COMPACT, Detail
from studio.ui.tabs.voices.gallery_page import GalleryPage
from studio.ui.tabs.voices.make.clone_page import ClonePage
from studio.ui.tabs.voices.make.create_form import CreateForm
from studio.ui.tabs.voices.make.localize_form import LocalizeForm
from studio.ui.tabs.voices.make.mix_part import MixPart
from studio.ui.tabs.voices.rail import Rail
from studio.ui.tabs.voices.toolbar import Toolbar
from studio.ui.theme.boxes import STRETCH, column, frame, row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.form_row import scrolling
from studio.ui.widgets.labels import label
from studio.ui.widgets.with_drawer import WithDrawer

LOW_WINDOW = 640
"""A window's height below which the mix folds."""
KEPT = tr("What you type is kept; nothing is sent before you press Clone.")


class CloneBar(QFrame):
    """Stands in the toolbar's place on the page that clones; `left` by its arrow."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Toolbar"))
        self.back = icon_button("arrow-left", tr("Back to the voices"), "Esc")
        self.back.clicked.connect(self.left)
        self.panel = icon_button("sliders-horizontal", tr("How it is cloned"))
        head = label(tr("Clone a voice"), role="title", tone="strong")
        told = label(KEPT, role="small", tone="quiet")
        self.setLayout(row(self.back, 8, head, 12, told, STRETCH, self.panel, margins=(12, 0, 12, 0)))


class Body(QWidget):
    """`cloning` tells whether the page that clones is in front."""

    def __init__(
        self,
        toolbar: Toolbar,
        clone: ClonePage,
        mix: MixPart,
        audition: AuditionPart,
        localize: LocalizeForm,
        create: CreateForm,
    ) -> None:
        super().__init__()
        self.rail, self.gallery_page, self.detail = Rail(), GalleryPage(), Detail()
        self.clone, self.mix, self.audition = clone, mix, audition
        self.localize, self.create_form = localize, create
        self._toolbar, self.clone_bar = toolbar, CloneBar()
        self.clone_bar.panel.clicked.connect(toolbar.panel.click)
        gallery, middle = QWidget(), QWidget()
        gallery.setLayout(column((self.gallery_page, 1), audition, mix, spacing=0))
        middle.setLayout(row(self.rail, (gallery, 1), spacing=0))
        self._left, self._right = QStackedWidget(), QStackedWidget()
        for part in (middle, clone.sheet):
            self._left.addWidget(part)
        for side in (self.detail, _side(localize), _side(create), clone.panel):
            self._right.addWidget(side)
        self.drawer = WithDrawer(
            self._left,
            self._right,
            opener=toolbar.panel,
            first=self.detail.use,
            widths=(WIDTH, WIDTH_COMPACT),
        )
        self.drawer.fitted.connect(self._fit)
        mix.fold.toggled.connect(self._mix_folded)
        self.setLayout(column(toolbar, self.clone_bar, (self.drawer, 1), spacing=0))
        self.show_gallery()

    @property
    def cloning(self) -> bool:
        """True while the page that clones is in front."""
        return self._left.currentWidget() is self.clone.sheet

    @property
    def side(self) -> QWidget:
        """What stands at the right."""
        shown = self._right.currentWidget()
        assert shown is not None
        return shown

    def show_gallery(self) -> None:
        """All voices, and the chosen one."""
        self._show(0, 0)

    def show_audition(self) -> None:
        """The audition stands under the gallery, and the mix steps back."""
        self.mix.fold.setChecked(True)
        self.audition.show()
        self._toolbar.set_auditioning(True)

    def hide_audition(self) -> None:
        """It is away; what was made is there when it comes back."""
        self.audition.hide()
        self._toolbar.set_auditioning(False)

    def _mix_folded(self, folded: bool) -> None:
        """There is room for one of the two under the gallery."""
        if not folded:
            self.hide_audition()

    def show_clone(self) -> None:
        """The page that clones."""
        self._show(1, 3)
        self.clone.begin()

    def show_localize(self) -> None:
        """The form that gives the chosen voice another language."""
        self._show(0, 1)

    def show_create(self) -> None:
        """The form that makes a voice from numbers."""
        self._show(0, 2)
        self.create_form.begin()

    def open_voice(self, path: Path) -> None:
        """The same with what a voice's file says."""
        self.show_create()
        self.create_form.open_path(path)

    def _fit(self) -> None:
        """In small windows the filters are behind their button, and the panel is a drawer."""
        drawer = self.drawer.is_drawer
        self._toolbar.set_compact(self.drawer.is_compact, drawer=drawer)
        self.clone_bar.panel.setVisible(drawer)
        self.rail.setVisible(not drawer or self._toolbar.filters.isChecked())
        if self.window().height() < scaled(LOW_WINDOW):
            self.mix.fold.setChecked(True)

    def _show(self, left: int, right: int) -> None:
        self._left.setCurrentIndex(left)
        self._right.setCurrentIndex(right)
        self._toolbar.setVisible(left == 0)
        self.clone_bar.setVisible(left == 1)
        if right and self.drawer.is_drawer:
            self.drawer.open_drawer(left == 0)


def _side(form: QWidget) -> QFrame:
    inner = QWidget()
    inner.setLayout(column(form, STRETCH, spacing=0, margins=(0, 0, 8, 12)))
    inner_scroll = scrolling(inner)
    return frame("side", column((inner_scroll, 1), spacing=0, margins=(16, 16, 8, 0)))
