"""A pickup list that is worked on, as the project keeps it."""

from __future__ import annotations

from dataclasses import replace

from studio.core.edit import Document, applied, setting
from studio.core.patch import PatchKind
from studio.core.pickups.matching import Candidate, Match
from studio.core.pickups.pickup import Pickup, Unread
from studio.core.pickups.worklist import (
    Review,
    Row,
    Worklist,
    row_values,
    without_worklist,
    worklist_of,
    worklist_value,
)

PLACE = Candidate(3, 4, 1.5, 1.9, "Thursday", 0.94)
FIRST = Row(
    "r2",
    Match(Pickup(2, PatchKind.REPLACE, "Thursday", "Friday", "a.wav", 1.5), (PLACE,)),
    "/a.wav",
    "f",
    "p",
)
SECOND = Row("r10", Match(Pickup(10, PatchKind.REMOVE, "um"), (), "“um” was not heard in the recording."))
LIST = Worklist("list.csv", (FIRST, SECOND), (Unread(3, "?", "it says nothing"),), ("/a.wav",))


def document() -> Document:
    return applied({}, setting({}, "Open", worklist_value(LIST)))


def test_a_list_comes_back_as_it_was_kept() -> None:
    assert worklist_of(document()) == LIST
    assert worklist_of({}) is None


def test_a_row_is_put_by_itself_and_the_list_away() -> None:
    begun = document()
    accepted = replace(FIRST, review=Review.ACCEPTED)
    edit = setting(begun, "Accept", row_values([accepted]))
    assert len(edit.changes) == 1
    after = worklist_of(applied(begun, edit))
    assert after is not None
    assert after.rows == (accepted, SECOND)
    gone = applied(begun, setting(begun, "Put away", without_worklist()))
    assert worklist_of(gone) is None


def test_lines_that_share_a_patch_are_known() -> None:
    other = replace(SECOND, patch="p")
    both = replace(LIST, rows=(FIRST, other))
    assert both.sharing(FIRST) == (FIRST, other)
    assert LIST.sharing(SECOND) == (SECOND,)
    assert LIST.row("r10") == SECOND
