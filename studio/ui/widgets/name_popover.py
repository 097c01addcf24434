"""A field in a pop-over, to give something a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import column, row
from studio.ui.theme.fonts import use_font
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label
from studio.ui.widgets.popover import Popover

WIDTH = 340


class NamePopover(Popover):
    """`taken` gets the name with Enter or the button, then it closes; an empty one takes the name away."""

    def __init__(self, title: str, parent: QWidget) -> None:
        self.field = QLineEdit()
        self.field.setAccessibleName(title)
        use_font(self.field, "body")
        self.go = button(tr("Rename"), kind="primary")
        head = label(title, role="title", tone="strong")
        super().__init__(
            title, column(head, row((self.field, 1), self.go), spacing=12), width=WIDTH, parent=parent
        )
        self._taken: Callable[[str], object] | None = None
        self.field.returnPressed.connect(self.go.click)
        self.go.clicked.connect(self._take)

    def ask(self, name: str, hint: str, taken: Callable[[str], object], anchor: QWidget) -> None:
        """Opens under `anchor` with the name that is there; `hint` stands where there is none."""
        self._taken = taken
        self.field.setText(name)
        self.field.setPlaceholderText(hint)
        self.field.selectAll()
        self.show_under(anchor)
        self.field.setFocus()

    def _take(self) -> None:
        self.close()
        if self._taken is not None:
            self._taken(self.field.text().strip())
