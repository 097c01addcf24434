"""The whole window with its five tabs, on this computer or on a service with a key."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.app import build_services
from studio.core.connection import Profile
from studio.core.engine_state import EngineState, Phase
from studio.devices.player import Player
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane
from studio.library.paths import Paths
from studio.library.settings import Settings
from studio.services.studio import Services
from studio.ui.main_window import MainWindow
from studio.ui.tabs.base import Tab
from studio.ui.theme.theme import theme
from tests.fakes.engine import RunningEngine
from tests.ui.tab_room import fill_lane
from tests.unit.devices.fake_speaker import Speakers

WAIT_MS = 30_000
Kind = TypeVar("Kind", bound=Tab)


class WholeStudio:
    """`here` is the engine of this computer. `profile` None if it speaks; else `service` does, reached with a
    key as one of that dialect. `turn` may put something in the place of a verb."""

    def __init__(
        self,
        qtbot: QtBot,
        here: RunningEngine,
        service: RunningEngine,
        profile: Profile | None,
        turn: Callable[[Services], Services] = lambda services: services,
    ) -> None:
        paths = Paths.of_user()
        settings = Settings(paths.settings)
        self.qtbot = qtbot
        self.window = MainWindow(theme(), settings)
        self.window.furnish()
        self.services, self.pool, self.player = (
            build_services(paths, settings),
            JobPool(),
            Player(open_speaker=Speakers("here").open),
        )
        self.services.connect.set_engine(here.base_url, here.key)
        if profile is not None:
            self._speak_by(service, profile)
        self.services, self.closed = turn(self.services), False
        self.window.resize(1440, 900)
        self.window.show()
        self.window.set_services(self.services, self.pool, self.player)
        self.window.set_engine_state(EngineState(Phase.READY))
        self.rest()

    def _speak_by(self, service: RunningEngine, profile: Profile) -> None:
        connect = self.services.connect
        connect.keep_keys_for_session()
        connect.choose(connect.add("Studio B", service.base_url, profile, service.key).id, remember=False)

    def wait(self, met: Callable[[], Any]) -> None:
        self.qtbot.waitUntil(lambda: bool(met()), timeout=WAIT_MS)

    def rest(self) -> None:
        """Until no job is under way."""
        self.wait(lambda: not self.pool.jobs())

    def front(self, kind: type[Kind]) -> Kind:
        """Brings a tab to the front, as its button does."""
        found = next(tab for tab in self.window.tabs if isinstance(tab, kind))
        self.window.app_bar.tabs.setCurrentIndex(self.window.tabs.index(found))
        self.rest()
        return found

    @property
    def headline(self) -> str:
        """What the banner says, empty if all is well."""
        notice = self.window.banner.notice
        return notice.headline if notice is not None else ""

    def press(self, button: QWidget) -> None:
        """Presses a button that must be there to be pressed."""
        assert button.isVisible()
        assert button.isEnabled(), button.toolTip()
        button.click()  # type: ignore[attr-defined]

    def fill_lane(self, lane: Lane) -> threading.Event:
        """All workers of a lane are busy until the event is set; what is run then waits in the queue."""
        return fill_lane(self.pool, lane)

    def close(self) -> None:
        if self.closed:
            return
        self.closed = True
        self.window.close()
        self.player.close()
        self.services.close()
        self.window.deleteLater()
