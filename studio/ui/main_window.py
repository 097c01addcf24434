"""The window: app bar, banner, tab, transport, top to bottom.

It is shown before there are services, and is given them with `set_services` when they are there.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from studio.core.engine_state import EngineState
from studio.ui.app_bar.bar import AppBar
from studio.ui.app_bar.job_board import JobBoard
from studio.ui.errors import Deed
from studio.ui.first_run.first_steps import FirstSteps
from studio.ui.guide.guide import Guide
from studio.ui.help import Help
from studio.ui.keys import is_text
from studio.ui.main_menu import WITH_SERVICES, Act, fill_native_bar, main_menu, make_actions, project_menu
from studio.ui.money import Money
from studio.ui.open_project import OpenProject
from studio.ui.over_tabs import OverTabs
from studio.ui.play_keys import PlayKeys
from studio.ui.popovers import Parts, Popovers
from studio.ui.preferences import Preferences, Settings
from studio.ui.readiness import Readiness
from studio.ui.recordings import Recordings
from studio.ui.regions import first_stop, join, step
from studio.ui.starting import Starting
from studio.ui.tabs.base import Equipment, Tab
from studio.ui.theme.boxes import column, frame
from studio.ui.theme.theme import Theme
from studio.ui.transport import Transport
from studio.ui.who_speaks import WhoSpeaks
from studio.ui.widgets.banner import Banner
from studio.ui.window_size import SMALLEST, keep_size, restore_size
from studio.ui.window_tabs import WindowTabs

if TYPE_CHECKING:
    from studio.devices.player import Player
    from studio.devices.recorder import Recorder
    from studio.jobs.pool import JobPool
    from studio.library.project import Project
    from studio.services.studio import Services


class MainWindow(QMainWindow):
    """`engine_start_asked` when the user wants the voices on this computer started again; `closing` when the
    window goes, after its jobs have ended."""

    engine_start_asked = Signal()
    closing = Signal()

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle("Pickup Studio")
        self.setMinimumSize(*SMALLEST)
        self.preferences = Preferences(settings, theme)
        self.preferences.apply()
        self.board = JobBoard(self)
        self.app_bar = AppBar(self.board)
        self.banner = Banner()
        self.transport = Transport()
        self.transport.set_volume(self.preferences.volume)
        parts = Parts(self, self.app_bar, self.banner, self.transport, self.preferences, self.board)
        self.popovers = Popovers(parts)
        self.who_speaks = WhoSpeaks(parts, self.popovers)
        self.project = OpenProject(parts, self.popovers)
        self.money = Money(parts, self.popovers)
        self.readiness = Readiness(lambda: self.who_speaks.engine, self.popovers.microphones, self)
        self.help = Help(parts, self.popovers, self.readiness)
        self._informed = (self.project, self.money, self.help, self.readiness)
        self.recordings = Recordings(parts, self.popovers, self.take_recording)
        self.services: Services | None = None
        self.pool: JobPool | None = None
        self._given: Equipment | None = None
        self.sound = PlayKeys(lambda: self.tab, self.transport, lambda: self.step_region(False))
        self._lay_out()
        self._join()
        restore_size(self)

    def _lay_out(self) -> None:
        self.starting, self.stack = Starting(), QStackedWidget()
        self.stack.addWidget(self.starting)
        self._tabs = WindowTabs(self.app_bar.tabs, self.stack)
        self.over = OverTabs(self.stack, self.app_bar.tabs, lambda: self.tabs, self)
        self.first_steps = FirstSteps(self.over, self.readiness, self)
        self.guide = Guide(self.over, self)
        parts = (self.app_bar, self.banner, (self.stack, 1), self.transport)
        self.setCentralWidget(frame("window", column(*parts, spacing=0)))

    def _join(self) -> None:
        acts: dict[str, Act] = {
            **self.sound.acts(),
            **self.recordings.acts(),
            **self.project.acts(),
            **self.money.acts(),
            **self.help.acts(),
            "next_region": lambda: self.step_region(True),
            "previous_region": lambda: self.step_region(False),
            "banner": self._to_banner,
            "menu": self._open_menu,
            **self.popovers.acts(),
            "first_steps": self.first_steps.show,
            "guide": self.guide.show,
            "quit": self.close,
        }
        self.actions_by_name = make_actions(self, acts)
        self.actions_by_name["recent"].setMenu(self.project.recent)
        self.app_bar.menu.setVisible(not fill_native_bar(self, self.actions_by_name))
        bar = self.app_bar
        bar.menu.clicked.connect(self._open_menu)
        bar.project.clicked.connect(self._open_project_menu)
        bar.jobs.list_asked.connect(self.popovers.jobs)
        bar.settings.clicked.connect(self.popovers.settings)
        bar.keys.clicked.connect(self.popovers.keys)
        self.transport.play_pressed.connect(self.sound.toggle)
        self.transport.refused.connect(self.banner.show_error)
        self.transport.volume_changed.connect(self.preferences.set_volume)
        self.transport.device_chosen.connect(self.preferences.set_device)
        self.who_speaks.chosen_changed.connect(self._tell_tabs)
        self.who_speaks.prices_asked.connect(self.money.ask_prices)
        self.money.changed.connect(self.who_speaks.prices_changed)
        self.project.changed.connect(self._change_project)
        self.first_steps.project_asked.connect(self.project.open)
        self.first_steps.service_asked.connect(self.who_speaks.add)
        self.first_steps.repair_asked.connect(lambda row: self.help.repair(row, self.readiness.look))
        self.banner.offer(Deed.START_ENGINE, self.engine_start_asked.emit)
        self.help.engine_start_asked.connect(self.engine_start_asked)
        self._without_project()

    def _without_project(self) -> None:
        for name in WITH_SERVICES:
            self.actions_by_name[name].setEnabled(self.services is not None)
        self.app_bar.set_usable(self.services is not None)

    def set_services(
        self, services: Services, pool: JobPool, player: Player, recorder: Recorder | None = None
    ) -> None:
        """Brings the window to life: joins jobs and sound, and adds the tabs that work."""
        from studio.devices.outputs import Outputs

        self.join_services(services, pool, player)
        self.transport.set_player(player, Outputs(self))
        self.transport.set_device(self.preferences.device)
        voices = self.who_speaks.list_voices(services, pool)
        session = self.recordings.services_came(services, pool, player, recorder)
        self._add_tabs(Equipment(services, pool, player, self.transport, self.banner, voices, session))

    def _add_tabs(self, given: Equipment) -> None:
        from studio.ui.all_tabs import FRONT, all_tabs

        self._given = given
        for tab in all_tabs(given):
            self.add_tab(tab)
        self.app_bar.tabs.setCurrentIndex(self.preferences.tab(FRONT))

    def _change_project(self, project: Project) -> None:
        given = self._given
        if given is None or self.pool is None:
            return
        front = self.app_bar.tabs.currentIndex()
        self._tabs.close()
        self.transport.stop_sound()
        self.recordings.leave()
        given.services.project.close()
        self.services = given.services.over(project)
        for part in self._informed:
            part.services_came(self.services, self.pool)
        session = self.recordings.services_came(self.services, self.pool, given.player)
        self._add_tabs(replace(given, services=self.services, recording=session))
        self.app_bar.tabs.setCurrentIndex(front)

    def join_services(self, services: Services, pool: JobPool, player: Player) -> None:
        """Takes what the window's own parts need; no tab."""
        self.services, self.pool = services, pool
        self.board.follow(pool)
        self.banner.solving.follow(pool)
        self.transport.set_pool(pool)
        self.transport.set_volume(self.preferences.volume)
        player.failed.connect(self.banner.show_error)
        self.project.inside.set_player(player)
        self.banner.solving.follow_player(player)
        self._without_project()
        for part in (self.who_speaks, *self._informed):
            part.services_came(services, pool)

    def add_tab(self, tab: Tab) -> None:
        """Adds a tab behind the others; the first one comes to the front."""
        self._tabs.add(tab)
        tab.set_engine_state(self.who_speaks.engine)
        join((self.app_bar, self.banner, *self.tabs, self.transport))

    @property
    def tabs(self) -> list[Tab]:
        """All of them, in their order."""
        return self._tabs.all

    @property
    def tab(self) -> Tab | None:
        """The one in front."""
        return self._tabs.front

    def take_recording(self, path: Path) -> None:
        """Opens what was recorded in the tab in front, or in the first that mends recordings."""
        self._tabs.take_recording(path)

    def set_engine_state(self, state: EngineState) -> None:
        """Shows how the voices on this computer stand."""
        self.who_speaks.set_engine_state(state)
        self.readiness.changed.emit()
        self._tabs.set_engine_state(state)

    def step_region(self, forward: bool) -> None:
        """Moves the focus to the next part of the window, or the previous one."""
        inner = self.tab.regions() if self.tab else (self.stack.currentWidget(),)
        step((self.app_bar, self.banner, *inner, self.transport), forward)

    def _tell_tabs(self) -> None:
        self.money.renew()
        self._tabs.connection_changed()

    def _go_to(self, number: int) -> None:
        self.over.leave_to(number)
        self.app_bar.tabs.setCurrentIndex(number)

    def _to_banner(self) -> None:
        if self.banner.isVisible():
            self.banner.take_focus()

    def _open_menu(self) -> None:
        self.popovers.menu(main_menu(self.actions_by_name, self), self.app_bar.menu)

    def _open_project_menu(self) -> None:
        self.popovers.menu(project_menu(self.actions_by_name, self), self.app_bar.project)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._escape(QApplication.focusWidget())
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._go_to(event.key() - Qt.Key.Key_1)
        else:
            super().keyPressEvent(event)

    def _escape(self, focus: QWidget | None) -> None:
        if is_text(focus) and self.tab is not None:
            (self.tab.home() or first_stop(self.tab) or self.tab).setFocus()
        elif self.banner.isAncestorOf(focus or self):
            self.banner.dismiss()
        else:
            self.transport.stop_sound()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.app_bar.fit(event.size().width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if QApplication.focusWidget() is None:
            self.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        keep_size(self)
        self.preferences.set_tab(self.app_bar.tabs.currentIndex())
        self.hide()
        self.board.leave()
        self._tabs.close()
        self.who_speaks.leave()
        self.recordings.leave()
        self.transport.close_transport()
        if self.pool is not None:
            self.pool.close()
        self.closing.emit()
        super().closeEvent(event)
