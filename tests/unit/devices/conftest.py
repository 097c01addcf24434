"""A player on fake speakers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from studio.devices.player import Player
from tests.fakes.pulse import sound_server
from tests.unit.devices.fake_speaker import Speakers
from tests.unit.devices.player_kit import FakeOutputs, Heard

__all__ = ["sound_server"]


@pytest.fixture
def speakers() -> Speakers:
    return Speakers("here", "there")


@pytest.fixture
def outputs(qtbot: QtBot, speakers: Speakers) -> FakeOutputs:
    return FakeOutputs(speakers)


@pytest.fixture
def player(qtbot: QtBot, speakers: Speakers, outputs: FakeOutputs) -> Iterator[Player]:
    player = Player(outputs=outputs, open_speaker=speakers.open)
    yield player
    player.close()
    assert all(speaker.closed for speaker in speakers.opened)


@pytest.fixture
def heard(player: Player) -> Heard:
    return Heard(player)
