"""The tabs of the window: which there are, and which is in front."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from studio.core.engine_state import EngineState
from studio.ui.app_bar.tabs import Tabs
from studio.ui.widgets.stacked import raise_page

if TYPE_CHECKING:
    from studio.ui.tab_names import TabName
    from studio.ui.tabs.base import Tab


class WindowTabs(QObject):
    """The titles of all stand there at once. What they open is made when it is wanted, the rest of it one by
    one while the window has nothing else to do: `came(Tab)` for each, `whole` when all are there.

    The row of titles and the stack of what they open are the window's own."""

    came = Signal(object)
    whole = Signal()

    def __init__(self, titles: Tabs, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._titles, self._stack = titles, stack
        self._makers: list[Callable[[], Tab]] = []
        self._made: dict[int, Tab] = {}
        self._left: list[int] = []
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._make_next)
        titles.currentChanged.connect(self._change)

    def __len__(self) -> int:
        return len(self._makers)

    @property
    def made(self) -> list[Tab]:
        """Those that are there already, in their order."""
        return [self._made[number] for number in sorted(self._made)]

    @property
    def all(self) -> list[Tab]:
        """Every one, in their order; what is not there yet is made."""
        return list(self.each())

    def each(self) -> Iterator[Tab]:
        """One after the other; each is made when its turn comes."""
        for number in range(len(self)):
            yield self.at(number)

    def at(self, number: int) -> Tab:
        """The one with that number, made if it is not there yet."""
        if number not in self._made:
            self._made[number] = tab = self._makers[number]()
            self._stack.addWidget(tab)
            self.came.emit(tab)
            if len(self._made) == len(self):
                self._idle.stop()
                self.whole.emit()
        return self._made[number]

    @property
    def front(self) -> Tab | None:
        """The one in front; None while something else is."""
        shown = self._stack.currentWidget()
        return next((tab for tab in self._made.values() if tab is shown), None)

    def add(self, name: TabName, make: Callable[[], Tab]) -> None:
        """Shows its title behind the others'; `make` makes the tab, when it is wanted."""
        self._makers.append(make)
        with QSignalBlocker(self._titles):
            self._titles.add(*name)

    def begin(self, front: int) -> None:
        """Brings one to the front, and makes the others after it."""
        with QSignalBlocker(self._titles):
            self._titles.setCurrentIndex(front)
        self._change(self._titles.currentIndex())
        self._left = [number for number in range(len(self)) if number not in self._made]
        self._idle.start(0)

    def _make_next(self) -> None:
        while self._left:
            number = self._left.pop(0)
            if number not in self._made:
                self._idle.start(0)
                self.at(number)
                return

    def close(self) -> None:
        """All of them go."""
        self._idle.stop()
        for tab in self._made.values():
            tab.close_tab()
            self._stack.removeWidget(tab)
            tab.setParent(None)  # Not in the order of Tab any more: what others are joined to never goes.
            tab.deleteLater()
        self._made.clear()
        self._makers.clear()
        self._titles.clear()

    def take_recording(self, path: Path) -> None:
        """Opens what was recorded in the tab in front, or in the first that mends recordings."""
        if self.front is None or not self.front.take_recording(path):
            for number, tab in enumerate(self.each()):
                if tab.mends and tab.take_recording(path):
                    self._titles.setCurrentIndex(number)
                    return

    def connection_changed(self) -> None:
        """Another one is chosen, or it can do other things."""
        for tab in self.made:
            tab.connection_changed()

    def set_engine_state(self, state: EngineState) -> None:
        """How the voices on this computer stand."""
        for tab in self.made:
            tab.set_engine_state(state)

    def _change(self, number: int) -> None:
        if 0 <= number < len(self):
            tab = self.at(number)
            raise_page(self._stack, tab)
            tab.activated()
