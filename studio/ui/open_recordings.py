"""The recordings that are open somewhere in the window, so that one tab can take from another's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class OpenPassage:
    """A recording of `seconds` that is open in the tab called `where`; `selection` is what is selected in it,
    from second to second, None for nothing."""

    where: str
    path: Path
    seconds: float
    selection: tuple[float, float] | None = None


Ask = Callable[[], OpenPassage | None]


class OpenRecordings:
    """Tabs `offer` what they have open, by a function that is asked whenever somebody wants to know; `list`
    is what there is now, in the order of the tabs."""

    def __init__(self) -> None:
        self._asked: list[Ask] = []

    def offer(self, ask: Ask) -> None:
        """From now on `ask` is asked; it answers None while nothing is open."""
        self._asked.append(ask)

    def withdraw(self, ask: Ask) -> None:
        """No longer."""
        self._asked.remove(ask)

    def list(self) -> tuple[OpenPassage, ...]:
        """Every recording that is open now."""
        found = (ask() for ask in self._asked)
        return tuple(passage for passage in found if passage is not None)
