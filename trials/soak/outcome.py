"""What a soak came to: what was held meanwhile, what went wrong, and the table of it."""

from __future__ import annotations

import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

WARM = 300
"""Acts after which everything was used several times: until then what is kept for the next time grows."""
GROWTH = {"memory": 12.0, "threads": 12.0, "handles": 12.0, "objects": 20_000.0, "widgets": 60.0}
"""What may be more in the last third than in the second. Of threads those that the client of a killed engine
keeps for two minutes. Of memory what takes, patches and undo of the projects at hand come to, which
differ, and what the allocator does not find whole."""
AT_FIRST = {"memory": 64.0, "threads": 12.0, "handles": 24.0, "objects": 20_000.0, "widgets": 150.0}
"""The same for a run that is over before it is warm."""
NAMES = ("memory", "service", "threads", "handles", "objects", "widgets")
"""What is looked at. The service's own memory is told and not judged: its models come when they are first
asked for, and each that hears longer sounds than before takes more."""
UNITS = {"memory": "MB of memory", "service": "MB of the service's memory", "handles": "open files"}


@dataclass(frozen=True, slots=True)
class Look:
    """How much was held after so many acts: MB of the studio's memory and of the service's, threads, open
    files, Python's objects, Qt's widgets."""

    acts: int
    memory: float = 0.0
    service: float = 0.0
    threads: int = 0
    handles: int = 0
    objects: int = 0
    widgets: int = 0


@dataclass(slots=True)
class Outcome:
    """What came of it; `known` are the acts that there are."""

    acts: Counter[str] = field(default_factory=Counter)
    looks: list[Look] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    known: tuple[str, ...] = ()

    @property
    def left_out(self) -> list[str]:
        """Acts that were never done, though they might have been."""
        return [name for name in self.known if name not in self.acts]

    @property
    def growth(self) -> dict[str, float]:
        """By name: the median of the last third less that of the second."""
        third = max(1, len(self.looks) // 3)
        early, late = self.looks[third : 2 * third] or self.looks[:1], self.looks[-third:]
        return {
            name: median(getattr(each, name) for each in late) - median(getattr(each, name) for each in early)
            for name in NAMES
        }

    @property
    def excess(self) -> list[str]:
        """What is not flat, in words."""
        limits = GROWTH if self.looks[-1].acts >= WARM else AT_FIRST
        return [
            f"{self.growth[name]:.1f} {UNITS.get(name, name)} more at the end than in the middle"
            for name, limit in limits.items()
            if self.growth[name] > limit
        ]


def told(error: BaseException) -> str:
    """The error, and the places that it came through."""
    places = [
        f"{Path(each.filename).name}:{each.lineno}" for each in traceback.extract_tb(error.__traceback__)
    ]
    return f"{type(error).__name__}: {error} at {' < '.join(reversed(places[-8:]))}"


def table(outcome: Outcome, seconds: float) -> str:
    """What is printed."""
    first, last = outcome.looks[0], outcome.looks[-1]
    lines = [f"{'':10}{'begin':>10}{'end':>10}{'growth':>10}  from the second third to the last"]
    for name, grown in outcome.growth.items():
        begin, end = getattr(first, name), getattr(last, name)
        unit = " MB" if "MB" in UNITS.get(name, "") else ""
        lines.append(f"{name:10}{begin:10.0f}{end:10.0f}{grown:10.1f}{unit}")
    done = ", ".join(f"{name} {count}" for name, count in outcome.acts.most_common())
    lines += ["", f"{sum(outcome.acts.values())} acts in {seconds:.0f} s: {done}"]
    lines += [f"never done: {', '.join(outcome.left_out)}"] if outcome.left_out else []
    lines += [f"not flat: {words}" for words in outcome.excess]
    return "\n".join([*lines, f"{len(outcome.faults)} faults", *outcome.faults[:20]])
