"""Many recordings in many voices: nothing made or paid for twice, each result safe as soon as it is there.

Before a row is asked for, that is noted in the project; when it is over, so is that. What a studio that was
killed had under way is known from this and from the takes in the project, and the same call goes on with what
is left.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.connection import Connection
from studio.core.convert import ConvertRequest
from studio.core.errors import BadRequest, BadSound, Charge, DiskError, FileMissing, StudioError
from studio.core.language import tr
from studio.core.passage import Passage
from studio.core.script_making import Line, Made, Outcome, ScriptQuote
from studio.core.take import Take
from studio.core.voice_batch import Batch, BatchRow, BatchState, Standing
from studio.library.batch_log import BatchLog
from studio.library.project import Project
from studio.library.settings import Settings
from studio.library.writer import Writer
from studio.services.batch_standings import Sound, takes_by_sound
from studio.services.connect import Connect
from studio.services.convert import Convert
from studio.services.find_recordings import stamp_of
from studio.services.make_many import Run, how_many, never, unnoticed
from studio.services.make_take import untold
from studio.services.quote import AskPrice
from studio.services.receiving import Progress
from studio.services.result_files import ResultFiles
from studio.services.stops import Stops


@dataclass(frozen=True, slots=True)
class News:
    """A row stands otherwise; `part` of one that is being made is there, 0 to 1, None where that is not
    known."""

    key: str
    standing: Standing
    part: float | None = None


Told = Callable[[News], None]


def unread(news: News) -> None:
    """For callers that wait for the end."""


class ChangeBatch:
    """`change_batch(rows, batch, project, cancel, …)` gives what became of every row, by its key.

    A take that is there already of the same sound in the same voice and format is used, unless the key is in
    `again`; the same sound twice among the rows is made once. `told(News)` comes on other threads, and for
    ends on the calling one. `held()` is asked before each: once it is true those under way are finished and
    no more are begun. Cancelled, it stops what is under way, leaves the rest, and says so.
    A row that cannot be made stops none of the others; what would meet all of them does, such as too few
    credits or a full disk. Raises BadRequest where no folder is chosen, and nothing else.
    """

    def __init__(
        self, connect: Connect, convert: Convert, price: AskPrice, settings: Settings, writer: Writer
    ) -> None:
        self._connect, self._convert, self._price = connect, convert, price
        self._settings, self._writer = settings, writer
        self._files = ResultFiles(writer)

    def standings(self, project: Project) -> Mapping[str, Standing]:
        """How rows stand that were ever begun in this project, as it was noted; see `settled`."""
        return BatchLog(project.folder, self._writer).standings()

    def quote(
        self,
        rows: Sequence[BatchRow],
        project: Project,
        connection: Connection | None = None,
        again: Collection[str] = (),
    ) -> ScriptQuote:
        """Quick, and asks nobody."""
        connection = connection or self._connect.chosen
        known, first = takes_by_sound(project, connection), dict[Sound, str]()
        lines = []
        for row in rows:
            sound = (row.file.sha256, row.voice.id, row.format)
            there = None if row.key in again else known.get(sound)
            earlier = "" if there or row.key in again else first.setdefault(sound, row.key)
            credits = self._price.convert(row.file.seconds, connection).credits
            same_as = "" if earlier == row.key else earlier
            lines.append(Line(row.key, credits, row.file.seconds, 0, there, same_as))
        return ScriptQuote(tuple(lines))

    def __call__(
        self,
        rows: Sequence[BatchRow],
        batch: Batch,
        project: Project,
        cancel: CancelToken,
        *,
        connection: Connection | None = None,
        again: Collection[str] = (),
        stops: Stops | None = None,
        held: Callable[[], bool] = never,
        told: Told = unread,
        progress: Progress = untold,
    ) -> Made:
        if not batch.folder:
            raise BadRequest(tr("Choose the folder that the results go to."))
        connection = connection or self._connect.chosen
        quote = self.quote(rows, project, connection, again)
        act = _Act(self, batch, project, connection, {row.key: row for row in rows}, told, stops or Stops())
        act.credits = {line.id: line.credits for line in quote.lines}
        run = Run(
            quote,
            unnoticed,
            progress,
            how_many(connection, self._settings),
            lambda: held() or cancel.cancelled or act.unsaved is not None,
            tr("Changing"),
            act.ended,
        )
        made = run(lambda key: act.make(key, run, cancel), cancel)
        return replace(made, ended_by=made.ended_by or act.unsaved)


class _Act:
    """One run over rows."""

    def __init__(
        self,
        service: ChangeBatch,
        batch: Batch,
        project: Project,
        connection: Connection,
        rows: Mapping[str, BatchRow],
        told: Told,
        stops: Stops,
    ) -> None:
        self._service, self._batch, self._project = service, batch, project
        self._connection, self._rows, self._told, self._stops = connection, rows, told, stops
        self._log = BatchLog(project.folder, service._writer)
        self.credits: Mapping[str, int] = {}
        self.unsaved: StudioError | None = None

    def make(self, key: str, run: Run, cancel: CancelToken) -> Take:
        """The take of one row, on a thread of its own."""
        row = self._rows[key]
        path = self._project.folder / row.file.path
        with self._stops.token(key, cancel) as token:
            token.check()
            _check_same(path, row)
            self._told(News(key, Standing(BatchState.MAKING), 0.0))
            self._log.begun(key, self.credits[key])
            heard = _Heard(row, run, self._told)
            request = ConvertRequest(Passage(path), row.voice.id, row.format)
            return self._service._convert(
                request, self._project, token, heard=heard, connection=self._connection
            )

    def ended(self, outcome: Outcome) -> None:
        """Notes it, and saves the file of one that is there."""
        standing = self._standing(outcome)
        try:
            self._log.ended(outcome.id, standing)
        except DiskError as error:
            self.unsaved = self.unsaved or error
        self._told(News(outcome.id, standing))

    def _standing(self, outcome: Outcome) -> Standing:
        if outcome.take is not None:
            return self._saved(self._rows[outcome.id], outcome.take)
        if outcome.error is not None:
            return Standing(
                BatchState.FAILED,
                sentence=outcome.error.sentence,
                charge=outcome.charge if self.credits[outcome.id] else Charge.NOTHING,
            )
        charge = outcome.charge if self.credits[outcome.id] else Charge.NOTHING
        return Standing(BatchState.STOPPED, sentence=stopped(charge), charge=charge)

    def _saved(self, row: BatchRow, take: Take) -> Standing:
        try:
            path = self._service._files.save(row, take, self._project, self._batch)
            return Standing(BatchState.DONE, take.id, str(path))
        except StudioError as error:
            self.unsaved = error
            sentence = tr("Made, and not saved: {reason}", reason=error.sentence)
            return Standing(BatchState.DONE, take.id, sentence=sentence)


class _Heard:
    """Counts what has arrived of a row, and tells with each hundredth."""

    def __init__(self, row: BatchRow, run: Run, told: Told) -> None:
        self._row, self._run, self._told = row, run, told
        self._seconds, self._hundredth = 0.0, 0

    def __call__(self, samples: FloatArray, sample_rate: int) -> None:
        self._seconds += len(samples) / sample_rate
        part = min(self._seconds / max(self._row.file.seconds, 0.1), 0.99)
        if int(part * 100) > self._hundredth:
            self._hundredth = int(part * 100)
            self._run.note(self._row.key, "", part)
            self._told(News(self._row.key, Standing(BatchState.MAKING), part))


def stopped(charge: Charge) -> str:
    """What is said of one that the user stopped."""
    return tr("Stopped. It may still be charged.") if charge is not Charge.NOTHING else ""


def _check_same(path: Path, row: BatchRow) -> None:
    """Raise BadSound for a file that is not there, or not as it was: what it costs was told of that one."""
    now = stamp_of(path)
    if not now:
        raise FileMissing(
            tr("“{name}” is not in “{folder}” any more.", name=path.name, folder=path.parent.name)
        )
    if now != row.file.stamp:
        raise BadSound(
            tr("“{name}” is another file now than when it was added. Add it again.", name=path.name)
        )
    try:
        path.open("rb").close()
    except OSError as error:
        raise BadSound(tr("“{name}” may not be read.", name=path.name)) from error
