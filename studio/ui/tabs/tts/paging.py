"""Making the page: from how things stand to what the tab says of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from studio.core.connection import Ability
from studio.core.parameters import Parameter
from studio.core.script import Block
from studio.core.take import Take
from studio.core.voice import Voice
from studio.ui.speech.question_bar import Question
from studio.ui.speech.spoken import spoken_languages
from studio.ui.speech.take_row import TakeRow
from studio.ui.speech.wording import price, quote_line
from studio.ui.tabs.tts.asking import NOT_HERE, reason_not_to_make
from studio.ui.tabs.tts.changes import changed_spans
from studio.ui.tabs.tts.page import Act, Page
from studio.ui.tabs.tts.standing import Difference, Kind, Standing, difference, takes_of
from studio.ui.tabs.tts.wording import OLDER, stale_tip
from studio.ui.voices.known import COMING

PLAY_TIP = "Make this block and hear it (Ctrl+Enter)"
AGAIN_TIP = "Make this block once more, a little different (Ctrl+Enter)"
NO_CONTROLS = "{name} cannot change speed or feeling."


@dataclass(frozen=True, slots=True)
class Money:
    """What the next take costs and how long it will be, in credits and seconds."""

    credits: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Affairs:
    """Everything that the page is made of. `sounding` is the id of the take that is heard; `blocked` why
    nothing can be made for good, `unvoiced` why no voices are known; without a full stop."""

    title: str
    number: int
    block: Block
    takes: Mapping[str, Take]
    standing: Standing
    voices: Sequence[Voice] | None
    abilities: frozenset[Ability]
    connection: str
    connections: Mapping[str, str]
    money: Money
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


def page_of(now: Affairs) -> Page:
    """The page for how things stand."""
    block, standing = now.block, now.standing
    voice = next((v for v in now.voices or () if v.id == block.voice_id), None)
    chosen = now.takes.get(block.chosen)
    reason = now.blocked or reason_not_to_make(block, now.voices, hosted=now.hosted)
    making = standing.kind is Kind.MAKING
    written = bool(block.text.strip())
    return Page(
        title=now.title,
        number=now.number,
        block=block,
        standing=standing,
        voice=voice,
        voices=now.voices,
        voice_line=_voice_line(now, voice),
        primary=_primary(standing, reason),
        making=making,
        quote=quote_line(now.money.credits, now.money.seconds) if written else "",
        retake=Act("Make another take", "A take is being made" if making else reason),
        retake_price=price(now.money.credits),
        takes=_rows(now),
        about=now.money.seconds,
        notice=now.notice,
        stale_tip=_stale_tip(standing, chosen, block),
        changed=_changed(standing, chosen, block),
        question=now.question,
        no_controls=_no_controls(now),
        undo=now.undo,
        redo=now.redo,
        made_by=_made_by(now, chosen),
        languages=spoken_languages(now.voices, hosted=now.hosted),
        no_limit=now.untaken.get(Parameter.DURATION, ""),
        levels_note=now.untaken.get(Parameter.EMOTION_LEVELS, ""),
    )


def _primary(standing: Standing, reason: str) -> Act:
    if standing.kind is Kind.MAKING:
        return Act("Stop making", tip="Stop; nothing is lost")
    if standing.kind is Kind.MADE:
        return Act("Make another take", reason, AGAIN_TIP)
    return Act("Make this block", reason, PLAY_TIP)


def _rows(now: Affairs) -> tuple[TakeRow, ...]:
    return tuple(_row(now, take) for take in takes_of(now.block, now.takes))


def _row(now: Affairs, take: Take) -> TakeRow:
    otherwise = difference(take.request, now.block.request)
    return TakeRow(
        take,
        chosen=take.id == now.block.chosen,
        state=OLDER.get(otherwise, ""),
        urgent=otherwise is Difference.WORDS,
        heights=now.heights.get(take.id, ()),
        playing=take.id == now.sounding,
    )


def _voice_line(now: Affairs, voice: Voice | None) -> str:
    if now.voices is None:
        return f"{now.unvoiced}…" if now.unvoiced == COMING else f"{now.unvoiced}."
    return f"{NOT_HERE}." if voice is None and now.block.voice_id else ""


def _no_controls(now: Affairs) -> str:
    offered = Ability.CONTROLS in now.abilities
    return "" if offered else NO_CONTROLS.format(name=now.connection)


def _stale_tip(standing: Standing, take: Take | None, block: Block) -> str:
    if take is None or standing.kind is not Kind.STALE:
        return ""
    return stale_tip(take, standing.difference, block.text)


def _changed(standing: Standing, take: Take | None, block: Block) -> tuple[tuple[int, int], ...]:
    if take is None or standing.difference is not Difference.WORDS:
        return ()
    return changed_spans(take.request.text, block.text)


def _made_by(now: Affairs, take: Take | None) -> str:
    return now.connections.get(take.connection, take.connection) if take else ""
