"""The window: app bar, banner, tab, transport, top to bottom.

It is shown before there are services, and is given them with `set_services` when they are there.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from studio.core.engine_state import EngineState
from studio.ui.app_bar.bar import AppBar
from studio.ui.app_bar.job_board import JobBoard
from studio.ui.keys import is_text
from studio.ui.preferences import Preferences, Settings
from studio.ui.regions import first_stop, join, step
from studio.ui.starting import Starting
from studio.ui.theme.boxes import column, frame
from studio.ui.theme.theme import Theme
from studio.ui.transport import Transport
from studio.ui.widgets.banner import Banner
from studio.ui.window_size import SMALLEST, keep_size, restore_size
from studio.ui.window_tabs import WindowTabs

if TYPE_CHECKING:
    from studio.devices.player import Player
    from studio.devices.recorder import Recorder
    from studio.jobs.pool import JobPool
    from studio.library.project import Project
    from studio.services.studio import Services
    from studio.ui.furnishing import Furnishing
    from studio.ui.tabs.base import Equipment, Tab


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
        self.app_bar.set_usable(False)
        self.banner = Banner()
        self.transport = Transport()
        self.transport.set_volume(self.preferences.volume)
        self.starting, self.stack = Starting(), QStackedWidget()
        self.stack.addWidget(self.starting)
        self.places = WindowTabs(self.app_bar.tabs, self.stack)
        self.places.came.connect(lambda tab: tab.set_engine_state(self.who_speaks.engine))
        self.places.whole.connect(self._order)
        parts = (self.app_bar, self.banner, (self.stack, 1), self.transport)
        self.setCentralWidget(frame("window", column(*parts, spacing=0)))
        self.services: Services | None = None
        self.pool: JobPool | None = None
        self._furnishing: Furnishing | None = None
        self._given: Equipment | None = None
        restore_size(self)

    def furnish(self) -> None:
        """Makes what the first picture does not show, and joins it. To be called once, when the window was
        painted, and before `set_services`; until then nothing in the window does anything."""
        from studio.ui.furnishing import Furnishing

        self._furnishing = made = Furnishing(self)
        self.actions_by_name, self.sound = made.actions, made.sound
        self.popovers, self.who_speaks, self.project = made.popovers, made.who_speaks, made.project
        self.money, self.readiness, self.help = made.money, made.readiness, made.help
        self.recordings, self.over = made.recordings, made.over
        self.first_steps, self.guide = made.first_steps, made.guide
        self._join()

    def _join(self) -> None:
        self.transport.refused.connect(self.banner.show_error)
        self.transport.volume_changed.connect(self.preferences.set_volume)
        self.transport.device_chosen.connect(self.preferences.set_device)
        self.who_speaks.chosen_changed.connect(self._tell_tabs)
        self.project.changed.connect(self._change_project)

    def set_services(
        self, services: Services, pool: JobPool, player: Player, recorder: Recorder | None = None
    ) -> None:
        """Brings the window to life: joins jobs and sound, and adds the tabs that work."""
        from studio.devices.outputs import Outputs
        from studio.ui.all_tabs import FRONT
        from studio.ui.tabs.base import Equipment

        self.join_services(services, pool, player)
        self.transport.set_player(player, Outputs(self))
        self.transport.set_device(self.preferences.device)
        voices = self.who_speaks.list_voices(services, pool)
        session = self.recordings.services_came(services, pool, player, recorder)
        given = Equipment(services, pool, player, self.transport, self.banner, voices, session)
        self._add_tabs(given, self.preferences.tab(FRONT))

    def _add_tabs(self, given: Equipment, front: int) -> None:
        from studio.ui.all_tabs import PLACES

        self._given = given
        for place in PLACES:
            self.places.add(place.name, partial(place.make, given))
        self.places.begin(front)
        self._order()

    def _change_project(self, project: Project) -> None:
        given, informed = self._given, self._furnishing
        if given is None or self.pool is None or informed is None:
            return
        front = self.app_bar.tabs.currentIndex()
        self.places.close()
        self.transport.stop_sound()
        self.recordings.leave()
        given.services.project.close()
        self.services = given.services.over(project)
        for part in informed.of_project:
            part.services_came(self.services, self.pool)
        session = self.recordings.services_came(self.services, self.pool, given.player)
        self._add_tabs(replace(given, services=self.services, recording=session), front)

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
        assert self._furnishing is not None, "the window is furnished first"
        self._furnishing.set_usable(True)
        for part in (self.who_speaks, *self._furnishing.of_project):
            part.services_came(services, pool)

    def add_tab(self, tab: Tab) -> None:
        """Adds a tab behind the others; the first one comes to the front."""
        from studio.ui.tab_names import TabName

        self.places.add(TabName(tab.title, tab.icon_name), lambda: tab)
        self.places.begin(0) if len(self.places) == 1 else self.places.at(len(self.places) - 1)

    def _order(self) -> None:
        """Tab goes through all parts, and through the tabs that are there."""
        join((self.app_bar, self.banner, *self.places.made, self.transport))

    @property
    def tabs(self) -> list[Tab]:
        """All of them, in their order; what is not there yet is made."""
        return self.places.all

    @property
    def tab(self) -> Tab | None:
        """The one in front."""
        return self.places.front

    def take_recording(self, path: Path) -> None:
        """Opens what was recorded in the tab in front, or in the first that mends recordings."""
        self.places.take_recording(path)

    def set_engine_state(self, state: EngineState) -> None:
        """Shows how the voices on this computer stand."""
        self.who_speaks.set_engine_state(state)
        self.readiness.changed.emit()
        self.places.set_engine_state(state)

    def step_region(self, forward: bool) -> None:
        """Moves the focus to the next part of the window, or the previous one."""
        inner = self.tab.regions() if self.tab else (self.stack.currentWidget(),)
        step((self.app_bar, self.banner, *inner, self.transport), forward)

    def _tell_tabs(self) -> None:
        self.money.renew()
        self.places.connection_changed()

    def _go_to(self, number: int) -> None:
        if self._furnishing is None:
            return
        self.over.leave_to(number)
        self.app_bar.tabs.setCurrentIndex(number)

    def to_banner(self) -> None:
        """Moves the focus to the message, if there is one."""
        if self.banner.isVisible():
            self.banner.take_focus()

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
        self.places.close()
        if self._furnishing is not None:
            self.who_speaks.leave()
            self.recordings.leave()
        self.transport.close_transport()
        if self.pool is not None:
            self.pool.close()
        self.closing.emit()
        super().closeEvent(event)
