"""The banner: errors, and what else must be known, at the top of the tab until it is closed or solved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QSize, Qt
from PySide6.QtWidgets import QFrame

from studio.core.errors import StudioError
from studio.core.language import together, tr
from studio.ui.errors import NOTHING_KNOWN, Circumstance, Deed, Notice, sentence_for
from studio.ui.regions import first_stop
from studio.ui.solving import Solving
from studio.ui.theme.boxes import column
from studio.ui.theme.theme import theme
from studio.ui.widgets.announcing import announce
from studio.ui.widgets.came_from import CameFrom
from studio.ui.widgets.foreground import foreground
from studio.ui.widgets.notice_row import Deeds, NoticeRow


@dataclass(frozen=True, slots=True)
class Standing:
    """A notice that has not been closed yet; of which error it is, if of one."""

    notice: Notice
    actions: Deeds
    error: StudioError | None = None


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
        self._row = NoticeRow()
        self._row.done.connect(self._do)
        self._row.turned.connect(self._turn)
        self._row.closed.connect(self.dismiss)
        self._row.folded.connect(self._refit)
        self.setLayout(column(self._row, spacing=0))
        self.setMaximumHeight(0)
        self.hide()
        self._slide = QPropertyAnimation(self, b"maximumHeight", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._slid)
        self._came_from = CameFrom(self)
        self.solving = Solving(self.withdraw_error, self)

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
        (first_stop(self) or self._row.close_button).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _keep_standing(self, standing: list[Standing]) -> None:
        had_focus = self._came_from.within
        self._standing = standing
        self._show_newest()
        if had_focus and standing:
            self._row.close_button.setFocus()
        elif had_focus:
            self._came_from.go_back()

    def _turn(self) -> None:
        self._standing.insert(0, self._standing.pop())
        self._show_newest()

    def _show_newest(self) -> None:
        if self._standing:
            newest = self._standing[-1]
            self.setProperty("calm", newest.notice.calm)
            self.style().polish(self)
            self._row.show_notice(newest.notice, newest.actions, len(self._standing) - 1)
        self._stand(bool(self._standing))

    def _do(self, act: Callable[[], None]) -> None:
        self._keep_standing(self._standing[:-1])
        act()

    def _stand(self, up: bool) -> None:
        height = self._row.height_wanted if up else 0
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

    def _refit(self) -> None:
        if self._standing:
            self._slide_to(self._row.height_wanted)

    def _slid(self) -> None:
        self.setMinimumHeight(self._row.height_wanted if self._standing else 0)
        self.setVisible(bool(self._standing))

    def sizeHint(self) -> QSize:
        return QSize(600, self._row.height_wanted)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def _announce(self) -> None:
        notice = self.notice
        assert notice is not None
        said = together(notice.headline, notice.charged, notice.safe)
        self.setAccessibleDescription(said)
        announce(self, said)
