"""A pickup list that is being worked on, as the project keeps it under `pickups`: what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from studio.core.edit import MISSING, Document, Json, value_at
from studio.core.patch import PatchKind
from studio.core.pickups.matching import Candidate, Match
from studio.core.pickups.pickup import Pickup, Unread

KEY = "pickups"
MOST_PLACES = 12
"""Places of a line that are kept to choose from."""
Values = dict[tuple[str, ...], Json]


class Review(StrEnum):
    """What the user said to a line."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Row:
    """A line with the places that it may have in the recording at `path`, which is empty where there is no
    such file, and which was known by `fingerprint`. `patch` is the id of the patch that it became, empty
    where it has no clear place yet; several lines may share one."""

    id: str
    match: Match
    path: str = ""
    fingerprint: str = ""
    patch: str = ""
    review: Review = Review.OPEN

    @property
    def pickup(self) -> Pickup:
        """What the list says."""
        return self.match.pickup


@dataclass(frozen=True, slots=True)
class Worklist:
    """The list's `name`, its lines in their order, those that could not be read, and the paths of the
    `recordings` in which they were looked for."""

    name: str = ""
    rows: tuple[Row, ...] = ()
    unread: tuple[Unread, ...] = ()
    recordings: tuple[str, ...] = ()

    def row(self, identity: str) -> Row | None:
        """The row of that id."""
        return next((row for row in self.rows if row.id == identity), None)

    def sharing(self, row: Row) -> tuple[Row, ...]:
        """The rows that became the same patch, with that one; it alone if it has none."""
        return tuple(each for each in self.rows if each.patch == row.patch) if row.patch else (row,)


def worklist_of(document: Document) -> Worklist | None:
    """The list that is worked on, None for none."""
    found = value_at(document, (KEY,))
    if not isinstance(found, Mapping):
        return None
    rows = tuple(sorted((_row(key, each) for key, each in found["rows"].items()), key=_by_number))
    unread = tuple(Unread(*each) for each in found["unread"])
    return Worklist(found["name"], rows, unread, tuple(found["recordings"]))


def worklist_value(worklist: Worklist) -> Values:
    """Path and plain value for an edit that begins a list."""
    value = {
        "name": worklist.name,
        "recordings": list(worklist.recordings),
        "unread": [[each.number, each.text, each.reason] for each in worklist.unread],
        "rows": {row.id: _row_value(row) for row in worklist.rows},
    }
    return {(KEY,): value}


def row_values(rows: Iterable[Row]) -> Values:
    """Paths and plain values for an edit that puts these rows as they are."""
    return {(KEY, "rows", row.id): _row_value(row) for row in rows}


def without_worklist() -> Values:
    """Path and value for an edit that puts the list away; its patches stay."""
    return {(KEY,): MISSING}


def _by_number(row: Row) -> tuple[int, str]:
    return row.pickup.number, row.id


def _row_value(row: Row) -> dict[str, Any]:
    match = row.match
    return {
        "pickup": asdict(match.pickup) | {"kind": match.pickup.kind.value},
        "places": [asdict(each) for each in match.candidates[:MOST_PLACES]],
        "settled": match.settled,
        "is_said": match.is_said,
        "path": row.path,
        "fingerprint": row.fingerprint,
        "patch": row.patch,
        "review": row.review.value,
        "reason": match.reason,
    }


def _row(identity: str, value: Mapping[str, Any]) -> Row:
    pickup = Pickup(**{**value["pickup"], "kind": PatchKind(value["pickup"]["kind"])})
    places = tuple(Candidate(**each) for each in value["places"])
    match = Match(pickup, places, value["reason"], value["is_said"], value["settled"])
    return Row(
        identity,
        match,
        value["path"],
        value["fingerprint"],
        value["patch"],
        Review(value["review"]),
    )
