"""Making many blocks: as many at once as a plan allows, nothing twice, each safe as soon as it is there."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field

from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.connection import Connection
from studio.core.errors import (
    Cancelled,
    DiskError,
    EngineGone,
    Forbidden,
    KeyRefused,
    NotOffered,
    OutOfCredits,
    OverBudget,
    StudioError,
    TooManyAtOnce,
    Unreachable,
)
from studio.core.script_making import Fate, Line, Made, Order, Outcome, ScriptQuote
from studio.core.speech import SpeechRequest
from studio.core.take import Take, TakeJob
from studio.library.project import Project
from studio.library.settings import Settings
from studio.services.connect import Connect
from studio.services.expected_length import ExpectedLength
from studio.services.make_take import untold
from studio.services.quote import AskPrice, is_free
from studio.services.receiving import Progress
from studio.services.speak import Speak
from studio.services.spoken_text import spoken_text

AT_ONCE = "hosted_at_once"
"""The setting: how many requests a hosted plan answers at the same time; 2 is the smallest plan's."""
PATIENCE, FIRST_WAIT, LONGEST_WAIT = 8, 1.0, 30.0
"""How often a busy service is asked again for the same, and seconds between, growing."""
LOOK = 0.1
"""Seconds between looks at what is under way."""
FATAL = (OutOfCredits, OverBudget, KeyRefused, Forbidden, Unreachable, EngineGone, NotOffered, DiskError)
"""What would meet every other request as well: nothing more is asked for."""

Arrived = Callable[[str, Take, bool], None]
HeardOf = Callable[[str, FloatArray, int], None]


def unnoticed(order_id: str, take: Take, new: bool) -> None:
    """For callers that wait for the end."""


def unheard_of(order_id: str, samples: FloatArray, sample_rate: int) -> None:
    """For callers that do not listen."""


class MakeScript:
    """`make_script(orders, project, cancel, …)` gives what became of every order; `make_script.quote` says
    before what it will cost.

    A take that is there already of the very same request by the same connection is used and nothing is asked
    for, unless its id is in `again`; the same request twice among the orders is made once. `arrived(id, take,
    new)` is called on the calling thread as soon as a take is safe on the disk, `heard(id, samples, rate)` on
    others while it is made. `at_once` None is for what suits: one on this computer, the plan's number
    elsewhere. Cancelled, it stops what is under way, leaves the rest, and says so in what it gives; it raises
    nothing. Making what is missing resumes.
    """

    def __init__(self, connect: Connect, speak: Speak, price: AskPrice, settings: Settings) -> None:
        self._connect, self._speak, self._price, self._settings = connect, speak, price, settings

    def quote(
        self,
        orders: Sequence[Order],
        project: Project,
        connection: Connection | None = None,
        again: Collection[str] = (),
    ) -> ScriptQuote:
        """Quick, and asks nobody. `again` as in the call. Lengths are learned from what a voice has said."""
        connection = connection or self._connect.chosen
        known = takes_by_request(project, connection)
        first: dict[SpeechRequest, str] = {}
        expected = ExpectedLength(project.takes().values(), connection)
        lines = []
        for order in orders:
            there = None if order.id in again else known.get(order.request)
            earlier = "" if there or order.id in again else first.setdefault(order.request, order.id)
            same_as = "" if earlier == order.id else earlier
            lines.append(self._line(order, connection, expected(order.request), there, same_as))
        return ScriptQuote(tuple(lines))

    def __call__(
        self,
        orders: Sequence[Order],
        project: Project,
        cancel: CancelToken,
        *,
        connection: Connection | None = None,
        again: Collection[str] = (),
        at_once: int | None = None,
        arrived: Arrived = unnoticed,
        heard: HeardOf = unheard_of,
        progress: Progress = untold,
    ) -> Made:
        connection = connection or self._connect.chosen
        quote = self.quote(orders, project, connection, again)
        run = _Run(quote, arrived, progress, at_once or self.at_once(connection))
        by_id = {order.id: order for order in orders}

        def make(order_id: str) -> Take:
            order = by_id[order_id]
            return self._speak(
                order.request,
                project,
                cancel,
                heard=lambda samples, rate: heard(order_id, samples, rate),
                progress=lambda step, _: run.note(order_id, step),
                delivery=order.delivery,
                connection=connection,
            )

        return run(make, cancel)

    def at_once(self, connection: Connection) -> int:
        """How many are made at the same time there."""
        wanted = self._settings.get(AT_ONCE)
        return 1 if is_free(connection) else max(1, wanted if isinstance(wanted, int) else 2)

    def _line(
        self, order: Order, connection: Connection, seconds: float, there: Take | None, same_as: str
    ) -> Line:
        credits = self._price(order.request, connection).credits
        characters = len(spoken_text(order.request, frozenset()).billed)
        return Line(order.id, credits, seconds, characters, there, same_as)


def takes_by_request(project: Project, connection: Connection) -> Mapping[SpeechRequest, Take]:
    """Complete takes of texts by this connection, the newest of each request."""
    return {
        take.request: take
        for take in project.takes().values()
        if take.complete and take.job is TakeJob.TTS and take.connection == connection.id
    }


@dataclass(slots=True)
class _Run:
    """One run over a quote's lines, on the calling thread."""

    quote: ScriptQuote
    arrived: Arrived
    progress: Progress
    limit: int
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    tries: dict[str, int] = field(default_factory=dict)
    ended_by: StudioError | None = None
    _not_before: float = 0.0
    _step: str = ""

    def note(self, order_id: str, step: str) -> None:
        """What goes on with one of them, in words; from any thread."""
        self._step = step

    def __call__(self, make: Callable[[str], Take], cancel: CancelToken) -> Made:
        for line in self.quote.there:
            assert line.there is not None
            self._settle(Outcome(line.id, Fate.THERE, line.there))
        waiting = deque(line.id for line in self.quote.new)
        with ThreadPoolExecutor(max(1, self.limit), thread_name_prefix="making") as threads:
            running: dict[Future[Take], str] = {}
            while running or (waiting and not cancel.cancelled and self.ended_by is None):
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
            if cancel.cancelled or self.ended_by is not None:
                return
            order_id = waiting.popleft()
            running[submit(order_id)] = order_id

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
        if isinstance(outcome.error, FATAL) and self.ended_by is None:
            self.ended_by = outcome.error
        if outcome.take is not None and outcome.fate in (Fate.MADE, Fate.THERE):
            self.arrived(outcome.id, outcome.take, outcome.fate is Fate.MADE)
            for line in self.quote.lines:
                if line.same_as == outcome.id:
                    self._settle(Outcome(line.id, Fate.THERE, outcome.take))

    def _tell(self) -> None:
        done = [line for line in self.quote.new if line.id in self.outcomes]
        whole = sum(line.seconds for line in self.quote.new)
        share = sum(line.seconds for line in done) / whole if whole else 1.0
        number = min(len(done) + 1, len(self.quote.new))
        self.progress(f"{self._step or 'Making'} · {number} of {len(self.quote.new)}", share)

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
