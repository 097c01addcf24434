"""What a screen reader is told while a take is made: its start, its middle, its end."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.standing import Kind
from studio.ui.widgets.announcing import announce

HALF = 0.5


class Announcer:
    """Says each thing once, on behalf of a widget."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._kind: Kind | None = None
        self._block = ""
        self._half = False
        self._notice = ""

    def show_page(self, page: Page) -> None:
        """Says what is new on the page."""
        for words in self.news(page):
            announce(self._widget, words)

    def news(self, page: Page) -> tuple[str, ...]:
        """What has not been said yet."""
        before, self._kind = self._kind, page.standing.kind
        if page.row.id != self._block:  # Another block is read out by the list itself.
            before, self._block = page.standing.kind, page.row.id
        said = [page.notice] if page.notice and page.notice != self._notice else []
        self._notice = page.notice
        if self._kind is Kind.MAKING:
            return (*said, *self._progress(page, began=before is not Kind.MAKING))
        if before is Kind.MAKING and self._kind is Kind.MADE and page.chosen is not None:
            said.append(tr("{take} made", take=page.chosen_title))
        return tuple(said)

    def _progress(self, page: Page, *, began: bool) -> tuple[str, ...]:
        if began:
            self._half = False
            return (tr("Making block {number}", number=page.number),)
        if not self._half and page.standing.fraction >= HALF:
            self._half = True
            return (tr("50 percent"),)
        return ()
