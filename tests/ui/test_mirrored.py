"""The window in a language that is written from right to left: mirrored, but for what tells of time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.app_bar.tabs import Tabs
from studio.ui.speech.flow import Flow
from studio.ui.tabs.convert.tab import ConvertTab
from studio.ui.tabs.infill.tab import InfillTab
from studio.ui.waveform.canvas import Canvas
from studio.ui.waveform.overview import Overview
from studio.ui.waveform.ruler import Ruler
from studio.ui.waveform.words_lane import WordsLane
from studio.ui.widgets.meter import Meter
from studio.ui.widgets.segmented import Segment
from tests.fakes.engine import RunningEngine
from tests.ui.shell_kit import themed
from tests.ui.whole_studio import WholeStudio

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
TIME = (Canvas, Overview, Ruler, WordsLane, Meter)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def studio(mirrored: None, qtbot: QtBot, qapp: QApplication, engine: RunningEngine) -> Iterator[WholeStudio]:
    themed(qapp)
    made = WholeStudio(qtbot, engine, engine, None)
    yield made
    made.close()


def seen(window: QWidget) -> list[QWidget]:
    return [each for each in window.findChildren(QWidget) if each.isVisible()]


def test_every_tab_is_mirrored_and_time_runs_from_left_to_right(studio: WholeStudio, tmp_path: Path) -> None:
    window, path = studio.window, tmp_path / "tone.wav"
    soundfile.write(path, 0.3 * np.sin(np.linspace(0, 900, 48_000)), 24_000)
    infill, changer = studio.front(InfillTab), studio.front(ConvertTab)
    infill.presenter.open(path)
    changer.presenter.open(path)
    studio.wait(lambda: infill.presenter.page.recording and changer.presenter.page.recording)
    studio.rest()
    found: set[type] = set()
    for tab in window.tabs:
        studio.front(type(tab))
        window.grab()
        assert tab.isRightToLeft()
        found |= {kind for kind in TIME for each in seen(window) if isinstance(each, kind)}
        turned = [each for each in seen(window) if isinstance(each, TIME) and each.isRightToLeft()]
        assert turned == []
    assert found == set(TIME)
    assert not window.transport.play.isRightToLeft()
    assert window.app_bar.menu.x() > window.app_bar.keys.x()


def test_items_that_flow_begin_at_the_right(mirrored: None, qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    flow, items = Flow(10), [QWidget() for _ in range(3)]
    for each in items:
        each.setFixedSize(40, 20)
        flow.addWidget(each)
    items[1].hide()
    room.setLayout(flow)
    room.resize(100, 60)
    room.show()
    assert [each.geometry() for each in (items[0], items[2])] == [
        QRect(60, 0, 40, 20),
        QRect(10, 0, 40, 20),
    ]


def test_a_segments_figures_are_read_as_everywhere(qtbot: QtBot, qapp: QApplication) -> None:
    themed(qapp)
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        segment = Segment("100 %", "100")
        qtbot.addWidget(segment)
        segment.setLayoutDirection(direction)
        segment.resize(segment.sizeHint())
        pictures.append(segment.grab().toImage())
    assert pictures[0] == pictures[1]


def test_tabs_show_what_has_room(qtbot: QtBot) -> None:
    tabs = Tabs()
    qtbot.addWidget(tabs)
    for title in ("Voices", "Changeur de voix", "Jeux de données"):
        tabs.add(title, "waveform")
    whole, widths = tabs.sizeHint().width(), []
    for room, icons in ((2000, True), (whole, False), (120, False)):
        tabs.fit(room, icons=icons)
        widths.append(tabs.sizeHint().width())
    assert widths[0] > widths[1] > widths[2] > 0
