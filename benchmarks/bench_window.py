"""How late the window's event loop is while five minutes of speech are made, beside the idle loop."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, QTimer

from benchmarks.figure import Figure, at_most
from benchmarks.texts import words_of_speech

BEAT_MS = 5
IDLE_MS = 20_000
WORDS = 820
PATIENCE_MS = 900_000


def measure() -> Iterator[Figure]:
    """Yields the worst and the 99th percentile of lateness, idle and while speaking."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from studio.desk import Desk, make_application
    from studio.library.paths import Paths
    from studio.ui.all_tabs import FRONT

    application = QApplication.instance() or make_application(["bench"])
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Paths.under(Path(folder)))
        desk.show()
        _until(desk.window.places.whole)
        desk.window.first_steps.leave_to(FRONT)
        yield from _figures(desk.window.tab)  # type: ignore[arg-type]
        desk.window.close()
        application.processEvents()


def _figures(tab: QObject) -> Iterator[Figure]:
    from studio.ui.tabs.tts.tab import TtsTab

    assert isinstance(tab, TtsTab)
    presenter = tab.presenter
    presenter.writing.type("Ready.")
    presenter.producing.make()
    take = _until(presenter.producing.production.made)
    idle = Heart()
    QTimer.singleShot(IDLE_MS, loop := QEventLoop(), loop.quit)
    loop.exec()
    still = idle.stop()
    presenter.writing.type(words_of_speech(WORDS))
    busy = Heart()
    presenter.producing.make()
    take = _until(presenter.producing.production.made)
    late = busy.stop()
    method = f"beat of {BEAT_MS} ms, window open offscreen, {take.seconds:.0f} s of speech"
    for name, share in (("longest gap", 100.0), ("99th percentile", 99.0)):
        quiet, value = float(np.percentile(still, share)), float(np.percentile(late, share))
        goal = at_most(50.0 if share == 100.0 else 5.0)
        yield Figure(f"event loop, {name}", value, "ms", goal, f"idle {quiet:.2f} ms", method)


class Heart(QObject):
    """Beats every 5 ms and notes how late each beat is, in ms."""

    def __init__(self) -> None:
        super().__init__()
        self._late: list[float] = []
        self._last = time.perf_counter()
        self.startTimer(BEAT_MS)

    def timerEvent(self, event: object) -> None:
        now = time.perf_counter()
        self._late.append(max(0.0, (now - self._last) * 1000 - BEAT_MS))
        self._last = now

    def stop(self) -> np.ndarray:  # type: ignore[type-arg]
        """What was noted."""
        self.deleteLater()
        return np.array(self._late)


def _until(signal: object) -> object:
    """Run the loop until the signal comes; the last thing it carried. RuntimeError if it does not."""
    came: list[object] = []
    loop = QEventLoop()

    def note(*carried: object) -> None:
        came.append(carried[-1] if carried else None)
        loop.quit()

    signal.connect(note)  # type: ignore[attr-defined]
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    loop.exec()
    signal.disconnect(note)  # type: ignore[attr-defined]
    if not came:
        raise RuntimeError("the window did not come to an end")
    return came[0]
