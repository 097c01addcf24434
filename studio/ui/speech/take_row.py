"""A take in a list, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from studio.core.language import tr
from studio.core.take import Take


@dataclass(frozen=True, slots=True)
class TakeRow:
    """`state` stands in the place of when it was made, and with a sign if it is `urgent`; `heights` are 0…1,
    empty until its file was read; `playing` while it is heard; `key` hears it, empty for none;
    `name` is the user's own, empty for `Take 2`; `number` counts where the take's own does not."""

    take: Take
    chosen: bool
    state: str = ""
    urgent: bool = False
    heights: tuple[float, ...] = ()
    playing: bool = False
    key: str = ""
    name: str = ""
    number: int = 0

    @property
    def title(self) -> str:
        """What it is called."""
        return self.name or tr("Take {number}", number=self.number or self.take.number)

    @property
    def called(self) -> str:
        """What it is called within a sentence."""
        return self.name or tr("take {number}", about="in a sentence", number=self.number or self.take.number)
