"""A question before something is gone for good."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label
from studio.ui.widgets.popover import Popover

WIDTH = 360


class AskPopover(Popover):
    """`taken` gets called with the yes; Keep is what Enter presses first."""

    def __init__(self, parent: QWidget) -> None:
        self._head, self._words = label(role="title", tone="strong", wrap=True), label(wrap=True)
        self.keep, self.go = button(tr("Keep")), button(tr("Delete"))
        foot = row(STRETCH, self.keep, self.go)
        super().__init__(
            tr("Delete"), column(self._head, self._words, foot, spacing=12), width=WIDTH, parent=parent
        )
        self._taken: Callable[[], object] | None = None
        self.keep.clicked.connect(self.close)
        self.go.clicked.connect(self._take)

    def ask(self, head: str, words: str, yes: str, taken: Callable[[], object], anchor: Any) -> None:
        """Asks under `anchor`."""
        self._taken = taken
        self._head.setText(head)
        self._words.setText(words)
        self.go.setText(yes)
        self.go.updateGeometry()
        self.setAccessibleName(head)
        self.show_under(anchor)
        self.keep.setFocus()

    def _take(self) -> None:
        self.close()
        if self._taken is not None:
            self._taken()
