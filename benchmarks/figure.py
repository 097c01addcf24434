"""One measured figure and its goal."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Goal:
    """A bound on a figure."""

    sign: str
    bound: float

    def is_met(self, value: float) -> bool:
        return value <= self.bound if self.sign == "≤" else value >= self.bound

    def __str__(self) -> str:
        return f"{self.sign} {self.bound:g}"


def at_most(bound: float) -> Goal:
    return Goal("≤", bound)


def at_least(bound: float) -> Goal:
    return Goal("≥", bound)


@dataclass(frozen=True, slots=True)
class Figure:
    """`peer` says what it was measured beside, `method` how: repetitions, input, machine's state."""

    name: str
    value: float
    unit: str
    goal: Goal | None = None
    peer: str = ""
    method: str = ""

    @property
    def ok(self) -> bool:
        """Whether the goal is met; a figure without a goal has none to miss."""
        return self.goal is None or self.goal.is_met(self.value)

    def row(self) -> dict[str, object]:
        """As written to the bench's JSON file."""
        return {**asdict(self), "goal": str(self.goal or ""), "ok": self.ok}
