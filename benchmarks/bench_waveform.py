"""Frames of the waveform at every zoom and length, beside pyqtgraph's own downsampling; and opening."""

from __future__ import annotations

import os
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from benchmarks.figure import Figure, at_least, at_most

RATE = 48_000
LENGTHS = ((60, 1), (3600, 1), (3600, 2), (4 * 3600, 1))
"""Seconds and channels of the recordings."""
PEER_SECONDS = 3600
"""Of the recording that pyqtgraph holds whole in memory."""
SIZE = (1660, 420)
"""Of the view: its canvas is 1600 px wide."""
ZOOMS, PANS, TRIES = 14, 12, 3
BEAT_MS = 5
PATIENCE = 600.0


def measure() -> Iterator[Figure]:
    """Yields frame times, memory and the event loop's lateness."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from studio.desk import make_application
    from studio.jobs.garbage import Garbage

    application = QApplication.instance() or make_application(["bench"])
    garbage = Garbage()
    garbage.settle()  # As in the studio: Python looks through nothing while something is read.
    tile = _speech_like(60)
    with tempfile.TemporaryDirectory() as folder:
        for seconds, channels in LENGTHS:
            path = _written(Path(folder), tile, seconds, channels)
            yield from _of_recording(path, seconds, channels)
            path.unlink()
        flac = _written(Path(folder), tile, 3600, 1, ".flac")
        yield from _of_recording(flac, 3600, 1)
        path = _written(Path(folder), tile, PEER_SECONDS, 1)
        yield from _beside_pyqtgraph(path)
    application.processEvents()
    garbage.leave()


def _speech_like(seconds: int) -> np.ndarray[Any, np.dtype[np.int16]]:
    """Noise under syllables: as dense as speech, and different in every column."""
    numbers = np.arange(seconds * RATE)
    noise = np.random.default_rng(7).normal(0, 1, len(numbers))
    syllables = np.abs(np.sin(numbers * 2 * np.pi * 2.1 / RATE)) * (np.sin(numbers / RATE) > -0.6)
    return np.asarray(np.clip(noise * syllables * 4000, -32768, 32767), np.int16)


def _written(folder: Path, tile: Any, seconds: int, channels: int, suffix: str = ".wav") -> Path:
    path = folder / f"{seconds}-{channels}{suffix}"
    block = tile if channels == 1 else np.stack([tile, tile[::-1]], axis=1)
    with soundfile.SoundFile(path, "w", RATE, channels, "PCM_16") as file:
        for _ in range(seconds // 60):
            file.write(block)
    return path


def _of_recording(path: Path, seconds: int, channels: int) -> Iterator[Figure]:
    name = f"{seconds // 60} min {'mono' if channels == 1 else 'stereo'} {path.suffix[1:].upper()}"
    before = _memory()
    with Shown(path) as shown:
        first, again, late, idle = shown.first, shown.reopened, shown.late, shown.idle
        frames, view = shown.frames()
        grown = _memory() - before
    method = (
        f"{ZOOMS} zooms × {PANS} pans: change of view and repaint, canvas {SIZE[0] - 60} px wide, software "
        f"raster; thread time, the least of {TRIES} tries, as others are at work on the machine"
    )
    with_words = f"with ruler, scale, words and bars p50 {_part(view, 50):.2f}, p95 {_part(view, 95):.2f} ms"
    yield Figure(f"frame p50, {name}", _part(frames, 50), "ms", None, with_words, method)
    yield Figure(f"frame p95, {name}", _part(frames, 95), "ms", at_most(2.0), with_words, method)
    yield Figure(f"frame max, {name}", float(frames.max()), "ms", at_most(8.0), with_words, method)
    yield Figure(
        f"first picture, {name}", first, "ms", at_most(150.0), "", "from asking to the first repaint"
    )
    yield Figure(f"again from kept peaks, {name}", again, "ms", at_most(50.0), "", "from asking to whole")
    yield Figure(
        f"memory while open, {name}", grown, "MB", at_most(150.0), "", "peak of the process, above idle"
    )
    peer = f"idle {idle:.1f} ms"
    yield Figure(f"event loop, longest gap, {name}", late, "ms", at_most(16.0), peer, "while it is read")


def _beside_pyqtgraph(path: Path) -> Iterator[Figure]:
    with Shown(path) as shown:
        ours = shown.by_zoom()
    theirs = _peer_by_zoom(path)
    method = f"p95 of {PANS} pans at the zoom that is its worst; {PEER_SECONDS // 60} min mono"
    worst = max(range(len(theirs)), key=lambda number: theirs[number])
    peer = f"pyqtgraph peak + clipToView {theirs[worst]:.1f} ms, ours {ours[worst]:.2f} ms"
    yield Figure("times faster than pyqtgraph", theirs[worst] / ours[worst], "×", at_least(20), peer, method)


def _part(frames: Any, share: float) -> float:
    return float(np.percentile(frames, share))


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _views(seconds: float) -> list[list[tuple[float, float]]]:
    """For each zoom, from all to single samples, the stretches that are panned over."""
    spans = np.geomspace(seconds, 40 / RATE, ZOOMS)
    views = []
    for span in spans:
        starts = (seconds - span) * 0.37 + np.arange(PANS) * span * 0.031
        views.append([(min(start, seconds - span), min(start, seconds - span) + span) for start in starts])
    return views


class Shown:
    """A recording in the view of the Infill tab, opened by the studio's own service."""

    def __init__(self, path: Path) -> None:
        from studio.jobs.pool import JobPool
        from studio.library.paths import Paths
        from studio.library.peak_files import PeakFiles
        from studio.services.input_sound import InputSounds
        from studio.services.open_recording import OpenRecording
        from studio.ui.waveform.gap_wave import GapWave

        self._folder = tempfile.TemporaryDirectory()
        paths = Paths.under(Path(self._folder.name))
        self._open = OpenRecording(InputSounds(paths.inputs), PeakFiles(paths.peaks))
        self._path, self._pool, self.wave = path, JobPool(), GapWave()
        self.wave.set_pool(self._pool)
        self.wave.resize(*SIZE)
        self.wave.show()
        self._seconds = 0.0

    def __enter__(self) -> Shown:
        self.idle = self._lateness(0.5)
        heart = _heart()
        self.first = self._opened()
        self.late = float(heart.stop().max())
        self.reopened = self._opened()
        self._say_words()
        return self

    def __exit__(self, *_error: object) -> None:
        self.wave.close_wave()
        self._recording.close()
        self._pool.close()
        self.wave.deleteLater()
        self._folder.cleanup()

    def frames(self) -> tuple[Any, Any]:
        """Milliseconds of each frame: of the waveform alone, and of all of the view."""
        both = np.array([took for each in self._by_view() for took in each])
        return both[:, 0], both[:, 1]

    def by_zoom(self) -> list[float]:
        """The 95th percentile at each zoom."""
        return [float(np.percentile(np.array(each)[:, 0], 95)) for each in self._by_view()]

    def _by_view(self) -> Iterator[list[tuple[float, float]]]:
        for views in _views(self._seconds):
            yield [self._frame(*view) for view in views]

    def _frame(self, start: float, end: float) -> tuple[float, float]:
        """One change of view with its repaint, of the waveform alone and of all. The samples of a close one
        are waited for before the clock runs, as they are there when one pans on."""
        self.wave.timeline.show(start, end)
        self._repaint()
        _until(lambda: not self._pool.jobs())
        canvas = self.wave.canvas.viewport()
        return self._turn(canvas.repaint), self._turn(self._repaint)

    def _turn(self, repaint: Callable[[], None]) -> float:
        """The least of three: what it costs when others leave the machine alone."""
        took = []
        for _ in range(TRIES):
            self.wave.canvas.wave.renew()
            began = time.thread_time()
            self.wave.timeline.changed.emit()
            repaint()
            took.append((time.thread_time() - began) * 1000)
        return min(took)

    def _repaint(self) -> None:
        for part in (self.wave.canvas.viewport(), self.wave.ruler, self.wave.scale, self.wave.lane):
            part.repaint()

    def _say_words(self) -> None:
        """As many words and pauses as are in that much speech."""
        from studio.core.hearing import HeardWord, Stretch

        starts = np.arange(0.2, self._seconds - 1, 0.4).tolist()
        self.wave.set_words(tuple(HeardWord("evening", start, start + 0.36, 0.9) for start in starts))
        pauses = np.arange(0.0, self._seconds - 3, 2.0).tolist()
        self.wave.set_speech(tuple(Stretch(start, start + 1.6) for start in pauses))

    def _opened(self) -> float:
        """Opens it; milliseconds to the first picture, or to the whole one where it was known before."""
        from studio.ui.reading.recording import Reader

        seen: list[float] = []
        began = time.perf_counter()

        def show(opened: Any) -> None:
            self._recording = opened.file
            self._seconds = opened.seconds
            self.wave.set_sound(opened.drawn)
            if not seen:
                self._repaint()
                seen.append((time.perf_counter() - began) * 1000)

        def work(work: Any) -> Any:
            reader = Reader(work.partial)
            return reader.made(self._open(self._path, work.cancel, opened=reader.opened, grown=reader.grown))

        job = self._pool.run("", work)
        for signal in (job.partial, job.done):
            signal.connect(show)
        _until(lambda: job.is_over)
        return seen[0]

    def _lateness(self, seconds: float) -> float:
        heart, end = _heart(), time.monotonic() + seconds
        _until(lambda: time.monotonic() > end)
        return float(heart.stop().max())


