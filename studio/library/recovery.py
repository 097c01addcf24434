"""What is mended when a project is opened after a crash, and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence

from studio.core.take import Take
from studio.library.clock import wall_clock
from studio.library.journal import Reading
from studio.library.project_files import State

TORN = "The last change was not written to its end and was left out."
DAMAGED = "Part of the list of changes could not be read; a copy of it is kept in the project."


def recovered(state: State, kept: Sequence[Take]) -> str:
    """What was recovered, for the user; empty where the project was closed as it should be. `kept` are the
    takes that were under way."""
    said = [TORN] if state.reading.torn else []
    if state.reading.damaged:
        said = [DAMAGED]
    if kept:
        numbers = ", ".join(str(take.number) for take in kept)
        said.append(f"What had arrived of take {numbers} is kept, incomplete.")
    if state.unclean or kept:
        said = [closed_unexpectedly(state.reading), *said]
    return " ".join(said)


def closed_unexpectedly(reading: Reading) -> str:
    """After a crash: how far the work is there, by the clock on the wall."""
    last = wall_clock(reading.entries[-1].time) if reading.entries else ""
    whole = f" Everything up to {last} is here." if last else ""
    return f"Pickup Studio closed unexpectedly.{whole}"
