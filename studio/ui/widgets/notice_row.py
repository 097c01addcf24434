"""One notice as it is seen: its sign, what happened, what was charged and is safe, what can be pressed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from studio.core.language import shown, tr
from studio.ui.errors import Deed, Notice
from studio.ui.sentences import priced
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.tokens import HEIGHT
from studio.ui.widgets.buttons import Button, button, icon_button
from studio.ui.widgets.labels import Elided
from studio.ui.widgets.sign import Sign

Deeds = Mapping[Deed, Callable[[], None]]
MOST_BUTTONS = 2
FACTS_APART, ENDS = 26, 130
SIGN, SIGN_GAP = 22, 14


class Fact(QWidget):
    """An icon and a sentence: what was charged, what is safe."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.words = Elided()
        self.setLayout(row(Sign(icon, "normal", 15), self.words, spacing=7))

    def say(self, words: str) -> None:
        """Shows the sentence, or nothing at all without one."""
        self.words.set_whole(words)
        self.setVisible(bool(words))


class NoticeRow(QWidget):
    """`done(act)` on a click on one of its deeds; `turned` on the one that leads to earlier notices, `closed`
    on the cross. Its buttons come to stand below the words where the words would be cut beside them:
    `folded`."""

    done = Signal(object)
    turned = Signal()
    closed = Signal()
    folded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._notice: Notice | None = None
        self._headline = Elided(role="head", tone="strong")
        self._charged, self._safe = Fact("coin"), Fact("shield-check")
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(8)
        self._more = button("", kind="ghost")
        self._details = button(tr("Details"), kind="ghost")
        self.close_button = icon_button("x", tr("Close this message"), "Esc")
        self._more.setAccessibleName(tr("Earlier messages"))
        self._more.clicked.connect(self.turned)
        self._details.clicked.connect(self._show_details)
        self.close_button.clicked.connect(self.closed)
        self._arrange()

    def _arrange(self) -> None:
        beside_sign = (SIGN + SIGN_GAP, 0, 0, 0)
        facts = row(self._charged, self._safe, STRETCH, spacing=FACTS_APART, margins=beside_sign)
        self._facts = QWidget()
        self._facts.setLayout(facts)
        self._sign = Sign("x-circle-fill", "red", SIGN)
        head = row(self._sign, (self._headline, 1), spacing=SIGN_GAP)
        words = column(STRETCH, head, self._facts, STRETCH, spacing=6)
        self._acts = row(self._buttons, self._more, self._details, spacing=6)
        self._inner = row((words, 1), self._acts, spacing=14)
        close = column(STRETCH, self.close_button, STRETCH, spacing=0)
        self.setLayout(row((self._inner, 1), close, spacing=14, margins=(18, 0, 12, 0)))

    def show_notice(self, notice: Notice, actions: Deeds, others: int) -> None:
        """Shows it with the buttons that it calls for and that `actions` answer; `others` stand behind it."""
        self._notice = notice
        self._sign.change(*(("info-fill", "amber") if notice.calm else ("x-circle-fill", "red")))
        self._headline.set_whole(notice.headline)
        self._charged.say(notice.charged)
        self._safe.say(notice.safe)
        self._facts.setVisible(bool(notice.charged or notice.safe))
        self._more.setText(tr("{count} more", about="messages", count=others))
        self._more.updateGeometry()
        self._more.setVisible(others > 0)
        self._details.setVisible(bool(notice.details))
        self._fill_buttons(notice, actions)
        self._fold()

    @property
    def height_wanted(self) -> int:
        """In px: one row, or two where the buttons stand below the words."""
        return HEIGHT["banner"] + (HEIGHT["control"] + 4 if self._is_folded else 0)

    @property
    def _is_folded(self) -> bool:
        return self._inner.direction() == QBoxLayout.Direction.TopToBottom

    def _fill_buttons(self, notice: Notice, actions: Deeds) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        answerable = [deed for deed in notice.deeds if deed in actions]
        made = [
            self._deed_button(notice, deed, actions[deed], notice.filled and place == 0)
            for place, deed in enumerate(answerable[:MOST_BUTTONS])
        ]
        for one in made:
            self._buttons.addWidget(one)
            one.show()
        for before, after in pairwise((*made, self._more, self._details, self.close_button)):
            self.setTabOrder(before, after)

    def _deed_button(self, notice: Notice, deed: Deed, act: Callable[[], None], filled: bool) -> Button:
        words = priced(shown(deed.value), notice.credits if deed == Deed.TRY_AGAIN else 0)
        made = button(words, kind="primary" if filled else "plain")
        made.clicked.connect(lambda: self.done.emit(act))
        return made

    def _show_details(self) -> None:
        from studio.ui.widgets.details import details_popover  # Not in the first picture.

        if self._notice is not None:
            self._popover = details_popover(self._notice.details, self)
            self._popover.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._popover.show_under(self._details)

    # As wide as there is room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fold()

    def _fold(self) -> None:
        words = max(self._headline.sizeHint().width(), self._facts_width())
        acts = self._acts.sizeHint().width() - self._acts.contentsMargins().left()
        fold = words > self.width() - acts - ENDS
        if fold != self._is_folded:
            way = QBoxLayout.Direction.TopToBottom if fold else QBoxLayout.Direction.LeftToRight
            self._inner.setDirection(way)
            self._inner.setSpacing(0 if fold else 14)
            self._inner.setContentsMargins(0, 0, 0, 12 if fold else 0)
            self._acts.setContentsMargins(SIGN + SIGN_GAP if fold else 0, 0, 0, 0)
            self._inner.setAlignment(self._acts, Qt.AlignmentFlag.AlignLeft if fold else Qt.AlignmentFlag(0))
            self.folded.emit()

    def _facts_width(self) -> int:
        facts = [fact for fact in (self._charged, self._safe) if not fact.isHidden()]
        return sum(fact.sizeHint().width() for fact in facts) + FACTS_APART * max(len(facts) - 1, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
