from __future__ import annotations

import subprocess
import sys

import pytest
from pytestqt.qtbot import QtBot

from studio import devices
from studio.devices.names import told_apart
from studio.devices.outputs import Outputs
from studio.devices.playback import open_speaker


def test_where_qtmultimedia_cannot_be_loaded_there_are_no_devices(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(devices, "multimedia", raising=False)
    monkeypatch.setitem(sys.modules, "studio.devices.multimedia", None)
    assert Outputs().list() == ()
    assert open_speaker("", lambda: None) is None


def test_neither_the_player_nor_the_outputs_load_qtmultimedia_before_the_first_sound() -> None:
    code = (
        "import sys; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "from studio.devices.player import Player; from studio.devices.outputs import Outputs;"
        "player = Player(outputs=Outputs()); player.set_volume(0.5); player.close();"
        "sys.exit('PySide6.QtMultimedia' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_states_and_the_outputs_can_be_named_before_numpy_is_loaded() -> None:
    code = (
        "import sys, studio.devices.outputs, studio.devices.play_state, studio.jobs.pool;"
        "sys.exit('numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_devices_of_one_name_are_told_apart() -> None:
    found = [("usb-2", "Headset"), ("hdmi", "Monitor"), ("usb-1", "Headset")]
    assert told_apart(found) == ["Headset (2)", "Monitor", "Headset (1)"]
    assert told_apart(found[::-1]) == ["Headset (1)", "Monitor", "Headset (2)"]
