"""Making what a pickup list needs: one quote, one run, nothing twice, each safe as soon as it is there."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from studio.audio.fingerprint import fingerprint
from studio.core.cancel import CancelToken
from studio.core.connection import Connection
from studio.core.errors import BadRequest, BadSound
from studio.core.language import tr
from studio.core.pickups.order import PickupOrder
from studio.core.script_making import Line, Made, ScriptQuote
from studio.core.take import Take
from studio.library.project import Project
from studio.library.settings import Settings
from studio.services.as_recorded import AsRecorded
from studio.services.connect import Connect
from studio.services.infill import Infill
from studio.services.make_many import Arrived, Run, how_many, unnoticed
from studio.services.make_take import untold
from studio.services.pickup_takes import BEGUN, ENDED, PickupTakes, key_of, log_of
from studio.services.quote import AskPrice, is_free
from studio.services.receiving import Progress

OTHER_CONNECTION = tr("Another connection was chosen meanwhile; what was not made yet waits.")


def changed(name: str) -> str:
    """What is said where a recording is another one than the list was matched with."""
    return tr("“{name}” changed since the places of the list were found. Match the list anew.", name=name)


class MakePickups:
    """`make_pickups(orders, project, cancel, …)` gives what became of every order; `make_pickups.quote` says
    before what it will cost.

    A take that is there already of the same words, voice and sounds by the same connection is used and
    nothing is asked for, unless its order's id is in `again`. `arrived(id, take, new)` is called on the
    calling thread as soon as a take is safe on the disk. The voice “As recorded” is cloned where it is not
    there yet: see `AsRecorded`. Cancelled, or ended by what would meet all others, it leaves the rest and
    says so in what it gives; it raises nothing. Making the same orders resumes, also after a kill; those that
    a service which charges was being asked for then are in `unsure`.
    """

    def __init__(
        self,
        connect: Connect,
        infill: Infill,
        price: AskPrice,
        settings: Settings,
        as_recorded: AsRecorded,
        takes: PickupTakes,
    ) -> None:
        self._connect, self._infill, self._price, self._settings = connect, infill, price, settings
        self._as_recorded, self._takes = as_recorded, takes

    def quote(
        self,
        orders: Sequence[PickupOrder],
        project: Project,
        cancel: CancelToken,
        again: Collection[str] = (),
    ) -> ScriptQuote:
        """Asks nobody. For a worker: it may look into recordings. `again` as in the call."""
        connection, first = self._connect.chosen, dict[str, str]()
        lines = []
        for order in orders:
            fresh = order.id in again
            there = None if fresh else self._takes.find(order, project, connection, cancel)
            key = key_of(order, connection)
            earlier = order.id if there or fresh else first.setdefault(key, order.id)
            lines.append(self._line(order, connection, there, "" if earlier == order.id else earlier))
        return ScriptQuote(tuple(lines))

    def unsure(
        self, orders: Sequence[PickupOrder], project: Project, cancel: CancelToken
    ) -> tuple[PickupOrder, ...]:
        """Those that may have been paid for although there is no take: the studio ended meanwhile. Ask
        before they are made."""
        connection = self._connect.chosen
        asked = self._takes.unsure(orders, project, connection)
        return tuple(order for order in asked if self._takes.find(order, project, connection, cancel) is None)

    def __call__(
        self,
        orders: Sequence[PickupOrder],
        project: Project,
        cancel: CancelToken,
        *,
        again: Collection[str] = (),
        arrived: Arrived = unnoticed,
        progress: Progress = untold,
    ) -> Made:
        connection = self._connect.chosen
        quote = self.quote(orders, project, cancel, again)
        run = Run(quote, arrived, progress, how_many(connection, self._settings), work=tr("Making patches"))
        by_id = {order.id: order for order in orders}

        def make(order_id: str) -> Take:
            def told(step: str, fraction: float | None) -> None:
                run.note(order_id, step, fraction or 0.0)

            return self._make(by_id[order_id], project, connection, cancel, told)

        return run(make, cancel)

    def _make(
        self,
        order: PickupOrder,
        project: Project,
        connection: Connection,
        cancel: CancelToken,
        progress: Progress,
    ) -> Take:
        if fingerprint(order.path) != order.patch.recording:
            raise BadSound(changed(order.path.name))
        voice_id = order.patch.voice_id
        if order.is_as_recorded:
            voice_id = self._as_recorded(order.speaker, cancel, progress=progress)
        if self._connect.chosen.id != connection.id:
            raise BadRequest(OTHER_CONNECTION)
        request = order.request(voice_id)
        if is_free(connection):
            return self._infill(request, project, cancel, progress=progress)
        log, key = log_of(project), key_of(order, connection)
        log.append({"key": key, "state": BEGUN})
        try:
            return self._infill(request, project, cancel, progress=progress)
        finally:
            log.append({"key": key, "state": ENDED})

    def _line(self, order: PickupOrder, connection: Connection, there: Take | None, same_as: str) -> Line:
        request = order.request(order.patch.voice_id)
        quote = self._price.infill(request, connection)
        return Line(order.id, quote.credits, quote.about_seconds, len(request.text), there, same_as)
