"""One connection in *Who speaks?*: its name, how it stands, one sentence, what it can do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from studio.core.connection import Ability, Connection, Reach
from studio.core.engine_state import EngineState, Phase
from studio.core.language import enumerated, listed, together, tr
from studio.ui.speaker import Standing, sentence_of, state_words
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE as LEFT
from studio.ui.theme.sides import turn, write
from studio.ui.theme.tokens import RADIUS, colour, scaled
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.ring import Ringed, paint_ring

TALL, SHORT = 104, 72
LEFT_OF_WORDS = 78
ABILITIES = (
    (Ability.TTS, tr("TTS")),
    (Ability.INFILL, tr("Infill")),
    (Ability.VOICE_CHANGER, tr("Voice changer")),
    (Ability.CLONE, tr("Clone")),
    (Ability.MIX, tr("Mix")),
    (Ability.DATASETS, tr("Datasets")),
)


class ConnectionRow(Ringed, QAbstractButton):
    """A radio button the size of a card. `edit_asked`, `remove_asked` from its menu."""

    edit_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, connection: Connection) -> None:
        super().__init__()
        self.connection = connection
        self._standing, self._engine = Standing(), EngineState(Phase.STARTING)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if not connection.is_this_computer:
            self._add_menu()

    def _add_menu(self) -> None:
        more = icon_button("dots-three", self._of_menu(), small=True)
        more.clicked.connect(lambda: self._open_menu(more.mapToGlobal(more.rect().bottomLeft())))
        self.setLayout(row(STRETCH, column(more, STRETCH, spacing=0), spacing=0, margins=(0, 10, 10, 0)))

    def _open_menu(self, corner: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(corner)

    def menu(self) -> QMenu:
        """Change…, Remove."""
        menu = QMenu(self)
        menu.setAccessibleName(self._of_menu())
        menu.addAction(tr("Change…"), lambda: self.edit_asked.emit(self.connection.id))
        menu.addAction(tr("Remove"), lambda: self.remove_asked.emit(self.connection.id))
        return menu

    def _of_menu(self) -> str:
        return tr("Change or remove {connection}", connection=self.connection.name)

    def show_standing(self, standing: Standing, engine: EngineState, chosen: bool) -> None:
        """Shows how it stands now."""
        self._standing, self._engine = standing, engine
        self.setChecked(chosen)
        words, _ = self._state()
        facts = (self.connection.name, words, *([tr("chosen", about="the connection")] if chosen else []))
        self.setAccessibleName(enumerated(facts))
        can = [name for ability, name in ABILITIES if ability in standing.status.abilities]
        able = (tr("Can do: {abilities}.", abilities=listed(can)),) if can else ()
        self.setAccessibleDescription(together(self._sentence(), *able))
        self.updateGeometry()
        self.update()

    def _state(self) -> tuple[str, str]:
        return state_words(self.connection, self._standing, self._engine)

    def _sentence(self) -> str:
        return sentence_of(self.connection, self._standing, self._engine)

    def _knows_abilities(self) -> bool:
        status = self._standing.status
        return status.reach == Reach.READY and bool(status.abilities)

    def sizeHint(self) -> QSize:
        return QSize(scaled(520), scaled(TALL if self._knows_abilities() else SHORT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, QRectF(self.rect()), self.layoutDirection())
            self._paint_ground(painter)
            self._paint_signs(painter)
            self._paint_head(painter)
            painter.setFont(font("body"))
            painter.setPen(colour("normal"))
            self._write(
                painter,
                QRectF(scaled(LEFT_OF_WORDS), scaled(38), self.width() - 96, scaled(20)),
                self._sentence(),
            )
            if self._knows_abilities():
                self._paint_abilities(painter)
            if self.ringed:
                paint_ring(painter, QRectF(self.rect()), RADIUS["card"])

    def _paint_ground(self, painter: QPainter) -> None:
        on = self.isChecked()
        width = 1.5 if on else 1.0
        rest = "hover" if self.underMouse() else "raised"
        painter.setPen(QPen(colour("accent" if on else "line"), width))
        painter.setBrush(colour("accentsoft" if on else rest))
        inset = width / 2
        edge = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(edge, RADIUS["card"], RADIUS["card"])

    def _paint_signs(self, painter: QPainter) -> None:
        on = self.isChecked()
        tick = QRectF(scaled(16), scaled(18), scaled(18), scaled(18))
        name = "check-circle" if on else "circle"
        paint_icon(painter, tick, name, colour="accenttext" if on else "quiet", filled=on)
        away = self._standing.status.reach == Reach.UNREACHABLE
        picture = "desktop" if self.connection.is_this_computer else "cloud-slash" if away else "cloud"
        paint_icon(painter, QRectF(scaled(46), scaled(17), scaled(20), scaled(20)), picture)

    def _paint_head(self, painter: QPainter) -> None:
        words, ink = self._state()
        face, top, height = font("title"), scaled(12), scaled(24)
        state_width = QFontMetrics(font("small", weight=500)).horizontalAdvance(words) + 70
        room = self.width() - scaled(LEFT_OF_WORDS) - state_width
        name = QFontMetrics(face).elidedText(self.connection.name, Qt.TextElideMode.ElideRight, room)
        painter.setFont(face)
        painter.setPen(colour("strong"))
        write(painter, QRectF(scaled(LEFT_OF_WORDS), top, room, height), LEFT, name)
        left = scaled(LEFT_OF_WORDS) + QFontMetrics(face).horizontalAdvance(name) + 12
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ink))
        painter.drawEllipse(QPointF(left + 5, top + height / 2), 4, 4)
        painter.setFont(font("small", weight=500))
        painter.setPen(colour(ink))
        write(painter, QRectF(left + 16, top, state_width, height), LEFT, words)

    def _paint_abilities(self, painter: QPainter) -> None:
        left, top, face = float(scaled(LEFT_OF_WORDS)), self.height() - scaled(33), font("small")
        painter.setFont(face)
        gap = self._gap_of_abilities(left)
        for ability, name in ABILITIES:
            can = ability in self._standing.status.abilities
            side, step = scaled(12), scaled(17)
            sign = QRectF(left, top + (scaled(20) - side) / 2, side, side)
            paint_icon(painter, sign, "check" if can else "minus", colour="green" if can else "quiet")
            width = QFontMetrics(face).horizontalAdvance(name)
            painter.setPen(colour("normal" if can else "quiet"))
            write(painter, QRectF(left + step, top, width + 4, scaled(20)), LEFT, name)
            left += step + width + gap

    def _gap_of_abilities(self, left: float) -> float:
        """Px between two of them: less where the words of a language are longer."""
        metrics = QFontMetrics(font("small"))
        wide = sum(scaled(17) + metrics.horizontalAdvance(name) for _, name in ABILITIES)
        room = self.width() - left - scaled(10) - wide
        return max(min(room / (len(ABILITIES) - 1), float(scaled(16))), 4.0)

    def _write(self, painter: QPainter, room: QRectF, words: str) -> None:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        write(painter, room, LEFT, shown)
        self.setToolTip(words if shown != words else "")
