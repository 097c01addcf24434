"""What stands behind the first picture of the window: pop-overs, who speaks, the project, money, help, the
pages over the tabs, the menu and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from studio.ui.app_bar.bar import HAS_MENU_BAR
from studio.ui.errors import Deed
from studio.ui.first_run.first_steps import FirstSteps
from studio.ui.guide.guide import Guide
from studio.ui.help import Help
from studio.ui.main_menu import WITH_SERVICES, Act, fill_menu_bar, main_menu, make_actions, project_menu
from studio.ui.money import Money
from studio.ui.open_project import OpenProject
from studio.ui.over_tabs import OverTabs
from studio.ui.play_keys import PlayKeys
from studio.ui.popovers import Parts, Popovers
from studio.ui.readiness import Readiness
from studio.ui.recordings import Recordings
from studio.ui.who_speaks import WhoSpeaks

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow


class Furnishing:
    """Its parts are public, and joined to the window's. `of_project` are those that are told anew when
    another one is open."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        parts = Parts(
            window, window.app_bar, window.banner, window.transport, window.preferences, window.board
        )
        self.popovers = Popovers(parts)
        self.who_speaks = WhoSpeaks(parts, self.popovers)
        self.project = OpenProject(parts, self.popovers)
        self.money = Money(parts, self.popovers)
        self.readiness = Readiness(lambda: self.who_speaks.engine, self.popovers.microphones, window)
        self.help = Help(parts, self.popovers, self.readiness)
        self.of_project = (self.project, self.money, self.help, self.readiness)
        self.recordings = Recordings(parts, self.popovers, window.take_recording)
        self.over = OverTabs(window.stack, window.app_bar.tabs, window.places, window)
        self.first_steps = FirstSteps(self.over, self.readiness, window)
        self.guide = Guide(self.over, window)
        self.sound = PlayKeys(lambda: window.tab, window.transport, lambda: window.step_region(False))
        self.actions = self._actions()
        self._join()
        self.set_usable(False)

    def set_usable(self, usable: bool) -> None:
        """Whether there is a project, and somebody who can speak."""
        for name in WITH_SERVICES:
            self.actions[name].setEnabled(usable)
        self._window.app_bar.set_usable(usable)

    def _actions(self) -> dict[str, QAction]:
        window = self._window
        acts: dict[str, Act] = {
            **self.sound.acts(),
            **self.recordings.acts(),
            **self.project.acts(),
            **self.money.acts(),
            **self.help.acts(),
            "next_region": lambda: window.step_region(True),
            "previous_region": lambda: window.step_region(False),
            "banner": window.to_banner,
            "menu": self._open_menu,
            **self.popovers.acts(),
            "first_steps": self.first_steps.show,
            "guide": self.guide.show,
            "quit": window.close,
        }
        made = make_actions(window, acts)
        made["recent"].setMenu(self.project.recent)
        if HAS_MENU_BAR:
            fill_menu_bar(window, made)
        return made

    def _join(self) -> None:
        window, bar = self._window, self._window.app_bar
        bar.menu.clicked.connect(self._open_menu)
        bar.project.clicked.connect(self._open_project_menu)
        bar.jobs.list_asked.connect(self.popovers.jobs)
        bar.settings.clicked.connect(self.popovers.settings)
        bar.keys.clicked.connect(self.popovers.keys)
        window.transport.play_pressed.connect(self.sound.toggle)
        self.who_speaks.prices_asked.connect(self.money.ask_prices)
        self.money.changed.connect(self.who_speaks.prices_changed)
        self.first_steps.project_asked.connect(self.project.open)
        self.first_steps.service_asked.connect(self.who_speaks.add)
        self.first_steps.repair_asked.connect(lambda row: self.help.repair(row, self.readiness.look))
        window.banner.offer(Deed.START_ENGINE, window.engine_start_asked.emit)
        self.help.engine_start_asked.connect(window.engine_start_asked)

    def _open_menu(self) -> None:
        self.popovers.menu(main_menu(self.actions, self._window), self._window.app_bar.menu)

    def _open_project_menu(self) -> None:
        self.popovers.menu(project_menu(self.actions, self._window), self._window.app_bar.project)
