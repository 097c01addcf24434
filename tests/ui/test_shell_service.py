"""A service that speaks, in the whole window: its voices come, or it is said why not."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.app import build_services
from studio.core.connection import Profile
from studio.devices.player import Player
from studio.jobs.pool import JobPool
from studio.library.paths import Paths
from studio.library.settings import Settings
from studio.ui.dialogs.connection_form import ConnectionForm
from studio.ui.main_window import MainWindow
from studio.ui.tabs.tts.tab import TtsTab
from studio.ui.theme.theme import theme
from tests.fakes.engine import RunningEngine
from tests.ui.shell_kit import themed
from tests.ui.tts_kit import WORDS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
WAIT_MS = 20_000


class Studio:
    """The whole window, with one service that was added and speaks."""

    def __init__(self, qtbot: QtBot, address: str, key: str) -> None:
        paths = Paths.of_user()
        settings = Settings(paths.settings)
        self.qtbot = qtbot
        self.window = MainWindow(theme(), settings)
        self.window.furnish()
        self.services, self.pool, self.player = build_services(paths, settings), JobPool(), Player()
        connect = self.services.connect
        connect.keep_keys_for_session()
        connect.choose(connect.add("Studio B", address, Profile.CLASSIC, key).id, remember=False)
        self.window.resize(1440, 900)
        self.window.show()
        self.window.set_services(self.services, self.pool, self.player)
        self.wait(lambda: not self.pool.jobs())

    def wait(self, met: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(met, timeout=WAIT_MS)

    @property
    def tab(self) -> TtsTab:
        tab = self.window.tab
        assert isinstance(tab, TtsTab)
        return tab

    @property
    def headline(self) -> str:
        notice = self.window.banner.notice
        return notice.headline if notice is not None else ""

    def banner_button(self, words: str) -> QPushButton:
        buttons = self.window.banner.findChildren(QPushButton)
        return next(each for each in buttons if each.text() == words and each.isVisible())

    def close(self) -> None:
        self.window.close()
        self.player.close()
        self.services.close()
        self.window.deleteLater()


@pytest.fixture
def address(engine: RunningEngine) -> str:
    return engine.base_url


@pytest.fixture
def key() -> str:
    return ""


@pytest.fixture
def studio(qtbot: QtBot, qapp: object, address: str, key: str) -> Iterator[Studio]:
    themed(qapp)
    made = Studio(qtbot, address, key)
    yield made
    made.close()


def test_the_voices_come_once_the_key_is_put_right(studio: Studio, engine: RunningEngine) -> None:
    assert studio.headline == "The service asks for a key, and none is kept here."
    assert studio.tab.presenter.page.voice_line == "The service asks for a key, and none is kept here."
    studio.banner_button("Change key…").click()
    form = next(each for each in studio.window.findChildren(ConnectionForm) if each.isVisible())
    studio.wait(form.key.hasFocus)
    QTest.keyClicks(form.key, engine.key)
    form.save.click()
    studio.wait(lambda: studio.tab.presenter.page.voices is not None)
    assert studio.headline == ""
    studio.window.popovers.close()
    studio.tab.body.script.editor.setFocus()
    QTest.keyClicks(studio.tab.body.script.editor, WORDS)
    QTest.keyClick(studio.tab.body.script.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    studio.wait(lambda: len(studio.tab.presenter.page.takes) == 1)


class TestSilent:
    """Nothing answers at its address."""

    @pytest.fixture
    def address(self) -> str:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            return f"http://127.0.0.1:{free.getsockname()[1]}"

    def test_it_says_so_and_this_computer_can_take_over(self, studio: Studio, engine: RunningEngine) -> None:
        assert studio.headline == "There is no connection to the service."
        assert not studio.tab.presenter.page.voice_line.startswith("Getting")
        studio.services.connect.set_engine(engine.base_url, engine.key)
        studio.banner_button("Use this computer").click()
        studio.wait(lambda: studio.tab.presenter.page.voices is not None)
        assert studio.headline == ""
