"""A first line: heard, heard in another voice, and led through."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.ui.tabs.tts.first_line import STEPS
from studio.ui.tabs.tts.tab import TtsTab
from tests.fakes.engine import RunningEngine
from tests.ui.tab_room import TabRoom

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (grabbing|raise)", extend=True)


@pytest.fixture
def room(tmp_path: Path, engine: RunningEngine, qtbot: QtBot) -> Iterator[TabRoom]:
    made = TabRoom(TtsTab, tmp_path, engine, qtbot)
    yield made
    made.close()


def tab_of(room: TabRoom) -> TtsTab:
    return cast(TtsTab, room.shown)


def test_the_first_line_is_heard_in_two_voices_and_the_strip_goes(room: TabRoom) -> None:
    tab = tab_of(room)
    acts, strip = tab.presenter, tab.first.strip
    assert not strip.isVisible()
    tab.begin_first()
    assert strip.isVisible()
    assert acts.page.block.text
    assert strip.steps.accessibleName() == f"Step 1 of 3: {STEPS[0]}"
    acts.writing.type("Good morning.")
    acts.toggle()
    room.wait(lambda: acts.page.chosen is not None and not acts.producing.production.running)
    assert strip.steps.next == 1
    other = next(v for v in acts.page.voices or () if v.language == "en" and v.id != acts.page.block.voice_id)
    acts.writing.take_voice(other)
    assert strip.steps.next == 2
    acts.producing.make()
    room.wait(lambda: len(acts.page.takes) == 2 and not acts.producing.production.running)
    assert not strip.isVisible()


def test_escape_puts_the_strip_away_and_what_was_written_stays(room: TabRoom) -> None:
    tab = tab_of(room)
    tab.presenter.writing.type("My own words.")
    tab.begin_first()
    assert tab.presenter.page.block.text == "My own words."
    tab.body.script.list.setFocus()
    QTest.keyClick(tab.body.script.list, Qt.Key.Key_Escape)
    assert tab.first.strip.folded
    tab.first.strip.unfold_button.click()
    assert not tab.first.strip.folded
    tab.first.strip.close_button.click()
    assert not tab.first.strip.isVisible()


def test_space_is_not_the_editors_when_the_strip_bids_to_press_it(room: TabRoom) -> None:
    tab = tab_of(room)
    tab.activated()
    assert tab.body.script.editor.hasFocus()
    tab.begin_first()
    assert tab.body.script.list.hasFocus()
    assert not tab.body.script.editor.isVisible()
