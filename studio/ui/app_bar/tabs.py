"""The row of tabs: a QTabBar drawn as the design has it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar

from studio.core.language import tr
from studio.ui.keys import written
from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE, turn, write
from studio.ui.theme.tokens import HEIGHT, ICON, colour, scaled
from studio.ui.widgets.ring import Ringed, paint_ring

PADDING, CLOSER, PADDING_OF_ICON, GAP, UNDERLINE = 18, 13, 15, 5, 2
"""Px beside a title; beside one in a narrow window, where others need the room; beside an icon alone."""


class Tabs(Ringed, QTabBar):
    """Icon and title; the chosen one strong and underlined. Narrow windows leave the icons out, and
    where even the titles have no room, these."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Tabs"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._icons: list[str] = []
        self._with_icons, self._with_titles = True, True
        self._room, self._icons_wanted = 10_000, True
        self._choice_shown = True

    def add(self, title: str, icon: str) -> int:
        """Adds a tab at the end; its number."""
        self._icons.append(icon)
        number = self.addTab(title)
        self.setTabToolTip(number, f"{title} ({written(f'Ctrl+{number + 1}')})")
        return number

    def clear(self) -> None:
        """Takes all of them away."""
        while self.count():
            self.removeTab(self.count() - 1)
        self._icons.clear()

    def fit(self, room: int, *, icons: bool) -> None:
        """Shows what has room in `room` px; `icons` beside the titles where there is much of it."""
        self._room, self._icons_wanted = room, icons
        self._refit()

    def _refit(self) -> None:
        for titles, icons in ((True, self._icons_wanted), (True, False), (False, True)):
            self._set_parts(titles, icons)
            if sum(self.tabSizeHint(index).width() for index in range(self.count())) <= self._room:
                return

    def tabInserted(self, index: int) -> None:
        super().tabInserted(index)
        self._refit()

    def _set_parts(self, titles: bool, icons: bool) -> None:
        if (titles, icons) != (self._with_titles, self._with_icons):
            self._with_titles, self._with_icons = titles, icons
            self.setElideMode(self.elideMode())  # Qt keeps the widths of tabs until it is told something.
            self.updateGeometry()
            self.resize(self.sizeHint())
            self.update()

    def set_chosen_shown(self, shown: bool) -> None:
        """Whether a tab is marked as the one in front; not while something else stands over all of them."""
        self._choice_shown = shown
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        words = QFontMetrics(font("body", weight=600)).horizontalAdvance(self._title(index))
        return QSize(words + self._icon_room() + 2 * self._padding(), HEIGHT["appbar"] - 1)

    def _padding(self) -> int:
        if not self._with_titles:
            return PADDING_OF_ICON
        return scaled(PADDING if self._with_icons else CLOSER)

    def _title(self, index: int) -> str:
        return self.tabText(index) if self._with_titles else ""

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def _icon_room(self) -> int:
        return ICON["tab"] + GAP if self._with_icons else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for index in range(self.count()):
                rect = QRectF(self.tabRect(index))
                painter.save()
                turn(painter, rect, self.layoutDirection())
                self._paint_tab(painter, index, rect)
                painter.restore()

    def _paint_tab(self, painter: QPainter, index: int, rect: QRectF) -> None:
        chosen = self._choice_shown and index == self.currentIndex()
        over = rect.contains(self.mapFromGlobal(self.cursor().pos()))
        words = "strong" if chosen else "normal" if over and self.underMouse() else "quiet"
        left = rect.left() + self._padding()
        if self._with_icons:
            side = ICON["tab"]
            room = QRectF(left, rect.center().y() - side / 2, side, side)
            paint_icon(painter, room, self._icons[index], colour="accenttext" if chosen else words)
        painter.setFont(font("body", weight=600 if chosen else 500))
        painter.setPen(colour(words))
        room = QRectF(left + self._icon_room(), rect.top(), rect.width(), rect.height())
        write(painter, room, LEFT_MIDDLE, self._title(index))
        if chosen:
            line = QRectF(rect.left(), rect.bottom() - UNDERLINE, rect.width(), UNDERLINE)
            painter.fillRect(line, colour("accent"))
        if self.ringed and index == self.currentIndex():
            paint_ring(painter, rect.adjusted(2, 6, -2, -6))
