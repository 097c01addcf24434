"""What the tab shows, as one value that the presenter makes and the widgets only read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from studio.core.speech import Delivery, OutputFormat
from studio.core.take import Take
from studio.core.voice import Voice
from studio.ui.speech.question_bar import Question
from studio.ui.tabs.convert.recording import Recording


class Side(StrEnum):
    """Which of the two is heard."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Act:
    """A button: its words, and why it cannot be pressed (empty if it can)."""

    words: str
    reason: str = ""
    tip: str = ""
    filled: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """`name` and `facts` are of the recording's file, empty for none; `recording` None until it was read,
    `growing` while there is some of it to be seen;
    `voices` None until they are known, and `voice_line` says why then. `takes` newest first. `after` says
    what stands in the lower lane, or why nothing does. `form` is what new takes are made in, `form_name` its
    name; `as_recorded` if that follows the recording. `recording_line` while a line is recorded. `note`: what
    is to be known of the chosen take."""

    name: str
    facts: str
    recording: Recording | None
    growing: bool
    voice: Voice | None
    voices: Sequence[Voice] | None
    voice_id: str
    voice_line: str
    form: OutputFormat
    form_name: str
    as_recorded: bool
    delivery: Delivery | None
    takes: tuple[Take, ...]
    chosen: Take | None
    side: Side
    can_swap: bool
    quote: str
    primary: Act
    making: bool
    fraction: float
    opening: bool
    recording_line: bool
    notice: str = ""
    note: str = ""
    question: Question | None = None
    undo: str = ""
    redo: str = ""

    def number_of(self, take: Take) -> int:
        """Counted from 1 among the takes of the recording, in the order in which they were made."""
        return len(self.takes) - self.takes.index(take)

    @property
    def is_empty(self) -> bool:
        """True while no recording was chosen."""
        return not self.name
