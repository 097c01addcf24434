"""Nobody looks for devices through Qt before a sound server answers: it would never look again."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from studio.devices import multimedia_input, sound_server
from studio.devices.input import Setup
from studio.devices.inputs import Inputs
from studio.devices.microphone import open_microphone
from studio.devices.outputs import Outputs
from studio.devices.playback import open_speaker


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As at the start, on Linux, and with no server."""
    monkeypatch.setattr(sound_server, "_server", sound_server._SoundServer())
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'pulse'}")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    for name in ("QT_AUDIO_BACKEND", "PIPEWIRE_RUNTIME_DIR", "PIPEWIRE_REMOTE"):
        monkeypatch.delenv(name, raising=False)


def test_without_a_server_qt_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*_given: object) -> None:
        raise AssertionError("Qt was asked")

    for name in ("defaultAudioOutput", "audioOutputs", "defaultAudioInput", "audioInputs", "__init__"):
        monkeypatch.setattr(f"PySide6.QtMultimedia.QMediaDevices.{name}", asked)
    assert (Outputs().list(), Inputs().list()) == ((), ())
    assert open_speaker("", lambda: None) is None
    assert open_microphone(Setup()) is None
    assert multimedia_input.devices() == []


def test_pipewire_alone_answers_and_is_remembered(tmp_path: Path) -> None:
    assert not sound_server.answers()
    there = socket.socket(socket.AF_UNIX)
    there.bind(str(tmp_path / "pipewire-0"))
    assert sound_server.answers()
    there.close()
    (tmp_path / "pipewire-0").unlink()
    assert sound_server.answers()


@pytest.mark.parametrize(("platform", "backend"), [("win32", ""), ("darwin", ""), ("linux", "pulseaudio")])
def test_where_qt_needs_no_server_or_somebody_chose_it_is_asked(
    platform: str, backend: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setenv("QT_AUDIO_BACKEND", backend)
    assert sound_server.answers()


def test_a_server_that_says_nothing_is_not_waited_for_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sound_server, "PATIENCE", 0.05)
    with socket.socket(socket.AF_UNIX) as mute:
        mute.bind(str(tmp_path / "pulse"))
        mute.listen()
        assert not sound_server.answers()
