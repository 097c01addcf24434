"""The rows of one dataset: what the service lists, and the files of this computer that belong to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from studio.core.dataset import DatasetClip, DatasetFile, owners_of
from studio.core.dataset_judgement import FileJudgement, Grade
from studio.core.language import tr
from studio.services.fix_copy import mendable
from studio.ui.tabs.datasets.page import FileRow, Sieve, State, Summary

SIEVES = {Grade.PASS: Sieve.PASS, Grade.LOOK: Sieve.LOOK, Grade.FAIL: Sieve.FAIL}
CUT_SHORT = tr("It was cut off on its way; it is not in the dataset.")


@dataclass(frozen=True, slots=True)
class Live:
    """How a file stands in this session, beside what is noted of it."""

    state: State
    part: float = 0.0
    sentence: str = ""


Waits = Callable[[str], State | None]
"""JUDGING or WAITS for a path that is in a queue, else None."""


def coming_key(path: str) -> str:
    """The key of the row of a file that the service does not list yet."""
    return f"upload:{path}"


class Shelf:
    """`rows` in the service's order, then those that are not there yet; `is_here` tells whether this computer
    is the service. Judgements and states are told one by one, and change one row."""

    def __init__(self, is_here: Callable[[], bool] = lambda: False) -> None:
        self._is_here = is_here
        self.rows: list[FileRow] = []
        self._files: Sequence[DatasetFile] = ()
        self._clips: tuple[DatasetClip, ...] = ()
        self._numbers: dict[str, int] = {}
        self._judged: dict[str, FileJudgement] = {}
        self._sieves: dict[str, Sieve] = {}
        self._live: dict[str, Live] = {}
        self._tally = Tally()
        self._seen: dict[str, str] = {}

    def begin(self) -> None:
        """Another dataset."""
        self.__init__(self._is_here)  # type: ignore[misc]

    def live(self, path: str) -> Live | None:
        """How a file stands in this session."""
        return self._live.get(path)

    def judgement(self, path: str) -> FileJudgement | None:
        """What is thought of a file."""
        return self._judged.get(path)

    def row_of(self, key: str) -> FileRow | None:
        """The row of that key."""
        return next((row for row in self.rows if row.key == key), None)

    def number_of(self, path: str) -> int | None:
        """Where a file of this computer stands."""
        return self._numbers.get(path)

    def clip(self, path: str) -> DatasetClip | None:
        """A file of this computer."""
        return next((clip for clip in self._clips if clip.path == path), None)

    def is_double(self, clip: DatasetClip) -> str:
        """The name of an earlier file with the same sound; empty if there is none."""
        judgement = self._judged.get(clip.path)
        marks = (clip.sha256, judgement.sound if judgement is not None else "")
        owner = next((self._seen[mark] for mark in marks if mark in self._seen), clip.path)
        return "" if owner == clip.path or clip.sent else owner.replace("\\", "/").rpartition("/")[2]

    def set_judgements(self, judged: Iterable[tuple[str, FileJudgement]]) -> None:
        """Many at once; `renew` shows them."""
        for path, judgement in judged:
            self._judged[path], self._sieves[path] = judgement, SIEVES[judgement.grade]

    def set_live(self, path: str, live: Live | None) -> None:
        """How a file stands now; `renew_row` shows it."""
        if live is None:
            self._live.pop(path, None)
        else:
            self._live[path] = live

    def renew(
        self, files: Sequence[DatasetFile], clips: tuple[DatasetClip, ...], waits: Waits
    ) -> tuple[DatasetClip, ...]:
        """All rows anew. Gives those files of which the service shows that they have arrived, though nobody
        noted it."""
        self._files, self._clips = files, clips
        self._see()
        owners, arrived = owners_of(files, clips)
        there = {clip.path for clip in owners.values()}
        rows = [self._listed(file, owners.get(file.id)) for file in files]
        rows += [self._coming(clip, waits) for clip in clips if clip.path not in there and self._shows(clip)]
        self.rows, self._tally = rows, Tally(rows)
        self._numbers = {row.clip.path: number for number, row in enumerate(rows) if row.clip is not None}
        return arrived

    def renew_row(self, clip: DatasetClip, waits: Waits) -> int | None:
        """One row anew; gives its number."""
        number = self._numbers.get(clip.path)
        self._clips = tuple(clip if each.path == clip.path else each for each in self._clips)
        if number is None:
            return None
        file = self.rows[number].file
        if clip.path in self._judged:
            self._seen.setdefault(self._judged[clip.path].sound, clip.path)
        row = self._listed(file, clip) if file is not None else self._coming(clip, waits)
        self._tally.count(self.rows[number], -1)
        self._tally.count(row)
        self.rows[number] = row
        return number

    def _see(self) -> None:
        """Whose sound each is: what was sent comes first."""
        self._seen = {}
        for clip in sorted(self._clips, key=lambda clip: not clip.sent):
            self._seen.setdefault(clip.sha256, clip.path)
            if clip.path in self._judged:
                self._seen.setdefault(self._judged[clip.path].sound, clip.path)

    def _shows(self, clip: DatasetClip) -> bool:
        """Sent ones that the service does not list are gone, but for those of this session."""
        return not clip.sent or clip.path in self._live

    def _listed(self, file: DatasetFile, clip: DatasetClip | None) -> FileRow:
        judgement = self._judged.get(clip.path) if clip is not None else None
        sieve = self._sieve(clip, "")
        facts = (f"file:{file.id}", file.filename, file.size, State.SENT, "", file, clip, judgement)
        return FileRow(*facts, "", 1.0, sieve, self._is_here())

    def _coming(self, clip: DatasetClip, waits: Waits) -> FileRow:
        double = self.is_double(clip)
        sieve = self._sieve(clip, double)
        state, sentence, part = self._state(clip, sieve, waits)
        if state is State.FAILED and sieve is Sieve.ALL:  # It cannot be read, so that nobody judges it.
            sieve = Sieve.FAIL
        return FileRow(
            coming_key(clip.path),
            clip.name,
            clip.size,
            state,
            sentence,
            None,
            clip,
            self._judged.get(clip.path),
            double,
            part,
            sieve,
            self._is_here(),
        )

    def _state(self, clip: DatasetClip, sieve: Sieve, waits: Waits) -> tuple[State, str, float]:
        live = self._live.get(clip.path)
        if live is not None and live.state in (State.SENDING, State.SENT, State.FAILED):
            return live.state, live.sentence, live.part
        waiting = waits(clip.path)
        if waiting is not None:
            return waiting, "", 0.0
        if clip.failed:
            return State.FAILED, clip.failed, 0.0
        if not clip.allowed and sieve in (Sieve.DOUBLE, Sieve.FAIL):
            return State.HELD, "", 0.0
        return State.STOPPED, CUT_SHORT if clip.begun else live.sentence if live is not None else "", 0.0

    def _sieve(self, clip: DatasetClip | None, double: str) -> Sieve:
        if double:
            return Sieve.DOUBLE
        return self._sieves.get(clip.path, Sieve.ALL) if clip is not None else Sieve.ALL

    @property
    def summary(self) -> Summary:
        """Of all of them; a row that changes changes it, so that it need not be counted anew."""
        tally = self._tally
        return Summary(dict(tally.seconds), dict(tally.counts), tally.usable, tally.fixable)


class Tally:
    """Counts rows in and out."""

    def __init__(self, rows: Iterable[FileRow] = ()) -> None:
        self.seconds = dict.fromkeys(Sieve, 0.0)
        self.counts = dict.fromkeys(Sieve, 0)
        self.usable, self.fixable = 0.0, 0
        for row in rows:
            self.count(row)

    def count(self, row: FileRow, times: int = 1) -> None:
        """One more; -1 for one less."""
        self.counts[row.sieve] += times
        self.usable += times * row.usable
        if row.judgement is not None:
            self.seconds[row.sieve] += times * row.judgement.seconds
            self.fixable += times * can_be_fixed(row)


def can_be_fixed(row: FileRow) -> bool:
    """Whether a copy of it would be better, and is worth making: it is not sent, and no copy itself."""
    judgement, clip = row.judgement, row.clip
    if row.sieve not in (Sieve.LOOK, Sieve.FAIL) or judgement is None or clip is None:
        return False
    return not clip.copy_of and row.state is not State.SENT and bool(mendable(judgement))
