"""The words of a recording that are known beforehand, handed over piece by piece."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from studio.engine.listening.aligner import words_to_align
from studio.engine.listening.word import HeardWord, bare
from studio.engine.text.clause import Word

_SEARCHED = 30
"""Words of the text, beyond as many as were heard, among which they are looked for."""


class Prompter:
    """Knows the `transcript` of a recording; BadText where it has no words. `last` is set before the last
    piece, which gets all that is left."""

    def __init__(self, transcript: str) -> None:
        self._left = words_to_align(transcript)
        self.last = False

    def words(self, heard: Sequence[HeardWord]) -> list[Word]:
        """The words of the text that are said in a piece of which the recogniser has `heard` this."""
        count = len(self._left) if self.last else self._reached(heard)
        said, self._left = self._left[:count], self._left[count:]
        return said

    def _reached(self, heard: Sequence[HeardWord]) -> int:
        """How many: to the last that was heard, and as many more as were misheard behind it."""
        near = [bare(word.text) for word in self._left[: len(heard) + _SEARCHED]]
        said = [bare(word.word) for word in heard]
        blocks = SequenceMatcher(None, near, said, autojunk=False).get_matching_blocks()
        found = [(block.a + block.size, block.b + block.size) for block in blocks if block.size]
        if not found:
            return min(len(near), len(said))
        text, speech = found[-1]
        return min(len(near), text + len(said) - speech)
