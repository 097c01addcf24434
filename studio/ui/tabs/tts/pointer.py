"""The mouse over the script: what is under it, pressing it, dragging a block by its grip."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from studio.core.language import tr
from studio.ui.tabs.tts.block_list import BlockList
from studio.ui.tabs.tts.rows import Row
from studio.ui.tabs.tts.standing import Kind
from studio.ui.theme.sides import meant, seen

EDGE, PULL = 30, 18
"""Px from the edge within which a drag scrolls, and by how much."""


class Spot(StrEnum):
    """What can be pressed in a block."""

    NOTHING = ""
    GRIP = "grip"
    PLAY = "play"
    WORDS = "words"
    STATE = "state"
    REST = "rest"


TIPS = {
    Spot.GRIP: tr("Drag the block (Alt+Up, Alt+Down)"),
    Spot.PLAY: tr("Play from here"),
    Spot.REST: tr("Pause after the block: click to change it"),
}


class Pointer(QObject):
    """`place` and `spot` are what the mouse is over; -1 for no block. `drop_at` is the place before which a
    dragged block would be dropped, None while none is. Tells what the list tells: `edit_asked(block id,
    point)`, `pressed_spot(block id, Spot)`, `dragged(block id, place)`."""

    edit_asked = Signal(str, object)
    pressed_spot = Signal(str, object)
    dragged = Signal(str, int)

    def __init__(self, view: BlockList) -> None:
        super().__init__(view)
        self._view = view
        self.drop_at: int | None = None
        self.place, self.spot = -1, Spot.NOTHING
        self._from: QPoint | None = None
        self._taken = ""
        self._was_current = False

    def press(self, event: QMouseEvent) -> None:
        """A button goes down: the block is the current one."""
        row = self._find(event.position().toPoint())
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._was_current = row.id == self._view.current
        self._from, self._taken = event.position().toPoint(), row.id
        if self.spot in (Spot.WORDS, Spot.NOTHING, Spot.GRIP):
            self._view.setCurrentIndex(self._view.rows_model.index(self.place))

    def move(self, event: QMouseEvent) -> None:
        """It moves: over a block, or with one."""
        at = event.position().toPoint()
        if self.drop_at is not None or self._begins_to_drag(at):
            self._drag(at)
            return
        before = (self.place, self.spot)
        row = self._find(at)
        if (self.place, self.spot) != before:
            self._show(row)

    def release(self, event: QMouseEvent) -> None:
        """The button comes up: what was under it is done."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.drop_at is not None:
            self._drop()
            return
        row = self._find(event.position().toPoint())
        pressed, self._from = self._taken, None
        if row is None or row.id != pressed:
            return
        if self.spot is Spot.WORDS and self._was_current:
            self.edit_asked.emit(row.id, event.position().toPoint())
        elif self.spot in (Spot.PLAY, Spot.REST, Spot.STATE):
            self.pressed_spot.emit(row.id, self.spot)

    def double_click(self, event: QMouseEvent) -> None:
        """Twice: the words are to be edited there."""
        row = self._find(event.position().toPoint())
        if row is not None and self.spot in (Spot.WORDS, Spot.NOTHING):
            self.edit_asked.emit(row.id, event.position().toPoint())

    def leave(self) -> None:
        """It is gone."""
        self.place, self.spot = -1, Spot.NOTHING
        self._view.viewport().update()

    def rest_rect(self, place: int) -> QRectF:
        """Where the pause after a block is written."""
        block = QRectF(self._view.block_rect(place))
        rest = self._view.columns.rest(block)
        room = QRectF(rest.left() - 4, rest.top() - 2, 70, rest.height() + 4)
        return seen(room, block, self._view.layoutDirection())

    def _find(self, at: QPoint) -> Row | None:
        index = self._view.indexAt(at)
        self.place = index.row() if index.isValid() else -1
        self.spot = Spot.NOTHING
        if self.place < 0:
            return None
        row = self._view.rows_model.rows[self.place]
        self.spot = self._spot(row, at)
        return row

    def _spot(self, row: Row, at: QPoint) -> Spot:
        view, rect = self._view, QRectF(self._view.block_rect(self.place))
        last = self.place == len(view.rows_model.rows) - 1
        offers = {
            Spot.GRIP: view.columns.grip(rect) if not row.empty else QRectF(),
            Spot.PLAY: view.columns.wheel(rect) if not row.empty else QRectF(),
            Spot.REST: QRectF() if last else self.rest_rect(self.place),
            Spot.STATE: view.columns.right(rect) if row.standing.kind is Kind.FAILED else QRectF(),
            Spot.WORDS: view.columns.words(rect),
        }
        if offers.pop(Spot.REST).contains(at.toPointF()):
            return Spot.REST
        point = meant(at.toPointF(), rect, view.layoutDirection())
        return next((spot for spot, room in offers.items() if room.contains(point)), Spot.NOTHING)

    def _show(self, row: Row | None) -> None:
        shapes = {
            Spot.GRIP: Qt.CursorShape.OpenHandCursor,
            Spot.WORDS: Qt.CursorShape.IBeamCursor,
            Spot.NOTHING: Qt.CursorShape.ArrowCursor,
        }
        self._view.viewport().setCursor(shapes.get(self.spot, Qt.CursorShape.PointingHandCursor))
        tip = TIPS.get(self.spot, row.tip if row is not None else "")
        self._view.viewport().setToolTip(tip)
        if not tip:
            QToolTip.hideText()
        self._view.viewport().update()

    def _begins_to_drag(self, at: QPoint) -> bool:
        if self._from is None or self.spot is not Spot.GRIP:
            return False
        return (at - self._from).manhattanLength() >= QApplication.startDragDistance()

    def _drag(self, at: QPoint) -> None:
        view, bar = self._view, self._view.verticalScrollBar()
        if at.y() < EDGE or at.y() > view.viewport().height() - EDGE:
            bar.setValue(bar.value() + (PULL if at.y() > EDGE else -PULL))
        place = view.place_at(at.y())
        below = at.y() > view.block_rect(place).center().y()
        self.drop_at = place + below
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        view.viewport().update()

    def _drop(self) -> None:
        view = self._view
        place, self.drop_at, self._from = self.drop_at, None, None
        view.viewport().unsetCursor()
        view.viewport().update()
        if place is not None:
            self.dragged.emit(self._taken, place)
