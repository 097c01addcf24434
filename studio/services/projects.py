"""Which project is open: new ones, known ones, and the one to come back to at the next start."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from studio.core.cancel import CancelToken
from studio.core.errors import Cancelled, DiskError, NotWritable
from studio.core.log import logger
from studio.library import clock as clocks
from studio.library.clock import Clock
from studio.library.paths import Paths
from studio.library.project import Project
from studio.library.settings import Settings
from studio.library.writer import Writer
from studio.library.zipped_project import unzip
from studio.services.copy_project import CopyProject
from studio.services.make_take import untold
from studio.services.moved_recordings import find_all
from studio.services.receiving import Progress

_log = logger(__name__)
LAST, RECENT = "project", "recent_projects"
MOST_RECENT = 10


class Projects:
    """Opens projects; the settings remember which. Opening may take long: not for the GUI thread."""

    def __init__(
        self, paths: Paths, settings: Settings, writer: Writer | None = None, clock: Clock = clocks.now
    ) -> None:
        self._paths, self._settings = paths, settings
        self._writer, self._clock = writer or Writer(), clock

    def last(self) -> Project:
        """The one that was open last, as it was left; else the untitled one of the library. Raises as
        `open`."""
        folder = str(self._settings.get(LAST))
        if folder and Path(folder).is_dir():
            return self.open(Path(folder))
        return Project.untitled(self._paths, writer=self._writer, clock=self._clock)

    def new(self) -> Project:
        """An empty one in the library. Raises DiskError."""
        return Project.fresh(self._paths, writer=self._writer, clock=self._clock)

    def open(self, folder: Path, cancel: CancelToken | None = None) -> Project:
        """One that is there; its recordings are looked for where they are not where they were. A file inside
        a project's folder stands for it, and a zipped one is unpacked beside itself, or in the library where
        that may not be written. Raises as `Project.open` and `unzip`, and Cancelled."""
        if folder.is_file():
            is_zip = folder.suffix.lower() == ".zip"
            folder = self._unzipped(folder, cancel or CancelToken()) if is_zip else folder.parent
        project = Project.open(folder, writer=self._writer, clock=self._clock)
        try:
            find_all(project, cancel)
        except DiskError as error:
            _log.warning("a recording was found again, and that could not be noted: %s", error.sentence)
        except Cancelled:
            project.close()
            raise
        return project

    def copy(
        self, project: Project, target: Path, cancel: CancelToken, *, progress: Progress = untold
    ) -> Path:
        """See `CopyProject`."""
        return CopyProject(self._writer)(project, target, cancel, progress=progress)

    def _unzipped(self, path: Path, cancel: CancelToken) -> Path:
        def told(_count: int) -> None:
            cancel.check()

        try:
            return unzip(path, path.parent, self._writer, told=told)
        except NotWritable:
            return unzip(path, self._paths.projects, self._writer, told=told)

    def recent(self) -> tuple[Path, ...]:
        """Folders of the ones opened last that are still there, the newest first."""
        known = self._settings.get(RECENT) or ()
        return tuple(folder for folder in map(Path, known) if folder.is_dir())

    def remember(self, folder: Path) -> None:
        """The next start opens it, and it stands first among the recent ones."""
        others = [known for known in self._settings.get(RECENT) or () if known != str(folder)]
        with suppress(DiskError):
            self._settings.set(LAST, str(folder))
            self._settings.set(RECENT, [str(folder), *others][:MOST_RECENT])
