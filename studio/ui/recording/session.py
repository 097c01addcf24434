"""One recording from the look at its level to its file, with what the user chose for it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from studio.core.clip import FloatArray
from studio.core.errors import DiskError
from studio.core.language import tr
from studio.devices.input import Channels, Input, Setup
from studio.devices.inputs import Inputs
from studio.devices.level_check import LevelCheck, Verdict
from studio.devices.levels import Levels
from studio.devices.monitor import Monitor
from studio.devices.recorder import KEPT, OPEN, Recorder, RecordState
from studio.devices.recording_file import UNFINISHED
from studio.ui.preferences import Settings

FOLDER = "recordings"
COUNT = 3


class Clicker(Protocol):
    """What clicks in a count; `devices.click.Click` does."""

    def sound(self, device: str) -> None: ...

    def close(self) -> None: ...


class Session(QObject):
    """`changed` when it stands otherwise; `wanted` when somebody asks to record and the level was not looked
    at yet; `levels(tuple)` 30 times a second while a microphone is open, `judged(Verdict)` when the level is
    another; `counted(left)` in a count; `began(sample_rate)` and `grew(samples)`, float32 [frames, channels];
    at the end `ended(Path)` or `failed(StudioError)`, or both.

    A tab that shows what is recorded while it grows listens here; one that has a button for it calls `press`;
    one that shows by itself that there is no microphone sets `watched`.
    """

    changed = Signal()
    wanted = Signal()
    levels = Signal(object)
    judged = Signal(object)
    counted = Signal(int)
    began = Signal(int)
    grew = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        settings: Settings,
        recorder: Recorder,
        inputs: Inputs,
        click: Clicker,
        folder: Path,
        monitor: Monitor | None = None,
    ) -> None:
        super().__init__()
        self._settings, self._recorder, self._click = settings, recorder, click
        self.inputs, self.folder = inputs, folder / FOLDER
        self.monitor = monitor or Monitor()
        self.verdict, self.left, self.clipped = Verdict.NOTHING, 0, False
        self.monitors = self.watched = False
        self._check = LevelCheck()
        for part in (recorder, inputs, self.monitor):
            part.setParent(self)
        recorder.heard.connect(self._sound)
        self.monitor.changed.connect(self._outputs_changed)
        recorder.state_changed.connect(self._turned)
        recorder.levels_changed.connect(self._heard)
        recorder.counted.connect(self._count)
        recorder.began.connect(self._began)
        recorder.grew.connect(self.grew)
        recorder.ended.connect(self.ended)
        recorder.failed.connect(self.failed)

    # How it stands

    @property
    def state(self) -> RecordState:
        return self._recorder.state

    @property
    def running(self) -> bool:
        """True from the first count to the last sample."""
        return self._recorder.running

    @property
    def recording(self) -> bool:
        """True while something is recorded or that is paused."""
        return self.state in KEPT

    @property
    def paused(self) -> bool:
        """True while a recording is paused."""
        return self.state is RecordState.PAUSED

    @property
    def seconds(self) -> float:
        """How long the recording is by now."""
        return self._recorder.seconds

    @property
    def name(self) -> str:
        """What is recorded, as people call it: `Line 3`."""
        return self._recorder.path.stem

    @property
    def source(self) -> str:
        """Where it comes from: `Studio microphone, 48 kHz, mono`."""
        rate = tr("{rate:g} kHz", rate=self._recorder.sample_rate / 1000)
        way = tr("stereo") if self.setup.channels is Channels.STEREO else tr("mono")
        return f"{self._recorder.device}, {rate}, {way}"

    # What the user chose

    @property
    def setup(self) -> Setup:
        """Device, channels and rate."""
        ways = {way.value: way for way in Channels}
        way = ways.get(str(self._settings.get("input_channels")), Channels.MONO)
        return Setup(
            str(self._settings.get("input_device") or ""), way, int(self._settings.get("input_rate") or 0)
        )

    @property
    def device(self) -> Input | None:
        """The chosen device, else the system's choice; None without any."""
        found = self.inputs.list()
        return next((each for each in found if each.id == self.setup.device), next(iter(found), None))

    @property
    def counts(self) -> bool:
        """True if a count of three seconds comes first."""
        return bool(self._settings.get("count_in"))

    @property
    def clicks(self) -> bool:
        """True if the count is heard."""
        return bool(self._settings.get("count_click"))

    def choose(self, name: str, value: object) -> None:
        """One of `input_device`, `input_channels`, `input_rate`, `count_in`, `count_click`, kept for the next
        time; the level is looked at anew where it may be another."""
        with suppress(DiskError):  # What cannot be written holds until the studio is closed.
            self._settings.set(name, value)
        if self.state is RecordState.LISTENING and name.startswith("input"):
            self.look()
        self.changed.emit()

    def set_monitoring(self, on: bool) -> None:
        """Whether the user hears the microphone, until it is given back. Not kept for the next time: through
        loudspeakers it would howl, and nobody knows what will be plugged in then."""
        self.monitors = on and self.monitor.available and self.state in OPEN
        if not self.monitors:
            self.monitor.stop()
        self.changed.emit()

    # Acts

    def press(self) -> None:
        """What R does: ends what runs; begins where the level is being looked at; else asks for that."""
        if self.running:
            self.stop()
        elif self.state is RecordState.LISTENING:
            self.begin()
        elif self.state is RecordState.IDLE:
            self.wanted.emit()

    def look(self) -> None:
        """Opens the microphone and shows its level; nothing is kept."""
        self._check, self.verdict = LevelCheck(), Verdict.NOTHING
        self._recorder.listen(self.setup)

    def begin(self) -> None:
        """Records into a new file of the project, after the count if there is one."""
        self.clipped = False
        self._recorder.begin(free_name(self.folder), COUNT if self.counts else 0)

    def pause(self) -> None:
        """Leaves out what comes, or goes on."""
        if self.state is RecordState.RECORDING:
            self._recorder.pause()
        else:
            self._recorder.go_on()

    def stop(self) -> None:
        """The recording is over, and `ended` follows; a count or a look at the level is over at once."""
        self._recorder.stop()

    def close(self) -> None:
        """Ends it without a word; what was recorded is in the project's folder."""
        self._recorder.close()
        self._click.close()
        self.monitor.stop()

    def _turned(self, state: RecordState) -> None:
        if state not in OPEN and self.monitors:
            self.set_monitoring(False)
        if state not in (RecordState.COUNTING, RecordState.RECORDING):
            self._click.close()
        self.changed.emit()

    def _began(self, sample_rate: int, _channels: int) -> None:
        self.began.emit(sample_rate)

    def _sound(self, samples: FloatArray, sample_rate: int) -> None:
        if self.monitors:
            device, volume = self._settings.get("device"), self._settings.get("volume")
            self.monitor.hear(samples, sample_rate, str(device or ""), float(volume or 0.0))

    def _outputs_changed(self) -> None:
        """Without an output there is nothing to hear; with another one the pop-over can say so."""
        self.set_monitoring(self.monitors)

    def _count(self, left: int) -> None:
        self.left = left
        if left and self.clicks:
            self._click.sound(str(self._settings.get("device") or ""))
        self.counted.emit(left)

    def _heard(self, levels: Levels) -> None:
        before = self.verdict
        if self.state not in (RecordState.IDLE, RecordState.FINISHING):
            self.verdict = self._check.hear(levels, monotonic())
        if self.verdict is Verdict.CLIPPED and self.state is RecordState.RECORDING:
            self.clipped = True
        self.levels.emit(levels)
        if self.verdict is not before:
            self.judged.emit(self.verdict)


def free_name(folder: Path) -> Path:
    """`Line 1.wav`, or the first number that is not taken, also not by what a crash left."""
    number = 1
    while any((folder / f"Line {number}{part}.wav").exists() for part in ("", UNFINISHED)):
        number += 1
    return folder / f"Line {number}.wav"


def mono(samples: FloatArray) -> FloatArray:
    """[frames, channels] as [frames], to be drawn."""
    mean: FloatArray = samples.mean(axis=1, dtype="float32")
    return mean
