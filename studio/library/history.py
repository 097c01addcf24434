"""A project's past: the document, and what can be undone and redone."""

from __future__ import annotations

from collections.abc import Iterable

from studio.core.edit import Document, Edit, applied
from studio.library.journal import Act, Entry


class History:
    """Follows a journal's entries. `document` is as the last of them left it."""

    def __init__(self, document: Document, past: Iterable[Entry] = ()) -> None:
        self.document = document
        self.done: list[Edit] = []
        self.undone: list[Edit] = []
        for entry in past:
            self._move(entry.act, entry.edit)

    def next(self, act: Act) -> Edit | None:
        """The edit that an undo or a redo would take back or do again."""
        edits = self.done if act is Act.UNDO else self.undone
        return edits[-1] if edits else None

    def label(self, act: Act) -> str:
        """What that would be, in words; empty where there is nothing."""
        edit = self.next(act)
        return edit.label if edit else ""

    def follow(self, act: Act, edit: Edit | None = None) -> None:
        """Do what an entry says."""
        step = self._move(act, edit)
        if step is not None:
            self.document = applied(self.document, step)

    def _move(self, act: Act, edit: Edit | None) -> Edit | None:
        """Keep the two lists; gives what it means for the document."""
        if act is Act.DO and edit is not None:
            self.done.append(edit)
            self.undone.clear()
            return edit
        source, target = (self.done, self.undone) if act is Act.UNDO else (self.undone, self.done)
        if act is Act.START or not source:
            return None
        step = source.pop()
        target.append(step)
        return step.inverse if act is Act.UNDO else step
