"""The tab's toolbar: the dataset, what goes on with it, and adding to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from studio.ui.tabs.datasets.page import Page
from studio.ui.theme.boxes import STRETCH, row
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.labels import Elided, label

NO_DATASET = "Make or choose a dataset first"


class Toolbar(QFrame):
    """Buttons; the tab connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Toolbar")
        self._name = Elided("Datasets", role="title", tone="strong")
        self._facts = Elided(role="small", tone="quiet")
        self._left = label(role="small", tone="quiet", tabular=True)
        self.stop = button("Stop all")
        self.refresh = icon_button("arrow-clockwise", "List the files anew", "F5")
        self.folder = button("Add a folder…", icon="folder-plus")
        self.add = button("Add files…", kind="primary", icon="plus")
        self.panel = icon_button("sliders-horizontal", "File panel")
        names = ((self._name, 0), 12, (self._facts, 0), STRETCH)
        acts = (self._left, 10, self.stop, 8, self.refresh, 8, self.folder, 8, self.add, 8, self.panel)
        self.setLayout(row(*names, *acts, spacing=0, margins=(16, 0, 12, 0)))

    def set_compact(self, *, drawer: bool) -> None:
        """The panel gets a button where it is a drawer."""
        self.panel.setVisible(drawer)

    def show_page(self, page: Page) -> None:
        """Shows the chosen dataset, and what can be done with it."""
        chosen = page.chosen
        self._name.set_whole(chosen.name if chosen is not None else "Datasets")
        self._facts.set_whole(chosen.description if chosen is not None else "")
        self._left.setText(f"{page.left} to send" if page.left else "Looking…" if page.looking else "")
        self.stop.setVisible(bool(page.left))
        reason = page.reason or ("" if chosen is not None else NO_DATASET)
        for act, tip in (
            (self.add, "Send recordings to this dataset (Ctrl+O)"),
            (self.folder, "Send the recordings of a folder"),
            (self.refresh, "List the files anew (F5)"),
        ):
            act.setEnabled(not reason)
            act.setToolTip(reason or tip)
        self.add.set_kind("plain" if reason else "primary")
