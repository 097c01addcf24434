"""Projects in the whole window: a new one, an old one, another name; nothing of the first is lost."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import orjson
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from studio.app import build_services
from studio.core.engine_state import EngineState, Phase
from studio.devices.player import Player
from studio.jobs.pool import JobPool
from studio.library.paths import Paths
from studio.library.settings import Settings
from studio.ui.dialogs.rename import RenamePopover
from studio.ui.errors import Deed
from studio.ui.main_window import MainWindow
from studio.ui.open_project import AS_ZIP
from studio.ui.tabs.tts.tab import TtsTab
from studio.ui.theme.theme import theme
from studio.ui.widgets.buttons import Button
from tests.fakes.engine import RunningEngine
from tests.ui.shell_kit import themed
from tests.ui.tts_kit import WORDS, HeldSpeak

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
CONTROL = Qt.KeyboardModifier.ControlModifier


class Studio:
    """The whole window over the running engine."""

    def __init__(self, qtbot: QtBot, engine: RunningEngine) -> None:
        paths = Paths.of_user()
        settings = Settings(paths.settings)
        self.qtbot, self.settings = qtbot, settings
        self.window = MainWindow(theme(), settings)
        self.window.furnish()
        self.pool, self.player = JobPool(), Player()
        self.window.resize(1440, 900)
        self.window.show()
        services = build_services(paths, settings)
        services.connect.set_engine(engine.base_url, engine.key)
        self.window.set_services(services, self.pool, self.player)
        self.window.set_engine_state(EngineState(Phase.READY))
        self.settle()

    def wait(self, met: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(met, timeout=20_000)

    def settle(self) -> None:
        self.wait(lambda: not self.pool.jobs())

    @property
    def tab(self) -> TtsTab:
        tab = self.window.tab
        assert isinstance(tab, TtsTab)
        return tab

    @property
    def folder(self) -> Path:
        assert self.window.services is not None
        return self.window.services.project.folder

    def write(self, words: str) -> None:
        editor = self.tab.body.script.editor
        editor.setFocus()
        QTest.keyClicks(editor, words)

    def make(self) -> None:
        QTest.keyClick(self.tab.body.script.editor, Qt.Key.Key_Return, CONTROL)
        self.wait(lambda: len(self.tab.presenter.page.takes) == 1)
        self.settle()

    def recent(self) -> list[str]:
        self.window.project.recent.aboutToShow.emit()
        return [action.text() for action in self.window.project.recent.actions()]

    def close(self) -> None:
        self.window.close()
        self.player.close()
        if self.window.services is not None:
            self.window.services.close()
        self.window.deleteLater()


@pytest.fixture
def studio(qtbot: QtBot, qapp: QApplication, engine: RunningEngine) -> Iterator[Studio]:
    themed(qapp)
    made = Studio(qtbot, engine)
    yield made
    made.close()


def test_a_new_project_is_empty_and_the_old_one_is_as_it_was_left(studio: Studio) -> None:
    first = studio.folder
    studio.write(WORDS)
    studio.make()
    studio.window.actions_by_name["new"].trigger()
    studio.wait(lambda: studio.folder != first)
    studio.settle()
    assert studio.folder.stem == "Untitled 2"
    assert studio.window.windowTitle() == "Untitled 2 – Pickup Studio"
    assert studio.tab.presenter.page.block.text == ""
    assert studio.window.app_bar.tabs.count() == len(studio.window.tabs)
    studio.write("Another one.")
    assert studio.recent() == ["Untitled"]
    studio.window.project.recent.actions()[0].trigger()
    studio.wait(lambda: studio.folder == first)
    studio.settle()
    page = studio.tab.presenter.page
    assert page.block.text == WORDS
    assert len(page.takes) == 1
    assert studio.recent() == ["Untitled 2"]


def test_what_belonged_to_a_project_that_was_left_goes_from_memory(studio: Studio) -> None:
    first, tabs = studio.folder, [weakref.ref(tab) for tab in studio.window.tabs]
    studio.window.recordings.press()
    assert studio.window.popovers.shown is not None
    studio.window.project.new()
    studio.wait(lambda: studio.folder != first)
    studio.settle()
    assert studio.window.popovers.shown is None
    studio.wait(lambda: gc.collect() >= 0 and not any(tab() for tab in tabs))


def test_what_was_typed_last_is_kept_when_another_project_is_opened(studio: Studio) -> None:
    first = studio.folder
    studio.write("The last words.")
    studio.window.project.new()
    studio.wait(lambda: studio.folder != first)
    studio.window.project.open_folder(first)
    studio.wait(lambda: studio.folder == first)
    assert studio.tab.presenter.page.block.text == "The last words."


def test_no_project_is_left_while_a_take_is_made(studio: Studio) -> None:
    assert studio.window.services is not None
    first, held = studio.folder, HeldSpeak(studio.window.services.speak)
    studio.tab.presenter.producing.production._speak = held  # type: ignore[assignment]
    studio.write(WORDS)
    QTest.keyClick(studio.tab.body.script.editor, Qt.Key.Key_Return, CONTROL)
    studio.wait(lambda: studio.window.services is not None and studio.window.services.project.making)
    studio.window.project.new()
    notice = studio.window.banner.notice
    assert notice is not None
    assert notice.headline == "A take is being made just now. Stop it, or wait until it is there."
    held.go_on.set()
    studio.settle()
    assert studio.folder == first


def test_another_name_with_the_keyboard(studio: Studio) -> None:
    first = studio.folder
    studio.write(WORDS)
    studio.make()
    studio.window.actions_by_name["rename"].trigger()
    popover = studio.window.popovers.shown
    assert isinstance(popover, RenamePopover)
    assert popover.field.selectedText() == "Untitled"
    QTest.keyClicks(popover.field, "Harbour Lights")
    QTest.keyClick(popover.field, Qt.Key.Key_Return)
    studio.wait(lambda: studio.window.windowTitle() == "Harbour Lights – Pickup Studio")
    assert studio.folder == first.with_name("Harbour Lights.pickup")
    assert not first.exists()
    take = studio.tab.presenter.page.takes[0].take
    assert studio.window.services is not None
    assert studio.window.services.project.take_path(take).is_file()
    assert Path(str(studio.settings.get("project"))) == studio.folder


@pytest.mark.parametrize("name", ["a/b", "   ", "x" * 300])
def test_a_name_that_no_folder_can_have(studio: Studio, name: str) -> None:
    first = studio.folder
    studio.window.project.rename_to(name)
    studio.settle()
    assert studio.folder == first
    assert studio.window.banner.notice is not None


def test_a_folder_that_is_no_project(studio: Studio, tmp_path: Path) -> None:
    first = studio.folder
    studio.window.project.open_folder(tmp_path)
    studio.settle()
    assert studio.folder == first
    assert studio.window.banner.notice is not None


def test_a_copy_is_saved_zipped_and_opened(
    studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio.write(WORDS)
    first = studio.folder
    chosen = str(tmp_path / "Sent")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, AS_ZIP))
    studio.window.actions_by_name["save_copy"].trigger()
    studio.settle()
    notice = studio.window.banner.notice
    assert notice is not None
    assert notice.headline == f"A copy was saved to {chosen}.pickup.zip."
    assert studio.folder == first
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (f"{chosen}.pickup.zip", ""))
    studio.window.actions_by_name["open_zipped"].trigger()
    studio.wait(lambda: studio.folder != first)
    studio.settle()
    assert studio.folder == tmp_path / "Sent.pickup"
    assert studio.tab.presenter.page.row.text == WORDS
    studio.window.project.open_folder(studio.folder / "project.json")
    studio.settle()
    assert studio.window.banner.notice is None or "another window" not in studio.window.banner.notice.headline


def test_a_project_of_a_later_studio_is_heard_and_copied_out(
    studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its banner, keys and buttons; it is not opened."""
    first, window = studio.folder, studio.window
    studio.write(WORDS)
    studio.make()
    window.project.new()
    studio.wait(lambda: studio.folder != first)
    studio.settle()
    document = first / "project.json"
    document.write_bytes(orjson.dumps(orjson.loads(document.read_bytes()) | {"format": 99}))
    window.project.open_folder(first)
    studio.wait(lambda: window.banner.notice and window.banner.notice.deeds == (Deed.LOOK_INSIDE,))
    assert studio.folder != first
    [look] = [each for each in window.banner.findChildren(Button) if each.text() == Deed.LOOK_INSIDE]
    QTest.mouseClick(look, Qt.MouseButton.LeftButton)
    studio.wait(lambda: window.project.inside.sheet is not None)
    sheet = window.project.inside.sheet
    assert sheet is not None
    assert sheet.list.count() == 1
    assert WORDS in sheet.list.item(0).text()
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: asked.append("") or str(tmp_path))
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    studio.wait(lambda: studio.player.key == "inside")
    assert studio.player.duration > 0.5
    assert asked == []
    QTest.mouseClick(sheet.copy, Qt.MouseButton.LeftButton)
    studio.wait(lambda: sheet.note.whole != "")
    studio.settle()
    assert sheet.note.whole == f"A copy was saved to {tmp_path / first.stem}."
    assert (tmp_path / first.stem / "texts.txt").read_text("utf-8").strip() == WORDS
    QTest.mouseClick(sheet.copy, Qt.MouseButton.LeftButton)
    studio.wait(lambda: "already" in sheet.note.whole)
    sheet.reject()
    assert studio.player.key == ""
    studio.settle()
