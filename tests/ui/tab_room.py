"""A tab that is shown with all it is given, as the window would; for the tests of every tab."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.core.cancel import CancelToken
from studio.core.engine_state import EngineState, Phase
from studio.devices.player import Player
from studio.jobs.pool import SIZES, JobPool
from studio.jobs.task import Lane, Work
from studio.services.studio import Services
from studio.ui.tabs.base import Equipment, Tab
from studio.ui.transport import Transport
from studio.ui.widgets.banner import Banner
from tests.fakes.engine import RunningEngine
from tests.ui.tts_kit import equipment, services_in
from tests.unit.devices.fake_microphone import Microphones
from tests.unit.devices.fake_speaker import Speakers

WAIT = 30_000


class Held:
    """Does as the real act, but not before it is let go on, or stopped."""

    def __init__(self, act: Callable[..., Any]) -> None:
        self._act = act
        self.begun, self.go_on = threading.Event(), threading.Event()

    def __call__(self, *given: Any, **says: Any) -> Any:
        cancel = next(each for each in given if isinstance(each, CancelToken))
        self.begun.set()
        forget = cancel.on_cancel(self.go_on.set)
        self.go_on.wait(30)
        forget()
        cancel.check()
        return self._act(*given, **says)


class Failing:
    """Raises instead, and counts how often it was asked."""

    def __init__(self, error: BaseException) -> None:
        self.error, self.asked = error, 0

    def __call__(self, *_given: object, **_says: object) -> Any:
        self.asked += 1
        raise self.error


def fill_lane(pool: JobPool, lane: Lane) -> threading.Event:
    """All workers of a lane are busy until the event is set."""
    free = threading.Event()

    def busy(work: Work) -> None:
        forget = work.cancel.on_cancel(free.set)
        free.wait(30)
        forget()

    for _ in range(SIZES[lane]):
        pool.run("Busy", busy, lane=lane)
    return free


class TabRoom:
    """One tab at its size in the window, with real services on `engine` and threads of its own."""

    def __init__(
        self,
        kind: Callable[[Equipment], Tab],
        folder: Path,
        engine: RunningEngine,
        qtbot: QtBot,
        services: Services | None = None,
    ) -> None:
        self.services = services or services_in(folder, engine)
        self.pool = JobPool()
        self.player = Player(open_speaker=Speakers("here").open)
        self.transport, self.banner = Transport(), Banner()
        self.transport.set_player(self.player)
        self.transport.set_pool(self.pool)
        self.microphones = Microphones()
        parts = (self.services, self.pool, self.player, self.transport, self.banner)
        self.given = equipment(*parts, microphones=self.microphones)
        self.voices = self.given.voices
        self.voices.failed.connect(self.banner.show_error)
        self.shown = kind(self.given)
        self.voices.engine_changed(EngineState(Phase.READY))
        for widget in (self.transport, self.banner):
            qtbot.addWidget(widget)
        self.shown.resize(1440, 788)
        self.shown.show()
        self.shown.activateWindow()
        self.shown.activated()
        self.qtbot, self.closed = qtbot, False
        self.wait(lambda: self.voices.voices is not None)

    def wait(self, met: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(met, timeout=WAIT)

    def rest(self) -> None:
        """Until no job is under way."""
        self.wait(lambda: not self.pool.jobs())

    def type_into(self, field: QWidget, text: str) -> None:
        field.setFocus()
        QTest.keyClicks(field, text)

    def fill_lane(self, lane: Lane) -> threading.Event:
        """All workers of a lane are busy until the event is set; what is run then waits in the queue."""
        return fill_lane(self.pool, lane)

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            self.shown.hide()
            self.banner.clear()
            self.shown.close_tab()
            self.voices.leave()
            self.transport.close_transport()
            self.pool.close()
            self.player.close()
            self.services.close()
            self.shown.deleteLater()
