"""Edits can be done and undone, and change nothing else."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import assume, given

from studio.core.edit import MISSING, Change, Document, Edit, applied, setting, value_at
from tests.unit.core.documents import DOCUMENTS, WISHES, edit_of

DOCUMENT = {"script": {"order": ["a"], "blocks": {"a": {"text": "one"}}}, "name": "N"}


def is_there(document: Document, path: tuple[str, ...]) -> bool:
    """Whether everything above `path` is a group already: what an edit makes on its way is not unmade."""
    return all(isinstance(value_at(document, path[:depth]), dict) for depth in range(len(path)))


@given(DOCUMENTS, WISHES)
def test_an_edit_makes_it_so_and_its_inverse_unmakes_it(document: Document, wish: dict[Any, Any]) -> None:
    assume(all(is_there(document, path) for path in wish))
    before = copy.deepcopy(document)
    edit = edit_of(document, "Wish", wish)
    after = applied(document, edit)
    assert document == before, "documents are never changed in place"
    for change in edit.changes:
        assert value_at(after, change.path) == change.after
    assert applied(after, edit.inverse) == before


@given(DOCUMENTS, WISHES)
def test_what_is_so_already_is_no_change(document: Document, wish: dict[Any, Any]) -> None:
    assume(all(is_there(document, path) for path in wish))
    after = applied(document, edit_of(document, "Wish", wish))
    assert edit_of(after, "Wish", wish).changes == ()


def test_what_an_edit_does_not_touch_is_shared() -> None:
    after = applied(DOCUMENT, setting(DOCUMENT, "Rename", {("name",): "M"}))
    assert after["script"] is DOCUMENT["script"]


def test_several_changes_are_undone_in_the_opposite_order() -> None:
    edit = Edit("Twice", (Change(("name",), "N", "M"), Change(("name",), "M", "L")))
    assert applied(DOCUMENT, edit)["name"] == "L"
    assert applied(applied(DOCUMENT, edit), edit.inverse) == DOCUMENT


def test_a_removed_key_is_gone_and_comes_back() -> None:
    edit = setting(DOCUMENT, "Remove", {("script", "blocks", "a"): MISSING})
    after = applied(DOCUMENT, edit)
    assert after["script"]["blocks"] == {}
    assert value_at(after, ("script", "blocks", "a", "text")) is MISSING
    assert applied(after, edit.inverse) == DOCUMENT
