"""The gallery: a card a voice, in as many columns as fit; holds thousands."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.core.languages import language_name
from studio.core.voice import Gender, Voice
from studio.ui.tabs.voices.sieve import GENDERS, accent_name
from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.tokens import RADIUS, colour, scaled
from studio.ui.voices.preview_face import paint_face
from studio.ui.widgets.ring import paint_ring
from studio.ui.widgets.space_key import keeps_space

Index = QModelIndex | QPersistentModelIndex
VOICE_ROLE = Qt.ItemDataRole.UserRole
LEAST_WIDTH, HEIGHT, GAP = 240, 88, 10
WHEEL, LEFT, TEXT_LEFT = 48, 13, 75
GENDER_ICONS = {
    Gender.FEMININE: "gender-female",
    Gender.MASCULINE: "gender-male",
    Gender.NEUTRAL: "gender-neuter",
}
LEFT_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class VoiceCards(QAbstractListModel):
    """The voices of the gallery; `previewing` is the one that is heard, and how much of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voices: tuple[Voice, ...] = ()
        self.previewing: tuple[str, float] | None = None

    def set_voices(self, voices: tuple[Voice, ...]) -> None:
        """Shows other voices."""
        self.beginResetModel()
        self._voices = voices
        self.endResetModel()

    @property
    def voices(self) -> tuple[Voice, ...]:
        """What is shown."""
        return self._voices

    def voice(self, index: Index) -> Voice | None:
        """The voice of a card."""
        return self._voices[index.row()] if index.isValid() else None

    def set_previewing(self, voice_id: str, fraction: float) -> None:
        """The voice that is heard and how much of it; an empty id for none."""
        self.previewing = (voice_id, fraction) if voice_id else None
        if self._voices:
            self.dataChanged.emit(self.index(0), self.index(len(self._voices) - 1), [VOICE_ROLE])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._voices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        voice = self.voice(index)
        if voice is None:
            return None
        if role == VOICE_ROLE:
            return voice
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            heard = self.previewing is not None and self.previewing[0] == voice.id
            return spoken_card(voice, heard=heard)
        return voice.description if role == Qt.ItemDataRole.ToolTipRole else None


def traits_of(voice: Voice) -> str:
    """`English · British`, as far as it is known."""
    parts = (language_name(voice.language), accent_name(voice.accent))
    return " · ".join(part for part in parts if part)


def spoken_card(voice: Voice, *, heard: bool) -> str:
    """`Voice Nadia, English · British, Feminine, previewing`"""
    gender = GENDERS[voice.gender] if voice.gender is not None else ""
    parts = (f"Voice {voice.name}", traits_of(voice), gender, "previewing" if heard else "")
    return ", ".join(part for part in parts if part)


def wheel_of(card: QRectF) -> QRectF:
    """Where the wheel, which is also the preview button, stands on a card."""
    side = scaled(WHEEL)
    return QRectF(card.left() + LEFT, card.center().y() - side / 2, side, side)


