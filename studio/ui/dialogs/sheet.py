"""A dialog of the window's: a head, a body, buttons at its foot; it stands before the window."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLayout, QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import STRETCH, Item, column, row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.foreground import foreground
from studio.ui.widgets.labels import label


class Sheet(QDialog):
    """`leave` is the button that closes it; `acts` stand to the right of it, the likely one last;
    to the left with `leave_last`, where leaving is the likely act."""

    def __init__(
        self,
        title: str,
        body: QWidget | QLayout,
        *acts: QWidget,
        leave: str = tr("Close"),
        leave_last: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.leave = button(leave, kind="ghost")
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)
        head: Item = label(title, role="title", tone="strong")
        foot = row(STRETCH, *acts, self.leave) if leave_last else row(STRETCH, self.leave, *acts)
        self.setLayout(column(head, 12, (body, 1), 16, foot, spacing=0, margins=(20, 18, 20, 18)))

    def fit(self, width: int, height: int) -> None:
        """Takes a size in px at 100 %, or what the window around it has room for."""
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else None
        wide, high = scaled(width), scaled(height)
        if room is not None:
            wide, high = min(wide, room.width() - 48), min(high, room.height() - 48)
        self.resize(wide, high)

    def showEvent(self, event: QShowEvent) -> None:
        foreground().put(self)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        foreground().withdraw(self)
        super().hideEvent(event)
