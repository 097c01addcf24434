from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from studio.audio.files import read_clip
from studio.core.errors import DeviceError, DiskError, NoMicrophone, StudioError
from studio.devices.formats import DeviceFormat
from studio.devices.recorder import NO_MICROPHONE, Recorder
from tests.fakes.pulse import SoundServer
from tests.unit.devices.fake_microphone import RATE, Microphones

TONE = (0.5 * np.sin(np.arange(RATE) * 0.3)).astype(np.float32)


class Told(QObject):
    """Writes down what the recorder says."""

    def __init__(self, recorder: Recorder) -> None:
        super().__init__()
        self.began: list[int] = []
        self.grown: list[int] = []
        self.levels: list[float] = []
        self.ended: list[Path] = []
        self.failures: list[StudioError] = []
        recorder.began.connect(self.began.append)
        recorder.grew.connect(self.on_grew)
        recorder.levels_changed.connect(self.on_levels)
        recorder.ended.connect(self.ended.append)
        recorder.failed.connect(self.failures.append)

    @Slot(object)
    def on_grew(self, samples: object) -> None:
        self.grown.append(len(samples))  # type: ignore[arg-type]

    @Slot(object)
    def on_levels(self, levels: tuple[float, ...]) -> None:
        self.levels += levels


@pytest.fixture
def microphones() -> Microphones:
    return Microphones()


@pytest.fixture
def recorder(qapp: QApplication, microphones: Microphones) -> Recorder:
    return Recorder(open_microphone=microphones.open)


def test_what_is_heard_is_in_the_file(recorder: Recorder, microphones: Microphones, tmp_path: Path) -> None:
    told, path = Told(recorder), tmp_path / "recordings" / "Line 1.wav"
    recorder.begin(path)
    assert (recorder.running, told.began) == (True, [RATE])
    microphones.last.hear(TONE)
    recorder.take_in()
    assert soundfile.info(path).samplerate == RATE  # Already before its end.
    assert recorder.seconds == 1.0
    microphones.last.hear(-TONE)
    recorder.stop()
    clip = read_clip(path)
    assert clip.samples == pytest.approx(np.concatenate((TONE, -TONE)), abs=1e-4)
    assert (told.grown, told.ended, told.failures) == ([RATE, RATE], [path], [])
    assert told.levels[:-1] == pytest.approx([-6.02] * 2, abs=0.01)
    assert told.levels[-1] == -math.inf
    assert (recorder.running, microphones.last.closed) == (False, True)


def test_floats_and_two_channels_become_one_channel_of_floats(qapp: QApplication, tmp_path: Path) -> None:
    microphones = Microphones(DeviceFormat(RATE, 2))
    recorder = Recorder(open_microphone=microphones.open)
    recorder.begin(tmp_path / "line.wav")
    microphones.last.hear(np.stack((TONE, np.zeros_like(TONE)), axis=1))
    recorder.stop()
    assert soundfile.info(tmp_path / "line.wav").subtype == "FLOAT"
    assert read_clip(tmp_path / "line.wav").samples == pytest.approx(TONE / 2, abs=1e-7)


def test_a_crash_leaves_a_file_that_can_be_read(
    recorder: Recorder, microphones: Microphones, tmp_path: Path
) -> None:
    recorder.begin(tmp_path / "line.wav")
    microphones.last.hear(TONE)
    recorder.take_in()
    (tmp_path / "left.wav").write_bytes((tmp_path / "line.wav").read_bytes())
    assert read_clip(tmp_path / "left.wav").seconds == 1.0
    recorder.close()


def test_without_a_microphone_one_sentence_tells_what_to_do(
    recorder: Recorder, microphones: Microphones, tmp_path: Path
) -> None:
    told, microphones.there = Told(recorder), False
    recorder.begin(tmp_path / "line.wav")
    (failure,) = told.failures
    assert isinstance(failure, NoMicrophone)
    assert failure.sentence == NO_MICROPHONE
    assert not recorder.running
    assert not list(tmp_path.iterdir())


def test_silence_of_the_device_leaves_no_file(recorder: Recorder, tmp_path: Path) -> None:
    told = Told(recorder)
    recorder.begin(tmp_path / "line.wav")
    recorder.stop()
    assert [type(failure) for failure in told.failures] == [DeviceError]
    assert told.ended == []
    assert not list(tmp_path.iterdir())


def test_a_device_that_breaks_leaves_what_it_heard(
    recorder: Recorder, microphones: Microphones, tmp_path: Path
) -> None:
    told = Told(recorder)
    recorder.begin(tmp_path / "line.wav")
    microphones.last.hear(TONE)
    microphones.last.broken = True
    recorder.take_in()
    assert told.ended == [tmp_path / "line.wav"]
    assert [failure.sentence for failure in told.failures] == [
        "The microphone stopped working. What was recorded until then is kept."
    ]
    assert read_clip(tmp_path / "line.wav").seconds == 1.0


def test_a_file_that_cannot_be_made_is_said(
    recorder: Recorder, microphones: Microphones, tmp_path: Path
) -> None:
    told = Told(recorder)
    (tmp_path / "file").write_text("in the way")
    recorder.begin(tmp_path / "file" / "line.wav")
    assert isinstance(told.failures[0], DiskError)
    assert (recorder.running, microphones.last.closed) == (False, True)


def test_closing_keeps_the_line_and_says_nothing(
    recorder: Recorder, microphones: Microphones, tmp_path: Path
) -> None:
    told = Told(recorder)
    recorder.begin(tmp_path / "line.wav")
    microphones.last.hear(TONE)
    recorder.close()
    assert (told.ended, told.failures) == ([], [])
    assert read_clip(tmp_path / "line.wav").seconds == 1.0


@pytest.mark.pulse
def test_a_real_device_is_recorded(sound_server: SoundServer) -> None:
    source = ["module-sine-source", "source_name=microphone", "frequency=440", "rate=48000"]
    subprocess.run(["pactl", "load-module", *source], env=sound_server.environment, check=True)
    subprocess.run(["pactl", "set-default-source", "microphone"], env=sound_server.environment, check=True)
    path = sound_server.folder / "line.wav"
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("recording.py")), str(path)],
        env=sound_server.environment | {"PYTHONPATH": str(Path(__file__).parents[3])},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {"failures": []}
    clip = read_clip(path)
    assert clip.seconds > 0.5
    middle = clip.samples[len(clip.samples) // 2 :]
    strength = np.abs(np.fft.rfft(middle * np.hanning(len(middle))))
    hertz = np.fft.rfftfreq(len(middle), 1 / clip.sample_rate)
    assert hertz[int(strength.argmax())] == pytest.approx(440, abs=5)
