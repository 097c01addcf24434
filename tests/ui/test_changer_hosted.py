"""The Voice Changer where it costs something, breaks off, or is not offered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.connection import Ability, Profile
from studio.core.convert import ConvertRequest
from studio.core.engine_state import EngineState, Phase
from studio.core.errors import StreamCut
from studio.core.take import Take
from studio.library.project import Project
from studio.ui.errors import Deed
from studio.ui.tabs.convert.lanes import NO_VERDICT
from studio.ui.tabs.convert.page import Side
from tests.fakes.engine import RunningEngine
from tests.ui.changer_kit import Room

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


class CutConvert:
    """Changes the voice as the real one, but the sound stops after its first part."""

    def __init__(self, convert: Callable[..., Take]) -> None:
        self._convert = convert

    def __call__(self, request: ConvertRequest, project: Project, cancel: CancelToken, **says: Any) -> Take:
        def cut(samples: FloatArray, rate: int) -> None:
            says["heard"](samples, rate)
            raise StreamCut("The service stopped in the middle.")

        return self._convert(request, project, cancel, **{**says, "heard": cut})


@pytest.fixture
def room(tmp_path: Path, engine: RunningEngine, qtbot: QtBot) -> Iterator[Room]:
    made = Room(tmp_path, engine, qtbot)
    made.open(made.recording())
    yield made
    made.close()


@pytest.fixture
def hosted(room: Room, engine: RunningEngine) -> Room:
    """The same engine under an address that counts as hosted."""
    connect = room.services.connect
    connect.keep_keys_for_session()
    added = connect.add("Hosted service", engine.base_url, Profile.CLASSIC, engine.key)
    connect.choose(added.id)
    room.voices.connection_changed()
    room.qtbot.waitUntil(lambda: room.page.voices is not None)
    return room


def test_a_second_of_recording_costs_fifteen_credits(room: Room) -> None:
    connect = room.services.connect
    connect.keep_keys_for_session()
    connect.choose(connect.add("Far", "https://voices.example.com", Profile.CLASSIC, "a-key").id)
    assert room.page.quote == "18 credits"


def test_the_same_again_asks_before_it_spends(hosted: Room) -> None:
    hosted.change()
    hosted.tab.controls.primary.click()
    assert hosted.tab.question.isVisible()
    assert hosted.tab.controls.primary.kind == "plain"
    hosted.tab.question.keep.click()
    assert not hosted.tab.question.isVisible()
    assert len(hosted.page.takes) == 1
    hosted.tab.controls.primary.click()
    hosted.tab.question.go_on.click()
    hosted.qtbot.waitUntil(lambda: len(hosted.page.takes) == 2, timeout=20_000)
    hosted.wait_for_rest()


def test_a_stream_that_is_cut_is_kept_when_it_is_wanted(room: Room) -> None:
    room.tab.presenter.making._speak = CutConvert(room.services.convert)  # type: ignore[assignment]
    room.tab.controls.primary.click()
    room.qtbot.waitUntil(lambda: room.banner.notice is not None, timeout=20_000)
    assert room.banner.notice is not None
    assert "are kept as an incomplete take" in room.banner.notice.headline
    assert room.page.chosen is None
    next(b for b in room.banner.findChildren(QAbstractButton) if b.text() == Deed.KEEP).click()
    assert room.page.chosen is not None
    room.qtbot.waitUntil(lambda: room.page.side is Side.AFTER)
    room.wait_for_rest()


def test_a_connection_without_it_says_so_beside_the_button(room: Room) -> None:
    room.voices.abilities = frozenset(Ability) - {Ability.VOICE_CHANGER}
    room.voices.changed.emit()
    assert not room.tab.controls.primary.isEnabled()
    assert room.tab.controls.primary.toolTip() == "This computer does not offer the voice changer"
    room.wait_for_rest()


def test_before_the_voices_are_there_a_change_waits_for_them(
    tmp_path: Path, engine: RunningEngine, qtbot: QtBot, qapp: QApplication
) -> None:
    room = Room(tmp_path, None, qtbot)
    room.open(room.recording())
    assert room.page.voice_line == "Getting the voices ready…"
    room.tab.controls.primary.click()
    assert room.tab.controls.hint.whole == "Getting the voices ready…"
    room.services.connect.set_engine(engine.base_url, engine.key)
    room.voices.engine_changed(EngineState(Phase.READY))
    qtbot.waitUntil(lambda: len(room.page.takes) == 1, timeout=20_000)
    room.close()


def test_when_the_engine_is_gone_nothing_can_be_changed(room: Room) -> None:
    room.wait_for_rest()
    room.voices.engine_changed(EngineState(Phase.FAILED, "The voices on this computer stopped twice."))
    assert room.tab.controls.primary.toolTip() == "The voices on this computer stopped twice"
    assert not room.tab.controls.primary.isEnabled()


def test_the_melody_of_both_is_compared(room: Room) -> None:
    room.change()
    room.qtbot.waitUntil(lambda: None not in room.tab.presenter.contours, timeout=20_000)
    head = room.tab.lanes.melody_head
    assert head._verdict.isHidden()
    assert head._note.text() == NO_VERDICT, "the small voice has no melody match to judge"
    take = room.page.chosen
    assert take is not None
    assert take.notes
    own, made = room.tab.presenter.contours
    room.tab.lanes.show_melodies(own, made, "")
    assert head._verdict.text().startswith("Same melody")
    low, high = room.tab.lanes.melody.bounds()
    assert high - low >= 12
    room.record(room.tab.toolbar.record)
    assert room.tab.presenter.contours == (None, None)
