"""How a take was made, folded away until it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from studio.core.language import enumerated, tr
from studio.core.languages import language_name
from studio.core.take import Take
from studio.core.this_computer import THIS_COMPUTER
from studio.ui.speech.wording import emotion_name, format_name, pace, price
from studio.ui.theme.boxes import column, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE, turn, write
from studio.ui.theme.tokens import ICON, colour, scaled
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.ring import Ringed, paint_ring
from studio.ui.widgets.time_text import length

LABEL = 92


def facts_of(take: Take, connection: str) -> tuple[tuple[str, str], ...]:
    """(name, value) pairs: the request, the voice, the connection, the time and the cost. What only a hosted
    service has, this computer's takes are without."""
    hosted = take.connection != THIS_COMPUTER
    request = take.request
    feelings = enumerated(emotion_name(emotion) for emotion in request.controls.emotions)
    made_at = take.made_at.replace("T", " ")[:16]
    facts = (
        (tr("Words"), " ".join(request.text.split())),
        (tr("Voice"), take.voice_name),
        (tr("Language"), language_name(request.language)),
        (tr("Speed"), pace(request.controls.speed)),
        (tr("Feeling"), feelings),
        (tr("Model"), request.model if hosted else ""),
        (tr("Format"), format_name(request.format)),
        (tr("Seed", about="a number by which takes differ"), str(request.seed) if request.seed else ""),
        (tr("Length"), length(take.seconds)),
        (tr("Made by"), connection),
        (tr("Made at"), made_at),
        (tr("Cost"), price(take.credits)),
        (tr("Request", about="its number at the service"), take.request_id if hosted else ""),
    )
    return tuple((name, value) for name, value in facts if value)


class Fold(Ringed, QAbstractButton):
    """A heading that folds what is under it: `toggled`."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        use_font(self, "small", weight=600)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Another heading."""
        self.setText(words)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, scaled(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect, side = QRectF(self.rect()), ICON["caret"]
        with QPainter(self) as painter:
            turn(painter, rect, self.layoutDirection())
            painter.setPen(colour("normal" if self.underMouse() else "quiet"))
            write(painter, rect, LEFT_MIDDLE, self.text())
            room = QRectF(rect.right() - side - 2, (rect.height() - side) / 2, side, side)
            paint_icon(painter, room, "caret-down" if self.isChecked() else "caret-right", colour="quiet")
            if self.ringed:
                paint_ring(painter, rect, 4)


class HowMade(QWidget):
    """`How take 2 was made`, and under it the facts."""

    def __init__(self) -> None:
        super().__init__()
        self._fold = Fold(tr("How it was made"))
        self._facts = QWidget()
        self._facts.setLayout(column(spacing=4))
        self._facts.hide()
        self._shown: tuple[tuple[str, str], ...] = ()
        self._fold.toggled.connect(self._facts.setVisible)
        self.setLayout(column(self._fold, self._facts, spacing=4))

    @property
    def fold(self) -> Fold:
        """The heading."""
        return self._fold

    def show_take(self, take: Take | None, connection: str, title: str = "") -> None:
        """Tells of a take; nothing without one."""
        self.setVisible(take is not None)
        if take is None:
            return
        called = title or tr("take {number}", about="in a sentence", number=take.number)
        self._fold.set_words(tr("How {take} was made", take=called))
        facts = facts_of(take, connection)
        if facts != self._shown:
            self._shown = facts
            self._fill(facts)

    def _fill(self, facts: tuple[tuple[str, str], ...]) -> None:
        layout = self._facts.layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for name, value in facts:
            layout.addWidget(_fact(name, value))


def _fact(name: str, value: str) -> QWidget:
    head, said = label(name, role="small", tone="quiet"), Elided(value, role="small")
    head.setFixedWidth(scaled(LABEL))
    said.setToolTip(value)
    line = QWidget()
    line.setLayout(row(head, (said, 1), spacing=8))
    return line
