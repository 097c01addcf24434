"""A project on disk: its document, its past, its takes."""

from __future__ import annotations

import shutil
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path

from studio.core.cancel import CancelToken
from studio.core.edit import Document, Edit
from studio.core.errors import BadRequest, DiskError, NotWritable, StudioError
from studio.core.language import tr
from studio.core.migration import begun, project_id
from studio.core.script import new_document
from studio.library import clock as clocks
from studio.library.clock import Clock, stamp
from studio.library.draft import Draft
from studio.library.journal import Act, Entry, Journal
from studio.library.lock import NAME as LOCK
from studio.library.lock import FolderLock
from studio.library.names import SUFFIX, UNTITLED, checked_name, untitled_folders
from studio.library.paths import Paths
from studio.library.project_files import (
    JOURNAL,
    TAKES,
    State,
    check_free,
    keep_earlier,
    lay_out,
    read_state,
    write_fold,
)
from studio.library.project_takes import HasTakes
from studio.library.recovery import recovered
from studio.library.takes import Takes
from studio.library.typed_text import TypedText
from studio.library.writer import Writer

FOLD_EVERY = 32
"""Edits after which project.json is written anew; until then the journal has them."""


class Project(HasTakes):
    """An open project. Edits are on disk before `document` shows them. One at a time may change it: who opens
    it second, in this program or another, can read it and add takes. `close` it.

    `recovered` is a sentence about what was mended on opening, or empty; `typed` has words that are
    no edit."""

    def __init__(
        self, folder: Path, *, shared: bool = False, writer: Writer | None = None, clock: Clock = clocks.now
    ) -> None:
        self._lock = threading.RLock()
        self._writer, self._clock = writer or Writer(), clock
        self._open(folder, shared=shared)

    @classmethod
    def create(
        cls, folder: Path, *, name: str = "", writer: Writer | None = None, clock: Clock = clocks.now
    ) -> Project:
        """A new project in `folder`, which must not be there yet; BadRequest if it is."""
        check_free(folder)
        writer = writer or Writer()
        writer.make_folder(folder.parent)
        identity = uuid.uuid4().hex[:12]
        document = begun(new_document(name or folder.stem, identity), identity)
        lay_out(folder, document, stamp(clock), writer)
        return cls(folder, writer=writer, clock=clock)

    @classmethod
    def open(cls, folder: Path, *, writer: Writer | None = None, clock: Clock = clocks.now) -> Project:
        """The project as it was left. Raises FileMissing, NewerProject, NotWritable if it is open elsewhere
        or may not be written, and BadRequest if the folder is none."""
        return cls(folder, writer=writer, clock=clock)

    @classmethod
    def untitled(cls, paths: Paths, *, writer: Writer | None = None, clock: Clock = clocks.now) -> Project:
        """The project in the library that holds the work until the user saves it, as it was left; another one
        if a second studio has that open."""
        for folder in islice(untitled_folders(paths.projects), 100):
            try:
                if folder.exists():
                    return cls(folder, writer=writer, clock=clock)
                return cls.create(folder, name=UNTITLED, writer=writer, clock=clock)
            except (NotWritable, BadRequest) as error:
                reason: StudioError = error
        raise reason

    @classmethod
    def fresh(cls, paths: Paths, *, writer: Writer | None = None, clock: Clock = clocks.now) -> Project:
        """An empty project in the library, beside those that are there. Raises DiskError."""
        for folder in untitled_folders(paths.projects):
            with suppress(BadRequest):
                return cls.create(folder, name=UNTITLED, writer=writer, clock=clock)
        raise NotWritable(tr("There are too many untitled projects. Give some of them a name."))

    @classmethod
    def shared(
        cls, paths: Paths, name: str, *, writer: Writer | None = None, clock: Clock = clocks.now
    ) -> Project:
        """A project in the library to which several programs at once add takes; nobody edits it."""
        folder = paths.projects / f"{name}{SUFFIX}"
        if not folder.exists():
            with suppress(BadRequest, DiskError):  # Another program may have made it just now.
                cls.create(folder, writer=writer, clock=clock).close()
        return cls(folder, shared=True, writer=writer, clock=clock)

    @property
    def name(self) -> str:
        """What the project is called."""
        return self.folder.stem

    @property
    def id(self) -> str:
        """What it is known by, whatever it is called."""
        return project_id(self.document)

    @property
    def document(self) -> Document:
        """The document as it is; never changed in place."""
        return self._history.document

    @property
    def writable(self) -> bool:
        """False if it was opened shared, and somebody else may be changing it."""
        return self._folder_lock.held

    def do(self, edit: Edit) -> None:
        """Do an edit: first in the journal on the disk, then in `document`. Raises DiskError, and then
        nothing was done."""
        self._record(Act.DO, edit)

    def keep_draft(self, edit: Edit, *, sync: bool = False) -> None:
        """Words that are being typed: done when the project is opened next, unless `drop_draft` or another
        edit comes before; `sync` keeps them from a power cut too. Raises DiskError."""
        self._draft.keep(self._next_number, edit, sync=sync)

    def drop_draft(self) -> None:
        """They have become an edit, or are no more. Raises DiskError."""
        self._draft.drop()

    def undo(self) -> Edit | None:
        """Take the last edit back; gives it, or None if there is none."""
        return self._step(Act.UNDO)

    def redo(self) -> Edit | None:
        """Do again what was taken back last; gives it, or None if there is none."""
        return self._step(Act.REDO)

    @property
    def can_undo(self) -> bool:
        return self._history.next(Act.UNDO) is not None

    @property
    def can_redo(self) -> bool:
        return self._history.next(Act.REDO) is not None

    @property
    def undo_label(self) -> str:
        """What `undo` would take back, in words; empty if nothing."""
        return self._history.label(Act.UNDO)

    @property
    def redo_label(self) -> str:
        """What `redo` would do again, in words; empty if nothing."""
        return self._history.label(Act.REDO)

    def save_as(self, folder: Path, cancel: CancelToken | None = None) -> None:
        """Copy everything into `folder`, which must not be there yet, and go on there. The old one stays.

        Raises BadRequest (something is there, or a take is being made), DiskError, and Cancelled; then it
        goes on where it was.
        """
        going_on = cancel or CancelToken()
        with self.at_rest():
            check_free(folder)
            unfinished = folder.with_name(f".{folder.name}.{uuid.uuid4().hex[:8]}.part")
            try:
                self._writer.copy_folder(
                    self.folder, unfinished, leave_out=(LOCK,), told=lambda _path: going_on.check()
                )
                self._writer.move(unfinished, folder)
            except BaseException:
                shutil.rmtree(unfinished, ignore_errors=True)
                raise
            self._folder_lock.release()
            self._open(folder, shared=False)

    def rename(self, name: str) -> None:
        """Call it otherwise: its folder moves to that name, in the place where it is.

        Raises BadRequest (no name for a folder, something is there, or a take is being made) and DiskError.
        """
        folder = self.folder.with_name(f"{checked_name(name)}{SUFFIX}")
        if folder == self.folder:
            return
        with self.at_rest():
            check_free(folder)
            self._folder_lock.release()
            try:
                self._writer.move(self.folder, folder)
            except BaseException:
                self._open(self.folder, shared=False)
                raise
            self._open(folder, shared=False)

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """While everything is in the folder and nothing changes it. BadRequest if a take is being made."""
        with self._lock:
            if self._takes.under_way:
                raise BadRequest(tr("A take is being made just now; save when it is there."))
            write_fold(self.folder, self.document, self._next_number, self._writer)
            yield

    def close(self) -> None:
        """Bring project.json up to date and let others open the project."""
        with self._lock:
            try:
                if self.writable and self._folded != self._next_number:
                    self._fold()
            finally:
                self._folder_lock.release()

    def _open(self, folder: Path, *, shared: bool) -> None:
        self.folder = folder
        self.recovered = ""
        self._folder_lock = FolderLock(folder)
        if folder.is_dir() and not self._folder_lock.take() and not shared:
            raise NotWritable(
                tr("“{name}” is open in another window, or may not be changed.", name=folder.stem)
            )
        try:
            self._load(folder)
        except BaseException:
            self._folder_lock.release()
            raise
        if shared:
            self._folder_lock.release()

    def _load(self, folder: Path) -> None:
        state = read_state(folder)
        self._history, self._next_number, self._folded = state.history, state.next_number, state.folded
        self._journal = Journal(folder / JOURNAL, self._writer)
        self._takes = Takes(folder / TAKES, self._writer, self._clock)
        self._draft, self.typed = Draft(folder, self._writer), TypedText(folder, self._writer)
        if self.writable:
            self._mend(state)

    def _mend(self, state: State) -> None:
        """After a crash: the journal ends with a whole line, and takes under way become incomplete ones."""
        if state.reading.torn:
            self._journal.drop_after(state.reading.size)
        if state.earlier:
            keep_earlier(self.folder, self._writer)
        if state.behind:
            self._restart_journal()
        elif state.earlier:
            self._fold()
        draft = self._draft.found(self._next_number)
        if draft is not None:
            self.do(draft)
        self._draft.drop()
        self.recovered = recovered(state, self._takes.recover())

    def _restart_journal(self) -> None:
        self._journal.start_over(Entry(0, Act.START, stamp(self._clock), document=self.document))
        self._next_number = 1
        self._fold()

    def _record(self, act: Act, edit: Edit | None = None) -> None:
        with self._lock:
            if not self.writable:
                raise NotWritable(
                    tr("“{name}” is open elsewhere and cannot be changed here.", name=self.name)
                )
            self._journal.append(Entry(self._next_number, act, stamp(self._clock), edit))
            self._next_number += 1
            self._history.follow(act, edit)
            if self._next_number - self._folded >= FOLD_EVERY:
                with suppress(DiskError):  # The journal has it all; the next edit tries again.
                    self._fold()

    def _step(self, act: Act) -> Edit | None:
        with self._lock:
            edit = self._history.next(act)
            if edit is not None:
                self._record(act)
            return edit

    def _fold(self) -> None:
        write_fold(self.folder, self.document, self._next_number, self._writer)
        self._folded = self._next_number
