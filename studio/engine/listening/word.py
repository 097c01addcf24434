"""A word that was heard."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class HeardWord:
    """`word` as it is written, with its punctuation; `start` and `end` in seconds; `confidence` 0 to 1."""

    word: str
    start: float
    end: float
    confidence: float

    def later(self, seconds: float) -> HeardWord:
        """The same in a sound that began so much earlier."""
        return replace(self, start=self.start + seconds, end=self.end + seconds)


def bare(word: str) -> str:
    """Its letters and figures alone, in lower case: how words are compared."""
    return "".join(letter for letter in word.lower() if letter.isalnum())
