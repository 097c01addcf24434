"""Titles of tabs are there at once; what they open is made when it is wanted, or when there is time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot

from studio.ui.app_bar.tabs import Tabs
from studio.ui.tab_names import TabName
from studio.ui.tabs.base import Tab
from studio.ui.window_tabs import WindowTabs

NAMES = "ABC"


class Known(Tab):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.title = name
        self.forward = 0

    def activated(self) -> None:
        self.forward += 1


class Room:
    def __init__(self, qtbot: QtBot, make: Callable[[str], Tab] = Known) -> None:
        self.titles, self.stack = Tabs(), QStackedWidget()
        qtbot.addWidget(self.titles)
        qtbot.addWidget(self.stack)
        self.tabs = WindowTabs(self.titles, self.stack)
        self.came: list[str] = []
        self.whole = 0
        self.tabs.came.connect(lambda tab: self.came.append(tab.title))
        self.tabs.whole.connect(self._count)
        for name in NAMES:
            self.tabs.add(TabName(name, "stack"), partial(make, name))

    def _count(self) -> None:
        self.whole += 1


def test_titles_come_before_what_they_open(qtbot: QtBot) -> None:
    room = Room(qtbot)
    assert [room.titles.tabText(number) for number in range(3)] == [*NAMES]
    assert (room.came, room.stack.count()) == ([], 0)


def test_the_one_in_front_is_made_first_and_the_others_while_nothing_is_to_be_done(qtbot: QtBot) -> None:
    room = Room(qtbot)
    with qtbot.waitSignal(room.tabs.whole):
        room.tabs.begin(1)
        assert room.came == ["B"]
        assert room.tabs.front is room.tabs.at(1)
    assert room.came == ["B", "A", "C"]
    assert [tab.title for tab in room.tabs.made] == [*NAMES]
    assert room.tabs.front is room.tabs.at(1)
    assert room.tabs.at(1).forward == 1
    assert room.whole == 1


def test_one_that_is_chosen_before_its_turn_is_made_at_once(qtbot: QtBot) -> None:
    room = Room(qtbot)
    with qtbot.waitSignal(room.tabs.whole):
        room.tabs.begin(0)
        room.titles.setCurrentIndex(2)
        assert room.came == ["A", "C"]
        assert room.tabs.front is room.tabs.at(2)
    assert room.came == ["A", "C", "B"]
    assert room.tabs.front is room.tabs.at(2)


def test_who_asks_for_all_of_them_gets_all(qtbot: QtBot) -> None:
    room = Room(qtbot)
    room.tabs.begin(0)
    assert [tab.title for tab in room.tabs.all] == [*NAMES]
    assert room.whole == 1


def test_none_is_made_any_more_once_the_window_closes(qtbot: QtBot) -> None:
    room = Room(qtbot)
    room.tabs.begin(0)
    room.tabs.close()
    with qtbot.assertNotEmitted(room.tabs.came, wait=1):
        pass
    assert (len(room.tabs), room.titles.count(), room.stack.count()) == (0, 0, 0)


def test_one_that_cannot_be_made_keeps_none_of_the_others_away(qtbot: QtBot) -> None:
    def make(name: str) -> Tab:
        if name == "B":
            raise RuntimeError(name)
        return Known(name)

    room = Room(qtbot, make)
    with qtbot.captureExceptions() as raised:
        room.tabs.begin(0)
        qtbot.waitUntil(lambda: room.came == ["A", "C"])
    assert [str(error) for _, error, _ in raised] == ["B"]
    with pytest.raises(RuntimeError):
        room.tabs.at(1)
