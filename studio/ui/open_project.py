"""The project that is open, in the window: its name, where it lives, what was mended when it was opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from studio.ui.errors import Notice
from studio.ui.popovers import Parts

if TYPE_CHECKING:
    from studio.jobs.pool import JobPool
    from studio.services.studio import Services


ENDING = ".pickup"


def with_ending(folder: Path) -> Path:
    """The folder as projects are named; a dot in the name is part of it."""
    return folder if folder.suffix == ENDING else folder.with_name(folder.name + ENDING)


class OpenProject(QObject):
    """Answers the acts of the project's menu."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._services: Services | None = None
        self._pool: JobPool | None = None

    def services_came(self, services: Services, pool: JobPool) -> None:
        """Now there is one."""
        self._services, self._pool = services, pool
        self._show()
        if services.project.recovered:
            self._parts.banner.show_notice(Notice(services.project.recovered, calm=True))

    def save_as(self) -> None:
        """Asks where the project shall live from now on, and moves it there."""
        if self._services is None or self._pool is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self._parts.window, "Save the project as", self._name + ENDING
        )
        if chosen:
            folder = with_ending(Path(chosen))
            project = self._services.project
            job = self._pool.run("Saving the project", lambda _work: project.save_as(folder))
            job.done.connect(self._saved)
            job.failed.connect(self._parts.banner.show_error)

    def show_folder(self) -> None:
        """Opens the project's folder in the system's file manager."""
        if self._services is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._services.project.folder)))

    def _saved(self) -> None:
        if self._services is not None:
            self._parts.preferences.keep_project(str(self._services.project.folder))
            self._show()

    @property
    def _name(self) -> str:
        return self._services.project.folder.stem if self._services is not None else ""

    def _show(self) -> None:
        self._parts.app_bar.project.set_project(self._name)
        self._parts.window.setWindowTitle(f"{self._name} – Pickup Studio")
