"""What may be taller than its place: as tall as it is where there is room, else it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from studio.ui.theme.tokens import scaled

BAR, LEAST, AROUND_DIALOG = 14, 96, 24


class Scrolled(QScrollArea):
    """Shows `inner` whole if it may; scrolls by wheel, by arrow keys and to what has the focus where it may
    not, down to `least` px of height at 100 %. The bar stands in `gap` px that are kept free for it at the
    end of each line."""

    def __init__(self, inner: QWidget, *, least: int = LEAST, gap: int = 0) -> None:
        super().__init__()
        self._inner, self._least, self._gap = inner, least, gap
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._keep_gap)
        self._keep_gap()

    def _keep_gap(self, *_range: int) -> None:
        taken = BAR if self.verticalScrollBar().maximum() > 0 else 0
        kept = max(0, self._gap - taken)
        self.setViewportMargins(*((kept, 0, 0, 0) if self.isRightToLeft() else (0, 0, kept, 0)))

    def renew(self) -> None:
        """Knows at once what its content asks for: Qt keeps what parts asked for that were hidden or shown
        before any of it was seen."""
        for part in self._inner.findChildren(QWidget):
            part.updateGeometry()
        self.updateGeometry()

    def height_for(self, width: int) -> int:
        """Px that all of it takes at a width."""
        wide = width - self._gap
        whole = self._inner.heightForWidth(wide) if self._inner.hasHeightForWidth() else -1
        return whole if whole > 0 else self._inner.sizeHint().height()

    def sizeHint(self) -> QSize:
        wide = self._inner.sizeHint().width() + self._gap
        return QSize(wide, self.height_for(max(wide, self.width())))

    def minimumSizeHint(self) -> QSize:
        least = min(self.height_for(self.width()), scaled(self._least))
        return QSize(self._inner.minimumSizeHint().width() + self._gap, least)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_gap()
        return super().event(event)


def fit_height(dialog: QWidget, around: QWidget | None) -> None:
    """A dialog as high as what it says, as far as the window that it stands before has room; what is
    `Scrolled` in it takes what is left."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    room = around.window().height() if around is not None else dialog.screen().availableGeometry().height()
    dialog.resize(dialog.width(), min(layout.totalSizeHint().height(), room - AROUND_DIALOG))
