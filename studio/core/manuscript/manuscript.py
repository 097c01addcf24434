"""What a text becomes: blocks of words, some of them said by somebody."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_BLOCK = 2000
"""Characters; a longer paragraph is cut at the end of a sentence."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words to be spoken in one go. `speaker` as it was written, empty where nobody is named; `note` is what
    stands there for the reader and is not spoken (a scene, a direction); `start` and `end` in seconds where
    the text says when it is to be heard."""

    text: str
    speaker: str = ""
    note: str = ""
    start: float | None = None
    end: float | None = None

    @property
    def target(self) -> float | None:
        """How long it may take, in seconds, where the text says so."""
        return None if self.start is None or self.end is None else max(0.0, self.end - self.start)


@dataclass(frozen=True, slots=True)
class Manuscript:
    """`title` may be empty. `notes` are things a reader should know, as sentences."""

    title: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def speakers(self) -> tuple[str, ...]:
        """Everybody who says something, in the order in which they come in."""
        return tuple(dict.fromkeys(each.speaker for each in self.paragraphs if each.speaker))
