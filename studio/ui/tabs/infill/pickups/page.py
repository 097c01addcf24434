"""What is shown of a pickup list, as one value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from studio.core.language import enumerated, listed, tr, trn
from studio.core.patch import Patch, PatchKind
from studio.core.pickups.matching import Candidate
from studio.core.pickups.pickup import Unread
from studio.core.pickups.worklist import Review, Row, Worklist
from studio.ui.speech.question_bar import Question
from studio.ui.tabs.infill.pickups.row_state import COUNTED, RowState, counted
from studio.ui.widgets.time_text import clock


@dataclass(frozen=True, slots=True)
class ListRow:
    """A line: `at` is when it is, `recording` the file where there are several, `old` and `new` words,
    `confidence` 0 to 1 (None without a place), and in `note` what is to be known of its state."""

    row: Row
    state: RowState
    at: str
    recording: str
    old: str
    new: str
    confidence: float | None
    note: str
    current: bool
    place: Candidate | None

    @property
    def id(self) -> str:
        return self.row.id

    @property
    def spoken(self) -> str:
        """For screen readers: `Line 3, Thursday becomes Friday, at 0:12.6, 94 percent sure, to hear`."""
        parts = [tr("Line {number}", number=self.row.pickup.number), self._change]
        parts += [tr("at {time}", time=self.at)] if self.at else []
        parts += [tr("in {recording}", recording=self.recording)] if self.recording else []
        if self.confidence is not None:
            parts.append(tr("{percent} percent sure", percent=round(100 * self.confidence)))
        return enumerated([*parts, self.note or self.state.words])

    @property
    def goes(self) -> bool:
        """Whether its words are taken out."""
        return self.row.pickup.kind is PatchKind.REMOVE

    @property
    def _change(self) -> str:
        if self.goes:
            return tr("{old} removed", old=self.old)
        if self.old:
            return tr("{old} becomes {new}", old=self.old, new=self.new)
        return tr("{new} inserted", new=self.new)


@dataclass(frozen=True, slots=True)
class ListPage:
    """`name` of the list, empty for none; `working` says what is being done, empty for nothing; `to_make`
    patches have no take yet, which `quote` is for; `reason` says why they cannot be made, without a full
    stop. `takes` is the number of takes of the current line, `number` that of the chosen one."""

    name: str
    rows: tuple[ListRow, ...]
    unread: tuple[Unread, ...]
    working: str
    making: bool
    to_make: int
    quote: str
    reason: str
    notice: str
    question: Question | None
    takes: int = 0
    number: int = 0

    @property
    def current(self) -> ListRow | None:
        """The line that is looked at."""
        return next((row for row in self.rows if row.current), None)

    @property
    def counts(self) -> str:
        """`2 to hear · 1 to place · 3 accepted`"""
        found = ((state, sum(row.state is state for row in self.rows)) for state in COUNTED)
        parts = [counted(state, count) for state, count in found if count]
        unread = len(self.unread)
        parts += [trn("{count} not read", "{count} not read", unread, about="lines")] if unread else []
        return " · ".join(parts)


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known beside the document: the patches by their ids, which are made now, why some failed, at
    which of its places a line is looked at, and the current line."""

    patches: Mapping[str, Patch]
    has_take: Callable[[Patch], bool]
    making: frozenset[str]
    failed: Mapping[str, str]
    places: Mapping[str, int]
    current: str


def home_of(worklist: Worklist, fingerprint: str, path: str) -> str:
    """The recordings that the list is for, as a sentence tells them; empty where the open one, known by
    `fingerprint` and lying at `path`, is one of them."""
    placed = [row for row in worklist.rows if row.path]
    if any(fingerprint == row.fingerprint or path == row.path for row in placed):
        return ""
    names = dict.fromkeys(PurePath(row.path).name for row in placed)
    return listed([tr("“{words}”", words=name) for name in names])


def elsewhere(home: str) -> str:
    """Whose list it is, where its recordings are not open."""
    return tr("This list is for {recordings}. Choose a line to open it.", recordings=home)


def list_rows(worklist: Worklist, standing: Standing, home: str = "") -> tuple[ListRow, ...]:
    """The lines in their order; with `home` each says in which recording it is."""
    several = bool(home) or len({row.path for row in worklist.rows if row.path}) > 1
    return tuple(_list_row(row, worklist, standing, several=several) for row in worklist.rows)


def place_of(row: Row, places: Mapping[str, int]) -> Candidate | None:
    """The place at which a line is looked at."""
    found = row.match.candidates
    return found[min(places.get(row.id, 0), len(found) - 1)] if found else None


def _list_row(row: Row, worklist: Worklist, standing: Standing, *, several: bool) -> ListRow:
    pickup, place = row.pickup, place_of(row, standing.places)
    state = state_of(row, standing)
    removed = pickup.kind is PatchKind.REMOVE
    return ListRow(
        row=row,
        state=state,
        at=clock(place.start) if place is not None else "",
        recording=PurePath(row.path or pickup.recording).name if several or not row.path else "",
        old=pickup.old or ("" if place is None or pickup.kind is PatchKind.INSERT else place.heard),
        new=tr("removed", about="words of the recording") if removed else pickup.new,
        confidence=_sure(row, place, state),
        note=_note(row, state, worklist, standing),
        current=row.id == standing.current,
        place=place,
    )


def _sure(row: Row, place: Candidate | None, state: RowState) -> float | None:
    """How sure the place is; of several that are as likely each has its share."""
    if place is None:
        return None
    return place.confidence / (len(row.match.rivals) if state is RowState.CHOOSE else 1)


def state_of(row: Row, standing: Standing) -> RowState:
    """How far a line is."""
    if row.review is Review.REJECTED:
        return RowState.REJECTED
    patch = standing.patches.get(row.patch)
    if patch is None:
        if row.match.is_said:
            return RowState.SAID
        return RowState.CHOOSE if row.match.candidates else RowState.NO_PLACE
    if patch.kind is not PatchKind.REMOVE and not standing.has_take(patch):
        if patch.id in standing.making:
            return RowState.MAKING
        return RowState.FAILED if patch.id in standing.failed else RowState.NOT_MADE
    return RowState.ACCEPTED if row.review is Review.ACCEPTED else RowState.TO_HEAR


def _note(row: Row, state: RowState, worklist: Worklist, standing: Standing) -> str:
    if state is RowState.FAILED:
        return standing.failed[row.patch]
    if state is RowState.NO_PLACE or state is RowState.SAID:
        return row.match.reason
    if state is RowState.CHOOSE:
        count = len(row.match.rivals)
        if count > 1:
            number = min(standing.places.get(row.id, 0), len(row.match.candidates) - 1) + 1
            count = len(row.match.candidates)
            return tr("Place {number} of {count}: is it this one?", number=number, count=count)
        return row.match.reason or tr("Is this the place?")
    shared = [each.pickup.number for each in worklist.sharing(row) if each.id != row.id]
    if shared:
        lines = listed([str(number) for number in shared])
        return trn(
            "{state}, with line {lines}",
            "{state}, with lines {lines}",
            len(shared),
            state=NAMES[state],
            lines=lines,
        )
    return NAMES[state]


NAMES = {
    RowState.NOT_MADE: tr("Not made"),
    RowState.MAKING: tr("Being made…"),
    RowState.TO_HEAR: tr("To hear"),
    RowState.ACCEPTED: tr("Accepted"),
    RowState.REJECTED: tr("Rejected"),
}
