"""The recorder: what a microphone hears comes into a file, whatever happens meanwhile."""

from __future__ import annotations

import errno
import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from studio.audio.files import read_clip
from studio.core.clip import FloatArray
from studio.core.errors import DeviceError, DeviceGone, DiskError, DiskFull, NoMicrophone, StudioError
from studio.core.speech import Encoding
from studio.devices.formats import DeviceFormat
from studio.devices.input import Channels, Setup
from studio.devices.level_check import HEARD, LevelCheck, Verdict, verdict
from studio.devices.may_record import ELSEWHERE, no_microphone
from studio.devices.recorder import Recorder, RecordState
from studio.devices.recording_file import RecordingFile, header, recover, unfinished_in
from tests.unit.devices.fake_microphone import RATE, Microphones

TONE = (0.5 * np.sin(np.arange(RATE) * 0.3)).astype(np.float32)
IDLE, LISTENING, COUNTING, RECORDING, PAUSED, FINISHING = RecordState


class Witness(QObject):
    """Writes down what the recorder says."""

    def __init__(self, recorder: Recorder) -> None:
        super().__init__()
        self.states: list[RecordState] = []
        self.counts: list[int] = []
        self.began: list[tuple[int, int]] = []
        self.grown: list[int] = []
        self.levels: list[tuple[float, ...]] = []
        self.ended: list[Path] = []
        self.failures: list[StudioError] = []
        recorder.state_changed.connect(self.states.append)
        recorder.counted.connect(self.counts.append)
        recorder.began.connect(self.on_began)
        recorder.grew.connect(self.on_grew)
        recorder.levels_changed.connect(self.levels.append)
        recorder.ended.connect(self.ended.append)
        recorder.failed.connect(self.failures.append)

    @Slot(int, int)
    def on_began(self, sample_rate: int, channels: int) -> None:
        self.began.append((sample_rate, channels))

    @Slot(object)
    def on_grew(self, samples: object) -> None:
        self.grown.append(len(samples))  # type: ignore[arg-type]


