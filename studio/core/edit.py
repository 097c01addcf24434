"""Reversible edits on a project's document.

The document is a tree of plain JSON values (dict, list, str, float, int, bool, None). A `Change` sets the
value at a path; an `Edit` is what the user did, as one or more changes that are done and undone together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

Json = Any
Document = dict[str, Json]


class _Missing:
    def __repr__(self) -> str:
        return "MISSING"


MISSING = _Missing()


@dataclass(frozen=True, slots=True)
class Change:
    """At `path` (keys from the root) `before` becomes `after`; MISSING stands for «no such key»."""

    path: tuple[str, ...]
    before: Json
    after: Json

    @property
    def inverse(self) -> Change:
        return Change(self.path, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Edit:
    """What the user did, in words for the undo menu («Type words»), and what it changed."""

    label: str
    changes: tuple[Change, ...]

    @property
    def inverse(self) -> Edit:
        return Edit(self.label, tuple(change.inverse for change in reversed(self.changes)))


def value_at(document: Document, path: Sequence[str]) -> Json:
    """The value at `path`, MISSING if there is none."""
    node: Json = document
    for key in path:
        if not isinstance(node, Mapping) or key not in node:
            return MISSING
        node = node[key]
    return node


def setting(document: Document, label: str, values: Mapping[tuple[str, ...], Json]) -> Edit:
    """The edit that sets `values` (path to value; MISSING removes), leaving out what is so already."""
    changes = tuple(
        Change(path, value_at(document, path), value)
        for path, value in values.items()
        if value_at(document, path) != value
    )
    return Edit(label, changes)


def applied(document: Document, edit: Edit) -> Document:
    """A new document with the edit done; what it does not touch is shared with the old one."""
    copies: dict[int, dict[str, Json]] = {}
    for change in edit.changes:
        document = cast(Document, _with(document, change.path, change.after, copies))
    return document


def _with(node: Json, path: tuple[str, ...], value: Json, copies: dict[int, dict[str, Json]]) -> Json:
    """`copies` are the mappings made for this edit, by their address: each is copied once however many
    changes there are in it."""
    if not path:
        return value
    copy = copies.get(id(node))
    if copy is None:
        copy = dict(node) if isinstance(node, Mapping) else {}
        copies[id(copy)] = copy
    key, rest = path[0], path[1:]
    if not rest and value is MISSING:
        copy.pop(key, None)
    else:
        copy[key] = _with(copy.get(key), rest, value, copies)
    return copy
