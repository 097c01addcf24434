"""The banner: errors, and what else must be known, at the top of the tab until it is closed or solved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from studio.core.errors import StudioError
from studio.core.language import shown, together, tr
from studio.ui.errors import NOTHING_KNOWN, Circumstance, Deed, Notice, sentence_for
from studio.ui.regions import first_stop
from studio.ui.sentences import priced
from studio.ui.solving import Solving
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.theme import theme
from studio.ui.theme.tokens import HEIGHT
from studio.ui.widgets.announcing import announce
from studio.ui.widgets.buttons import Button, button, icon_button
from studio.ui.widgets.came_from import CameFrom
from studio.ui.widgets.foreground import foreground
from studio.ui.widgets.labels import Elided
from studio.ui.widgets.sign import Sign

Deeds = Mapping[Deed, Callable[[], None]]
MOST_BUTTONS = 2
FACTS_APART, ENDS = 26, 130
SIGN, SIGN_GAP = 22, 14


@dataclass(frozen=True, slots=True)
class Standing:
    """A notice that has not been closed yet; of which error it is, if of one."""

    notice: Notice
    actions: Deeds
    error: StudioError | None = None


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


class Banner(QFrame):
    """Shows the newest notice; `2 more` leads to those before it. `solving` takes those away that are
    over."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAccessibleName(tr("Message"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._standing: list[Standing] = []
        self._offers: dict[Deed, Callable[[], None]] = {}
        self._make()
        self.setMaximumHeight(0)
        self.hide()
        self._slide = QPropertyAnimation(self, b"maximumHeight", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._slid)
        self._came_from = CameFrom(self)
        self.solving = Solving(self.withdraw_error, self)

    def _make(self) -> None:
        self._headline = Elided(role="head", tone="strong")
        self._charged, self._safe = Fact("coin"), Fact("shield-check")
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(8)
        self._more = button("", kind="ghost")
        self._details = button(tr("Details"), kind="ghost")
        self._close = icon_button("x", tr("Close this message"), "Esc")
        self._more.setAccessibleName(tr("Earlier messages"))
        self._more.clicked.connect(self._turn)
        self._details.clicked.connect(self._show_details)
        self._close.clicked.connect(self.dismiss)
        beside_sign = (SIGN + SIGN_GAP, 0, 0, 0)
        facts = row(self._charged, self._safe, STRETCH, spacing=FACTS_APART, margins=beside_sign)
        self._facts = QWidget()
        self._facts.setLayout(facts)
        self._sign = Sign("x-circle-fill", "red", SIGN)
        head = row(self._sign, (self._headline, 1), spacing=SIGN_GAP)
        words = column(STRETCH, head, self._facts, STRETCH, spacing=6)
        self._acts = row(self._buttons, self._more, self._details, spacing=6)
        self._inner = row((words, 1), self._acts, spacing=14)
        close = column(STRETCH, self._close, STRETCH, spacing=0)
        self.setLayout(row((self._inner, 1), close, spacing=14, margins=(18, 0, 12, 0)))

    @property
    def notice(self) -> Notice | None:
        """What stands now; None when all is well."""
        return self._standing[-1].notice if self._standing else None

    def offer(self, deed: Deed, act: Callable[[], None]) -> None:
        """An act the window itself can do after any error, such as choosing a connection."""
        self._offers[deed] = act

    def offer_no_more(self, deed: Deed) -> None:
        """It is no way out any more: messages that come are without it."""
        self._offers.pop(deed, None)

    def do(self, deed: Deed) -> None:
        """Does what the window itself can, as after an error; nothing where it cannot."""
        if deed in self._offers:
            self._offers[deed]()

    def show_error(
        self,
        error: StudioError,
        actions: Deeds | None = None,
        circumstance: Circumstance = NOTHING_KNOWN,
    ) -> Notice:
        """Shows an error with the buttons that it calls for and that somebody can answer.

        `actions` are the caller's answers; the window's own offers come on top. The same error twice is one.
        Returns what stands now, for `withdraw`.
        """
        notice = sentence_for(error, circumstance)
        self._put(Standing(notice, {**self._offers, **(actions or {})}, error))
        return notice

    def show_notice(self, notice: Notice, actions: Deeds | None = None) -> None:
        """Shows a notice that is no error; else as `show_error`."""
        self._put(Standing(notice, {**self._offers, **(actions or {})}))

    def _put(self, standing: Standing) -> None:
        self._standing = [known for known in self._standing if known.notice != standing.notice]
        self._standing.append(standing)
        self._show_newest()
        self._announce()

    def dismiss(self) -> None:
        """Closes the newest error; the one before it stands then."""
        self._keep_standing(self._standing[:-1])

    def withdraw(self, notice: Notice) -> None:
        """Closes a notice whose cause is over, if it still stands."""
        self._keep_standing([known for known in self._standing if known.notice != notice])

    def withdraw_error(self, error: StudioError) -> None:
        """Closes the notice of an error whose cause is over, if it still stands."""
        self._keep_standing([known for known in self._standing if known.error is not error])

    def clear(self) -> None:
        """Closes all of them."""
        self._keep_standing([])

    def take_focus(self) -> None:
        """Moves the focus to the first button."""
        (first_stop(self) or self._close).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _keep_standing(self, standing: list[Standing]) -> None:
        had_focus = self._came_from.within
        self._standing = standing
        self._show_newest()
        if had_focus and standing:
            self._close.setFocus()
        elif had_focus:
            self._came_from.go_back()

    def _turn(self) -> None:
        self._standing.insert(0, self._standing.pop())
        self._show_newest()

    def _show_newest(self) -> None:
        if self._standing:
            self._fill(self._standing[-1])
            self._fold()
        self._stand(bool(self._standing))

    def _fill(self, standing: Standing) -> None:
        notice, others = standing.notice, len(self._standing) - 1
        self._sign.change(*(("info-fill", "amber") if notice.calm else ("x-circle-fill", "red")))
        self.setProperty("calm", notice.calm)
        self.style().polish(self)
        self._headline.set_whole(notice.headline)
        self._charged.say(notice.charged)
        self._safe.say(notice.safe)
        self._facts.setVisible(bool(notice.charged or notice.safe))
        self._more.setText(tr("{count} more", about="messages", count=others))
        self._more.updateGeometry()
        self._more.setVisible(others > 0)
        self._details.setVisible(bool(notice.details))
        self._fill_buttons(standing)

    def _fill_buttons(self, standing: Standing) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        answerable = [deed for deed in standing.notice.deeds if deed in standing.actions]
        made = [
            self._deed_button(standing, deed, standing.notice.filled and place == 0)
            for place, deed in enumerate(answerable[:MOST_BUTTONS])
        ]
        for one in made:
            self._buttons.addWidget(one)
            one.show()
        for before, after in pairwise((*made, self._more, self._details, self._close)):
            self.setTabOrder(before, after)

    def _deed_button(self, standing: Standing, deed: Deed, filled: bool) -> Button:
        credits = standing.notice.credits if deed == Deed.TRY_AGAIN else 0
        words = priced(shown(deed.value), credits)
        made = button(words, kind="primary" if filled else "plain")
        act = standing.actions[deed]
        made.clicked.connect(lambda: self._do(standing, act))
        return made

    def _do(self, standing: Standing, act: Callable[[], None]) -> None:
        self._keep_standing([known for known in self._standing if known is not standing])
        act()

    def _show_details(self) -> None:
        from studio.ui.widgets.details import details_popover

        if self.notice is not None:
            self._popover = details_popover(self.notice.details, self)
            self._popover.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._popover.show_under(self._details)

    def _stand(self, up: bool) -> None:
        height = self._height() if up else 0
        if up:
            foreground().put(self)
            self.show()
        else:
            foreground().withdraw(self)
        self._slide_to(height)

    def _slide_to(self, height: int) -> None:
        self.setMinimumHeight(0)
        self._slide.stop()
        self._slide.setDuration(theme().duration("short_ms"))
        self._slide.setEndValue(height)
        self._slide.start()

    def _height(self) -> int:
        stacked = self._inner.direction() == QBoxLayout.Direction.TopToBottom
        return HEIGHT["banner"] + (HEIGHT["control"] + 4 if stacked else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fold()

    def _fold(self) -> None:
        """Puts the buttons below the words where the words would be cut beside them."""
        words = max(self._headline.sizeHint().width(), self._facts_width())
        acts = self._acts.sizeHint().width() - self._acts.contentsMargins().left()
        room = self.width() - acts - ENDS
        stacked = words > room
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if way != self._inner.direction():
            self._inner.setDirection(way)
            self._inner.setSpacing(0 if stacked else 14)
            self._inner.setContentsMargins(0, 0, 0, 12 if stacked else 0)
            self._acts.setContentsMargins(SIGN + SIGN_GAP if stacked else 0, 0, 0, 0)
            self._inner.setAlignment(
                self._acts, Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag(0)
            )
            if self._standing:
                self._slide_to(self._height())

    def _facts_width(self) -> int:
        facts = [fact for fact in (self._charged, self._safe) if not fact.isHidden()]
        return sum(fact.sizeHint().width() for fact in facts) + FACTS_APART * max(len(facts) - 1, 0)

    def _slid(self) -> None:
        self.setMinimumHeight(self._height() if self._standing else 0)
        self.setVisible(bool(self._standing))

    def sizeHint(self) -> QSize:
        return QSize(600, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def _announce(self) -> None:
        notice = self.notice
        assert notice is not None
        said = together(notice.headline, notice.charged, notice.safe)
        self.setAccessibleDescription(said)
        announce(self, said)
