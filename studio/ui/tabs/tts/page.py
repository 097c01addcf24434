"""What the tab shows, as one value that the presenter makes and the widgets only read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from studio.core.script import Block
from studio.core.take import Take
from studio.core.voice import Voice
from studio.ui.speech.question_bar import Question
from studio.ui.speech.take_row import TakeRow
from studio.ui.tabs.tts.standing import Standing


@dataclass(frozen=True, slots=True)
class Act:
    """A button: its words, and why it cannot be pressed (empty if it can)."""

    words: str
    reason: str = ""
    tip: str = ""

    @property
    def enabled(self) -> bool:
        return not self.reason


@dataclass(frozen=True, slots=True)
class Page:
    """`voices` is None until they are known; `voice_line` stands in for the voice's description where it
    cannot speak; `about` in seconds; `changed` are the spans of the text that the chosen take does not say;
    `no_controls` says why speed and feeling cannot be set, `no_limit` why a longest length cannot, and
    `levels_note` what becomes of feelings; `languages` are those that the connection speaks,
    none until they are known."""

    title: str
    number: int
    block: Block
    standing: Standing
    voice: Voice | None
    voices: Sequence[Voice] | None
    voice_line: str
    primary: Act
    making: bool
    quote: str
    retake: Act
    retake_price: str
    takes: tuple[TakeRow, ...]
    about: float = 0.0
    notice: str = ""
    stale_tip: str = ""
    changed: tuple[tuple[int, int], ...] = ()
    question: Question | None = None
    no_controls: str = ""
    undo: str = ""
    redo: str = ""
    made_by: str = ""
    languages: tuple[str, ...] = ()
    no_limit: str = ""
    levels_note: str = ""

    @property
    def chosen(self) -> Take | None:
        """The take that is heard for this block."""
        return next((row.take for row in self.takes if row.chosen), None)