class Room:
    """A recorder with a microphone that hears what it is told."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.microphones = Microphones()
        self.recorder = Recorder(open_microphone=self.microphones.open, second=1)
        self.told = Witness(self.recorder)

    def begin(self, setup: Setup | None = None, name: str = "Line 1.wav") -> None:
        self.recorder.listen(setup or Setup())
        self.recorder.begin(self.folder / name)

    def hear(self, sound: FloatArray) -> None:
        self.microphones.last.hear(sound)
        self.recorder.take_in()

    def rest(self) -> None:
        """Until the file is closed."""
        self.qtbot.waitUntil(lambda: self.recorder.state is IDLE, timeout=20_000)

    def stop(self) -> None:
        self.recorder.stop()
        self.rest()


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    made = Room(qtbot, tmp_path)
    yield made
    made.recorder.close()


def test_the_level_is_looked_at_before_anything_is_kept(room: Room) -> None:
    room.recorder.listen(Setup("usb"))
    room.hear(TONE)
    assert (room.recorder.state, room.recorder.device) == (LISTENING, "Studio microphone")
    assert room.told.levels[-1] == pytest.approx((-6.02,), abs=0.01)
    assert room.microphones.asked == [Setup("usb")]
    room.recorder.listen(Setup("other"))  # Another device is tried.
    assert [each.closed for each in room.microphones.opened] == [True, False]
    room.stop()
    assert room.microphones.last.closed
    assert room.told.states == [LISTENING, IDLE]
    assert not list(room.folder.iterdir())


def test_what_is_heard_is_in_the_file(room: Room) -> None:
    room.recorder.listen(Setup())
    room.microphones.last.hear(TONE)  # Before it begins: not a part of it.
    room.recorder.begin(room.folder / "recordings" / "Line 1.wav")
    room.hear(TONE)
    assert (room.recorder.seconds, room.recorder.running) == (1.0, True)
    room.microphones.last.hear(-TONE)
    room.stop()
    path = room.folder / "recordings" / "Line 1.wav"
    assert read_clip(path).samples == pytest.approx(np.concatenate((TONE, -TONE)), abs=1e-4)
    assert (room.told.began, room.told.grown) == ([(RATE, 1)], [RATE, RATE])
    assert (room.told.ended, room.told.failures) == ([path], [])
    assert room.told.levels[-1] == (-math.inf,)
    assert room.told.states == [LISTENING, RECORDING, FINISHING, IDLE]
    assert room.microphones.last.closed


def test_a_count_comes_before_the_sound(room: Room) -> None:
    room.recorder.listen(Setup())
    room.recorder.begin(room.folder / "line.wav", count=3)
    assert (room.recorder.state, room.recorder.running) == (COUNTING, True)
    room.hear(TONE)
    room.qtbot.waitUntil(lambda: room.recorder.state is RECORDING)
    assert room.told.counts == [3, 2, 1, 0]
    room.hear(-TONE)
    room.stop()
    assert read_clip(room.folder / "line.wav").samples == pytest.approx(-TONE, abs=1e-4)


def test_a_count_can_be_stopped_and_leaves_nothing(room: Room) -> None:
    room.recorder.listen(Setup())
    room.recorder.begin(room.folder / "line.wav", count=1000)
    room.stop()
    assert (room.told.ended, room.told.failures) == ([], [])
    assert not list(room.folder.iterdir())


def test_a_pause_leaves_out_what_is_said_in_it(room: Room) -> None:
    room.begin()
    room.microphones.last.hear(TONE)
    room.recorder.pause()
    room.hear(np.ones(RATE, np.float32))
    assert (room.recorder.state, room.recorder.seconds) == (PAUSED, 1.0)
    assert room.told.levels[-1] == pytest.approx((0.0,), abs=0.01)  # The level is shown all the same.
    room.recorder.go_on()
    room.microphones.last.hear(-TONE)
    room.stop()
    samples = read_clip(room.folder / "Line 1.wav").samples
    assert samples == pytest.approx(np.concatenate((TONE, -TONE)), abs=1e-4)


@pytest.mark.parametrize(
    ("channels", "wanted"),
    [
        (Channels.MONO, TONE / 4),
        (Channels.LEFT, TONE),
        (Channels.RIGHT, -TONE / 2),
        (Channels.STEREO, np.stack((TONE, -TONE / 2), axis=1)),
    ],
)
def test_the_channels_that_are_wanted_are_recorded_as_floats_where_the_device_gives_them(
    room: Room, channels: Channels, wanted: FloatArray
) -> None:
    room.microphones._form = DeviceFormat(RATE, 2)
    room.begin(Setup(channels=channels))
    room.hear(np.stack((TONE, -TONE / 2), axis=1))
    room.stop()
    assert soundfile.info(room.folder / "Line 1.wav").subtype == "FLOAT"
    assert read_clip(room.folder / "Line 1.wav").samples == pytest.approx(wanted, abs=1e-7)
    assert len(room.told.levels[0]) == channels.number


def test_one_channel_that_clips_is_seen_in_the_mean_of_both(room: Room) -> None:
    room.microphones._form = DeviceFormat(RATE, 2)
    room.recorder.listen(Setup())
    room.hear(np.stack((np.ones_like(TONE), TONE * 0), axis=1))
    room.hear(np.stack((TONE, TONE * 0), axis=1))
    assert room.told.levels == [(0.0,), pytest.approx((-12.04,), abs=0.01)]


def test_two_channels_of_a_device_with_one_are_alike() -> None:
    block = TONE[:, None]
    assert Channels.STEREO.of(block).shape == (RATE, 2)
    np.testing.assert_array_equal(Channels.RIGHT.of(block), block)


def test_without_a_microphone_one_sentence_tells_what_to_do(room: Room) -> None:
    room.microphones.there = False
    room.recorder.listen(Setup())
    (failure,) = room.told.failures
    assert isinstance(failure, NoMicrophone)
    assert failure.sentence == no_microphone()
    room.recorder.begin(room.folder / "line.wav")
    assert not room.recorder.running


@pytest.mark.parametrize(
    ("platform", "where"),
    [
        ("win32", "Settings, Privacy & security, Microphone"),
        ("darwin", "System Settings"),
        ("linux", ELSEWHERE),
    ],
)
def test_the_sentence_is_in_the_words_of_the_system(platform: str, where: str) -> None:
    assert where in no_microphone(platform)


def test_silence_of_the_device_leaves_no_file(room: Room) -> None:
    room.begin()
    room.stop()
    assert [type(failure) for failure in room.told.failures] == [DeviceError]
    assert room.told.ended == []
    assert not list(room.folder.iterdir())


def test_a_device_that_is_pulled_out_leaves_what_it_heard(room: Room) -> None:
    room.begin()
    room.microphones.last.broken = True
    room.hear(TONE)
    room.rest()
    assert room.told.ended == [room.folder / "Line 1.wav"]
    assert [type(failure) for failure in room.told.failures] == [DeviceGone]
    assert read_clip(room.folder / "Line 1.wav").seconds == 1.0


def test_a_device_that_is_pulled_out_before_says_what_to_do(room: Room) -> None:
    room.recorder.listen(Setup())
    room.microphones.last.broken = True
    room.recorder.take_in()
    assert (room.recorder.state, [type(each) for each in room.told.failures]) == (IDLE, [NoMicrophone])


def test_a_file_that_cannot_be_made_is_said(room: Room) -> None:
    (room.folder / "file").write_text("in the way")
    room.begin(name="file/line.wav")
    assert isinstance(room.told.failures[0], DiskError)
    assert (room.recorder.running, room.microphones.last.closed) == (False, True)


def test_closing_keeps_the_line_and_says_nothing(room: Room) -> None:
    room.begin()
    room.microphones.last.hear(TONE)
    room.recorder.close()
    assert (room.told.ended, room.told.failures) == ([], [])
    assert read_clip(room.folder / "Line 1.wav").seconds == 1.0


def test_a_full_disk_keeps_what_is_there(room: Room) -> None:
    room.begin()
    room.hear(TONE)
    writer = room.recorder._writer
    assert writer is not None
    room.qtbot.waitUntil(lambda: writer.file.frames == RATE)
    writer.file._file = FullDisk(writer.file._file, 1001)  # type: ignore[assignment]
    room.hear(TONE)
    room.rest()
    assert [type(failure) for failure in room.told.failures] == [DiskFull]
    assert room.told.ended == [room.folder / "Line 1.wav"]
    assert len(read_clip(room.folder / "Line 1.wav").samples) == RATE + 500
    assert room.microphones.last.closed


class FullDisk:
    """A file on a disk that has room for so many bytes more."""

    def __init__(self, file: object, room: int) -> None:
        self._file, self._room = file, room

    def write(self, content: memoryview) -> int:
        if self._file.tell() == 0:  # type: ignore[attr-defined]
            return int(self._file.write(content))  # type: ignore[attr-defined]
        if not self._room:
            raise OSError(errno.ENOSPC, "No space left on device")
        written = min(self._room, len(content))
        self._room -= written
        return int(self._file.write(content[:written]))  # type: ignore[attr-defined]

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)


# The file, by itself


def test_a_file_is_whole_at_any_moment_and_found_after_a_crash(tmp_path: Path) -> None:
    file = RecordingFile(tmp_path / "Line 7.wav", RATE, Encoding.F32, 2)
    sound = np.stack((TONE, -TONE), axis=1)
    file.append(sound)
    file.mark()
    file.append(sound[:10])
    part = tmp_path / "Line 7.unfinished.wav"
    assert soundfile.info(part).frames == RATE
    left = tmp_path / "after the crash" / part.name
    left.parent.mkdir()
    left.write_bytes(part.read_bytes() + b"\1\2\3")  # And a sample that was only begun.
    file.close()
    assert file.path == tmp_path / "Line 7.wav"
    (found,) = unfinished_in(left.parent)
    assert (found.name, found.seconds) == ("Line 7.wav", (RATE + 10) / RATE)
    path = recover(found.path)
    assert path == left.with_name("Line 7.wav")
    np.testing.assert_array_equal(read_clip(path).samples, np.concatenate((sound, sound[:10])))
    assert unfinished_in(left.parent) == ()


def test_what_is_saved_takes_the_place_of_nothing(tmp_path: Path) -> None:
    file = RecordingFile(tmp_path / "Line 1.wav", RATE, Encoding.S16)
    (tmp_path / "Line 1.wav").write_text("another")
    file.append(TONE)
    file.close()
    assert file.path == tmp_path / "Line 1 (2).wav"
    assert (tmp_path / "Line 1.wav").read_text() == "another"


def test_what_is_no_recording_is_not_offered(tmp_path: Path) -> None:
    (tmp_path / "a.unfinished.wav").write_bytes(b"RIFF, but not for long")
    (tmp_path / "b.wav").write_bytes(b"")
    assert unfinished_in(tmp_path) == ()
    assert unfinished_in(tmp_path / "not there") == ()


@pytest.mark.parametrize("channels", [1, 2])
def test_beyond_four_gibibytes_it_is_an_rf64(tmp_path: Path, channels: int) -> None:
    """A sparse file: as long as it says, but without its silence on the disk."""
    frames = (1 << 32) // (4 * channels) + 1000
    path, head = tmp_path / "long.wav", header(frames, channels, RATE, Encoding.F32)
    assert len(head) == len(header(0, channels, RATE, Encoding.F32))
    with open(path, "wb") as file:
        file.write(head)
        file.truncate(len(head) + frames * 4 * channels)
    info = soundfile.info(path)
    assert (info.format, info.frames, info.channels) == ("RF64", frames, channels)


# The level


@pytest.mark.parametrize(
    ("peak", "wanted"),
    [
        (0.0, Verdict.CLIPPED),
        (-1.0, Verdict.LOUD),
        (-6.0, Verdict.GOOD),
        (-20.0, Verdict.GOOD),
        (-40.0, Verdict.QUIET),
        (-75.0, Verdict.NOTHING),
        (-math.inf, Verdict.NOTHING),
    ],
)
def test_a_level_is_judged_by_its_highest_peak(peak: float, wanted: Verdict) -> None:
    assert verdict(peak) is wanted


def test_a_pause_for_breath_is_not_too_quiet() -> None:
    check = LevelCheck()
    assert check.hear((-12.0, -70.0), 0.0) is Verdict.GOOD
    assert check.hear((-70.0, -70.0), HEARD - 0.1) is Verdict.GOOD
    assert check.hear((-70.0, -70.0), HEARD + 0.1) is Verdict.NOTHING
