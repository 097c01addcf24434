"""A voice changed in the real window, by the real engine process."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.core.cancel import CancelToken
from studio.core.dataset_judgement import Grade
from studio.core.passage import Passage
from studio.core.speech import SpeechRequest
from studio.desk import Desk
from studio.library.paths import Paths
from studio.ui.tabs.convert.page import Side
from studio.ui.tabs.convert.tab import ConvertTab
from studio.ui.tabs.datasets.tab import DatasetsTab

START = 60_000
WORDS = "The harbour is quiet before six in the morning."


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(Paths.of_user())
    made.show()
    qtbot.waitUntil(lambda: bool(made.window.tabs), timeout=START)
    made.window.first_steps.leave_to(0)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot, tmp_path: Path) -> ConvertTab:
    """The Voice Changer in front, with a spoken line open and the voices known."""
    found = next(tab for tab in desk.window.tabs if isinstance(tab, ConvertTab))
    desk.window.app_bar.tabs.setCurrentIndex(desk.window.tabs.index(found))
    qtbot.waitUntil(lambda: found.presenter.page.voices is not None, timeout=START)
    services = desk.window.services
    assert services is not None
    first = services.list_voices(CancelToken())[0]
    take = services.speak(SpeechRequest(WORDS, first.id), services.project, CancelToken())
    path = tmp_path / "harbour.wav"
    shutil.copy(services.project.take_path(take), path)
    found.presenter.open(path)
    qtbot.waitUntil(lambda: found.presenter.page.recording is not None, timeout=START)
    return found


def test_another_voice_says_the_same_words_in_the_same_time(
    desk: Desk, tab: ConvertTab, qtbot: QtBot
) -> None:
    services, recording = desk.window.services, tab.presenter.page.recording
    assert services is not None
    assert recording is not None
    english = [voice for voice in tab.presenter.page.voices or () if voice.language == "en"]
    tab.controls.voice.taken.emit(english[-1])
    with qtbot.waitSignal(tab.presenter.making.made, timeout=START):
        QTest.mouseClick(tab.controls.primary, Qt.MouseButton.LeftButton)
    page = tab.presenter.page
    assert page.chosen is not None
    assert (page.chosen.voice_name, page.side) == (english[-1].name, Side.AFTER)
    assert page.chosen.seconds == pytest.approx(recording.seconds, abs=0.3)
    said = services.listen.words(Passage(services.project.take_path(page.chosen)), CancelToken()).text
    wanted, heard = set(WORDS.lower().strip(".").split()), said.lower().replace(".", "").split()
    assert len(wanted & set(heard)) >= 0.8 * len(wanted), said
    assert not page.chosen.notes
    qtbot.waitUntil(lambda: None not in tab.presenter.contours, timeout=START)
    QTest.keyClick(tab.lanes, Qt.Key.Key_X)
    assert tab.presenter.page.side is Side.BEFORE


def test_closing_the_window_meanwhile_loses_nothing(desk: Desk, tab: ConvertTab, qtbot: QtBot) -> None:
    tab.presenter.change()
    qtbot.waitUntil(lambda: tab.presenter.making.running, timeout=START)
    desk.window.close()
    again = Desk(Paths.of_user())
    again.show()
    qtbot.waitUntil(lambda: bool(again.window.tabs), timeout=START)
    found = next(tab for tab in again.window.tabs if isinstance(tab, ConvertTab))
    qtbot.waitUntil(lambda: found.presenter.page.recording is not None, timeout=START)
    assert found.presenter.page.name == "harbour.wav"
    again.window.close()
    again.window.deleteLater()


def test_a_batch_is_made_and_its_result_serves_a_dataset(
    desk: Desk, tab: ConvertTab, qtbot: QtBot, tmp_path: Path
) -> None:
    services, recording = desk.window.services, tab.presenter.page.recording
    assert services is not None
    assert recording is not None
    batch = tab.body.batch
    tab.body.add([recording.path])
    qtbot.waitUntil(lambda: bool(batch.standing.rows) and not batch.adding.running, timeout=START)
    batch.choosing.set_naming("{voice} {name}", str(tmp_path / "results"))
    QTest.mouseClick(tab.body.part.header.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: batch.standing.counts.done == 1, timeout=START)
    qtbot.waitUntil(lambda: not batch.running.running, timeout=START)
    [result] = (tmp_path / "results").iterdir()
    sets = next(tab for tab in desk.window.tabs if isinstance(tab, DatasetsTab))
    desk.window.app_bar.tabs.setCurrentIndex(desk.window.tabs.index(sets))
    qtbot.waitUntil(lambda: sets.presenter.page.datasets is not None, timeout=START)
    (tmp_path / "results" / f"{result.stem}.txt").write_text(WORDS)
    sets.presenter.create("Harbour")
    qtbot.waitUntil(lambda: sets.presenter.page.chosen is not None, timeout=START)
    sets.presenter.add([result])
    qtbot.waitUntil(lambda: any(row.file is not None for row in sets.presenter.page.rows), timeout=START)
    [row] = sets.presenter.page.rows
    assert row.judgement is not None
    assert row.judgement.text == WORDS
    assert row.judgement.grade is not Grade.FAIL, row.judgement.marks
    qtbot.waitUntil(lambda: not desk.pool.jobs(), timeout=START)
