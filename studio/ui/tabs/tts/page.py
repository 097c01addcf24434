"""What the tab shows, as one value that the presenter makes and the widgets only read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from studio.core.script import Block, Character, Manner
from studio.core.take import Take
from studio.core.voice import Voice
from studio.ui.speech.question_bar import Question
from studio.ui.speech.take_row import TakeRow
from studio.ui.tabs.tts.rows import Row
from studio.ui.tabs.tts.standing import Kind, Standing


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
    """`row` is the current block's, `rows` all of them, `missing` those that are to be made; `usual` how a
    block of its character is spoken by default, `defaults` how one of the script's own voice is; `price` is
    of the current block. `voices` is None until they are known; `voice_line` stands in for the voice's
    description where it cannot speak; `no_controls` says why speed and feeling cannot be set, `no_limit` why
    a longest length cannot, and `levels_note` what becomes of feelings; `languages` are those that the
    connection speaks, none until they are known; `untold` says of which words it is not told how they
    sound."""

    title: str
    row: Row
    rows: tuple[Row, ...]
    usual: Manner
    defaults: Manner
    characters: tuple[Character, ...]
    voice: Voice | None
    voices: Sequence[Voice] | None
    voice_line: str
    primary: Act
    producing: bool
    quote: str
    retake: Act
    retake_price: str
    takes: tuple[TakeRow, ...]
    missing: tuple[Row, ...] = ()
    notice: str = ""
    question: Question | None = None
    no_controls: str = ""
    undo: str = ""
    redo: str = ""
    made_by: str = ""
    languages: tuple[str, ...] = ()
    no_limit: str = ""
    levels_note: str = ""
    untold: str = ""
    hosted: bool = False

    @property
    def block(self) -> Block:
        """The current block."""
        return self.row.block

    @property
    def number(self) -> int:
        """Which block it is, from 1."""
        return self.row.number

    @property
    def standing(self) -> Standing:
        """How it stands."""
        return self.row.standing

    @property
    def making(self) -> bool:
        """True while it is being made."""
        return self.standing.kind is Kind.MAKING

    @property
    def stale_tip(self) -> str:
        """Why it is amber, and what helps."""
        return self.row.tip

    @property
    def changed(self) -> tuple[tuple[int, int], ...]:
        """The spans of the text that the chosen take does not say."""
        return self.row.changed

    @property
    def chosen_title(self) -> str:
        """What the chosen take is called."""
        return next((row.title for row in self.takes if row.chosen), "")

    @property
    def chosen_called(self) -> str:
        """What the chosen take is called within a sentence."""
        return next((row.called for row in self.takes if row.chosen), "")

    @property
    def chosen(self) -> Take | None:
        """The take that is heard for this block."""
        return next((row.take for row in self.takes if row.chosen), None)
