"""Making many blocks: as many at once as a plan allows, nothing twice, each safe as soon as it is there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.connection import Connection
from studio.core.script_making import Line, Made, Order, ScriptQuote
from studio.core.speech import SpeechRequest
from studio.core.take import Take, TakeJob
from studio.library.project import Project
from studio.library.settings import Settings
from studio.services.connect import Connect
from studio.services.expected_length import ExpectedLength
from studio.services.make_many import Arrived, Run, how_many, unnoticed
from studio.services.make_take import untold
from studio.services.quote import AskPrice
from studio.services.receiving import Progress
from studio.services.speak import Speak
from studio.services.spoken_text import spoken_text

HeardOf = Callable[[str, FloatArray, int], None]


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
        run = Run(quote, arrived, progress, at_once or self.at_once(connection))
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
        return how_many(connection, self._settings)

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
