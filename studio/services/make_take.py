"""Making a take: from what was asked for to sound on disk, whatever makes it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from studio.audio.wav import FORMATS
from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.connection import Ability, Connection
from studio.core.errors import Cancelled, Charge, DiskFull, StudioError
from studio.core.language import tr
from studio.core.ledger import Result
from studio.core.speech import Encoding, SpeechRequest
from studio.core.take import Take, TakeInput, TakeJob
from studio.library.project import Project
from studio.library.take_writer import Making
from studio.services.bookkeeping import Books, Page
from studio.services.budgets import Budgets
from studio.services.connect import Connect
from studio.services.line import Line
from studio.services.list_voices import ListVoices
from studio.services.made_before import MadeBefore, Replayed, key_of
from studio.services.quote import Quote
from studio.services.receiving import Heard, Progress, Receiving
from studio.services.source import Source

ROOM_TO_SPARE = 32 << 20
"""Bytes that a disk must have beside the sound before anything is asked for."""


def free_room(folder: Path) -> int:
    """Bytes that the folder's disk has left."""
    return shutil.disk_usage(folder).free


def unheard(samples: FloatArray, sample_rate: int) -> None:
    """For callers that do not listen."""


def untold(step: str, fraction: float | None) -> None:
    """For callers that do not watch."""


@dataclass(frozen=True, slots=True)
class Act:
    """One take to be made. `ability` is what the connection must have, `source` how to ask it then; `doing`
    is the word for it («Speaking»)."""

    job: TakeJob
    request: SpeechRequest
    connection: Connection
    quote: Quote
    ability: Ability
    doing: str
    source: Callable[[Line, frozenset[Ability]], Source]
    inputs: tuple[TakeInput, ...] = ()


class MakeTake:
    """`make_take(act, project, cancel, heard, progress)`: the take, which is in the project already.

    Sound is on the disk before `heard(samples, rate)` gets it: float32 mono, on the calling thread, in pieces
    as they come; an MP3 in one piece at its end. `progress(step, fraction)` says in words what goes on.

    Nothing that was received is lost: where the sound stops too soon, by a failure or because it was stopped,
    what arrived becomes an incomplete take before the error or `Cancelled` is raised. Every outcome is a row
    of the ledger. Raises OverBudget before anything is asked for, other StudioErrors, and Cancelled.
    """

    def __init__(
        self,
        connect: Connect,
        voices: ListVoices,
        books: Books,
        budgets: Budgets,
        before: MadeBefore,
        *,
        free: Callable[[Path], int] = free_room,
    ) -> None:
        self._connect, self._voices, self._free = connect, voices, free
        self._books, self._budgets, self._before = books, budgets, before

    def __call__(
        self, act: Act, project: Project, cancel: CancelToken, heard: Heard, progress: Progress
    ) -> Take:
        cancel.check()
        with self._budgets.reserved(project, act.quote.credits):
            return self._made(act, project, cancel, heard, progress)

    def _made(
        self, act: Act, project: Project, cancel: CancelToken, heard: Heard, progress: Progress
    ) -> Take:
        page = self._page(act, project)
        receiving: Receiving | None = None
        try:
            receiving, key = self._begin(act, project, page, cancel, heard, progress)
            take = receiving.run(cancel)
        except (Cancelled, StudioError) as end:
            result = Result.STOPPED if isinstance(end, Cancelled) else Result.FAILED
            page.close(result, end.charge, receiving.take if receiving else None)
            raise
        page.close(Result.MADE, Charge.TAKEN if act.quote.credits else Charge.NOTHING, take)
        if key:
            self._before.keep(key, take, project)
        return take

    def _page(self, act: Act, project: Project) -> Page:
        voice = self._voices.known_name(act.request.voice_id, act.connection)
        return self._books.page(act.job, project, act.connection, act.request, act.quote.credits, voice)

    def _begin(
        self, act: Act, project: Project, page: Page, cancel: CancelToken, heard: Heard, progress: Progress
    ) -> tuple[Receiving, str]:
        """With the key to keep it by, empty where it is not to be kept."""
        self._check_room(act, project.folder)
        progress(tr("Getting the voice ready"), None)
        line = self._connect.line(cancel, act.ability, act.connection)
        source = act.source(line, self._connect.abilities(act.connection.id, cancel))
        name, key = self._name_of(act, cancel), ""
        page.speaks(name)
        if act.connection.is_this_computer:
            status = line.client.status(cancel)
            key = key_of(act.job, act.request, act.inputs, source, f"{status.version} {status.notice}")
            source = self._before.instead_of(source, key)
        making = Making(
            line.client.connection, name, source.route, source.sent, act.quote.credits, act.job, act.inputs
        )
        receiving = Receiving(source, project.new_take(act.request, making), act.doing, heard, progress)
        return receiving, "" if isinstance(source, Replayed) else key

    def _name_of(self, act: Act, cancel: CancelToken) -> str:
        voice_id = act.request.voice_id
        return self._voices.name_of(voice_id, cancel, act.connection) if voice_id else "A voice of its own"

    def _check_room(self, act: Act, folder: Path) -> None:
        form = act.request.format
        width = FORMATS[form.encoding or Encoding.S16][1]
        if self._free(folder) < 2 * act.quote.about_seconds * form.sample_rate * width + ROOM_TO_SPARE:
            raise DiskFull(tr("The disk has no room for the sound."))
