"""A failure's message goes once the same act succeeds; those of other acts stay."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.errors import DeviceGone, DiskFull, ServiceFault, StudioError, Unreachable
from studio.library.project import Project
from studio.ui.act import Act
from studio.ui.tabs.tts.standing import Kind
from studio.ui.tabs.tts.tab import TtsTab
from studio.ui.widgets.banner import Banner
from tests.fakes.engine import RunningEngine
from tests.fakes.jobs import ImmediatePool
from tests.ui.room_fixture import room_of
from tests.ui.tab_room import Failing, TabRoom
from tests.ui.tts_kit import WORDS, FailingSpeak


class Desk:
    """A banner that shows what jobs fail with, and nothing else."""

    def __init__(self, banner: Banner) -> None:
        self.banner, self.pool = banner, ImmediatePool()
        banner.solving.follow(self.pool)

    def act(self) -> Act:
        made = Act(self.pool, parent=self.banner)
        made.failed.connect(self.banner.show_error)
        return made

    def end(self, act: Act, name: str, result: object, about: object = None) -> None:
        def work(_work: object) -> object:
            if isinstance(result, Exception):
                raise result
            return result

        act.begin(name, work, about)  # type: ignore[arg-type]
        self.pool.deliver()

    @property
    def lines(self) -> list[str]:
        return [each.notice.headline for each in self.banner._standing]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    banner = Banner()
    qtbot.addWidget(banner)
    return Desk(banner)


def failure(sentence: str) -> StudioError:
    return ServiceFault(sentence)


def test_the_same_act_that_succeeds_takes_its_message_away_and_no_other(desk: Desk) -> None:
    one, other = desk.act(), desk.act()
    desk.end(one, "Opening a.wav", failure("A is broken."))
    desk.end(other, "Exporting", failure("There is no room."))
    assert desk.lines == ["A is broken.", "There is no room."]
    desk.end(one, "Opening b.wav", "b")  # Another recording takes the place of the first.
    assert desk.lines == ["There is no room."]


def test_what_an_act_says_now_takes_the_place_of_what_it_said(desk: Desk) -> None:
    one = desk.act()
    desk.end(one, "Opening", failure("The network is down."))
    desk.end(one, "Opening", failure("The disk is full."))
    assert desk.lines == ["The disk is full."]


def test_an_act_about_something_else_solves_nothing(desk: Desk) -> None:
    one = desk.act()
    desk.end(one, "Filling the gap", failure("Patch 1 failed."), ("patch", 1))
    desk.end(one, "Filling the gap", "made", ("patch", 2))
    assert desk.lines == ["Patch 1 failed."]
    desk.end(one, "Filling the gap", "made", ("patch", 1))
    assert desk.lines == []


def test_one_that_was_stopped_says_nothing(desk: Desk) -> None:
    one = desk.act()
    desk.end(one, "Opening", failure("It broke."))
    stopped = CancelToken()
    stopped.cancel()
    one.begin("Opening", lambda _work: stopped.check())
    desk.pool.deliver()
    assert desk.lines == ["It broke."]


@dataclass(frozen=True)
class Many:
    """What became of an act of many parts."""

    ended_by: StudioError | None


def test_many_parts_that_broke_off_are_over_when_they_are_all_there(desk: Desk) -> None:
    run, ended = desk.act(), Unreachable("x")
    run.done.connect(lambda many: many.ended_by and desk.banner.show_error(many.ended_by))
    desk.end(run, "Making 12 patches", Many(ended))
    assert len(desk.lines) == 1
    desk.end(run, "Making 3 patches", Many(None))
    assert desk.lines == []


class Room(TabRoom):
    def __init__(self, folder: Path, engine: RunningEngine, qtbot: QtBot) -> None:
        super().__init__(TtsTab, folder, engine, qtbot)
        assert isinstance(self.shown, TtsTab)
        self.tab = self.shown
        self.banner.solving.follow(self.pool)


room = room_of(Room)


def test_a_block_that_is_made_after_all(room: Room) -> None:
    acts = room.tab.presenter
    room.wait(lambda: acts.page.voices is not None)
    acts.writing.type(WORDS)
    speak = acts.producing.production._speak
    acts.producing.production._speak = FailingSpeak(ServiceFault("It broke."))  # type: ignore[assignment]
    acts.producing.make()
    room.wait(lambda: room.banner.notice is not None)
    acts.producing.production._speak = speak
    room.tab.body.panel.retake.click()
    room.wait(lambda: acts.page.standing.kind is not Kind.MAKING and acts.page.chosen is not None)
    assert room.banner.notice is None


def test_words_that_could_be_written_down_after_all(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    writing = room.tab.presenter.writing
    with monkeypatch.context() as full:
        full.setattr(Project, "do", Failing(DiskFull("The disk is full.")))
        QTest.keyClicks(room.tab.body.script.editor, "Words")
        writing.commit()
        assert room.banner.notice is not None
    writing.commit()
    assert room.banner.notice is None


def test_what_is_heard_again(room: Room) -> None:
    room.banner.solving.follow_player(room.player)
    room.player.failed.connect(room.banner.show_error)
    room.player.failed.emit(DeviceGone("The sound device went away."))
    assert room.banner.notice is not None
    room.player.load(Clip(np.zeros((8000, 1), np.float32), 8000), "x")
    assert room.banner.notice is not None
    room.player.play()
    assert room.banner.notice is None
    room.player.stop()
