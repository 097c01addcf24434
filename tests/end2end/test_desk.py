"""The window joined to the real engine process: started, killed, brought back, closed."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import orjson
import pytest
import soundfile
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.core.engine_state import Phase
from studio.desk import Desk
from studio.library.paths import Paths
from studio.library.project import Project
from studio.ui import first_paint
from studio.ui.all_tabs import FRONT
from studio.ui.dialogs.report import UnforeseenSheet
from studio.ui.errors import Deed
from studio.ui.tabs.infill.tab import InfillTab
from studio.ui.tabs.tts.tab import TtsTab

START = 60_000


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(Paths.of_user())
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


def alive(desk: Desk, qtbot: QtBot) -> TtsTab:
    """The desk shown, its tab there and its voices listed."""
    if not desk.window.isVisible():
        desk.show()
    qtbot.waitUntil(lambda: bool(desk.window.tabs), timeout=START)
    desk.window.first_steps.leave_to(FRONT)
    tab = desk.window.tab
    assert isinstance(tab, TtsTab)
    qtbot.waitUntil(lambda: tab.presenter.voices.voices is not None, timeout=START)
    return tab


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_window_that_is_closed_before_it_was_painted_starts_nothing(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_paint, "PATIENCE_MS", 1)
    desk.show()
    painting = desk.window.findChild(first_paint.FirstPaint)
    assert painting is not None
    with qtbot.waitSignal(painting.over):
        desk.window.close()
    assert desk.engine.state.phase is Phase.STOPPED
    assert not hasattr(desk, "pool")
    assert desk.services is None


def test_window_comes_first_then_the_tab_then_the_voices(desk: Desk, qtbot: QtBot) -> None:
    desk.show()

    assert desk.window.isVisible()
    assert desk.window.tab is None
    tab = alive(desk, qtbot)
    assert len(tab.presenter.voices.voices or ()) >= 28


def test_what_is_made_is_there_after_a_restart(desk: Desk, qtbot: QtBot) -> None:
    tab = alive(desk, qtbot)
    tab.presenter.writing.type("Ready when you are.")
    with qtbot.waitSignal(tab.presenter.producing.production.made, timeout=START) as made:
        tab.presenter.producing.make()
    desk.window.close()

    again = Desk(Paths.of_user())
    page = alive(again, qtbot).presenter.page

    assert page.chosen is not None
    assert page.chosen.id == made.args[-1].id
    assert page.chosen.request.text == "Ready when you are."
    again.window.close()
    again.window.deleteLater()


@pytest.mark.allow_warnings
def test_engine_killed_comes_back_once_and_then_asks(desk: Desk, qtbot: QtBot) -> None:
    alive(desk, qtbot)
    phases: list[Phase] = []
    desk.engine_news.connect(lambda state: phases.append(state.phase))

    for last in (Phase.READY, Phase.FAILED):
        os.kill(_engine_pid(desk), signal.SIGKILL)
        qtbot.waitUntil(lambda last=last: phases[-1:] == [last], timeout=START)

    assert phases[0] == Phase.RESTARTING
    assert desk.window.banner.isVisible()
    with qtbot.waitSignal(desk.engine_news, timeout=START, check_params_cb=lambda s: s.phase is Phase.READY):
        desk.window.engine_start_asked.emit()


def test_closing_while_a_take_is_made_leaves_no_process_and_loses_no_word(desk: Desk, qtbot: QtBot) -> None:
    tab = alive(desk, qtbot)
    tab.presenter.writing.type("One, two, three, four. " * 20)
    tab.presenter.producing.make()
    qtbot.waitUntil(lambda: tab.presenter.producing.production.running, timeout=START)
    pid = _engine_pid(desk)

    desk.window.close()

    assert not is_running(pid)
    again = Desk(Paths.of_user())
    tab = alive(again, qtbot)
    assert tab.presenter.writing.block.text.startswith("One, two, three")
    again.window.close()
    again.window.deleteLater()


@pytest.mark.allow_warnings
def test_what_nobody_foresaw_is_said_calmly(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    alive(desk, qtbot)

    with qtbot.waitSignal(desk.broke) as broke:
        sys.excepthook(RuntimeError, RuntimeError("a slot's fault"), None)

    assert broke.args[0].strip() == "RuntimeError: a slot's fault"
    [sheet] = desk.window.findChildren(UnforeseenSheet)
    assert sheet.isVisible()
    with qtbot.waitSignal(desk.broke):
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: "ZeroDivisionError" in sheet.text.toPlainText())
    sheet.copy.click()
    assert "a slot's fault" in QApplication.clipboard().text()
    sheet.leave.click()
    assert desk.window.isEnabled()
    assert not sheet.isVisible()


def _engine_pid(desk: Desk) -> int:
    child = desk.engine._child
    assert child is not None
    return child.pid


def test_a_recording_it_was_started_with_is_open(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "Take 4.wav"
    soundfile.write(path, np.zeros(4_000), 8_000)
    desk = Desk(Paths.of_user(), sound=path)
    desk.show()

    qtbot.waitUntil(lambda: isinstance(desk.window.tab, InfillTab), timeout=START)
    tab = desk.window.tab
    assert isinstance(tab, InfillTab)
    qtbot.waitUntil(lambda: tab.presenter.opening.path == str(path), timeout=START)
    desk.window.close()
    desk.window.deleteLater()
    desk.deleteLater()


def test_a_project_of_a_later_studio_leaves_the_window_alive(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "Harbour.pickup"
    Project.create(folder).close()
    document = orjson.loads((folder / "project.json").read_bytes())
    (folder / "project.json").write_bytes(orjson.dumps(document | {"format": 99}))
    desk = Desk(Paths.of_user(), folder)
    try:
        alive(desk, qtbot)
        banner = desk.window.banner
        qtbot.waitUntil(lambda: banner.notice and banner.notice.deeds == (Deed.LOOK_INSIDE,), timeout=START)
        assert desk.services is not None
        assert desk.services.project.folder != folder
    finally:
        desk.window.close()
        desk.window.deleteLater()
        desk.deleteLater()
