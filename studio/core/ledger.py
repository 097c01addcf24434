"""A row of the ledger: what was asked for, of whom, and what it cost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from studio.core.errors import Charge


class Result(StrEnum):
    MADE = "made"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One spend or free act. `time` ISO 8601; `project` its name then, `project_id` what it is known by under
    every name; `voice` the name of `voice_id` then; `seconds` of sound received; `credits` by the documented
    prices, 0 where nothing was charged; `charge` one of `core.errors.Charge`."""

    time: str
    project: str
    job: str
    connection: str
    voice_id: str
    characters: int
    seconds: float
    credits: int
    result: Result
    charge: str
    request_id: str = ""
    take_id: str = ""
    project_id: str = ""
    voice: str = ""

    @property
    def may_be_charged(self) -> bool:
        """True for what was not made, or not whole, and may have cost something nevertheless."""
        return self.result is not Result.MADE and self.charge != str(Charge.NOTHING)


def spent(rows: Iterable[LedgerRow]) -> int:
    """Credits of all of them; what may have been charged counts."""
    return sum(row.credits for row in rows)


def of_project(rows: Iterable[LedgerRow], project_id: str) -> tuple[LedgerRow, ...]:
    """Those of one project, under whatever name."""
    return tuple(row for row in rows if project_id and row.project_id == project_id)


def in_time(rows: Iterable[LedgerRow], begins: str) -> tuple[LedgerRow, ...]:
    """Those whose time begins so: `2026-11` for a month, `2026-11-29` for a day, as the clock on the wall
    showed it."""
    return tuple(row for row in rows if row.time.startswith(begins))
