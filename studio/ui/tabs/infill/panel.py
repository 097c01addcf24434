"""The right panel: how the patch is spoken, and the patches that are in the recording."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from studio.ui.speech.spoken_form import SpokenForm
from studio.ui.tabs.infill.page import Page
from studio.ui.tabs.infill.patch_list import PatchList
from studio.ui.tabs.infill.presenter import InfillPresenter
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.widgets.form_row import scrolling
from studio.ui.widgets.labels import label, section

WIDTH, WIDTH_COMPACT = 336, 300


class Panel(QFrame):
    """`form` and `patches` tell by their own signals."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Patches")
        self.form, self.patches = SpokenForm(), PatchList()
        self._count = label(role="small", tone="quiet", tabular=True)
        inner = QWidget()
        spoken = (section("How it is said"), 8, self.form, 14, line(), 12)
        patches = (row(section("Patches"), STRETCH, self._count), 6, self.patches, STRETCH)
        inner.setLayout(column(*spoken, *patches, spacing=0, margins=(0, 0, 8, 12)))
        self.setLayout(column((scrolling(inner), 1), spacing=0, margins=(16, 14, 8, 0)))

    def join(self, acts: InfillPresenter) -> None:
        """What is chosen here goes to the presenter."""
        form, writing = self.form, acts.writing
        form.language_chosen.connect(writing.set_language)
        form.speed.changed.connect(writing.set_speed)
        form.feelings.changed.connect(writing.set_emotions)
        form.model_chosen.connect(writing.set_model)
        form.format_popover.chooser.changed.connect(writing.set_format)
        self.patches.join(acts)

    def show_page(self, page: Page) -> None:
        """Shows the patch and what is in the recording."""
        self.form.show_spoken(page.spoken)
        self.patches.show_page(page)
        self._count.setText(str(len(page.patches)) if page.patches else "")
