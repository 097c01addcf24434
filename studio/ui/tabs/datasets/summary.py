"""What is usable of a dataset: a sentence, a bar, and four counts that sift the table."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from studio.core.dataset_judgement import ADVISED
from studio.core.language import tr, trn
from studio.ui.tabs.datasets.page import Page, Sieve, Summary
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE, turn, write
from studio.ui.theme.tokens import HEIGHT, RADIUS, colour, scaled
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.ring import Ringed

TALL, SIGN, BESIDE, LEAST = 86, 15, 7, 60
"""Px: the part, the sign of a count, what is between it and its words, and the least of both."""
PARTS = ((Sieve.PASS, "green"), (Sieve.LOOK, "amber"), (Sieve.FAIL, "red"))
COUNTS = {
    Sieve.PASS: ("check-circle-fill", "green"),
    Sieve.LOOK: ("warning-fill", "amber"),
    Sieve.FAIL: ("x-circle-fill", "red"),
    Sieve.DOUBLE: ("copy-simple", "quiet"),
}


def minutes_text(seconds: float) -> str:
    """`18 min`, or `40 s` where it is less than two minutes."""
    if seconds < 120:
        return tr("{count} s", about="seconds", count=round(seconds))
    return tr("{count} min", about="minutes", count=round(seconds / 60))


def count_text(sieve: Sieve, count: int) -> str:
    """`12 to look at`"""
    if sieve is Sieve.PASS:
        return trn("{count:,} pass", "{count:,} pass", count, about="files that pass")
    if sieve is Sieve.LOOK:
        return trn("{count:,} to look at", "{count:,} to look at", count, about="files")
    if sieve is Sieve.FAIL:
        return trn("{count:,} fail", "{count:,} fail", count, about="files that fail")
    return trn("{count:,} double found", "{count:,} doubles found", count)


class UsableBar(QWidget):
    """Green, amber and red, on as much as is advised."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[tuple[float, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, 8)

    def show_summary(self, summary: Summary) -> None:
        """Other seconds."""
        self._parts = tuple((summary.seconds[sieve], tone) for sieve, tone in PARTS)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        whole = max(float(ADVISED), sum(seconds for seconds, _ in self._parts))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, QRectF(self.rect()), self.layoutDirection())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("line"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
            left = 0.0
            for seconds, tone in self._parts:
                wide = self.width() * seconds / whole
                if wide >= 1:
                    painter.setBrush(colour(tone))
                    painter.drawRoundedRect(QRectF(left, 0, wide - 1, self.height()), 3, 3)
                left += wide


class CountButton(Ringed, QAbstractButton):
    """A sign and a count; pressed, the table shows those alone."""

    def __init__(self, sieve: Sieve) -> None:
        super().__init__()
        self._sieve, (self._icon, self._tone) = sieve, COUNTS[sieve]
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._hint = ""
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Another number of files."""
        self.setText(count_text(self._sieve, count))
        self.setAccessibleName(self.text())
        alone = trn("Show the {count:,} alone", "Show the {count:,} alone", count, about="files")
        self._hint = tr("Show all files again") if self.isChecked() else alone
        self._tell()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        """What is cut is in the tooltip."""
        cut = self._shown() != self.text()
        self.setToolTip(f"{self.text()}\n{self._hint}" if cut else self._hint)

    def _shown(self) -> str:
        metrics = QFontMetrics(font("small", tabular=True))
        room = max(0, self.width() - scaled(SIGN) - BESIDE)
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font("small", tabular=True)).horizontalAdvance(self.text())
        return QSize(scaled(32) + words, HEIGHT["small"])

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), scaled(LEAST)), HEIGHT["small"])

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        side = scaled(SIGN)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, rect, self.layoutDirection())
            if self.isChecked() or self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("accentsoft" if self.isChecked() else "hover"))
                painter.drawRoundedRect(rect.adjusted(-4, 0, -2, 0), RADIUS["control"], RADIUS["control"])
            spot = QRectF(1, rect.center().y() - side / 2, side, side)
            name = self._icon.removesuffix("-fill")
            paint_icon(painter, spot, name, colour=self._tone, filled=name != self._icon)
            painter.setFont(font("small", tabular=True))
            painter.setPen(colour("normal"))
            write(painter, rect.adjusted(side + BESIDE, 0, 0, 0), LEFT_MIDDLE, self._shown())
            self.draw_ring(painter)


class SummaryPart(QFrame):
    """`sifted(Sieve)` when a count is pressed."""

    sifted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("What is usable"))
        self._sentence = label(role="head", tone="strong")
        self._step = Elided(role="small", tone="quiet")
        self._bar = UsableBar()
        self.counts = {sieve: CountButton(sieve) for sieve in COUNTS}
        head = row(self._sentence, STRETCH)
        foot = row(*self.counts.values(), STRETCH, (self._step, 0), spacing=8)
        self.setLayout(column(head, self._bar, foot, spacing=6, margins=(20, 8, 20, 6)))
        self.setFixedHeight(scaled(TALL))
        for sieve, count in self.counts.items():
            count.clicked.connect(lambda _=False, sieve=sieve: self.sifted.emit(sieve))

    def show_page(self, page: Page) -> None:
        """Shows what there is of it."""
        self.setFixedHeight(scaled(TALL))
        summary = page.summary
        self._sentence.setText(
            tr(
                "{usable} usable of {advised} min advised",
                usable=minutes_text(summary.usable),
                advised=ADVISED // 60,
            )
        )
        self._bar.show_summary(summary)
        self._step.set_whole(page.step)
        for sieve, count in self.counts.items():
            count.setChecked(page.sieve is sieve)
            count.set_count(summary.counts[sieve])
            count.setEnabled(bool(summary.counts[sieve]) or page.sieve is sieve)
