"""What a screen reader is told: that a voice is changed, is half and is done, what is to be
known of it, and which one is heard."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.ui.tabs.convert.page import Page, Side
from studio.ui.widgets.announcing import announce

HALF = 0.5


class Announcer:
    """Says each thing once, on behalf of a widget."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._before: Page | None = None

    def show_page(self, page: Page) -> None:
        """Says what is new on the page."""
        for words in self.news(page):
            announce(self._widget, words)

    def news(self, page: Page) -> tuple[str, ...]:
        """What has not been said yet."""
        before, self._before = self._before, page
        if before is None:
            return ()
        said = [page.notice] if page.notice and page.notice != before.notice else []
        if page.making and not before.making:
            said.append(tr("Changing the voice"))
        elif page.making and before.fraction < HALF <= page.fraction:
            said.append(tr("50 percent"))
        elif before.making and not page.making and page.chosen != before.chosen and page.chosen is not None:
            said.append(tr("Take {number} made", number=page.number_of(page.chosen)))
        if page.note and page.note != before.note:
            said.append(page.note)
        if page.can_swap and before.can_swap and page.side is not before.side:
            said.append(
                tr("Hearing before", about="the change of the voice")
                if page.side is Side.BEFORE
                else tr("Hearing after", about="the change of the voice")
            )
        return tuple(said)
