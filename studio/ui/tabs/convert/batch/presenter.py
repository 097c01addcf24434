"""What the batch does: its acts, its rows as they stand, and the line above them. Without widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.errors import Cancelled, StudioError
from studio.core.language import tr, trn
from studio.core.script_making import Made
from studio.core.voice import Voice
from studio.core.voice_batch import BatchCounts, BatchRow, Standing
from studio.jobs.task import Work
from studio.services.change_batch import News
from studio.ui.act import Act as JobAct
from studio.ui.errors import Circumstance
from studio.ui.sentences import stopped_words
from studio.ui.speech.question_bar import Question
from studio.ui.speech.wording import price
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.convert.batch.adding import Adding
from studio.ui.tabs.convert.batch.choosing import BatchChoosing
from studio.ui.tabs.convert.batch.document import BatchDocument
from studio.ui.tabs.convert.batch.finding import Finding
from studio.ui.tabs.convert.batch.page import BatchPage, ShownRow, cost_of, facts_of, quote_of, shown_row
from studio.ui.tabs.convert.batch.running import Running
from studio.ui.tabs.convert.batch.standings import RowStandings
from studio.ui.tabs.convert.page import Act

NO_FILES, NO_VOICE = tr("Add files or a folder first"), tr("Tick a voice first")
NOTHING_LEFT = tr("Everything is made, skipped, or cannot be used")
PAUSED = tr("Paused. The rest waits until you go on.")


class BatchPresenter(QObject):
    """`rows_changed` when there are other rows, `row_changed(number)` when one stands otherwise, `changed`
    with what stands above them; `failed(StudioError, Circumstance)` for the banner. `blocked()` says why the
    connection changes no voices, without a full stop; `voice()` who speaks where nobody is ticked."""

    rows_changed = Signal()
    row_changed = Signal(int)
    changed = Signal()
    failed = Signal(object, object)

    def __init__(
        self,
        given: Equipment,
        blocked: Callable[[], str],
        voice: Callable[[], Voice | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._blocked, self.voice, self._change_batch = blocked, voice, given.services.change_batch
        self._excess = given.services.budgets.excess
        self.document = BatchDocument(given.services.project)
        self.adding = Adding(given.services, given.pool, self.document, self)
        self.finding = Finding(self.document, given.pool, self)
        self.running = Running(given.services.change_batch, given.pool, self)
        self.choosing = BatchChoosing(self.document, self.running.stop_row, self)
        self._reading = JobAct(given.pool, parent=self)
        self.standing = RowStandings(given.services, self.document)
        self.notice = ""
        self._asked: BatchRow | None = None
        self._connect()

    def _connect(self) -> None:
        self.running.news.connect(self._told)
        self.running.progressed.connect(self.changed)
        self.running.ended.connect(self._ended)
        self.running.stopped.connect(self._stopped)
        self.running.failed.connect(self._not_begun)
        self.choosing.edited.connect(self.refresh)
        self.choosing.failed.connect(self._complain)
        self.adding.added.connect(self._added)
        self.adding.changed.connect(self.changed)
        self.adding.failed.connect(self._complain)
        self.finding.looked.connect(self.rows_changed)
        self.finding.found.connect(self.refresh)
        self.finding.other.connect(self.adding.exchange)
        self.finding.failed.connect(self._complain)
        self._reading.done.connect(self._read)

    def begin(self) -> None:
        """Reads what became of the rows before, and shows them."""
        service, project = self._change_batch, self.document.project

        def work(_work: Work) -> Mapping[str, Standing]:
            return service.standings(project)

        self._reading.begin("", work)
        self.finding.look()

    def close(self) -> None:
        """Stops what runs, and hears nothing more; what was made is there the next time."""
        self._reading.leave()
        self.finding.leave()
        self.adding.leave()
        self.running.leave()

    # What is shown

    def shown(self, number: int) -> ShownRow:
        """A row as it stands."""
        row = self.standing.rows[number]
        part = self.standing.part(row.key)
        left = self.running.row_left(row.key, part) if part is not None else None
        takes, missing = self.document.project.takes(), row.file.path in self.finding.missing
        return shown_row(row, self.standing.of(row), takes, part, left, missing=missing)

    @property
    def page(self) -> BatchPage:
        """What stands above the rows."""
        batch, running = self.document.batch, self.running
        return BatchPage(
            is_empty=not batch.files,
            facts=facts_of(len(batch.files), len(batch.voices), self.standing.counts, running.seconds_left),
            notice=self.adding.step or self.notice,
            quote="" if running.running else quote_of(*self._quoted),
            cost="" if running.running else cost_of(*self._quoted),
            primary=self._primary(),
            running=running.running,
            pausing=running.pausing,
            looking=self.adding.running,
            voices=tuple((voice.id, voice.name) for voice in batch.voices),
            question=self._question(),
            done=self.standing.counts.done,
            reason=self._reason(),
        )

    @property
    def _quoted(self) -> tuple[int, BatchCounts, str]:
        credits = self.standing.credits
        return credits, self.standing.counts, self._excess(self.document.project, credits)

    def refresh(self) -> None:
        """The project, or who speaks, is another: looks again."""
        if self.standing.look():
            self.rows_changed.emit()
        self.changed.emit()

    def _reason(self) -> str:
        batch = self.document.batch
        if not batch.files:
            return NO_FILES
        if not batch.voices:
            return NO_VOICE
        return self._blocked() or ("" if self.standing.counts.open else NOTHING_LEFT)

    def _primary(self) -> Act:
        if self.running.running:
            words = tr("Pausing…") if self.running.pausing else tr("Pause")
            return Act(words, tr("What is under way is finished first") if self.running.pausing else "")
        reason, count = self._reason(), self.standing.counts.open
        words = tr("Resume") if self.standing.counts.done and count else tr("Start", about="the batch")
        tip = trn("Make {count} of them", "Make {count:,} of them", count)
        return Act(words, reason, tip, filled=not reason)

    def _question(self) -> Question | None:
        row = self._asked
        if row is None:
            return None
        text = tr(
            "{name} in {voice} may have been charged already. Make it again for {price}?",
            name=row.file.name,
            voice=row.voice.name,
            price=price(self.standing.price(row)),
        )
        return Question(text, tr("Leave it"), tr("Make it again"))

    # Acts

    def add(self, paths: Sequence[Path], voice: Voice | None) -> None:
        """Files, and the recordings of folders; `voice` speaks them if nobody does yet."""
        self.notice = ""
        self.adding.add(paths, (voice.id, voice.name) if voice is not None else None)

    def press_primary(self) -> None:
        """Start, or pause."""
        if self.running.running:
            self.running.pause()
            self.changed.emit()
        elif not self._reason():
            self._start(self.standing.wanted())

    def again(self, row: BatchRow) -> None:
        """Makes one that failed; where it may be paid for twice, it asks first."""
        standing = self.standing.of(row)
        if standing.asks and self.standing.price(row):
            self._asked = row
            self.changed.emit()
        else:
            self._try(row)

    def answer(self, yes: bool) -> None:
        """To the question whether to pay again."""
        row, self._asked = self._asked, None
        if yes and row is not None and self.standing.number(row.key) is not None:
            self._try(row)
        self.changed.emit()

    def _try(self, row: BatchRow) -> None:
        if self.running.running:
            self.notice = tr("It can be tried again when the batch is done or paused.")
            self.changed.emit()
        else:
            self._start([row])

    def _start(self, rows: Sequence[BatchRow]) -> None:
        self.notice = ""
        self.running.start(rows, self.document.batch, self.document.project)
        self.changed.emit()

    # News

    def _read(self, found: Mapping[str, Standing]) -> None:
        self.standing.know(found)
        self.refresh()

    def _added(self, notice: str) -> None:
        self.notice = notice
        self.refresh()

    def _told(self, news: News) -> None:
        if self.standing.note(news):
            self.changed.emit()
        number = self.standing.number(news.key)
        if number is not None:
            self.row_changed.emit(number)

    def _ended(self, made: Made) -> None:
        self.notice = PAUSED if self.standing.counts.open and made.ended_by is None else ""
        self._rest()
        if made.ended_by is not None:
            self.failed.emit(made.ended_by, self._circumstance())

    def _stopped(self, stopped: Cancelled) -> None:
        self.notice = stopped_words(stopped.charge)
        self._rest()

    def _not_begun(self, error: StudioError) -> None:
        self._rest()
        self._complain(error)

    def _rest(self) -> None:
        """Nothing is being made."""
        self.standing.rest()
        self.finding.look()
        self.rows_changed.emit()
        self.changed.emit()

    def _circumstance(self) -> Circumstance:
        done = self.standing.counts.done
        safe = trn(
            "your recordings, and the {count} already made",
            "your recordings, and the {count:,} already made",
            done,
        )
        what = tr("The rest of the batch")
        return Circumstance(what, self.standing.credits, safe if done else tr("your recordings"))

    def _complain(self, error: StudioError) -> None:
        self.failed.emit(error, Circumstance())
