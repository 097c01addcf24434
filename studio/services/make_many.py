"""Making many takes: some at once, none twice, a busy service asked more slowly, and every end told."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field

from studio.core.cancel import CancelToken
from studio.core.connection import Connection
from studio.core.errors import (
    Cancelled,
    DiskError,
    EngineGone,
    FileMissing,
    Forbidden,
    KeyRefused,
    NotOffered,
    OutOfCredits,
    OverBudget,
    StudioError,
    TooManyAtOnce,
    Unreachable,
)
from studio.core.language import tr
from studio.core.script_making import Fate, Made, Outcome, ScriptQuote
from studio.core.take import Take
from studio.library.settings import Settings
from studio.services.quote import is_free
from studio.services.receiving import Progress

AT_ONCE = "hosted_at_once"
"""The setting: how many requests a hosted plan answers at the same time; 2 is the smallest plan's."""
PATIENCE, FIRST_WAIT, LONGEST_WAIT = 8, 1.0, 30.0
"""How often a busy service is asked again for the same, and seconds between, growing."""
LOOK = 0.1
"""Seconds between looks at what is under way."""
FATAL = (OutOfCredits, OverBudget, KeyRefused, Forbidden, Unreachable, EngineGone, NotOffered, DiskError)
"""What would meet every other request as well: nothing more is asked for."""

Arrived = Callable[[str, Take, bool], None]
Ended = Callable[[Outcome], None]


def unnoticed(order_id: str, take: Take, new: bool) -> None:
    """For callers that wait for the end."""


def unheard(outcome: Outcome) -> None:
    """For callers to whom what `arrived` is enough."""


def never() -> bool:
    """Nobody holds it up."""
    return False


def how_many(connection: Connection, settings: Settings) -> int:
    """How many are made at the same time there: one on this computer, the plan's number elsewhere."""
    wanted = settings.get(AT_ONCE)
    return 1 if is_free(connection) else max(1, wanted if isinstance(wanted, int) else 2)


def is_fatal(error: StudioError | None) -> bool:
    """Whether it would meet every other request as well. A file that is missing meets itself alone."""
    return isinstance(error, FATAL) and not isinstance(error, FileMissing)


@dataclass(slots=True)
class Run:
    """One run over a quote's lines, on the calling thread, `limit` of them at once on others. `held()` is
    asked before each: once it is true nothing more is begun, and the rest is left. `work` names it where no
    step is known; `ended` is told every outcome as it comes."""

    quote: ScriptQuote
    arrived: Arrived
    progress: Progress
    limit: int
    held: Callable[[], bool] = never
    work: str = tr("Making", about="takes")
    ended: Ended = unheard
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    tries: dict[str, int] = field(default_factory=dict)
    ended_by: StudioError | None = None
    _not_before: float = 0.0
    _step: str = ""
    _parts: dict[str, float] = field(default_factory=dict)
    _same: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def note(self, order_id: str, step: str, part: float = 0.0) -> None:
        """What goes on with one of them, in words, and how much of it is there, 0 to 1; from any thread."""
        self._step, self._parts[order_id] = step, part

    def __call__(self, make: Callable[[str], Take], cancel: CancelToken) -> Made:
        self._same = self.quote.same_as
        for line in self.quote.there:
            if self.held():
                break
            assert line.there is not None
            self._settle(Outcome(line.id, Fate.THERE, line.there))
        waiting = deque(line.id for line in self.quote.new)
        with ThreadPoolExecutor(max(1, self.limit), thread_name_prefix="making") as threads:
            running: dict[Future[Take], str] = {}
            while running or (waiting and not self._is_over(cancel)):
                self._begin(waiting, running, lambda id_: threads.submit(make, id_), cancel)
                self._tell()
                for future in self._ended(running, cancel):
                    order_id = running.pop(future)
                    if self._is_busy(future, order_id):
                        waiting.appendleft(order_id)
                    else:
                        self._settle(_outcome(order_id, future))
        return self._made(cancel)

    def _begin(
        self,
        waiting: deque[str],
        running: dict[Future[Take], str],
        submit: Callable[[str], Future[Take]],
        cancel: CancelToken,
    ) -> None:
        while waiting and len(running) < self.limit and time.monotonic() >= self._not_before:
            if self._is_over(cancel):
                return
            order_id = waiting.popleft()
            running[submit(order_id)] = order_id

    def _is_over(self, cancel: CancelToken) -> bool:
        """Whether nothing more is begun."""
        return cancel.cancelled or self.ended_by is not None or self.held()

    def _ended(self, running: dict[Future[Take], str], cancel: CancelToken) -> list[Future[Take]]:
        if running:
            return list(wait(running, LOOK, FIRST_COMPLETED).done)
        if not cancel.cancelled:
            time.sleep(min(LOOK, max(0.0, self._not_before - time.monotonic())))
        return []

    def _is_busy(self, future: Future[Take], order_id: str) -> bool:
        """Whether the service answers fewer at once than it was asked: then it is asked more slowly."""
        error = future.exception()
        tried = self.tries[order_id] = self.tries.get(order_id, 0) + 1
        if not isinstance(error, TooManyAtOnce) or error.details.final or tried > PATIENCE:
            return False
        pause = error.wait if error.wait is not None else min(FIRST_WAIT * 2 ** (tried - 1), LONGEST_WAIT)
        if pause > 2 * LONGEST_WAIT:
            return False
        self.limit = max(1, self.limit - 1)
        self._not_before = time.monotonic() + pause
        return True

    def _settle(self, outcome: Outcome) -> None:
        self.outcomes[outcome.id] = outcome
        self.ended(outcome)
        if is_fatal(outcome.error) and self.ended_by is None:
            self.ended_by = outcome.error
        if outcome.take is not None and outcome.fate in (Fate.MADE, Fate.THERE):
            self.arrived(outcome.id, outcome.take, outcome.fate is Fate.MADE)
            for same in self._same.get(outcome.id, ()):
                self._settle(Outcome(same, Fate.THERE, outcome.take))

    def _tell(self) -> None:
        done = [line for line in self.quote.new if line.id in self.outcomes]
        whole = sum(line.seconds for line in self.quote.new)
        there = sum(line.seconds * self._part(line.id) for line in self.quote.new)
        share = there / whole if whole else 1.0
        number = min(len(done) + 1, len(self.quote.new))
        place = tr("{number} of {count}", number=number, count=len(self.quote.new))
        self.progress(f"{self._step or self.work} · {place}", share)

    def _part(self, order_id: str) -> float:
        return 1.0 if order_id in self.outcomes else self._parts.get(order_id, 0.0)

    def _made(self, cancel: CancelToken) -> Made:
        lines = self.quote.lines
        found = {line.id: self.outcomes.get(line.id, Outcome(line.id, Fate.NOT_MADE)) for line in lines}
        left = any(each.fate in (Fate.NOT_MADE, Fate.STOPPED) for each in found.values())
        return Made(found, cancel.cancelled and left, self.ended_by)


def _outcome(order_id: str, future: Future[Take]) -> Outcome:
    try:
        return Outcome(order_id, Fate.MADE, future.result())
    except Cancelled as stopped:
        return Outcome(order_id, Fate.STOPPED, charge=stopped.charge)
    except StudioError as error:
        return Outcome(order_id, Fate.FAILED, error=error, charge=error.charge)
