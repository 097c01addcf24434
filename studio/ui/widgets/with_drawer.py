"""Something with a side panel: beside it where there is room, else as a drawer over it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import IconButton

FULL_WIDTH, DRAWER_WIDTH = 1380, 1100
"""From the first on all is as drawn; below the second the panel is a drawer."""


class WithDrawer(QWidget):
    """`main` with `side` at its end, `widths` px wide in large and in small windows. Where it is a drawer,
    `opener` shows and puts it away, and `first` gets the focus; `top` px of `main` stay free of it. `fitted`
    after each change of size."""

    fitted = Signal()

    def __init__(
        self,
        main: QWidget,
        side: QWidget,
        *,
        opener: IconButton,
        first: QWidget,
        widths: tuple[int, int],
        top: int = 0,
    ) -> None:
        super().__init__()
        self._main, self._side, self._opener, self._first = main, side, opener, first
        self._widths, self._top = widths, top
        self._open = False
        for part in (main, side):
            part.setParent(self)
        opener.setCheckable(True)
        opener.clicked.connect(self._toggle_drawer)

    @property
    def is_compact(self) -> bool:
        """True where secondary things step back."""
        return self.width() < scaled(FULL_WIDTH)

    @property
    def is_drawer(self) -> bool:
        """True while the panel lies over the rest."""
        return self.width() < scaled(DRAWER_WIDTH)

    def open_drawer(self, on: bool) -> None:
        """Shows or puts away the panel where it is a drawer."""
        self._open = on
        self._opener.setChecked(on)
        self._place()
        if on and self.is_drawer:
            self._first.setFocus()

    def close_drawer(self) -> bool:
        """Puts the drawer away; False if none was open."""
        was_open = self.is_drawer and self._open
        if was_open:
            self.open_drawer(False)
        return was_open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.close_drawer():
            super().keyPressEvent(event)

    def _toggle_drawer(self) -> None:
        self.open_drawer(self._opener.isChecked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self.fitted.emit()

    def _place(self) -> None:
        width, height = self.width(), self.height()
        large, small = self._widths
        side = scaled(small if self.is_compact and not self.is_drawer else large)
        left = width if self.is_drawer else width - side
        top = self._top if self.is_drawer else 0
        for part, place in (
            (self._main, QRect(0, 0, left, height)),
            (self._side, QRect(width - side, top, side, height - top)),
        ):
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        self._side.setVisible(self._open or not self.is_drawer)
        self._side.raise_()
