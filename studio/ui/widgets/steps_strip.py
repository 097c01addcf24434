"""A strip under the toolbar that leads through a first act in three steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from studio.core.language import tr
from studio.devices.play_state import PlayState
from studio.ui.keys import is_text
from studio.ui.theme.boxes import STRETCH, column, frame, line, row
from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import CENTRE, LEFT_MIDDLE, turn, write
from studio.ui.theme.tokens import colour, scaled
from studio.ui.widgets.announcing import announce
from studio.ui.widgets.buttons import button, icon_button

if TYPE_CHECKING:
    from studio.devices.player import Player

HEIGHT, BADGE, APART, GAP = 40, 20, 28, 8


class Steps(QWidget):
    """The steps side by side: those that are done with a tick, the next one standing out. Where there is no
    room for all, the next one alone."""

    def __init__(self, steps: tuple[str, ...]) -> None:
        super().__init__()
        self.words, self.next = steps, 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(360), scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, scaled(HEIGHT))

    def shown(self) -> tuple[int, ...]:
        """The steps that there is room for."""
        wide = sum(self._wide(number) for number in range(len(self.words))) + (len(self.words) - 1) * scaled(
            APART
        )
        return tuple(range(len(self.words))) if wide <= self.width() else (self.next,)

    def _wide(self, number: int) -> float:
        return (
            scaled(BADGE) + GAP + QFontMetrics(font("body", weight=600)).horizontalAdvance(self.words[number])
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, QRectF(self.rect()), self.layoutDirection())
            left = 0.0
            for number in self.shown():
                self._paint_step(painter, number, left)
                left += self._wide(number) + scaled(APART)

    def _paint_step(self, painter: QPainter, number: int, left: float) -> None:
        side, is_next = scaled(BADGE), number == self.next
        badge = QRectF(left, (self.height() - side) / 2, side, side)
        if number < self.next:
            paint_icon(painter, badge, "check-circle", colour="green", filled=True)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent" if is_next else "hover"))
            painter.drawEllipse(badge)
            painter.setPen(colour("onaccent" if is_next else "quiet"))
            painter.setFont(font("small", weight=600, tabular=True))
            write(painter, badge, CENTRE, str(number + 1))
        painter.setFont(font("body", weight=600 if is_next else 400))
        painter.setPen(colour("strong" if is_next else "quiet"))
        room = QRectF(badge.right() + GAP, 0, self.width() - badge.right() - GAP, self.height())
        words = painter.fontMetrics().elidedText(
            self.words[number], Qt.TextElideMode.ElideRight, int(room.width())
        )
        write(painter, room, LEFT_MIDDLE, words)


class StepsStrip(QWidget):
    """`steps` in a few words each. Folded it is one button that brings them back. `left` when the user wants
    no more of it; `leave` says of what."""

    left = Signal()

    def __init__(self, steps: tuple[str, ...], leave: str) -> None:
        super().__init__()
        self.steps = Steps(steps)
        self.fold_button = icon_button("caret-up", tr("Put the steps away"), "Esc", small=True)
        self.unfold_button = button("", kind="ghost", icon="caret-down")
        self.close_button = icon_button("x", leave, small=True)
        self.fold_button.clicked.connect(self.fold)
        self.unfold_button.clicked.connect(self.unfold)
        self.close_button.clicked.connect(self.left)
        self._rest = QWidget()
        self._rest.setLayout(row(STRETCH, spacing=0))
        parts = ((self.steps, 1), (self.unfold_button, 0), (self._rest, 1), self.fold_button)
        inner = row(*parts, self.close_button, spacing=4, margins=(16, 0, 12, 0))
        self.setLayout(column(frame("panel", inner), line(), spacing=0))
        self._set_folded(folded=False)
        self.hide()

    @property
    def folded(self) -> bool:
        """Whether the steps are put away."""
        return self.steps.isHidden()

    def fold(self) -> None:
        """Puts the steps away; the keyboard stays here if it was."""
        held = self.fold_button.hasFocus()
        self._set_folded(folded=True)
        if held:
            self.unfold_button.setFocus()

    def unfold(self) -> None:
        """The steps are back."""
        held = self.unfold_button.hasFocus()
        self._set_folded(folded=False)
        if held:
            self.fold_button.setFocus()

    def _set_folded(self, *, folded: bool) -> None:
        self.steps.setVisible(not folded)
        self.fold_button.setVisible(not folded)
        self.unfold_button.setVisible(folded)
        self._rest.setVisible(folded)
        self._name_unfold()

    def _name_unfold(self) -> None:
        self.unfold_button.setText(
            tr(
                "Show the steps, {number} of {count}",
                number=self.steps.next + 1,
                count=len(self.steps.words),
            )
        )
        self.unfold_button.setToolTip(self.steps.words[self.steps.next])
        self.unfold_button.updateGeometry()

    def show_step(self, number: int) -> None:
        """Shows which step is next, and says it to screen readers."""
        came = self.isHidden()
        self.show()
        if came or number != self.steps.next:
            self.steps.next = number
            self.steps.update()
            self._name_unfold()
            words = tr(
                "Step {number} of {count}: {words}",
                number=number + 1,
                count=len(self.steps.words),
                words=self.steps.words[number],
            )
            self.steps.setAccessibleName(words)
            if not self.folded:
                announce(self, words)

    def do(self, event: QKeyEvent, player: Player) -> bool:
        """Esc puts the steps away, where it is not meant for a text, for sound that is heard, or held down
        from a pop-over that it closed."""
        if event.key() != Qt.Key.Key_Escape or event.isAutoRepeat() or self.isHidden() or self.folded:
            return False
        if is_text(QApplication.focusWidget()) or player.state in (PlayState.PLAYING, PlayState.WAITING):
            return False
        self.fold()
        return True
