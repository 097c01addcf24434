"""The first page: four things to do, each in its tab."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from studio.core.engine_state import EngineState, Phase
from studio.library.project import Project
from studio.ui.first_run.first_steps import is_untouched
from studio.ui.first_run.page import FIRSTS
from studio.ui.main_window import MainWindow
from studio.ui.tabs.base import Tab
from tests.ui.shell_kit import shown_window


class ATab(Tab):
    """Says what it was asked to do."""

    icon_name = "bandaids"

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.mends = title == "Infill"
        self.begun, self.given = 0, [Path()][:0]

    def begin_first(self) -> None:
        self.begun += 1

    def take_recording(self, path: Path) -> bool:
        self.given.append(path)
        return True

    def take_text(self, path: Path) -> bool:
        self.given.append(path)
        return self.title == "TTS"


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    found = shown_window(qapp)
    for title in ("Voices", "TTS", "Infill", "Voice Changer", "Datasets"):
        found.add_tab(ATab(title))
    found.app_bar.tabs.setCurrentIndex(1)
    found.first_steps.show()
    yield found
    found.close()


def tabs_of(window: MainWindow) -> dict[str, ATab]:
    return {tab.title: tab for tab in window.tabs if isinstance(tab, ATab)}


def test_every_card_leads_to_a_tab_and_begins_there(window: MainWindow, qtbot: QtBot) -> None:
    for number, first in enumerate(FIRSTS):
        window.first_steps.show()
        qtbot.mouseClick(window.first_steps.page.cards[number], Qt.MouseButton.LeftButton)
        assert window.tab is tabs_of(window)[first.tab]
        assert tabs_of(window)[first.tab].begun == 1


def test_the_first_card_has_the_focus_and_arrows_move_it(window: MainWindow, qtbot: QtBot) -> None:
    cards = window.first_steps.page.cards
    qtbot.waitUntil(cards[0].hasFocus)
    qtbot.keyClick(cards[0], Qt.Key.Key_Right)
    assert cards[1].hasFocus()
    qtbot.keyClick(cards[1], Qt.Key.Key_Left)
    qtbot.keyClick(cards[0], Qt.Key.Key_Left)
    assert cards[0].hasFocus()
    qtbot.keyClick(cards[0], Qt.Key.Key_Return)
    assert window.tab is tabs_of(window)["TTS"]


@pytest.mark.parametrize("number", range(4))
def test_a_figure_starts_its_card(window: MainWindow, qtbot: QtBot, number: int) -> None:
    qtbot.keyClick(window.first_steps.page.cards[0], Qt.Key(Qt.Key.Key_1 + number))
    assert window.tab is tabs_of(window)[FIRSTS[number].tab]


def test_no_tab_is_marked_until_one_is_pressed(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.app_bar.tabs
    assert window.tab is None
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    assert window.tab is tabs_of(window)["TTS"]
    assert not window.first_steps.shown


def test_a_tab_is_reached_by_its_key_too(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.tab is tabs_of(window)["TTS"]


def test_the_menu_brings_the_page_back(window: MainWindow, qtbot: QtBot) -> None:
    window.first_steps.leave_to(2)
    window.actions_by_name["first_steps"].trigger()
    assert window.first_steps.shown
    assert window.tab is None


@pytest.mark.parametrize(("name", "title"), [("a.docx", "TTS"), ("b.WAV", "Infill")])
def test_a_file_opens_where_it_belongs(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str, title: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (name, ""))
    qtbot.mouseClick(window.first_steps.page.file, Qt.MouseButton.LeftButton)
    assert window.tab is tabs_of(window)[title]
    assert tabs_of(window)[title].given[-1] == Path(name)


def test_in_a_small_window_the_cards_stand_in_two_rows(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(960, 540)
    cards = window.first_steps.page.cards
    qtbot.waitUntil(lambda: cards[2].y() > cards[1].y() and cards[2].x() == cards[0].x())
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: cards[3].y() == cards[0].y())


def test_a_project_is_untouched_until_something_is_done_in_it(tmp_path: Path) -> None:
    from studio.core.edit import setting

    project = Project.create(tmp_path / "A.pickup")
    assert is_untouched(project)
    project.do(setting(project.document, "Mend", {("mending",): {"recording": "x"}}))
    assert not is_untouched(project)
    project.undo()
    assert not is_untouched(project)
    project.close()


def rows_of(window: MainWindow) -> list[tuple[str, bool]]:
    return [(row.finding.name, row.finding.well) for row in window.first_steps.page.ready.rows()]


def test_what_is_missing_is_told_until_it_is_there(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready, names = window.first_steps.page.ready, list[str]()
    monkeypatch.setattr(window.readiness, "outputs", lambda: ["Loudspeaker"])
    monkeypatch.setattr(window.readiness, "_microphones", lambda: names)
    window.set_engine_state(EngineState(Phase.STARTING))
    assert ready.isVisible()
    assert rows_of(window) == [
        ("Sound in", False),
        ("The voices on this computer", True),
        ("Sound out", True),
    ]
    names.append("Headset")
    again = ready.rows()[0].button
    assert again is not None
    again.setFocus()
    again.click()
    assert not ready.isVisible()
    assert window.first_steps.page.cards[0].hasFocus()


def test_voices_that_do_not_run_are_started_from_the_list(window: MainWindow, qtbot: QtBot) -> None:
    window.set_engine_state(EngineState(Phase.FAILED, "They stopped twice."))
    row = window.first_steps.page.ready.rows()[0]
    assert row.finding.sentence == "They stopped twice."
    assert row.button is not None
    assert row.button.text() == "Start again"
    with qtbot.waitSignal(window.engine_start_asked):
        row.button.click()
