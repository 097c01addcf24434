"""Rows of the ledger: one for each act that may cost something, however it ends."""

from __future__ import annotations

import threading
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
from studio.library.project import Project

_log = logger(__name__)


class Books:
    """Opens a page for an act when it begins."""

    def __init__(self, ledger: Ledger, clock: Clock = clocks.now) -> None:
        self._ledger, self._clock = ledger, clock
        self._lock = threading.Lock()
        self._unwritten: list[LedgerRow] = []

    def page(
        self,
        job: str,
        project: Project,
        connection: Connection,
        request: SpeechRequest,
        credits: int,
        voice: str = "",
    ) -> Page:
        """A page for speaking `request`, which costs `credits` if it is made; `voice` is what whoever says it
        is called, where that is known already."""
        row = LedgerRow(
            time=stamp(self._clock),
            project=project.name,
            project_id=project.id,
            job=job,
            connection=connection.id,
            voice_id=request.voice_id,
            characters=len(request.text),
            seconds=0.0,
            credits=credits,
            result=Result.FAILED,
            charge=str(Charge.NOTHING),
            voice=voice,
        )
        return Page(self, row)

    def write(self, row: LedgerRow) -> None:
        """Write a row, and before it those that could not be written: they are tried again with every next.
        A take that was made is not lost because of its row."""
        with self._lock:
            self._unwritten.append(row)
            try:
                while self._unwritten:
                    self._ledger.add(self._unwritten[0])
                    self._unwritten.pop(0)
            except DiskError as error:
                _log.error("a row of the ledger was not written yet: %s %s", error.sentence, row)


class Page:
    """Is closed once, when the act has ended."""

    def __init__(self, books: Books, row: LedgerRow) -> None:
        self._books, self._row = books, row

    def speaks(self, voice: str) -> None:
        """What the voice is called, so that the row says so even where nothing of it was heard."""
        self._row = replace(self._row, voice=voice)

    def close(self, result: Result, charge: Charge, take: Take | None) -> None:
        """Write the row."""
        self._books.write(
            replace(
                self._row,
                result=result,
                charge=str(charge),
                credits=0 if charge is Charge.NOTHING else self._row.credits,
                seconds=take.seconds if take else 0.0,
                request_id=take.request_id if take else "",
                take_id=take.id if take else "",
                voice=take.voice_name if take else self._row.voice,
            )
        )
