"""Looks whether all is well, and says of what is not how it is mended."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from studio.core.cancel import CancelToken
from studio.core.errors import DiskError, NoKeychain
from studio.core.language import enumerated, listed, tr, trn
from studio.core.take import Take
from studio.library.paths import Paths
from studio.library.project import Project
from studio.library.settings import Settings
from studio.library.sweeping import sweep
from studio.library.writer import Writer
from studio.services.connect import Connect
from studio.services.moved_recordings import find_all, missing_recordings
from studio.services.projects import RECENT

LITTLE = 1 << 30
"""Bytes below which a disk is nearly full."""
GB = 1e9

Repair = Callable[[CancelToken], str]
"""Mends it and says in a sentence what came of it. Raises StudioErrors."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, whether it is well, a sentence, and how it is mended: the words of a button with
    what it does. `deed` where only the window can: `engine`, `sound` or `folder`."""

    name: str
    well: bool
    sentence: str
    button: str = ""
    repair: Repair | None = None
    deed: str = ""


class SelfCheck:
    """`self_check(project, cancel)` gives the findings; Cancelled. Not for the GUI thread: the keychain may
    ask something, and disks may sleep."""

    def __init__(
        self,
        paths: Paths,
        settings: Settings,
        connect: Connect,
        writer: Writer | None = None,
        free: Callable[[Path], int] | None = None,
    ) -> None:
        self._paths, self._settings, self._connect = paths, settings, connect
        self._writer = writer or Writer()
        self._free = free or (lambda folder: shutil.disk_usage(folder).free)

    def __call__(self, project: Project, cancel: CancelToken) -> tuple[Finding, ...]:
        """All that can be looked at without sound and engine, which the window knows."""
        found = [self.room(), self._places(), self._keychain(), self._recent()]
        for look in (self._recordings, self._sounds, self._leftovers):
            cancel.check()
            found.append(look(project))
        return tuple(found)

    def room(self) -> Finding:
        """The room on the disk alone. Not for the GUI thread either."""
        free, name = self._free(_there(self._paths.data)), tr("Room on the disk")
        if free >= LITTLE:
            return Finding(name, True, tr("{size:.1f} GB are free.", size=free / GB))
        return Finding(
            name,
            False,
            tr("Only {size:.1f} GB are free.", size=free / GB),
            tr("Empty the caches"),
            self._empty_caches,
        )

    def _places(self) -> Finding:
        name = tr("The studio's folders")
        for folder in (self._paths.data, self._paths.config, self._paths.cache):
            try:
                self._try(folder)
            except DiskError as error:
                return Finding(name, False, error.sentence, tr("Try again"), partial(self._tried, folder))
        return Finding(name, True, tr("All of them can be written."))

    def _keychain(self) -> Finding:
        name = tr("The system's keychain")
        if self._connect.keys_for_session:
            return Finding(name, True, tr("Keys are kept until you quit."))
        try:
            self._connect.check_keychain()
        except NoKeychain:
            said = tr("This system has no keychain that can be used, so keys cannot be kept.")
            return Finding(name, False, said, tr("Keep keys until you quit"), self._keep_for_session)
        return Finding(name, True, tr("Keys are kept in it."))

    def _recent(self) -> Finding:
        name, known = tr("Recent projects"), list(self._settings.get(RECENT) or ())
        gone = [each for each in known if not Path(each).is_dir()]
        if not gone:
            return Finding(name, True, tr("All of them are there."))
        said = (
            trn("{count:,} project not where it was.", "{count:,} projects not where they were.", len(gone))
            if len(gone) > 1
            else tr("“{name}” is not where it was.", name=Path(gone[0]).stem)
        )
        return Finding(name, False, said, tr("Forget what is gone"), partial(self._forget, gone))

    def _recordings(self, project: Project) -> Finding:
        name, missing = tr("Recordings of this project"), missing_recordings(project)
        if not missing:
            return Finding(name, True, tr("All of them are there."))
        said = tr("“{name}” is not where it was.", name=Path(missing[0].path).name)
        return Finding(name, False, said, tr("Look for it"), partial(_found, project))

    def _sounds(self, project: Project) -> Finding:
        name = tr("Takes of this project")
        gone = [take for take in project.takes().values() if not project.take_path(take).is_file()]
        if not gone:
            return Finding(name, True, _all_there(len(project.takes())))
        return Finding(name, False, _silent(gone), tr("Show the folder"), deed="folder")

    def _leftovers(self, project: Project) -> Finding:
        name, found = tr("Unfinished files"), list(_unfinished(project)) if not project.making else []
        if not found:
            return Finding(name, True, tr("There are none."))
        said = trn(
            "{count:,} file that was never finished lies in this project.",
            "{count:,} files that were never finished lie in this project.",
            len(found),
        )
        return Finding(name, False, said, tr("Delete them"), partial(self._delete, found))

    # Repairs

    def _empty_caches(self, cancel: CancelToken) -> str:
        before = self._free(_there(self._paths.data))
        for folder in (
            self._paths.peaks,
            self._paths.inputs,
            self._paths.made,
            self._paths.cache / "previews",
        ):
            cancel.check()
            sweep(folder, 0)
        freed = max(0, self._free(_there(self._paths.data)) - before)
        return tr(
            "{size:.1f} GB were freed. What was in the caches is made again when it is wanted.",
            size=freed / GB,
        )

    def _tried(self, folder: Path, _cancel: CancelToken) -> str:
        self._try(folder)
        return tr("It can be written now.")

    def _try(self, folder: Path) -> None:
        self._writer.make_folder(folder)
        trial = folder / f".{os.getpid()}.trial"
        self._writer.write(trial, b"trial", sync=False)
        self._writer.remove(trial)

    def _keep_for_session(self, _cancel: CancelToken) -> str:
        self._connect.keep_keys_for_session()
        return tr("Keys are kept until you quit.")

    def _forget(self, gone: list[str], _cancel: CancelToken) -> str:
        known = self._settings.get(RECENT) or ()
        self._settings.set(RECENT, [each for each in known if each not in gone])
        return tr("They are not in the list any more.")

    def _delete(self, paths: list[Path], cancel: CancelToken) -> str:
        for path in paths:
            cancel.check()
            self._writer.remove(path)
        return trn("{count:,} file deleted.", "{count:,} files deleted.", len(paths))


def _found(project: Project, cancel: CancelToken) -> str:
    found = find_all(project, cancel)
    if not found:
        return tr("It was not found beside the project. Open it in its tab, and choose where it is.")
    return tr("Found: {names}.", names=enumerated(path.name for path in found))


def _all_there(count: int) -> str:
    return trn("{count:,} take, with its sound.", "{count:,} takes, all with their sound.", count)


def _silent(gone: Sequence[Take]) -> str:
    return trn(
        "The sound of take {numbers} is missing. Put the file back into the folder “takes”.",
        "The sound of takes {numbers} is missing. Put the files back into the folder “takes”.",
        len(gone),
        numbers=listed([str(take.number) for take in gone]),
    )


def _unfinished(project: Project) -> Iterator[Path]:
    with suppress(OSError):
        for path in project.folder.rglob(".*.part"):
            if path.is_file():
                yield path


def _there(folder: Path) -> Path:
    """The folder, or the nearest above it that is there."""
    return next((each for each in (folder, *folder.parents) if each.is_dir()), folder)