class CardPainter(QStyledItemDelegate):
    """Paints a card: the wheel, which becomes a play button under the pointer, name, description, traits."""

    def __init__(self, view: Gallery) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return self._view.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        voice: Voice = index.data(VOICE_ROLE)
        look = cast(Any, option)
        card = QRectF(look.rect).adjusted(0, 0, -GAP, -GAP)
        over = bool(look.state & QStyle.StateFlag.State_MouseOver)
        chosen = voice.id == self._view.chosen
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "accentsoft" if chosen else "hover" if over else "raised"
        painter.setPen(QPen(colour("accent" if chosen else "line"), 1))
        painter.setBrush(colour(ground))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["row"], RADIUS["row"])
        paint_face(painter, wheel_of(card), voice, over, self._view.cards.previewing)
        self._paint_words(painter, card, voice)
        focused = look.state & QStyle.StateFlag.State_HasFocus
        if focused and look.state & QStyle.StateFlag.State_KeyboardFocusChange:
            paint_ring(painter, card, RADIUS["row"])
        painter.restore()

    def _paint_words(self, painter: QPainter, card: QRectF, voice: Voice) -> None:
        side, step = scaled(15), scaled(20)
        left, top = card.left() + scaled(TEXT_LEFT), card.center().y() - scaled(30)
        room = QRectF(left, top, card.right() - 12 - left, step)
        mark = side + 6 if voice.is_owner else 0
        _draw(painter, room.adjusted(0, 0, -mark, 0), voice.name, "strong", 600)
        if voice.is_owner:
            paint_icon(painter, QRectF(room.right() - side, top + 3, side, side), "user", colour="quiet")
        _draw(painter, room.translated(0, step), voice.description, "normal")
        below = room.translated(0, 2 * step)
        gender = GENDER_ICONS.get(voice.gender) if voice.gender is not None else None
        width = _draw(
            painter, below.adjusted(0, 0, -(side + 6) if gender else 0, 0), traits_of(voice), "quiet"
        )
        if gender:
            spot = QRectF(left + width + 6, below.center().y() - side / 2, side, side)
            paint_icon(painter, spot, gender, colour="quiet")


def _draw(painter: QPainter, room: QRectF, words: str, tone: str, weight: int | None = None) -> float:
    """Draws words, cut where they do not fit; their width in px."""
    painter.setFont(font("body" if weight else "small", weight=weight))
    painter.setPen(colour(tone))
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, LEFT_MIDDLE, cut)
    return float(painter.fontMetrics().horizontalAdvance(cut))


class Gallery(QListView):
    """`taken(Voice)` when one becomes the current one; `hear_asked(Voice)` on its wheel or by Enter,
    `mix_asked(Voice)` by M."""

    taken = Signal(object)
    hear_asked = Signal(object)
    mix_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.cards = VoiceCards(self)
        self.chosen, self._quiet = "", False
        self.cell = QSize(LEAST_WIDTH + GAP, HEIGHT + GAP)
        self.setModel(self.cards)
        self.setItemDelegate(CardPainter(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAccessibleName("Voices")
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def set_voices(self, voices: tuple[Voice, ...], chosen: str) -> None:
        """Shows other voices; the current card stays where it is there still."""
        moved, self.chosen = chosen != self.chosen, chosen
        place = self.verticalScrollBar().value()
        self._quiet = True
        if voices != self.cards.voices:
            self.cards.set_voices(voices)
            self._point_at(chosen)
            self.verticalScrollBar().setValue(place)
        elif moved:
            self._point_at(chosen)
        self._quiet = False
        self.viewport().update()

    def _point_at(self, voice_id: str) -> None:
        row = next((n for n, voice in enumerate(self.cards.voices) if voice.id == voice_id), -1)
        if row >= 0:
            self.setCurrentIndex(self.cards.index(row))

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        voice = self.cards.voice(index)
        if voice is not None and not self._quiet:
            self.taken.emit(voice)

    def _fit(self) -> None:
        least = scaled(LEAST_WIDTH) + GAP
        wide = self.width() - self.verticalScrollBar().sizeHint().width() - 2
        columns = max(1, wide // least)
        self.cell = QSize(wide // columns, scaled(HEIGHT) + GAP)
        self.setGridSize(self.cell)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def event(self, event: QEvent) -> bool:
        return keeps_space(event) or super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        voice = self.cards.voice(index)
        if voice is None or event.button() != Qt.MouseButton.LeftButton:
            return
        card = QRectF(self.visualRect(index)).adjusted(0, 0, -GAP, -GAP)
        if wheel_of(card).adjusted(-4, -4, 4, 4).contains(QPointF(event.position())):
            self.hear_asked.emit(voice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        voice = self.cards.voice(self.currentIndex())
        if voice is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.hear_asked.emit(voice)
        elif voice is not None and event.key() == Qt.Key.Key_M and not event.modifiers():
            self.mix_asked.emit(voice)
        elif event.text() == "/":
            event.ignore()
        else:
            super().keyPressEvent(event)
