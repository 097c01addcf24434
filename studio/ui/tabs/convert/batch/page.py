"""What the batch shows: a row each, and the line above them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from studio.core.language import enumerated, tr, trn
from studio.core.take import Take
from studio.core.unmatched import reason_of, unmatched
from studio.core.voice_batch import BatchCounts, BatchRow, BatchState, Standing
from studio.ui.speech.question_bar import Question
from studio.ui.speech.wording import quote_line, spoken_length
from studio.ui.tabs.convert.page import Act
from studio.ui.widgets.time_text import countdown, length


class RowAct(StrEnum):
    """What can be done with a row."""

    PLAY = "play"
    SHOW = "show"
    STOP = "stop"
    SKIP = "skip"
    KEEP = "keep"
    AGAIN = "again"
    FIND = "find"
    CHOOSE = "choose"
    REMOVE = "remove"

    @property
    def words(self) -> str:
        """Of its button, and in the menu."""
        return _WORDS[self]


_WORDS = {
    RowAct.PLAY: tr("Play the result"),
    RowAct.SHOW: tr("Show it in its folder"),
    RowAct.STOP: tr("Stop this one"),
    RowAct.SKIP: tr("Skip"),
    RowAct.KEEP: tr("Do not skip"),
    RowAct.AGAIN: tr("Try again"),
    RowAct.FIND: tr("Find it…"),
    RowAct.CHOOSE: tr("Choose another file…"),
    RowAct.REMOVE: tr("Remove the file from the batch"),
}


ICONS = {
    RowAct.PLAY: "play",
    RowAct.SHOW: "folder-open",
    RowAct.STOP: "x",
    RowAct.SKIP: "skip-forward",
    RowAct.KEEP: "arrow-counter-clockwise",
    RowAct.AGAIN: "arrow-clockwise",
    RowAct.FIND: "magnifying-glass",
    RowAct.CHOOSE: "file-plus",
}


@dataclass(frozen=True, slots=True)
class ShownRow:
    """`icon` and `tone` are the sign of its state, `words` the state itself, `hint` more of it; `part` of one
    that is made is there, None where that is not known; `acts` at its end."""

    row: BatchRow
    standing: Standing
    words: str
    icon: str
    tone: str
    hint: str
    saved: str
    acts: tuple[RowAct, ...]
    part: float | None = None

    @property
    def making(self) -> bool:
        return self.standing.state is BatchState.MAKING

    @property
    def spoken(self) -> str:
        """For screen readers."""
        seconds = spoken_length(self.row.file.seconds) if self.row.file.seconds else ""
        parts = (self.row.file.name, self.row.voice.name, seconds, self.words, self.saved)
        return enumerated(parts)


def shown_row(
    row: BatchRow,
    standing: Standing,
    takes: Mapping[str, Take],
    part: float | None,
    left: float | None,
    *,
    missing: bool = False,
) -> ShownRow:
    """The row as it stands; `missing` if its file is not where it was."""
    is_made = standing.state is BatchState.MAKING or bool(standing.saved)
    if missing and not (is_made or row.skipped or row.file.trouble):
        words, icon, tone, hint, acts = _missing(row)
    else:
        words, icon, tone, hint, acts = _state(row, standing, takes.get(standing.take))
    if standing.state is BatchState.MAKING and part:
        words = f"{round(part * 100)} %" + (f" · {countdown(left)}" if left is not None else "")
    saved = standing.saved.replace("\\", "/").rpartition("/")[2]
    return ShownRow(row, standing, words, icon, tone, hint, saved, acts, part)


Shown = tuple[str, str, str, str, tuple[RowAct, ...]]


def _state(row: BatchRow, standing: Standing, take: Take | None) -> Shown:
    skip = RowAct.KEEP if row.skipped else RowAct.SKIP
    if standing.state is BatchState.MAKING:
        return tr("Making…"), "", "quiet", "", (RowAct.STOP,)
    if standing.state is BatchState.DONE and standing.saved:
        return _done(take)
    if row.skipped:
        return tr("Skipped", about="a row of the batch"), "minus-circle", "quiet", row.file.trouble, (skip,)
    if row.file.trouble:
        return row.file.trouble, "x-circle-fill", "red", row.file.trouble, (RowAct.CHOOSE, skip)
    if standing.state in (BatchState.FAILED, BatchState.DONE):
        acts = (RowAct.AGAIN, skip)
        return standing.sentence, "x-circle-fill", "red", standing.sentence, acts
    if standing.asks:
        return standing.sentence, "warning-fill", "amber", standing.sentence, (RowAct.AGAIN, skip)
    if standing.state is BatchState.STOPPED:
        return (
            tr("Stopped", about="a row of the batch"),
            "minus-circle",
            "quiet",
            tr("Nothing was lost. Start makes it."),
            (skip,),
        )
    return tr("Waiting", about="a row of the batch"), "clock", "quiet", "", (skip,)


def _missing(row: BatchRow) -> Shown:
    words = tr("“{name}” is not where it was.", name=row.file.name)
    return words, "x-circle-fill", "red", words, (RowAct.FIND, RowAct.SKIP)


def _done(take: Take | None) -> Shown:
    acts = (RowAct.PLAY, RowAct.SHOW)
    if take is not None and take.notes:
        words = tr("Done, no melody match: {reason}", reason=reason_of(take.notes[0]))
        return words, "info", "quiet", unmatched(take), acts
    return tr("Done", about="a row of the batch"), "check-circle-fill", "green", "", acts


@dataclass(frozen=True, slots=True)
class BatchPage:
    """`facts` stand beside the head; `quote` before the button that begins, `cost` where there is little room
    for it. `pause` and `cancel` are there while it runs. `reason` says why nothing can be begun, without a
    full stop."""

    is_empty: bool
    facts: str
    notice: str
    quote: str
    cost: str
    primary: Act
    running: bool
    pausing: bool
    looking: bool
    voices: tuple[tuple[str, str], ...]
    question: Question | None
    done: int
    reason: str


def facts_of(files: int, voices: int, counts: BatchCounts, left: float | None) -> str:
    """`5 files, 2 voices · 2 done · 1 failed · 1:52 left`."""
    many = (trn("{count} file", "{count:,} files", files), trn("{count} voice", "{count} voices", voices))
    told = (
        trn("{count} done", "{count:,} done", counts.done, about="rows") if counts.done else "",
        trn("{count} failed", "{count:,} failed", counts.failed, about="rows") if counts.failed else "",
        trn("{count} skipped", "{count:,} skipped", counts.skipped, about="rows") if counts.skipped else "",
        trn("{count} to be decided", "{count:,} to be decided", counts.asks, about="rows")
        if counts.asks
        else "",
        countdown(left) if left is not None else "",
    )
    return " · ".join((enumerated(many), *filter(None, told)))


def cost_of(credits: int, counts: BatchCounts, excess: str = "") -> str:
    """What Start costs, and by how much that is over a budget; empty where nothing is left to make."""
    if not counts.open:
        return ""
    return quote_line(credits, counts.seconds, excess) if credits else tr("Free", about="it costs nothing")


def quote_of(credits: int, counts: BatchCounts, excess: str = "") -> str:
    """The same, and how much sound it is about."""
    cost = cost_of(credits, counts, excess)
    return tr("{cost} · {length} of sound", cost=cost, length=length(counts.seconds)) if cost else ""
