"""The right column of a block: its length, and how it stands in one line."""

from __future__ import annotations

from dataclasses import dataclass

from studio.core.language import tr, trn
from studio.ui.speech.wording import duration
from studio.ui.tabs.tts.rows import Row
from studio.ui.tabs.tts.standing import Kind
from studio.ui.tabs.tts.wording import CHANGED
from studio.ui.widgets.time_text import length


@dataclass(frozen=True, slots=True)
class Lines:
    """Two lines and their colours; `icon` stands before the second."""

    first: str
    second: str
    icon: str = ""
    first_tone: str = "normal"
    second_tone: str = "quiet"


def lines_of(row: Row) -> Lines:
    """What the column says."""
    standing, take = row.standing, row.take
    if standing.kind is Kind.MAKING:
        return Lines(tr("Making…"), f"{round(standing.fraction * 100)} %", first_tone="accent")
    if standing.kind is Kind.FAILED:
        return Lines(tr("Not made", about="a block"), tr("Try again"), first_tone="red", second_tone="accent")
    if take is None:
        about = tr("about {duration}", duration=duration(row.quote.about_seconds))
        return Lines(tr("Not made", about="a block"), about if row.is_written else "", first_tone="quiet")
    long = length(take.seconds)
    if row.block.target is not None:
        long = tr("{length} / {target:.1f} s", length=long, target=row.block.target)
    if row.block.locked:
        return Lines(long, tr("Locked", about="a block"), "lock-simple-fill")
    if standing.kind is Kind.STALE:
        words = CHANGED[standing.difference]
        return Lines(long, words, "arrow-clockwise", second_tone="amber")
    if not take.complete:
        return Lines(long, tr("Incomplete", about="a take"), "warning-fill", second_tone="amber")
    return Lines(long, trn("{count} take", "{count} takes", row.takes), "stack")
