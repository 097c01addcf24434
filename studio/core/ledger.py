"""A row of the ledger: what was asked for, of whom, and what it cost."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Result(StrEnum):
    MADE = "made"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One spend or free act. `time` ISO 8601; `seconds` of sound received; `credits` by the documented
    prices; `charge` one of `core.errors.Charge`."""

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
