"""Whose voices the gallery shows: a line each, with its sign and its count."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from studio.core.language import shown, tr, trn
from studio.ui.tabs.voices.sieve import Kind
from studio.ui.theme.boxes import column
from studio.ui.theme.fonts import font, use_font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE, RIGHT_MIDDLE, turn, write
from studio.ui.theme.tokens import ICON, RADIUS, colour, scaled
from studio.ui.widgets.ring import Ringed

ICONS = {
    Kind.ALL: "users-three",
    Kind.FAVOURITES: "heart",
    Kind.MINE: "user",
    Kind.CLONES: "microphone",
    Kind.MIXES: "sliders",
}
HEIGHT, PADDING = 28, 8


class KindRow(Ringed, QAbstractButton):
    """One line; the chosen one is checked."""

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self.kind, self._count = kind, 0
        self.setCheckable(True)
        self.setText(shown(kind.value))
        self.setAccessibleName(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        use_font(self, "body", weight=500)

    def set_count(self, count: int) -> None:
        """How many voices there are of it."""
        if count != self._count:
            self._count = count
            self.setAccessibleDescription(trn("{count:,} voice", "{count:,} voices", count))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(150), scaled(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, rect, self.layoutDirection())
            if self.isChecked() or self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("accentsoft" if self.isChecked() else "hover"))
                painter.drawRoundedRect(rect, RADIUS["control"], RADIUS["control"])
            side = ICON["row"]
            spot = QRectF(PADDING, (rect.height() - side) / 2, side, side)
            paint_icon(painter, spot, ICONS[self.kind], colour="accenttext" if self.isChecked() else "quiet")
            self._paint_words(painter, rect.adjusted(PADDING + side + 8, 0, -PADDING, 0))
            self.draw_ring(painter)

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        painter.setFont(font("body", weight=600 if self.isChecked() else 400))
        painter.setPen(colour("strong" if self.isChecked() else "normal"))
        write(painter, room, LEFT_MIDDLE, self.text())
        painter.setFont(font("small", tabular=True))
        painter.setPen(colour("quiet"))
        write(painter, room, RIGHT_MIDDLE, f"{self._count:,}")


class KindList(QWidget):
    """`chosen(Kind)`; the arrows move through the lines."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Whose voices"))
        self._group = QButtonGroup(self)
        self.rows = {kind: KindRow(kind) for kind in Kind}
        for kind, each in self.rows.items():
            self._group.addButton(each)
            each.clicked.connect(partial(self._choose, kind))
        self.setLayout(column(*self.rows.values(), spacing=2))

    def show_kinds(self, chosen: Kind, counts: dict[Kind, int]) -> None:
        """Shows what is chosen, and how many there are of each."""
        for kind, each in self.rows.items():
            each.set_count(counts[kind])
        self.rows[chosen].setChecked(True)

    def _choose(self, kind: Kind, *_on: bool) -> None:
        self.chosen.emit(kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As among other groups of one choice, moving chooses."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        kinds = list(Kind)
        held = next((n for n, kind in enumerate(kinds) if self.rows[kind].hasFocus()), 0)
        row = self.rows[kinds[(held + step) % len(kinds)]]
        row.setFocus(Qt.FocusReason.TabFocusReason)
        row.click()
