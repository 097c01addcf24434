"""Which word of a block's text is being said."""

from __future__ import annotations

from studio.core.script import Block
from studio.core.take import Take
from studio.ui.tabs.tts.standing import Difference, difference
from studio.ui.waveform.words import SpokenWords, places

Span = tuple[int, int]


class Said:
    """The words of the take that is heard, and where they stand in the text; nowhere if they are not its
    words."""

    def __init__(self) -> None:
        self._spoken = SpokenWords()
        self._places: tuple[Span | None, ...] = ()

    def follow(self, take: Take | None, block: Block | None) -> None:
        """This take of this block is heard now; None for neither."""
        if take is None or block is None or difference(take.request, block.request) is Difference.WORDS:
            self._spoken, self._places = SpokenWords(), ()
            return
        self._spoken = SpokenWords(take.words)
        self._places = places(block.text, self._spoken.words)

    def at(self, seconds: float) -> Span | None:
        """From and to in the text of the word that is said then; None in a pause."""
        number = self._spoken.at(seconds) if self._places and seconds else None
        return self._places[number] if number is not None else None
