"""The pickup list in the place of words and patch: its table, what it costs, and how each line is judged."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QWidget

from studio.core.language import tr, trn
from studio.ui.sentences import going_on
from studio.ui.speech.make_key import is_make_key
from studio.ui.speech.question_bar import QuestionBar
from studio.ui.tabs.infill.pickups.page import ListPage, ListRow
from studio.ui.tabs.infill.pickups.paste import PasteList
from studio.ui.tabs.infill.pickups.row_state import RowState
from studio.ui.tabs.infill.pickups.table import JUDGE, PickupTable, TableHead
from studio.ui.theme.boxes import STRETCH, column, frame, line, row
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import turn
from studio.ui.theme.tokens import colour, scaled
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.labels import Elided, label

NONE_YET = tr("No pickup list yet. Paste one, or open a table, a Word document with comments, or labels.")
KINDS = tr("CSV, text, .docx comments and Audacity’s labels: times, old words → new words, or both.")
COMPACT = 760
"""Px below which words of the head step back."""
LOW, ROOMY = 190, 290
"""Px of height below which the names of the columns step back, and the drawing of the empty state."""
JUDGED = (RowState.TO_HEAR, RowState.ACCEPTED, RowState.REJECTED)


class PickupPart(QFrame):
    """`table` and the buttons tell by their own signals; `make_asked` by Ctrl+Enter."""

    make_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Pickup list"))
        self.question = QuestionBar()
        self.table, self._head, self._drawing = PickupTable(), TableHead(), Drawing()
        self._name, self._counts = Elided(role="small", tone="quiet"), Elided(role="small", tone="quiet")
        self.paste = button(tr("Paste…"), kind="ghost", icon="clipboard-text")
        self.open = button(tr("Open a list…"), kind="ghost", icon="folder-open")
        self.put_away = icon_button("trash", tr("Put the list away; its patches stay"), small=True)
        self.back = icon_button("x", tr("Back to the words"), "Esc", small=True)
        self.paste_popover = PasteList(self)
        self.accept = button(tr("Accept"), icon="check")
        self.next = button(tr("Next take"), icon="arrow-right")
        self.reject = button(tr("Reject"), icon="x")
        self._notice = Elided(role="small", tone="quiet")
        self._notice.setAccessibleName(tr("Notice"))
        self._quote = label(role="small", tone="quiet", tabular=True)
        self.primary = button(tr("Make"))
        self.first_paste, self.first_open = (
            button(tr("Paste a list…")),
            button(tr("Open a list…"), icon="folder-open"),
        )
        self._pages = QStackedWidget()
        for page in (self._empty(), self._filled()):
            self._pages.addWidget(page)
        self.setMinimumHeight(scaled(136))
        head = row(
            label(tr("Pickup list"), role="title", tone="strong"),
            (self._name, 0),
            (self._counts, 1),
            self.paste,
            self.open,
            self.put_away,
            self.back,
            spacing=10,
            margins=(16, 12, 12, 8),
        )
        self.setLayout(column(head, self.question, (self._pages, 1), spacing=0))

    def _empty(self) -> QWidget:
        page = QWidget()
        head = label(NONE_YET, role="script", wrap=True)
        kinds = label(KINDS, role="small", tone="quiet", wrap=True)
        for each in (head, kinds):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        acts = row(STRETCH, self.first_paste, self.first_open, STRETCH)
        parts = (STRETCH, self._drawing, 14, head, 6, kinds, 16, acts, STRETCH)
        page.setLayout(column(*parts, spacing=0, margins=(24, 8, 24, 16)))
        return page

    def _filled(self) -> QWidget:
        page = QWidget()
        judging = row(self.accept, self.next, self.reject, spacing=6)
        foot = row(
            judging, (self._notice, 1), self._quote, self.primary, spacing=12, margins=(14, 10, 14, 10)
        )
        self.table.setMinimumHeight(scaled(24))
        table = column(self._head, line(), (self.table, 1), spacing=0)
        page.setLayout(column((table, 1), line(), frame("panel", foot), spacing=0))
        return page

    def show_page(self, page: ListPage) -> None:
        """Shows the list as it stands."""
        self.question.show_question(page.question)
        self._name.set_whole(page.name)
        self._counts.set_whole(page.counts or page.working)
        turns = self._pages.currentIndex() != int(bool(page.name))
        self._pages.setCurrentIndex(int(bool(page.name)))
        if turns and self.isVisible():  # What had the focus is on the page that is hidden now.
            (self.table if page.name else self.first_paste).setFocus()
        self.put_away.setVisible(bool(page.name))
        self.table.show_rows(page.rows)
        busy = bool(page.working)
        for act in (self.paste, self.open, self.first_paste, self.first_open):
            act.setEnabled(not busy)
            act.setToolTip(going_on(page.working))
        self._notice.set_whole(going_on(page.working) if busy else page.notice)
        self._show_judging(page.current, page)
        self._show_primary(page)

    def _show_judging(self, current: ListRow | None, page: ListPage) -> None:
        choose = current is not None and current.state is RowState.CHOOSE
        judged = current is not None and current.state in JUDGED
        several = choose and current is not None and len(current.row.match.candidates) > 1
        has_takes = judged and page.takes > 0
        for act, words, is_able, tip in (
            (self.accept, tr("This is the place") if choose else tr("Accept"), choose or judged, "A"),
            (self.next, tr("Next place") if choose else _next(page), several or has_takes, "N"),
            (self.reject, tr("Reject"), current is not None, "X"),
        ):
            act.setText(words)
            act.setEnabled(is_able)
            act.setToolTip(f"{words} ({tip})" if is_able else tr("Nothing to judge in this line yet"))
            act.setAccessibleDescription(tip)
            act.updateGeometry()

    def _show_primary(self, page: ListPage) -> None:
        count = page.to_make
        words = trn("Make {count} patch", "Make {count} patches", count) if count else tr("All made")
        reason = "" if page.working else page.reason
        self.primary.setText(tr("Stop") if page.working else words)
        self.primary.setEnabled(not reason)
        self.primary.setToolTip(
            reason or (tr("Stop; nothing is lost") if page.working else f"{page.quote} (Ctrl+Enter)")
        )
        self.primary.setAccessibleDescription(reason or page.quote)
        self.primary.set_kind("plain" if page.working or reason or page.question else "primary")
        self.primary.updateGeometry()
        self._quote.setText(page.quote)
        self._quote.setVisible(bool(page.quote) and not page.working and self.width() >= scaled(COMPACT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_make_key(event):
            self.make_asked.emit()
        elif event.key() in JUDGE and not self.table.hasFocus():
            self.table.keyPressEvent(event)  # A button that was clicked has the keyboard.
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(COMPACT)
        self.paste.setText("" if narrow else tr("Paste…"))
        self.open.setText("" if narrow else tr("Open a list…"))
        for act, name in ((self.paste, tr("Paste a list")), (self.open, tr("Open a list"))):
            act.setAccessibleName(name)
            act.updateGeometry()
        self._name.setVisible(not narrow)
        self._head.setVisible(self.height() >= scaled(LOW))
        self._drawing.setVisible(self.height() >= scaled(ROOMY))
        if narrow:
            self._quote.hide()
        else:
            self._quote.setVisible(bool(self._quote.text()))


def _next(page: ListPage) -> str:
    if page.takes < 2:
        return tr("Another take")
    return tr("Next take, {number} of {count}", number=page.number, count=page.takes)


class Drawing(QWidget):
    """Three lines with a sign each."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(240), scaled(78))

    def paintEvent(self, _event: QPaintEvent) -> None:
        wide, tall, side = scaled(240), scaled(22), scaled(14)
        left = (self.width() - wide) / 2
        signs = (("check-circle", "green", 0.9), ("check-circle", "green", 0.7), ("question", "amber", 0.8))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, QRectF(self.rect()), self.layoutDirection())
            for number, (sign, tone, share) in enumerate(signs):
                top = number * scaled(26)
                painter.setPen(QPen(colour("line"), 1))
                painter.setBrush(colour("raised"))
                painter.drawRoundedRect(QRectF(left + 0.5, top + 0.5, wide - 1, tall - 1), 5, 5)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("patchsoft"))
                painter.drawRoundedRect(QRectF(left + 12, top + tall / 2 - 4, wide * 0.3, 8), 3, 3)
                painter.setBrush(colour("wave", 0.5))
                right = (wide - wide * 0.3 - 60) * share
                painter.drawRoundedRect(QRectF(left + 24 + wide * 0.3, top + tall / 2 - 4, right, 8), 3, 3)
                spot = QRectF(left + wide - side - 8, top + (tall - side) / 2, side, side)
                paint_icon(painter, spot, sign, colour=tone, filled=True)
