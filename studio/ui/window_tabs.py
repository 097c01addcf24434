"""The tabs of the window: which there are, and which is in front."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from studio.core.engine_state import EngineState
from studio.ui.app_bar.tabs import Tabs
from studio.ui.widgets.stacked import raise_page

if TYPE_CHECKING:
    from studio.ui.tabs.base import Tab


class WindowTabs:
    """`all` in their order. The row of titles and the stack of what they open are the window's own."""

    def __init__(self, titles: Tabs, stack: QStackedWidget) -> None:
        self._titles, self._stack = titles, stack
        self.all: list[Tab] = []
        titles.currentChanged.connect(self._change)

    @property
    def front(self) -> Tab | None:
        """The one in front; None while something else is."""
        shown = self._stack.currentWidget()
        return next((tab for tab in self.all if tab is shown), None)

    def add(self, tab: Tab) -> None:
        """Adds a tab behind the others; the first one comes to the front."""
        self.all.append(tab)
        self._stack.addWidget(tab)
        self._titles.add(tab.title, tab.icon_name)
        if len(self.all) == 1:
            self._change(0)

    def close(self) -> None:
        """All of them go."""
        for tab in self.all:
            tab.close_tab()
            self._stack.removeWidget(tab)
            tab.setParent(None)  # Not in the order of Tab any more: what others are joined to never goes.
            tab.deleteLater()
        self.all.clear()
        self._titles.clear()

    def take_recording(self, path: Path) -> None:
        """Opens what was recorded in the tab in front, or in the first that mends recordings."""
        if self.front is None or not self.front.take_recording(path):
            for number, tab in enumerate(self.all):
                if tab.mends and tab.take_recording(path):
                    self._titles.setCurrentIndex(number)
                    return

    def connection_changed(self) -> None:
        """Another one is chosen, or it can do other things."""
        for tab in self.all:
            tab.connection_changed()

    def set_engine_state(self, state: EngineState) -> None:
        """How the voices on this computer stand."""
        for tab in self.all:
            tab.set_engine_state(state)

    def _change(self, number: int) -> None:
        if 0 <= number < len(self.all):
            raise_page(self._stack, self.all[number])
            self.all[number].activated()
