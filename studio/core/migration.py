"""Documents of earlier versions, brought to the format of this one."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping

from studio.core.edit import Document

FORMAT = 2
"""Of documents that this version writes. 2: a project has an `id`, which it keeps under every name."""


def format_of(document: Document) -> int:
    """The number that says which version wrote it; 1 where none stands."""
    found = document.get("format", 1)
    return found if isinstance(found, int) else FORMAT + 1


def begun(document: Document, identity: str) -> Document:
    """A new document, in this version's format and with an id of its own."""
    return {**document, "format": FORMAT, "id": identity}


def migrated(document: Document, seed: bytes) -> Document:
    """The document in this version's format. `seed` is something that the project has had from its start, and
    for ever the same is made of it."""
    for number in range(format_of(document), FORMAT):
        document = {**_STEPS[number](document, seed), "format": number + 1}
    return document


def project_id(document: Document) -> str:
    """What the project is known by in the ledger, whatever it is called; empty for none."""
    return str(document.get("id", ""))


def _with_id(document: Document, seed: bytes) -> Document:
    return {**document, "id": hashlib.sha256(seed).hexdigest()[:12]}


_STEPS: Mapping[int, Callable[[Document, bytes], Document]] = {1: _with_id}
