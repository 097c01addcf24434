"""Pages that stand over the tabs for a while: the first steps, the guide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from studio.ui.app_bar.tabs import Tabs
from studio.ui.widgets.stacked import raise_page
from studio.ui.window_tabs import WindowTabs

if TYPE_CHECKING:
    from studio.ui.tabs.base import Tab


class OverTabs(QObject):
    """Lays a page over the tabs, and takes it away when one of them is wanted. While it is there no tab is
    marked as the one in front."""

    def __init__(self, stack: QStackedWidget, bar: Tabs, tabs: WindowTabs, parent: QWidget) -> None:
        super().__init__(parent)
        self._stack, self._bar, self.tabs = stack, bar, tabs
        self._pages: list[QWidget] = []
        bar.tabBarClicked.connect(self.leave_to)

    def add(self, page: QWidget) -> None:
        """A page that may be shown."""
        self._pages.append(page)
        self._stack.addWidget(page)

    @property
    def page(self) -> QWidget | None:
        """The one that stands there, None for none."""
        shown = self._stack.currentWidget()
        return shown if shown in self._pages else None

    @property
    def front(self) -> Tab | None:
        """The tab that is in front, or was before the page."""
        number = self._bar.currentIndex()
        return self.tabs.at(number) if 0 <= number < len(self.tabs) else None

    def show(self, page: QWidget) -> bool:
        """Shows a page; False while there are no tabs yet for it to lead back to."""
        if not len(self.tabs):
            return False
        raise_page(self._stack, page)
        self._bar.set_chosen_shown(False)
        return True

    def leave(self) -> bool:
        """Back to the tab that was in front; False if there was nothing to leave."""
        return self.leave_to(self._bar.currentIndex())

    def leave_to(self, number: int) -> bool:
        """A tab in the place of the page; False while there is no page, or no such tab."""
        if self.page is None or not 0 <= number < len(self.tabs):
            return False
        tab = self.tabs.at(number)
        self._bar.set_chosen_shown(True)
        raise_page(self._stack, tab)
        if self._bar.currentIndex() == number:
            tab.activated()
        else:
            self._bar.setCurrentIndex(number)
        return True
