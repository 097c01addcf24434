"""Making many blocks: what is asked for, what it will cost, what became of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from studio.core.errors import Charge, StudioError
from studio.core.speech import Delivery, SpeechRequest
from studio.core.take import Take


@dataclass(frozen=True, slots=True)
class Order:
    """A block to be made: its `id`, and what has to be asked for to hear it."""

    id: str
    request: SpeechRequest
    delivery: Delivery | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """What one order comes to: `credits` if it is made, `seconds` that it will take to hear. `there` is a
    take of the very same request by the same connection, which can be used instead at no cost; `same_as` is
    the id of an earlier order for the same, whose take serves both."""

    id: str
    credits: int
    seconds: float
    characters: int
    there: Take | None = None
    same_as: str = ""

    @property
    def is_new(self) -> bool:
        """Whether something has to be made for it."""
        return self.there is None and not self.same_as


@dataclass(frozen=True, slots=True)
class ScriptQuote:
    """The lines in the orders' order. `credits`, `seconds` and `characters` are of what has to be made."""

    lines: tuple[Line, ...]

    @property
    def same_as(self) -> Mapping[str, tuple[str, ...]]:
        """Of an order's id those of the later ones for the same."""
        found: dict[str, tuple[str, ...]] = {}
        for line in self.lines:
            if line.same_as:
                found[line.same_as] = (*found.get(line.same_as, ()), line.id)
        return found

    @property
    def new(self) -> tuple[Line, ...]:
        """What has to be made."""
        return tuple(line for line in self.lines if line.is_new)

    @property
    def there(self) -> tuple[Line, ...]:
        """What has a take already. Where a connection charges, ask before making another one: «You already
        have this take.»"""
        return tuple(line for line in self.lines if line.there is not None)

    @property
    def credits(self) -> int:
        return sum(line.credits for line in self.new)

    @property
    def seconds(self) -> float:
        return sum(line.seconds for line in self.new)

    @property
    def characters(self) -> int:
        return sum(line.characters for line in self.new)

    @property
    def all_seconds(self) -> float:
        """Of everything, made or to be made; takes that are there count as long as they are."""
        return sum(line.there.seconds if line.there else line.seconds for line in self.lines)


class Fate(StrEnum):
    """What became of an order."""

    MADE = "made"
    THERE = "there"
    FAILED = "failed"
    STOPPED = "stopped"
    NOT_MADE = "not made"


@dataclass(frozen=True, slots=True)
class Outcome:
    """`take` where it has one now; `error` says why it failed; `charge` what a failed or stopped one may have
    cost. What had arrived of one that broke off is in the project, as an incomplete take."""

    id: str
    fate: Fate
    take: Take | None = None
    error: StudioError | None = None
    charge: Charge = Charge.NOTHING


@dataclass(frozen=True, slots=True)
class Made:
    """What became of all orders, by id, in their order. `stopped` if somebody stopped it; `ended_by` is the
    error after which nothing more was asked for, such as too few credits."""

    outcomes: Mapping[str, Outcome]
    stopped: bool = False
    ended_by: StudioError | None = None

    def of(self, *fates: Fate) -> tuple[Outcome, ...]:
        """Those with one of the fates."""
        return tuple(each for each in self.outcomes.values() if each.fate in fates)

    @property
    def left(self) -> tuple[str, ...]:
        """Ids of what has no take yet: making these again resumes."""
        return ids(self.of(Fate.FAILED, Fate.STOPPED, Fate.NOT_MADE))

    @property
    def charge(self) -> Charge:
        """MAYBE if something that was not made may have cost something nevertheless."""
        unmade = self.of(Fate.FAILED, Fate.STOPPED)
        return Charge.MAYBE if any(each.charge is not Charge.NOTHING for each in unmade) else Charge.NOTHING


def ids(outcomes: Iterable[Outcome]) -> tuple[str, ...]:
    """Their ids."""
    return tuple(each.id for each in outcomes)