def _heart() -> Any:
    from benchmarks.bench_window import Heart

    return Heart()


def _until(met: Any) -> None:
    from PySide6.QtCore import QCoreApplication, QEventLoop

    end = time.monotonic() + PATIENCE
    while not met():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        if time.monotonic() > end:
            raise RuntimeError("the view did not come to it")


def _peer_by_zoom(path: Path) -> list[float]:
    """pyqtgraph with its own downsampling, all samples in memory."""
    import pyqtgraph as pg

    samples, _ = soundfile.read(path, dtype="float32")
    plot = pg.PlotWidget()
    plot.resize(1600, 300)
    plot.disableAutoRange()
    plot.setDownsampling(auto=True, mode="peak")
    plot.setClipToView(True)
    plot.plot(np.arange(len(samples)) / RATE, samples)
    plot.setYRange(-1, 1)
    plot.show()
    found = []
    for views in _views(len(samples) / RATE):
        took = []
        for start, end in views:
            tries = []
            for nudge in range(TRIES):
                began = time.thread_time()
                plot.setXRange(start + nudge / RATE, end + nudge / RATE, padding=0)
                plot.viewport().repaint()
                tries.append((time.thread_time() - began) * 1000)
            took.append(min(tries))
        found.append(float(np.percentile(took, 95)))
    plot.close()
    plot.deleteLater()
    return found
