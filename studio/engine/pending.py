"""Text that comes in pieces, and what of it can be spoken already."""

from __future__ import annotations

import re

from studio.engine.text.sentences import sentences

_END = re.compile(r"[.!?…。！？｡؟۔।॥\n]")


class Pending:
    """The text that is not yet spoken; true while there is any."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._text = ""
        self._may_end = False

    def __bool__(self) -> bool:
        return bool(self._text.strip())

    def add(self, piece: str) -> None:
        """Append `piece` as it is: words may come in halves."""
        self._text += piece
        self._may_end = self._may_end or _END.search(piece) is not None

    def everything(self) -> str:
        """All of it, empty if it is blank."""
        return self._taken(len(self._text))

    def sentences(self) -> str:
        """The whole sentences at its start: those after which another one has begun."""
        if not self._may_end:
            return ""
        *whole, last = list(sentences(self._text, self._language)) or [""]
        place = self._text.rfind(last) if whole else -1
        return self._taken(place) if place > 0 else ""

    def words(self) -> str:
        """The whole words at its start; all of it if it is one word."""
        place = len(self._text) - len(self._text.split()[-1])
        if self._text[-1].isspace() or not self._text[:place].strip():
            return self.everything()
        return self._taken(place)

    def _taken(self, end: int) -> str:
        taken, self._text = self._text[:end], self._text[end:]
        self._may_end = _END.search(self._text) is not None
        return taken if taken.strip() else ""
