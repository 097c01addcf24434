"""Opening recordings: the time to a first and to a full picture, opening again, memory; 1 min to 4 h.

Four hours only with PICKUP_BENCH_LONG=1: they take minutes and 3 GB of the temporary folder.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from statistics import median

import numpy as np

from benchmarks.beside import METHOD, figures, peak_memory, program, seconds
from benchmarks.figure import Figure, Goal, at_most
from benchmarks.sounds import recording
from studio.audio.overview import Overview
from studio.audio.peak_pass import base_for, build_peaks
from studio.audio.peaks import Peaks
from studio.audio.recording import open_recording
from studio.core.cancel import CancelToken
from studio.core.errors import Cancelled
from studio.library.peak_files import PeakFiles, key_of

MINUTES = (1, 10, 60)
LONG = 240
ROUNDS = 3
COARSE, AGAIN, MEMORY, CLOSE = at_most(150), at_most(50), at_most(150), at_most(8)
COLUMNS = 1600
OPENED = """
import sys
from pathlib import Path
from studio.audio.overview import Overview
from studio.audio.peak_pass import build_peaks
from studio.audio.recording import open_recording
from studio.core.cancel import CancelToken
recording = open_recording(Path(sys.argv[1]))
peaks = build_peaks(recording, CancelToken(), lambda seen: seen.columns(0, seen.frames, 1600))
"""
PYQTGRAPH = """
import sys, time
import pyqtgraph, soundfile
app = pyqtgraph.mkQApp()
began = time.perf_counter()
samples, rate = soundfile.read(sys.argv[1], dtype="float32")
plot = pyqtgraph.PlotWidget()
plot.resize(1600, 300)
plot.getPlotItem().setDownsampling(auto=True, mode="peak")
plot.getPlotItem().setClipToView(True)
plot.plot(samples)
plot.grab()
print(time.perf_counter() - began)
"""


def measure() -> Iterator[Figure]:
    """Yields each figure with its goal, for WAV and FLAC of every length, mono, and stereo of the longest."""
    lengths = [*MINUTES, LONG] if os.environ.get("PICKUP_BENCH_LONG") else [*MINUTES]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for minutes in lengths:
            for suffix in ("wav", "flac"):
                yield from _of(folder, minutes, suffix, 1)
        for suffix in ("wav", "flac"):
            yield from _of(folder, lengths[-1], suffix, 2)


def _of(folder: Path, minutes: int, suffix: str, channels: int) -> Iterator[Figure]:
    path = recording(folder / f"a.{suffix}", minutes, channels)
    label = f"{minutes} min {suffix.upper()}{' stereo' if channels == 2 else ''}"
    rounds = 1 if minutes >= LONG else ROUNDS
    peers = {"sox -n": program("sox", path, "-n")}
    if suffix == "flac":
        peers["flac -d"] = program("flac", "-d", "-s", "-f", "-o", "/dev/null", path)
    goals: dict[str, Goal] = {"flac -d": at_most(0.65)} if suffix == "flac" else {"sox -n": at_most(1)}
    yield from figures(f"{label}, file to full overview", lambda: full(path), peers, goals, rounds)
    yield from _pictures(label, path)
    yield from _again(label, path, folder)
    if minutes >= 10:
        yield Figure(
            f"{label}, memory while opened", peak_memory(OPENED, path), "MB", MEMORY, method="whole process"
        )
    if minutes == 10 and suffix == "wav":
        yield _beside_pyqtgraph(label, path)
    path.unlink()


def full(path: Path) -> Peaks:
    """As the window opens it, telling of its growth."""
    opened = open_recording(path)
    try:
        return build_peaks(opened, CancelToken(), _drawn)
    finally:
        opened.close()


def _drawn(seen: Overview) -> None:
    """What drawing a picture of what is growing asks for."""
    seen.columns(0, seen.frames, COLUMNS)


def _pictures(label: str, path: Path) -> Iterator[Figure]:
    """The first picture of all of it, and one as close as decoding has to serve."""
    first = seconds({"coarse": lambda: _coarse(path)}, 5)["coarse"] * 1e3
    yield Figure(f"{label}, opened and seen coarsely", first, "ms", COARSE, method=METHOD.format(rounds=5))
    opened = open_recording(path)
    width = COLUMNS * (base_for(opened) - 1)
    chance, times = np.random.default_rng(1), []
    for _ in range(20):
        start = int(chance.integers(0, max(1, opened.frames - width)))
        began = time.perf_counter()
        opened.read(start, width)
        times.append((time.perf_counter() - began) * 1e3)
    opened.close()
    method = f"{COLUMNS} columns just below the finest peaks, 20 places at random"
    yield Figure(f"{label}, samples for a close view", median(times), "ms", CLOSE, method=method)


def _coarse(path: Path) -> None:
    """Until there is a first picture of all of it, be it a coarse one, while the pass is under way."""
    opened, cancel = open_recording(path), CancelToken()

    def grown(seen: Overview) -> None:
        if seen.coarse is not None:
            _drawn(seen)
            cancel.cancel()

    with suppress(Cancelled):
        build_peaks(opened, cancel, grown)
    opened.close()


def _again(label: str, path: Path, folder: Path) -> Iterator[Figure]:
    kept = PeakFiles(folder / "peaks")
    kept.keep(path, key_of(path), full(path))
    took = seconds({"again": lambda: _found(kept, path)}, 5)["again"] * 1e3
    yield Figure(f"{label}, opened again", took, "ms", AGAIN, method="open, find the kept peaks; median of 5")


def _found(kept: PeakFiles, path: Path) -> None:
    opened = open_recording(path)
    assert kept.find(path) is not None
    opened.close()


def _beside_pyqtgraph(label: str, path: Path) -> Figure:
    told = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", PYQTGRAPH, str(path)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    ratio = seconds({"ours": lambda: full(path)}, ROUNDS)["ours"] / float(told.stdout.split()[-1])
    method = "its import left out; soundfile.read, downsampling to peaks, clipped to the view, one picture"
    return Figure(f"{label}, full overview: ours ÷ pyqtgraph", ratio, "", at_most(0.02), "pyqtgraph", method)
