"""From play to sound for an hour-long file, what another pace costs, and how late the window is meanwhile."""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import numpy as np
import soundfile
from PySide6.QtCore import QEventLoop, QTimer

from benchmarks.bench_window import Heart
from benchmarks.figure import Figure, at_most
from studio.audio.recording import Recording, open_recording
from studio.audio.stretch import Stretcher
from studio.core.clip import FloatArray
from studio.devices.formats import DeviceFormat
from studio.devices.play_state import PlayState
from studio.devices.player import Player
from studio.devices.reader import Reader
from studio.devices.source import FileSource

RATE, HOUR = 48_000, 3600
ROUNDS = 9
FIRST_MS, FLAT_MB, PACE_RTF, GAP_MS, LATER_MS = 50.0, 40.0, 0.05, 50.0, 5.0
PERIOD_MS, SECONDS = 20, 10
PATIENCE_MS = 120_000


def measure() -> Iterator[Figure]:
    """Yields the figures; the hour of speech-like noise is written once a container."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from studio.desk import make_application

    application = make_application(["bench"])
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("WAV", "FLAC"):
            path = hour(Path(folder), kind)
            with opened(path) as recording:
                yield from to_first_sample(recording, kind)
                yield flat_memory(recording, kind)
        with opened(path) as recording:
            yield from lateness(recording)
    yield from pace()
    application.processEvents()


def hour(folder: Path, kind: str) -> Path:
    """An hour of 48 kHz mono in 16 bits, loud and soft as speech is."""
    path = folder / f"hour.{kind.lower()}"
    noise = np.random.default_rng(1)
    shape = (0.5 + 0.5 * np.sin(np.arange(10 * RATE) / RATE * 9)) ** 2
    block = (np.convolve(noise.standard_normal(10 * RATE), np.ones(8) / 8, "same") * shape * 6000).astype(
        np.int16
    )
    with soundfile.SoundFile(path, "w", RATE, 1, "PCM_16", format=kind) as file:
        for _ in range(HOUR // 10):
            file.write(block)
    return path


@contextmanager
def opened(path: Path) -> Iterator[Recording]:
    recording = open_recording(path)
    try:
        yield recording
    finally:
        recording.close()


class Taker:
    """A device that takes what it can get at every period, and notes when the first sample came."""

    device = "bench"

    def __init__(self) -> None:
        self.format = DeviceFormat(RATE, 2)
        self.first = 0.0
        self._reader: Reader | None = None
        self._taken = 0
        self._timer = QTimer(interval=PERIOD_MS)
        self._timer.timeout.connect(self._take)

    def start(self, reader: Reader) -> None:
        self._reader, self._taken, self.first = reader, 0, 0.0
        self._take()
        self._timer.start()

    def _take(self) -> None:
        assert self._reader is not None
        frames = len(self._reader.read(RATE * PERIOD_MS // 1000 * self.format.frame_bytes))
        if frames and not self.first:
            self.first = time.perf_counter()
        self._taken += frames // self.format.frame_bytes

    def taken(self) -> int:
        return self._taken

    def heard(self) -> int:
        return self._taken

    def suspend(self) -> None:
        self._timer.stop()

    def resume(self) -> None:
        self._timer.start()

    def reset(self) -> None:
        self._timer.stop()

    def set_gain(self, gain: float) -> None: ...

    def close(self) -> None:
        self._timer.stop()


@contextmanager
def playing(recording: Recording) -> Iterator[tuple[Player, Taker]]:
    taker = Taker()
    player = Player(open_speaker=lambda _device, _broke: taker)
    player.load_source(FileSource(recording), "bench")
    try:
        yield player, taker
    finally:
        player.close()


def to_first_sample(recording: Recording, kind: str) -> Iterator[Figure]:
    """From `play`, in the middle of the hour, beside reading a fifth of a second there."""
    waits, floors = [], []
    with playing(recording) as (player, taker):
        for number in range(ROUNDS):
            place = 600 + 311 * number
            begin = time.perf_counter()
            recording.read((place + 5) * RATE, RATE // 5)
            floors.append((time.perf_counter() - begin) * 1000)
            player.seek(place)
            begin = time.perf_counter()
            taker.first = 0.0
            player.play()
            until(lambda: taker.first > 0)
            waits.append((taker.first - begin) * 1000)
            player.stop()
    wait, floor = median(waits), median(floors)
    method = f"median of {ROUNDS} places in an hour of {kind}, to the first sample handed to the device"
    peer = f"reading the first block {floor:.2f} ms"
    yield Figure(f"play to first sample, 1 h {kind}", wait, "ms", at_most(FIRST_MS), peer, method)
    yield Figure(f"play to first sample, 1 h {kind}, beside its block", wait / floor, "×", None, peer, method)


def flat_memory(recording: Recording, kind: str) -> Figure:
    """What the peak of the process grows by when all of the hour is handed out."""
    taker = Taker()
    before = peak_mb()
    reader = Reader(FileSource(recording), 0, taker.format, taker)
    taken = 0
    while not reader.is_empty:
        taken += len(reader.read(RATE // 10 * taker.format.frame_bytes))
        reader.levels.until(taken)
        reader.loudness.until(taken)
    grown = peak_mb() - before
    reader.close()
    method = f"{taken / 1e6:.0f} MB handed out in blocks of 0.1 s, peak resident set of the process"
    return Figure(f"memory grown over 1 h {kind}", grown, "MB", at_most(FLAT_MB), "0 MB", method)


def lateness(recording: Recording) -> Iterator[Figure]:
    """How late the event loop is with the transport shown, still and while it plays at one and a half times
    the pace."""
    from PySide6.QtWidgets import QApplication

    from studio.ui.theme.theme import theme
    from studio.ui.transport import Transport

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme().apply(application)
    with playing(recording) as (player, _taker):
        bar = Transport(player)
        bar.resize(1440, 64)
        bar.show()
        pause(1)
        idle = Heart()
        pause(SECONDS)
        still = idle.stop()
        player.set_speed(1.5)
        player.seek(1800)
        player.play()
        until(lambda: player.state is PlayState.PLAYING)
        busy = Heart()
        pause(SECONDS)
        late = busy.stop()
        bar.close_transport()
        bar.close()
    method = f"beat of 5 ms, bar shown offscreen, {SECONDS} s of an hour-long file at 1.5 times its pace"
    quiet, value = float(still.max()), float(late.max())
    peer = f"idle {quiet:.2f} ms"
    yield Figure("event loop while playing, longest gap", value, "ms", at_most(GAP_MS), peer, method)
    quiet, value = (float(np.percentile(each, 99)) for each in (still, late))
    name = "event loop while playing, 99th percentile beyond idle"
    yield Figure(name, max(0.0, value - quiet), "ms", at_most(LATER_MS), f"idle {quiet:.2f} ms", method)


def pace() -> Iterator[Figure]:
    """CPU seconds for a second of sound that is heard."""
    for channels in (1, 2):
        sound = np.random.default_rng(2).standard_normal((20 * RATE, channels)).astype(np.float32) * 0.1
        for speed in (0.5, 1.5, 2.0):
            spent = median(cpu_of(sound, speed) for _ in range(3))
            name = f"pace {speed:g}×, {channels} channel{'s' * (channels > 1)}, CPU a second heard"
            method = "20 s of noise at 48 kHz in blocks of 0.1 s, process CPU, median of 3"
            yield Figure(name, spent / (20 / speed), "s/s", at_most(PACE_RTF), "1 s heard", method)


def cpu_of(sound: FloatArray, speed: float) -> float:
    """CPU seconds to stretch all of it."""
    stretcher = Stretcher(RATE, speed, sound.shape[1])
    begin = time.process_time()
    for start in range(0, len(sound), RATE // 10):
        stretcher.add(sound[start : start + RATE // 10])
    stretcher.finish()
    return time.process_time() - begin


def peak_mb() -> float:
    """The process's peak resident set."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def pause(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
    loop.exec()


def until(met: Callable[[], bool]) -> None:
    """Run the loop until it is so; RuntimeError if it never is."""
    loop, look = QEventLoop(), QTimer(interval=0)
    look.timeout.connect(lambda: loop.quit() if met() else None)
    look.start()
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    loop.exec()
    look.stop()
    if not met():
        raise RuntimeError("it did not begin to sound")
