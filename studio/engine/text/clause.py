"""What the text front end hands to the speech: clauses of phonemes, with the words they came from."""

from __future__ import annotations

from dataclasses import dataclass

MAX_SYMBOLS = 400


@dataclass(frozen=True, slots=True)
class Word:
    """`text` as it was written; `phonemes` in Kokoro's alphabet, without the spaces around it."""

    text: str
    phonemes: str


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch spoken in one go.

    `phonemes` is what the model reads, at most MAX_SYMBOLS symbols: the words' phonemes in their order, with
    spaces and punctuation, empty where a text begins with silence. `pause`: seconds of silence that follow, 0
    at the very end unless it was typed; a `typed` one is as long at any pace. `language`: ISO 639-1.
    """

    text: str
    words: tuple[Word, ...]
    phonemes: str
    pause: float
    language: str
    typed: bool = False

    def silence(self, pace: float) -> float:
        """Seconds of silence that follow at a pace, 1 being normal."""
        return self.pause if self.typed else self.pause / pace
