"""The gallery: a card a voice, in as many columns as fit; holds thousands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from studio.core.language import tr
from studio.core.voice import Voice
from studio.ui.tabs.voices.card_model import VoiceCards
from studio.ui.tabs.voices.card_painter import GAP, HEIGHT, LEAST_WIDTH, CardPainter, heart_of, wheel_of
from studio.ui.tabs.voices.grid_view import GridView
from studio.ui.theme.sides import meant
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.space_key import keeps_space

REACH = 5
"""px around a sign on a card in which a click still means it."""


class Gallery(GridView):
    """`taken(Voice)` when one becomes the current one; `hear_asked(Voice)` on its wheel or by Enter,
    `like_asked(Voice)` on its heart or by F, `mix_asked(Voice)` by M, `audition_asked(Voice)` by A,
    `menu_asked(Voice)` by the other button of the mouse or the menu key."""

    taken = Signal(object)
    hear_asked = Signal(object)
    like_asked = Signal(object)
    mix_asked = Signal(object)
    audition_asked = Signal(object)
    menu_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.cards = VoiceCards(self)
        self._quiet = False
        self._keys = {
            Qt.Key.Key_Return: self.hear_asked,
            Qt.Key.Key_Enter: self.hear_asked,
            Qt.Key.Key_F: self.like_asked,
            Qt.Key.Key_M: self.mix_asked,
            Qt.Key.Key_A: self.audition_asked,
            Qt.Key.Key_Menu: self.menu_asked,
        }
        self.setModel(self.cards)
        self.setItemDelegate(CardPainter(self, self.cards))
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(tr("Voices"))
        self.selectionModel().currentChanged.connect(self._current_changed)

    def set_voices(self, voices: tuple[Voice, ...], chosen: str) -> None:
        """Shows other voices; the current card stays where it is there still."""
        moved, self.cards.chosen = chosen != self.cards.chosen, chosen
        place = self.verticalScrollBar().value()
        self._quiet = True
        if voices is not self.cards.voices:
            self.cards.set_voices(voices)
            self.doItemsLayout()
            self._point_at(chosen)
            self.verticalScrollBar().setValue(place)
        elif moved:
            self._point_at(chosen)
        self._quiet = False
        self.viewport().update()

    @property
    def current(self) -> Voice | None:
        """The voice of the current card."""
        return self.cards.voice(self.currentIndex())

    def _point_at(self, voice_id: str) -> None:
        row = self.cards.row_of(voice_id) if voice_id else -1
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
        self.set_grid(QSize(wide // columns, scaled(HEIGHT) + GAP), columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def event(self, event: QEvent) -> bool:
        return keeps_space(event) or super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        voice = self.cards.voice(self.indexAt(event.position().toPoint()))
        if voice is not None and event.button() == Qt.MouseButton.RightButton:
            self.menu_asked.emit(voice)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        voice = self.cards.voice(index)
        if voice is None or event.button() != Qt.MouseButton.LeftButton:
            return
        cell = QRectF(self.visualRect(index))
        card, at = cell.adjusted(0, 0, -GAP, -GAP), meant(event.position(), cell, self.layoutDirection())
        for spot, asked in ((wheel_of(card), self.hear_asked), (heart_of(card), self.like_asked)):
            if spot.adjusted(-REACH, -REACH, REACH, REACH).contains(at):
                asked.emit(voice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        voice, asked = self.current, self._keys.get(Qt.Key(event.key()))
        if voice is not None and asked is not None and not event.modifiers():
            asked.emit(voice)
        elif event.text() == "/" or event.text().isdigit():
            event.ignore()
        else:
            super().keyPressEvent(event)
