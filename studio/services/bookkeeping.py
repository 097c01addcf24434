"""Rows of the ledger: one for each act that may cost something, however it ends."""

from __future__ import annotations

from dataclasses import replace

from studio.core.connection import Connection
from studio.core.errors import Charge, DiskError
from studio.core.ledger import LedgerRow, Result
from studio.core.log import logger
from studio.core.speech import SpeechRequest
from studio.core.take import Take
from studio.library import clock as clocks
from studio.library.clock import Clock, stamp
from studio.library.ledger import Ledger

_log = logger(__name__)


class Books:
    """Opens a page for an act when it begins."""

    def __init__(self, ledger: Ledger, clock: Clock = clocks.now) -> None:
        self._ledger, self._clock = ledger, clock

    def page(
        self, job: str, project: str, connection: Connection, request: SpeechRequest, credits: int
    ) -> Page:
        """A page for speaking `request`, which costs `credits` if it is made."""
        row = LedgerRow(
            time=stamp(self._clock),
            project=project,
            job=job,
            connection=connection.id,
            voice_id=request.voice_id,
            characters=len(request.text),
            seconds=0.0,
            credits=credits,
            result=Result.FAILED,
            charge=str(Charge.NOTHING),
        )
        return Page(self._ledger, row)


class Page:
    """Is closed once, when the act has ended."""

    def __init__(self, ledger: Ledger, row: LedgerRow) -> None:
        self._ledger, self._row = ledger, row

    def close(self, result: Result, charge: Charge, take: Take | None) -> None:
        """Write the row. A take that was made is not lost because its row cannot be written."""
        row = replace(
            self._row,
            result=result,
            charge=str(charge),
            credits=0 if charge is Charge.NOTHING else self._row.credits,
            seconds=take.seconds if take else 0.0,
            request_id=take.request_id if take else "",
            take_id=take.id if take else "",
        )
        try:
            self._ledger.add(row)
        except DiskError as error:
            _log.error("a row of the ledger was not written: %s %s", error.sentence, row)
