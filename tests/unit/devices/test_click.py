"""The click of a count."""

from __future__ import annotations

import numpy as np
from pytestqt.qtbot import QtBot

from studio.devices.click import SECONDS, Click, click
from studio.devices.player import Player
from tests.unit.devices.fake_speaker import Speakers
from tests.unit.devices.player_kit import FakeOutputs


def test_each_click_is_heard_through_the_output_that_is_in_use(qtbot: QtBot) -> None:
    speakers = Speakers("here", "there")
    outputs = FakeOutputs(speakers)
    made = Click(make_player=lambda _parent: Player(outputs=outputs, open_speaker=speakers.open))
    for device in ("there", "there", ""):
        made.sound(device)
        speakers.last.play(2000)
        assert np.abs(speakers.last.heard_sound()).max() > 0.1
    assert [each.device for each in speakers.opened] == ["there", "there", "here"]
    made.close()
    made.close()
    assert all(each.closed for each in speakers.opened)


def test_it_is_short_and_fades_away() -> None:
    clip = click()
    assert clip.seconds == SECONDS
    assert np.abs(clip.samples).max() < 0.3
    assert np.abs(clip.samples[-100:]).max() < 0.02
