"""What the Datasets tab shows, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from studio.core.dataset import Dataset, DatasetClip, DatasetFile
from studio.core.dataset_judgement import FileJudgement
from studio.core.language import mark, tr
from studio.ui.tabs.datasets.hearing import Heard

FROM_ELSEWHERE: Final = tr("This file was sent from elsewhere; the service does not give it back.")
ADDED_ELSEWHERE: Final = tr("This file was not added from here, so that there is nothing to hear.")
MOVED: Final = tr("This file is not where it was when it was added.")


class State(StrEnum):
    """Of a file on its way; the value is `shown`, and kept in tables."""

    JUDGING = mark("Judging")
    HELD = mark("Held back")
    WAITS = mark("Waits")
    SENDING = mark("Sending")
    SENT = mark("Sent")
    FAILED = mark("Not sent")
    STOPPED = mark("Not sent yet")


OPEN = (State.JUDGING, State.WAITS, State.SENDING)
AGAIN = (State.FAILED, State.STOPPED)
UNSENT = (State.HELD, *AGAIN)


class Sieve(StrEnum):
    """Which files the table shows."""

    ALL = "all"
    PASS = "pass"
    LOOK = "look"
    FAIL = "fail"
    DOUBLE = "double"


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file of the dataset, or one on its way there. `key` tells it from the others; `double` names the file
    that has the same sound; `part` of it is sent; `sentence` says why it is not sent; `sieve` is what it
    counts as, ALL while nothing is known of it; `here` if this computer keeps the dataset."""

    key: str
    name: str
    size: int | None
    state: State
    sentence: str = ""
    file: DatasetFile | None = None
    clip: DatasetClip | None = None
    judgement: FileJudgement | None = None
    double: str = ""
    part: float = 0.0
    sieve: Sieve = Sieve.ALL
    here: bool = False

    @property
    def words(self) -> str:
        """The judgement, in a few words."""
        if self.double:
            return tr("Same sound as {name}", name=self.double)
        if self.judgement is None:
            return self.sentence if self.state is State.FAILED else ""
        return self.judgement.said

    @property
    def usable(self) -> float:
        """Seconds of it that count."""
        if self.judgement is None or self.double:
            return 0.0
        counts = self.sieve is not Sieve.FAIL or self.state is State.SENT
        return self.judgement.seconds if counts else 0.0


@dataclass(frozen=True, slots=True)
class Summary:
    """Of all files of a dataset: seconds by what they are worth, and how many there are of each."""

    seconds: dict[Sieve, float]
    counts: dict[Sieve, int]
    usable: float
    fixable: int


@dataclass(frozen=True, slots=True)
class Page:
    """`datasets` is None until they were listed; `away` says why they cannot be, or that they are coming.
    `counts` of files and `usable` seconds are known for datasets that were looked into. `reason` says why
    nothing can be made or sent now, without a full stop; `fixed` why nothing there can be changed or deleted.
    `rows` are those that the `sieve` lets through; `resumable` wait for nobody."""

    datasets: tuple[Dataset, ...] | None
    counts: dict[str, int]
    usable: dict[str, float]
    away: str
    reason: str
    fixed: str
    chosen: Dataset | None
    coming: bool
    rows: tuple[FileRow, ...]
    row: FileRow | None
    heard: Heard
    looking: bool
    left: int
    resumable: int
    creating: bool
    notice: str
    step: str
    sieve: Sieve
    summary: Summary
    total: int
    passages: int
