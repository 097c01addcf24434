"""A recording is seen and heard while it is read, and what was open is back where that does not succeed."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from studio.core.cancel import CancelToken
from studio.core.errors import BadSound
from studio.devices.play_state import PlayState
from studio.services.open_recording import Opened, OpenRecording, Told
from studio.ui.tabs.convert.opening import Opening
from studio.ui.tabs.convert.page import Side
from studio.ui.tabs.convert.paging import READING
from tests.ui.changer_kit import Room
from tests.ui.room_fixture import room_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


class Held:
    """Opens as the services do, and goes on when it may, or not at all."""

    def __init__(self, real: OpenRecording) -> None:
        self.go_on, self.broken = threading.Event(), False
        self._real = real

    def __call__(
        self, path: Path, cancel: CancelToken, *, opened: Told, grown: Told, allow_cut: bool = False
    ) -> Opened:
        def told(found: Opened) -> None:
            opened(found)
            while not self.go_on.wait(0.01):
                cancel.check()
            if self.broken:
                raise BadSound("It breaks off.")

        return self._real(path, cancel, opened=told, grown=grown, allow_cut=allow_cut)


room = room_of(Room)


def held(room: Room) -> Held:
    opening: Any = room.tab.presenter.opening
    opening._open_recording = made = Held(room.services.open_recording)
    return made


def test_it_is_seen_and_heard_before_all_of_it_was_read(room: Room) -> None:
    hold, tab = held(room), room.tab
    tab.presenter.open(room.recording())
    room.qtbot.waitUntil(lambda: room.page.growing)
    assert (room.page.name, room.page.recording) == ("tide.wav", None)
    assert room.page.facts.endswith("mono · 0:01.2 · being read…")
    assert tab.body.pages.currentWidget() is tab.lanes
    assert tab.lanes.before.wave.sound is not None
    assert tab.lanes.heads[Side.BEFORE].isEnabled()
    assert (tab.controls.primary.isEnabled(), tab.controls.primary.toolTip()) == (False, READING)
    assert tab.lanes.melody_head._sign.isHidden()  # Nothing was compared yet.
    tab.toggle_play()
    room.qtbot.waitUntil(lambda: room.player.state is PlayState.PLAYING)
    key = room.player.key
    hold.go_on.set()
    room.qtbot.waitUntil(lambda: room.page.recording is not None)
    assert (room.player.state, room.player.key) == (PlayState.PLAYING, key)  # Nothing was broken off.
    assert (room.page.growing, tab.controls.primary.isEnabled()) == (False, True)
    assert tab.presenter.document.path == room.folder / "tide.wav"
    room.wait_for_rest()


@pytest.mark.parametrize("broken", [True, False])
def test_what_was_open_is_back_if_it_breaks_or_is_stopped(room: Room, broken: bool) -> None:
    room.open(room.recording())
    room.change()
    before = room.page
    hold = held(room)
    room.tab.presenter.open(room.recording("other.wav", 2.0))
    room.qtbot.waitUntil(lambda: room.page.growing)
    assert (room.page.name, room.page.takes) == ("other.wav", ())
    hold.broken = broken
    if broken:
        hold.go_on.set()
    else:
        room.tab.presenter.opening._act.stop()
    room.qtbot.waitUntil(lambda: room.page.name == "tide.wav")
    assert (room.page.takes, room.page.chosen) == (before.takes, before.chosen)
    assert room.tab.lanes.before.wave.sound is before.recording.sound  # type: ignore[union-attr]
    assert room.tab.controls.primary.isEnabled()
    assert (room.banner.notice is not None) == broken
    room.wait_for_rest()


def test_what_the_user_asked_for_is_not_given_up_for_what_the_project_names(room: Room) -> None:
    hold, opening = held(room), Opening(room.services, room.pool)
    opening._open_recording = hold  # type: ignore[assignment]
    first, second = room.recording("first.wav"), room.recording("second.wav")
    opening.want(first)
    opening.open(second)
    opening.want(first)
    assert opening.coming == second
    hold.go_on.set()
    room.qtbot.waitUntil(lambda: opening.found(second) is not None)
    opening.leave()
    room.wait_for_rest()
