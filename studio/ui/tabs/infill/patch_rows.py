"""The patches of the recording as a model of rows, and how one is painted."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.core.language import enumerated, tr
from studio.core.patch import PatchKind, PatchState
from studio.ui.tabs.infill.patch_takes import PatchRow
from studio.ui.tabs.infill.verdict_signs import sign_of
from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE, turn, write
from studio.ui.theme.tokens import HEIGHT, RADIUS, colour, scaled
from studio.ui.widgets.ring import paint_ring
from studio.ui.widgets.time_text import clock

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
SIGN_LEFT, SIGN, TEXT_LEFT, CHECK, RIGHT = 12, 16, 38, 16, 12
ARROW, ARROW_GAP = 14, 6
STATES = {
    PatchState.STALE: ("arrow-clockwise", "stale"),
    PatchState.NOT_MADE: ("circle-dashed", "quiet"),
    PatchState.OFF: ("prohibit", "quiet"),
}
OLDER = tr("words changed")


def words_of(row: PatchRow) -> tuple[str, str]:
    """What goes and what comes, as the list shows them."""
    patch = row.patch
    if patch.kind is PatchKind.REMOVE:
        return patch.old or tr("silence"), tr("removed", about="words of the recording")
    if patch.kind is PatchKind.INSERT:
        return "", patch.text or tr("nothing yet")
    return patch.old, patch.text or tr("nothing yet")


def note_of(row: PatchRow) -> str:
    """`12:30.6 · take 2 · right seam`"""
    return " · ".join(_notes(row))


def _notes(row: PatchRow) -> tuple[str, ...]:
    if row.patch.kind is PatchKind.REMOVE:
        how = tr("room tone closes the gap")
    else:
        how = tr("take {number}", number=row.number) if row.number else ""
    states = {
        PatchState.MADE: row.listen,
        PatchState.STALE: OLDER,
        PatchState.NOT_MADE: tr("not made"),
        PatchState.OFF: tr("off", about="of a patch: turned off"),
    }
    state = states[row.state]
    parts = (state, how) if row.state is PatchState.OFF else (how, state)
    return tuple(filter(None, (clock(row.at), *parts)))


def spoken_patch(row: PatchRow) -> str:
    """`Patch at 12:30.6, Thursday becomes Friday, take 2, made`"""
    old, new = words_of(row)
    if row.patch.kind is PatchKind.REMOVE:
        change = tr("Patch {old} removed", old=old)
    elif old:
        change = tr("Patch {old} becomes {new}", old=old, new=new)
    else:
        change = tr("Patch {new} put in", new=new)
    return enumerated((change, *_notes(row), *((tr("in sight"),) if row.current else ())))


def check_spot(rect: QRectF) -> QRectF:
    """Where a row's check box is."""
    side = scaled(CHECK)
    return QRectF(rect.right() - RIGHT - side, rect.top() + rect.height() / 2 - side / 2, side, side)


class PatchRows(QAbstractListModel):
    """In the order of their places."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[PatchRow, ...] = ()

    def set_rows(self, rows: tuple[PatchRow, ...]) -> None:
        """Shows other rows; only what differs is painted anew where the patches are the same."""
        if [row.patch.id for row in rows] != [row.patch.id for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        elif rows != self.rows:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return spoken_patch(row) if role in spoken else None


class PatchPainter(QStyledItemDelegate):
    """Paints a row of 56 px: sign, old and new words, time and take; a check box under the pointer."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, HEIGHT["patch_row"])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PatchRow = index.data(ROW_ROLE)
        look = cast(Any, option)
        rect = QRectF(look.rect).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn(painter, rect, look.direction)
        over = bool(look.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(look.state & QStyle.StateFlag.State_HasFocus)
        by_key = focused and bool(look.state & QStyle.StateFlag.State_KeyboardFocusChange)
        if row.current or over:
            painter.setPen(QPen(colour("line"), 1) if row.current else Qt.PenStyle.NoPen)
            painter.setBrush(colour("raised" if row.current else "hover"))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["row"], RADIUS["row"])
        self._paint_sign(painter, rect, row)
        checked = over or by_key or not row.patch.enabled
        self._paint_words(painter, rect.adjusted(0, 0, -(scaled(CHECK) + 8) if checked else 0, 0), row)
        if checked:
            paint_check(painter, check_spot(rect), on=row.patch.enabled)
        if by_key:
            paint_ring(painter, rect, RADIUS["row"])
        painter.restore()

    def _paint_sign(self, painter: QPainter, rect: QRectF, row: PatchRow) -> None:
        side = scaled(SIGN)
        spot = QRectF(rect.left() + SIGN_LEFT, rect.top() + scaled(11), side, side)
        verdict = row.verdict or "good"
        name, tone = STATES[row.state] if row.state in STATES else sign_of(verdict)
        paint_icon(painter, spot, name.removesuffix("-fill"), colour=tone, filled=name.endswith("-fill"))

    def _paint_words(self, painter: QPainter, rect: QRectF, row: PatchRow) -> None:
        left, width = rect.left() + scaled(TEXT_LEFT), rect.width() - scaled(TEXT_LEFT) - RIGHT
        above = QRectF(left, rect.top() + scaled(7), width, scaled(22))
        old, new = words_of(row)
        tone = "strong" if row.patch.enabled else "quiet"
        if old:
            used = self._paint_old(painter, above, old, new)
            above.setLeft(above.left() + used)
        else:
            paint_icon(painter, _square(above), "plus", colour="quiet")
            above.setLeft(above.left() + scaled(ARROW) + ARROW_GAP)
        self._paint_text(painter, above, new, font("body", weight=600), tone)
        below = QRectF(left, rect.top() + scaled(29), width, scaled(18))
        self._paint_text(painter, below, note_of(row), font("small", tabular=True), "quiet")

    def _paint_old(self, painter: QPainter, room: QRectF, old: str, new: str) -> float:
        """The old words struck out, and an arrow; gives how wide both are. The new words get the room that
        they need, up to two thirds."""
        face = font("body")
        face.setStrikeOut(True)
        arrow = scaled(ARROW) + 2 * ARROW_GAP
        wanted = QFontMetricsF(font("body", weight=600)).horizontalAdvance(new)
        most = max(room.width() / 3, room.width() - wanted - arrow - 2) - (
            0 if wanted < room.width() else arrow
        )
        shown = self._paint_text(painter, QRectF(room.topLeft(), room.size()), old, face, "quiet", most)
        place = _square(room).translated(shown + ARROW_GAP, 0)
        paint_icon(painter, place, "arrow-right", colour="quiet")
        return shown + arrow

    def _paint_text(
        self, painter: QPainter, room: QRectF, text: str, face: QFont, tone: str, most: float | None = None
    ) -> float:
        painter.setFont(face)
        painter.setPen(colour(tone))
        wide = min(room.width(), most) if most is not None else room.width()
        shown = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, wide) + 0.5)
        write(painter, room, LEFT_MIDDLE, shown)
        return QFontMetricsF(face).horizontalAdvance(shown)


def _square(room: QRectF) -> QRectF:
    side = scaled(ARROW)
    return QRectF(room.left(), room.center().y() - side / 2, side, side)


def paint_check(painter: QPainter, box: QRectF, *, on: bool) -> None:
    """A check box with our tick."""
    painter.setPen(QPen(colour("accent" if on else "field"), 1))
    painter.setBrush(colour("accent" if on else "raised"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["word"], RADIUS["word"])
    if on:
        paint_icon(painter, box.adjusted(2.5, 2.5, -2.5, -2.5), "check-bold", colour="onaccent")
