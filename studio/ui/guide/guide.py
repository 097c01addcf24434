"""When the guide is there."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from studio.ui.over_tabs import OverTabs
from studio.ui.tab_names import CONVERT, DATASETS, INFILL, TTS, VOICES

CHAPTERS = {
    VOICES.title: "voices.md",
    TTS.title: "say.md",
    INFILL.title: "mend.md",
    CONVERT.title: "change.md",
    DATASETS.title: "datasets.md",
}
"""Where the guide tells of a tab, by its title."""


class Guide(QObject):
    """Makes its page when it is first asked for."""

    def __init__(self, over: OverTabs, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = over
        self._page: QWidget | None = None

    def show(self) -> None:
        """Opens the guide where it tells of the tab in front, or leaves it if it is open."""
        from studio.ui.guide.page import GuidePage

        if self._page is None:
            self._page = page = GuidePage()
            page.left.connect(self._over.leave)
            self._over.add(page)
        if self._over.page is self._page:
            self._over.leave()
            return
        working = self._over.page is None
        if self._over.show(self._page) and isinstance(self._page, GuidePage):
            front = self._over.front if working else None
            self._page.begin(CHAPTERS.get(front.title, "") if front is not None else "")
