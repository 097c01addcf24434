"""How far a line of a pickup list is."""

from __future__ import annotations

from enum import StrEnum

from studio.core.language import mark, shown, trn


class RowState(StrEnum):
    """How far a line is."""

    NO_PLACE = mark("no place")
    CHOOSE = mark("choose its place")
    SAID = mark("said already")
    NOT_MADE = mark("not made")
    MAKING = mark("being made")
    FAILED = mark("not made, failed")
    TO_HEAR = mark("to hear")
    ACCEPTED = mark("accepted")
    REJECTED = mark("rejected")

    @property
    def waits(self) -> bool:
        """Whether the user is asked about it."""
        return self in (RowState.CHOOSE, RowState.TO_HEAR)

    @property
    def words(self) -> str:
        """How that is shown."""
        return shown(self.value)


COUNTED = (
    RowState.TO_HEAR,
    RowState.CHOOSE,
    RowState.NOT_MADE,
    RowState.FAILED,
    RowState.ACCEPTED,
    RowState.REJECTED,
    RowState.NO_PLACE,
    RowState.SAID,
)
"""Those whose lines are counted, in the order of what they ask of the user."""


def counted(state: RowState, count: int) -> str:
    """`2 to hear`: so many lines are that far."""
    said = {
        RowState.TO_HEAR: trn("{count} to hear", "{count} to hear", count, about="lines"),
        RowState.CHOOSE: trn("{count} to place", "{count} to place", count, about="lines"),
        RowState.NOT_MADE: trn("{count} not made", "{count} not made", count, about="lines"),
        RowState.FAILED: trn("{count} failed", "{count} failed", count, about="lines"),
        RowState.ACCEPTED: trn("{count} accepted", "{count} accepted", count, about="lines"),
        RowState.REJECTED: trn("{count} rejected", "{count} rejected", count, about="lines"),
        RowState.NO_PLACE: trn("{count} not found", "{count} not found", count, about="lines"),
        RowState.SAID: trn("{count} said already", "{count} said already", count, about="lines"),
    }
    return said[state]
