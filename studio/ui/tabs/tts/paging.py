"""Making the page: from how things stand to what the tab says of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from studio.core.connection import Ability
from studio.core.language import tr, trn
from studio.core.parameters import Parameter
from studio.core.script import Block, Character, Manner
from studio.core.speech import SpeechRequest
from studio.core.take import Take
from studio.core.voice import Voice
from studio.ui.sentences import closed
from studio.ui.speech.question_bar import Question
from studio.ui.speech.spoken import spoken_languages
from studio.ui.speech.take_row import TakeRow
from studio.ui.speech.wording import price, quote_line
from studio.ui.tabs.tts.asking import NOT_HERE, reason_not_to_make
from studio.ui.tabs.tts.page import Act, Page
from studio.ui.tabs.tts.rows import Row
from studio.ui.tabs.tts.standing import Difference, Kind, difference, takes_of
from studio.ui.tabs.tts.wording import OLDER
from studio.ui.voices.known import away

PLAY_TIP = tr("Make this block and hear it (Ctrl+Enter)")
AGAIN_TIP = tr("Make this block once more, a little different (Ctrl+Enter)")
ALL_TIP = tr("Make every block that is missing, or whose words have changed (Ctrl+Shift+Enter)")
ALL_MADE = tr("Every block has a take of its words as they are")
LOCKED = tr("This block is locked. Unlock it to make it again (Ctrl+L)")


@dataclass(frozen=True, slots=True)
class Affairs:
    """Everything that the page is made of. `sounding` is the id of the take that is heard; `blocked` why
    nothing can be made for good, `unvoiced` why no voices are known; without a full stop. `excess` tells by
    how much so many credits would go over a budget."""

    title: str
    row: Row
    rows: tuple[Row, ...]
    takes: Mapping[str, Take]
    asked: SpeechRequest
    usual: Manner
    defaults: Manner
    characters: tuple[Character, ...]
    voices: Sequence[Voice] | None
    abilities: frozenset[Ability]
    connection: str
    connections: Mapping[str, str]
    heights: Mapping[str, tuple[float, ...]]
    sounding: str = ""
    notice: str = ""
    blocked: str = ""
    unvoiced: str = ""
    question: Question | None = None
    undo: str = ""
    redo: str = ""
    hosted: bool = False
    untaken: Mapping[Parameter, str] = field(default_factory=dict)
    producing: bool = False
    untold: str = ""
    excess: Callable[[int], str] = lambda credits: ""

    @property
    def block(self) -> Block:
        """The current one."""
        return self.row.block


def page_of(now: Affairs) -> Page:
    """The page for how things stand."""
    block = now.block
    voice = now.row.voice
    if now.voices is not None:  # Else it is who it was, until they are known again.
        voice = next((v for v in now.voices if v.id == block.voice_id), None)
    chosen = now.takes.get(block.chosen)
    missing = tuple(row for row in now.rows if row.is_missing)
    reason = now.blocked or reason_not_to_make(block, now.voices, hosted=now.hosted)
    return Page(
        title=now.title,
        row=now.row,
        rows=now.rows,
        usual=now.usual,
        defaults=now.defaults,
        characters=now.characters,
        voice=voice,
        voices=now.voices,
        voice_line=_voice_line(now, voice),
        missing=missing,
        primary=_primary(now, reason, len(missing)),
        producing=now.producing,
        quote=_quote(now, missing),
        retake=_retake(now.row, reason),
        retake_price=price(now.row.quote.credits, now.excess(now.row.quote.credits)),
        takes=_rows(now),
        notice=now.notice,
        question=now.question,
        no_controls=_no_controls(now),
        undo=now.undo,
        redo=now.redo,
        made_by=_made_by(now, chosen),
        languages=spoken_languages(now.voices, hosted=now.hosted),
        no_limit=now.untaken.get(Parameter.DURATION, ""),
        untold=now.untold,
        hosted=now.hosted,
        levels_note=now.untaken.get(Parameter.EMOTION_LEVELS, ""),
    )


def _primary(now: Affairs, reason: str, missing: int) -> Act:
    """Of one block alone the button is about that, of several about all that are missing."""
    if now.producing:
        return Act(tr("Stop making"), tip=tr("Stop; nothing is lost"))
    if len(now.rows) == 1:
        made = now.row.standing.kind is Kind.MADE
        return (
            Act(tr("Make another take"), reason, AGAIN_TIP)
            if made
            else Act(tr("Make this block"), reason, PLAY_TIP)
        )
    if not missing:
        return Act(tr("Nothing to make"), ALL_MADE)
    words = trn("Make {count} missing", "Make {count:,} missing", missing, about="blocks")
    return Act(words, now.blocked, ALL_TIP)


def _quote(now: Affairs, missing: tuple[Row, ...]) -> str:
    """What the primary button spends."""
    alone = (now.row,) if now.row.text.strip() else ()
    rows = alone if len(now.rows) == 1 else missing
    if not rows:
        return ""
    credits, seconds = sum(row.quote.credits for row in rows), sum(row.quote.about_seconds for row in rows)
    return quote_line(credits, seconds, now.excess(credits))


def _retake(row: Row, reason: str) -> Act:
    words = tr("Make another take") if row.takes else tr("Make this block")
    if row.standing.kind is Kind.MAKING:
        return Act(words, tr("A take is being made"))
    return Act(words, LOCKED if row.block.locked else reason, AGAIN_TIP if row.takes else PLAY_TIP)


def _rows(now: Affairs) -> tuple[TakeRow, ...]:
    return tuple(_row(now, take) for take in takes_of(now.block, now.takes))


def _row(now: Affairs, take: Take) -> TakeRow:
    otherwise = difference(take.request, now.asked)
    return TakeRow(
        take,
        chosen=take.id == now.block.chosen,
        state=OLDER.get(otherwise, ""),
        urgent=otherwise is Difference.WORDS,
        heights=now.heights.get(take.id, ()),
        playing=take.id == now.sounding,
        name=now.block.take_names.get(take.id, ""),
        number=now.block.takes.index(take.id) + 1,
    )


def _voice_line(now: Affairs, voice: Voice | None) -> str:
    if now.voices is None:
        return away(now.unvoiced)
    return closed(NOT_HERE) if voice is None and now.block.voice_id else ""


def _no_controls(now: Affairs) -> str:
    offered = Ability.CONTROLS in now.abilities
    return "" if offered else tr("{connection} cannot change speed or feeling.", connection=now.connection)


def _made_by(now: Affairs, take: Take | None) -> str:
    return now.connections.get(take.connection, take.connection) if take else ""
