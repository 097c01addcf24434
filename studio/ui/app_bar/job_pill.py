"""The job pill: a ring, the true step in words, a cross that cancels; there only while something runs."""

from __future__ import annotations

from PySide6.QtCore import Property as QtProperty
from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from studio.core.language import tr, trn
from studio.ui.app_bar.job_board import JobBoard, Row
from studio.ui.theme.boxes import line, row
from studio.ui.theme.fonts import font
from studio.ui.theme.growing import keep_height
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE, turn, upright, write
from studio.ui.theme.theme import theme
from studio.ui.theme.tokens import HEIGHT, colour, scaled
from studio.ui.widgets.announcing import announce
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.came_from import CameFrom
from studio.ui.widgets.ring import Ringed
from studio.ui.widgets.time_text import countdown

APPEARS_AFTER_MS = 400
STAYS_MS = 4000
TURNS_EVERY_MS, TURN = 50, 18
"""Until it is known how far a job is, a quarter of the ring goes round, by so many degrees each time."""
WIDEST = 300


class Step(Ringed, QAbstractButton):
    """Ring and words; a click opens the list of jobs."""

    def __init__(self) -> None:
        super().__init__()
        self._shown, self._known = 0.0, True
        self._sign = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Jobs"))
        self.setToolTip(tr("Show the jobs"))
        self._move = QPropertyAnimation(self, b"part", self)
        self._move.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._angle = 0
        self._turning = QTimer(self, interval=TURNS_EVERY_MS)
        self._turning.timeout.connect(self._turn)

    def _part(self) -> float:
        return self._shown

    def _set_part(self, part: float) -> None:
        self._shown = part
        self.update()

    part = QtProperty(float, _part, _set_part)

    def say(self, words: str, part: float | None, sign: str = "") -> None:
        """Shows the step, how far it is (None: not known), or a sign in the ring's place."""
        self._sign, self._known = sign, bool(part)
        self.setText(words)
        self.setAccessibleName(words)
        self._move.stop()
        self._move.setDuration(theme().duration("progress_ms"))
        self._move.setEndValue(part or 0.0)
        self._move.start()
        self._turn_or_rest()
        self.updateGeometry()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._turn_or_rest()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._turning.stop()

    def _turn_or_rest(self) -> None:
        if self._known or self._sign or not self.isVisible() or theme().reduced_motion:
            self._turning.stop()
        elif not self._turning.isActive():
            self._turning.start()

    def _turn(self) -> None:
        self._angle = (self._angle + TURN) % 360
        self.update()

    def _face(self) -> QFontMetrics:
        return QFontMetrics(font("small", weight=500, tabular=True))

    def sizeHint(self) -> QSize:
        words = min(self._face().horizontalAdvance(self.text()), scaled(WIDEST))
        return QSize(32 + words + 10, HEIGHT["control"] - 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 32 + scaled(60)), HEIGHT["control"] - 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        ring = QRectF(10, (self.height() - 14) / 2, 14, 14)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, QRectF(self.rect()), self.layoutDirection())
            if self._sign:
                paint_icon(painter, ring, self._sign, colour="quiet")
            else:
                with upright(painter, ring):
                    self._paint_ring_of_progress(painter, ring.adjusted(1, 1, -1, -1))
            room = QRectF(32, 0, self.width() - 32, self.height())
            painter.setFont(font("small", weight=500, tabular=True))
            painter.setPen(colour("normal"))
            words = self._face().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
            write(painter, room, LEFT_MIDDLE, words)
            self.draw_ring(painter)

    def _paint_ring_of_progress(self, painter: QPainter, ring: QRectF) -> None:
        painter.setPen(QPen(colour("line"), 2))
        painter.drawEllipse(ring)
        painter.setPen(QPen(colour("accent"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if self._known:
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * self._shown))
        else:
            painter.drawArc(ring, (90 - self._angle) * 16, -90 * 16)


class JobPill(QFrame):
    """Follows a JobBoard. `list_asked` when its words are pressed."""

    list_asked = Signal()

    def __init__(self, board: JobBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.setObjectName("pill")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Jobs"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._step = Step()
        self._cancel = icon_button("x", tr("Cancel"), small=True)
        self._divider = line(vertical=True)
        keep_height(self._divider, 18)
        self.setLayout(row(self._step, self._divider, self._cancel, spacing=2, margins=(1, 1, 2, 1)))
        self._appear, self._vanish = QTimer(self), QTimer(self)
        self._appear.setSingleShot(True)
        self._appear.setInterval(APPEARS_AFTER_MS)
        self._vanish.setSingleShot(True)
        self._vanish.setInterval(STAYS_MS)
        self._half_said = False
        self._came_from = CameFrom(self)
        self._join()
        self.hide()

    def _join(self) -> None:
        self._step.clicked.connect(self.list_asked)
        self._cancel.clicked.connect(self._stop)
        self._appear.timeout.connect(self._show_now)
        self._vanish.timeout.connect(self._go)
        self._board.changed.connect(self._renew)
        self._board.finished.connect(self._finished)

    def _renew(self) -> None:
        if not self._board.running:
            self._appear.stop()
        elif not self.isHidden() and not self._vanish.isActive():
            self._show_running(self._board.running)
        elif not self._appear.isActive():
            self._appear.start()

    def _show_running(self, rows: list[Row]) -> None:
        alone = len(rows) == 1
        self._cancel.setVisible(alone)
        self._divider.setVisible(alone)
        part = rows[0].fraction if alone else _together(rows)
        self._step.say(rows[0].words() if alone else _several(rows), part)
        if part is not None and part >= 0.5 and not self._half_said and self.isVisible():
            self._half_said = True
            self._announce(tr("Half done"))

    def _show_now(self) -> None:
        if self._board.running:
            self._half_said = False
            self._vanish.stop()
            self._show_running(self._board.running)
            self.show()
            self._announce(self._step.text())

    def _finished(self, ended: Row) -> None:
        """How the last one ended stands for a while; what is too short to be seen says nothing over it."""
        if self.isHidden() or self._vanish.isActive() or self._board.running:
            return
        if ended.failed:
            self._go()
            return
        held = self._came_from.within
        self._cancel.hide()
        self._divider.hide()
        if held:
            self._came_from.go_back()
        sign = "check" if ended.done else "minus"
        self._step.say(ended.outcome, None, sign)
        self._announce(ended.outcome)
        self._vanish.start()

    def _go(self) -> None:
        """Away, with the focus where it was before."""
        held = self._came_from.within
        self.hide()
        if held:
            self._came_from.go_back()

    def _stop(self) -> None:
        for running in list(self._board.running):
            running.job.cancel()

    def _announce(self, words: str) -> None:
        announce(self, words)


def _several(rows: list[Row]) -> str:
    left = [seconds for row in rows if (seconds := row.seconds_left()) is not None]
    jobs = trn("{count} job", "{count} jobs", len(rows))
    return f"{jobs} · {countdown(max(left))}" if left else jobs


def _together(rows: list[Row]) -> float | None:
    known = [row.fraction for row in rows if row.fraction is not None]
    return sum(known) / len(known) if known else None
