"""The project that is open, in the window: its name, where it lives, and how another one is opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu

from studio.core.errors import BadRequest, NewerProject, StudioError
from studio.core.language import tr
from studio.ui.errors import Deed, Notice
from studio.ui.file_kinds import file_kind
from studio.ui.look_inside import LookingInside
from studio.ui.popovers import Parts, Popovers

if TYPE_CHECKING:
    from studio.core.cancel import CancelToken
    from studio.jobs.pool import JobPool
    from studio.jobs.task import Work
    from studio.library.project import Project
    from studio.services.studio import Services


ENDING = ".pickup"
BUSY = tr("A take is being made just now. Stop it, or wait until it is there.")
NONE_YET = tr("None yet")
AS_FOLDER, AS_ZIP = (
    file_kind(tr("Projects"), (".pickup",), all_too=False),
    file_kind(tr("Zipped projects, to send"), (".pickup.zip",), all_too=False),
)


def with_ending(folder: Path) -> Path:
    """The folder as projects are named; a dot in the name is part of it."""
    return folder if folder.suffix == ENDING else folder.with_name(folder.name + ENDING)


def copy_named(path: Path, *, zipped: bool) -> Path:
    """The name of a copy, with the ending of its kind."""
    if path.name.endswith(".zip"):
        return path
    return path.with_name(f"{with_ending(path).name}.zip") if zipped else with_ending(path)


class OpenProject(QObject):
    """Answers the acts of the project's menu. `changed(Project)` when another one was opened: the window lets
    its tabs go, makes others, and calls `services_came` again."""

    changed = Signal(object)

    def __init__(self, parts: Parts, popovers: Popovers) -> None:
        super().__init__(parts.window)
        self._parts, self._popovers = parts, popovers
        self._services: Services | None = None
        self._pool: JobPool | None = None
        self.inside = LookingInside(parts)
        self.recent = QMenu(tr("Open recent"), parts.window)
        self.recent.aboutToShow.connect(self._list_recent)

    def services_came(self, services: Services, pool: JobPool) -> None:
        """Now there is one."""
        self._services, self._pool = services, pool
        self.inside.services_came(services, pool)
        self._show()
        if services.project.recovered:
            self._parts.banner.show_notice(Notice(services.project.recovered, calm=True))

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the menu has of it."""
        return {
            "new": self.new,
            "open": self.open,
            "open_zipped": self.open_zipped,
            "recent": lambda: None,
            "save_as": self.save_as,
            "save_copy": self.save_copy,
            "rename": self.rename,
            "show_folder": self.show_folder,
        }

    def new(self) -> None:
        """An empty project in the library; this one stays as it is."""
        if self._services is not None:
            make = self._services.projects.new
            self._change(tr("Making a project"), lambda _cancel: make())

    def open(self) -> None:
        """Asks for a project's folder."""
        chosen = QFileDialog.getExistingDirectory(self._parts.window, tr("Open a project"), self._place)
        if chosen:
            self.open_folder(Path(chosen))

    def open_folder(self, folder: Path) -> None:
        """Opens the project in a folder in the place of this one."""
        inside = folder.parent if folder.name == "project.json" else folder
        if self._services is not None and inside != self._services.project.folder:
            self._change(
                tr("Opening the project"),
                partial(self._services.projects.open, folder),
                partial(self.refuse, inside),
            )

    def save_as(self) -> None:
        """Asks where the project shall live from now on, and moves it there."""
        if self._services is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self._parts.window, tr("Save the project as"), self._name + ENDING
        )
        if chosen:
            folder = with_ending(Path(chosen))
            self._keep_as(tr("Saving the project"), partial(self._services.project.save_as, folder))

    def save_copy(self) -> None:
        """Asks where a copy shall lie that stands by itself; this one stays open."""
        services = self._services
        if services is None:
            return
        chosen, kind = QFileDialog.getSaveFileName(
            self._parts.window, tr("Save a copy"), f"{self._name} copy{ENDING}", f"{AS_FOLDER};;{AS_ZIP}"
        )
        if chosen:
            self._copy_to(services, copy_named(Path(chosen), zipped=kind == AS_ZIP))

    def _copy_to(self, services: Services, target: Path) -> None:
        projects, project = services.projects, services.project

        def work(work: Work) -> Path:
            return projects.copy(project, target, work.cancel, progress=work.progress)

        if self._pool is not None:
            job = self._pool.run(tr("Saving a copy"), work)
            job.done.connect(self._copied)
            job.failed.connect(self._parts.banner.show_error)

    def open_zipped(self) -> None:
        """Asks for a zipped project, which is unpacked beside the file."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._parts.window,
            tr("Open a zipped project"),
            self._place,
            file_kind(tr("Zipped projects"), (".zip",), all_too=False),
        )
        if chosen:
            self.open_folder(Path(chosen))

    def _copied(self, target: Path) -> None:
        self._parts.banner.show_notice(Notice(tr("A copy was saved to {path}.", path=target), calm=True))

    def rename(self) -> None:
        """Asks for another name, under the project's own."""
        if self._services is None:
            return
        from studio.ui.dialogs.rename import RenamePopover

        popover = RenamePopover(self._name, self._parts.window)
        popover.renamed.connect(self.rename_to)
        self._popovers.show(popover, self._parts.app_bar.project, "left")

    def rename_to(self, name: str) -> None:
        """Gives it that name."""
        if self._services is not None:
            rename = self._services.project.rename
            self._keep_as(tr("Renaming the project"), lambda _cancel: rename(name))

    def show_folder(self) -> None:
        """Opens the project's folder in the system's file manager."""
        if self._services is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._services.project.folder)))

    def refuse(self, folder: Path, error: StudioError) -> None:
        """Says why a project is not opened; one that a later studio wrote can be looked into."""
        look = {Deed.LOOK_INSIDE: partial(self.inside.begin, folder)}
        self._parts.banner.show_error(error, look if isinstance(error, NewerProject) else None)

    def _change(
        self,
        title: str,
        act: Callable[[CancelToken], Project],
        refused: Callable[[StudioError], None] | None = None,
    ) -> None:
        if self._services is None or self._pool is None:
            return
        if self._services.project.making:
            self._parts.banner.show_error(BadRequest(BUSY))
            return
        job = self._pool.run(title, lambda work: act(work.cancel))
        job.done.connect(self.changed)
        job.failed.connect(refused or self._parts.banner.show_error)

    def _keep_as(self, title: str, act: Callable[[CancelToken], None]) -> None:
        if self._pool is not None:
            job = self._pool.run(title, lambda work: act(work.cancel))
            job.done.connect(self._show)
            job.failed.connect(self._parts.banner.show_error)

    def _list_recent(self) -> None:
        self.recent.clear()
        folders = self._services.projects.recent() if self._services is not None else ()
        for folder in folders:
            if self._services is not None and folder != self._services.project.folder:
                action = self.recent.addAction(folder.stem)
                action.setToolTip(str(folder))
                action.triggered.connect(partial(self.open_folder, folder))
        if self.recent.isEmpty():
            self.recent.addAction(NONE_YET).setEnabled(False)

    @property
    def _name(self) -> str:
        return self._services.project.folder.stem if self._services is not None else ""

    @property
    def _place(self) -> str:
        return str(self._services.project.folder.parent) if self._services is not None else ""

    def _show(self) -> None:
        self._parts.app_bar.project.set_project(self._name)
        self._parts.window.setWindowTitle(f"{self._name} – Pickup Studio")
        if self._services is not None:
            self._services.projects.remember(self._services.project.folder)
