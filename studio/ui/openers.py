"""What the window opens: pop-overs, menus, and the few dialogs; each is made when it is first asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from studio.core.connection import THIS_COMPUTER, Connection
from studio.ui.errors import Notice
from studio.ui.speaker import Speaker, state_words
from studio.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow


class Openers(QObject):
    """Belongs to a MainWindow, whose buttons and keys it answers."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._open: Popover | None = None
        self.speaker: Speaker | None = None

    def _show(self, popover: Popover, anchor: QWidget, align: str = "right") -> None:
        if self._open is not None:
            self._open.close()
        self._open = popover
        popover.closed.connect(popover.deleteLater)
        popover.closed.connect(self._forget)
        popover.show_under(anchor, align="left" if align == "left" else "right")

    def _forget(self) -> None:
        self._open = None

    @property
    def shown(self) -> Popover | None:
        """The pop-over that is open now."""
        return self._open

    def menu(self, menu: QMenu, anchor: QWidget) -> None:
        """Opens a menu under a button."""
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 2)))

    def settings(self) -> None:
        """Theme, text size, motion, output device."""
        from studio.ui.dialogs.settings import settings_popover

        window = self._window
        self._show(settings_popover(window.preferences, window.transport, window), window.app_bar.settings)

    def keys(self) -> None:
        """The sheet of keys."""
        from studio.ui.dialogs.keys import keys_popover

        self._show(keys_popover(self._window), self._window.app_bar.keys)

    def jobs(self) -> None:
        """The list of jobs."""
        from studio.ui.dialogs.jobs import JobList

        window = self._window
        self._show(JobList(window.board, window), window.app_bar.jobs)

    def about(self) -> None:
        """What this program is."""
        from studio.ui.dialogs.about import about_popover

        self._show(about_popover(self._window), self._window.app_bar.menu, "left")

    def services_came(self) -> None:
        """The services are there: who speaks can be asked."""
        window = self._window
        if window.services is None or window.pool is None:
            return
        self.speaker = Speaker(window.services.connect, window.pool, self)
        self.speaker.changed.connect(self.show_speaker)
        self.speaker.chosen_changed.connect(self._tell_tabs)
        self.speaker.failed.connect(window.banner.show_error)
        self.speaker.set_engine(window.engine_state)
        if not self.speaker.chosen.is_this_computer:
            self.speaker.test(self.speaker.chosen.id)
        self.show_speaker()
        self.show_project()
        if window.services.project.recovered:
            window.banner.show_notice(Notice(window.services.project.recovered, calm=True))

    def show_speaker(self) -> None:
        """Puts who speaks, and how they stand, into the app bar."""
        window = self._window
        speaker = self.speaker
        if speaker is None or speaker.chosen.is_this_computer:
            window.app_bar.set_engine_state(window.engine_state)
            return
        chosen = speaker.chosen
        words, dot = state_words(chosen, speaker.standing(chosen.id), window.engine_state)
        window.app_bar.set_service(chosen.name, "" if words == "Ready" else words.lower(), dot)

    def _tell_tabs(self) -> None:
        for tab in self._window.tabs:
            tab.connection_changed()

    def connections(self) -> None:
        """*Who speaks?*"""
        if self.speaker is None:
            return
        from studio.ui.dialogs.connections import Connections

        window = self._window
        popover = Connections(self.speaker, window)
        popover.add_asked.connect(self._add_connection)
        popover.edit_asked.connect(self._edit_connection)
        self._show(popover, window.app_bar.connection)

    def change_key(self) -> None:
        """The form of the connection that speaks, where its key is typed."""
        if self.speaker is not None and not self.speaker.chosen.is_this_computer:
            self._edit_connection(self.speaker.chosen.id)

    def use_this_computer(self) -> None:
        """Lets this computer speak."""
        if self.speaker is not None:
            self.speaker.choose(THIS_COMPUTER)

    def _add_connection(self) -> None:
        self._open_form(None)

    def _edit_connection(self, connection_id: str) -> None:
        if self.speaker is not None:
            known = {connection.id: connection for connection in self.speaker.connections()}
            self._open_form(known[connection_id])

    def _open_form(self, connection: Connection | None) -> None:
        window = self._window
        if self.speaker is None or window.pool is None:
            return
        from studio.ui.dialogs.connection_form import ConnectionForm

        if self._open is not None:
            self._open.close()
        form = ConnectionForm(self.speaker, window.pool, connection, window)
        form.finished.connect(form.deleteLater)
        form.saved.connect(self.connections)
        form.open()

    def save_as(self) -> None:
        """Asks where the project shall live from now on, and moves it there."""
        window = self._window
        if window.services is None or window.pool is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(window, "Save the project as", "Untitled.pickup")
        if chosen:
            folder = Path(chosen).with_suffix(".pickup")
            project = window.services.project
            job = window.pool.run("Saving the project", lambda _work: project.save_as(folder))
            job.done.connect(self._saved_as)
            job.failed.connect(window.banner.show_error)

    def _saved_as(self) -> None:
        services = self._window.services
        if services is not None:
            self._window.preferences.keep_project(str(services.project.folder))
            self.show_project()

    def show_project(self) -> None:
        """Puts the project's name into the app bar."""
        if self._window.services is not None:
            self._window.app_bar.project.set_project(self._window.services.project.folder.stem)

    def show_folder(self) -> None:
        """Opens the project's folder in the system's file manager."""
        if self._window.services is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._window.services.project.folder)))
