"""The list of voices: its model and how a row is painted."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.core.language import enumerated, tr
from studio.core.languages import accent_name, language_name
from studio.core.voice import Voice
from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE, turn, write
from studio.ui.theme.tokens import RADIUS, colour, scaled
from studio.ui.voices.preview_face import paint_face
from studio.ui.voices.rows import Heading, Row, gender_words
from studio.ui.widgets.ring import paint_ring
from studio.ui.widgets.row_paint import paint_words

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
ROW_HEIGHT, HEADING_HEIGHT = 46, 30
WHEEL, LEFT = 32, 8
TEXT_LEFT = LEFT + WHEEL + 10
TICK = 16


class VoiceRows(QAbstractListModel):
    """Voices and headings; `chosen` is the id of the voice that is taken now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self.chosen = ""
        self.previewing: tuple[str, float] | None = None

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def is_chosen(self, voice: Voice) -> bool:
        """Whether a voice is taken now."""
        return voice.id == self.chosen

    def voice(self, index: Index) -> Voice | None:
        """The voice of a row, None for a heading or no row."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Voice) else None

    def index_of(self, voice_id: str) -> QModelIndex:
        """The row of a voice, the first voice's if it is not there; invalid without any."""
        numbers = [number for number, row in enumerate(self._rows) if isinstance(row, Voice)]
        if not numbers:
            return QModelIndex()
        same = [number for number in numbers if cast(Voice, self._rows[number]).id == voice_id]
        return self.index((same or numbers)[0])

    def set_previewing(self, voice_id: str, fraction: float) -> None:
        """The voice that is heard and how much of it; an empty id for none."""
        self.previewing = (voice_id, fraction) if voice_id else None
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [ROW_ROLE])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.voice(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.text if isinstance(row, Heading) else self._spoken(row)
        return row.told if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Voice) else None

    def _spoken(self, voice: Voice) -> str:
        speaks = " ".join(filter(None, (language_name(voice.language), accent_name(voice.accent))))
        parts = [tr("Voice {name}", name=voice.name), speaks]
        parts += [tr("chosen", about="voice")] if self.is_chosen(voice) else []
        heard = self.previewing is not None and self.previewing[0] == voice.id
        return enumerated([*parts, tr("previewing")] if heard else parts)


class VoiceRowPainter(QStyledItemDelegate):
    """Paints a row: the wheel, which becomes a play button under the pointer, name, one line, tick."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW_ROLE)
        return QSize(0, scaled(HEADING_HEIGHT if isinstance(row, Heading) else ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        rect = QRectF(cast(Any, option).rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn(painter, rect, cast(Any, option).direction)
        if isinstance(row, Heading):
            self._paint_heading(painter, rect, row)
        else:
            self._paint_voice(painter, rect, row, option, cast(VoiceRows, index.model()))
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, heading: Heading) -> None:
        painter.setFont(font("small", weight=600))
        painter.setPen(colour("quiet"))
        write(painter, rect.adjusted(LEFT, 6, -LEFT, 0), LEFT_MIDDLE, heading.text)

    def _paint_voice(
        self, painter: QPainter, rect: QRectF, voice: Voice, option: QStyleOptionViewItem, model: VoiceRows
    ) -> None:
        state = cast(Any, option).state
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        current = bool(state & QStyle.StateFlag.State_Selected)
        chosen = model.is_chosen(voice)
        if chosen or current or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accentsoft" if chosen else "hover"))
            painter.drawRoundedRect(rect, RADIUS["row"], RADIUS["row"])
        if current:
            paint_ring(painter, rect, RADIUS["row"])
        paint_face(painter, wheel_rect(rect), voice, over or current, model.previewing)
        self._paint_words(painter, rect, voice, chosen)

    def _paint_words(self, painter: QPainter, rect: QRectF, voice: Voice, chosen: bool) -> None:
        room = rect.adjusted(TEXT_LEFT, 0, -LEFT - TICK - 6, 0)
        half = rect.height() / 2
        above = QRectF(room.left(), rect.top() + 5, room.width(), half - 4)
        name = QFontMetricsF(font("body", weight=600)).horizontalAdvance(voice.name)
        paint_words(painter, above, voice.name, "strong", weight=600)
        paint_words(painter, above.adjusted(name + 8, 0, 0, 0), traits(voice), "quiet", role="small")
        below = QRectF(room.left(), rect.top() + half, room.width(), half - 6)
        told = voice.told or language_name(voice.language)
        paint_words(painter, below, told, "quiet", role="small")
        if chosen:
            tick = QRectF(rect.right() - LEFT - TICK, rect.center().y() - TICK / 2, TICK, TICK)
            paint_icon(painter, tick, "check-circle", colour="accenttext", filled=True)


def traits(voice: Voice) -> str:
    """`British · Feminine`, as far as it is known."""
    return " · ".join(word for word in (accent_name(voice.accent), gender_words(voice)) if word)


def wheel_rect(row: QRectF) -> QRectF:
    """Where the wheel, which is also the preview button, stands in a row."""
    return QRectF(row.left() + LEFT, row.center().y() - WHEEL / 2, WHEEL, WHEEL)


def on_wheel(row: QRectF, point: QPointF) -> bool:
    """True if a point of a row is on its preview button."""
    return wheel_rect(row).adjusted(-4, -6, 4, 6).contains(point)
