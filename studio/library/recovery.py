"""What is mended when a project is opened after a crash, and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence

from studio.core.language import tr, trn
from studio.core.take import Take
from studio.library.clock import wall_clock
from studio.library.journal import Reading
from studio.library.project_files import State

TORN = tr("The last change was not written to its end and was left out.")
DAMAGED = tr("Part of the list of changes could not be read; a copy of it is kept in the project.")


def recovered(state: State, kept: Sequence[Take]) -> str:
    """What was recovered, for the user; empty where the project was closed as it should be. `kept` are the
    takes that were under way."""
    said = [TORN] if state.reading.torn else []
    if state.reading.damaged:
        said = [DAMAGED]
    if kept:
        said.append(_kept(len(kept)))
    if state.unclean or kept:
        said = [closed_unexpectedly(state.reading), *said]
    return " ".join(said)


def closed_unexpectedly(reading: Reading) -> str:
    """After a crash: how far the work is there, by the clock on the wall."""
    last = wall_clock(reading.entries[-1].time) if reading.entries else ""
    sentences = [tr("Pickup Studio closed unexpectedly.")]
    if last:
        sentences.append(tr("Everything up to {time} is here.", time=last))
    return " ".join(sentences)


def _kept(count: int) -> str:
    return trn(
        "What had arrived of a take that was being made is kept, incomplete.",
        "What had arrived of {count} takes that were being made is kept, incomplete.",
        count,
    )
