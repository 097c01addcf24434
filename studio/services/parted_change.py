"""A recording that is longer than the engine takes at once: changed piece by piece, cut at its pauses, as one
take."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from studio.api.events import SpeechEvent
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest, Charge
from studio.core.passage import Passage
from studio.services.input_sound import InputSound
from studio.services.source import Source

PIECE = 600.0
"""Seconds of a piece; the engine takes 900, and others as much as they like."""


@dataclass(frozen=True, slots=True)
class PartedChange:
    """`passages` that join to the recording; `inputs` makes one ready to be sent, `source` says how it is
    asked for. Each is written and sent when those before it are there."""

    passages: tuple[Passage, ...]
    inputs: Callable[[Passage, CancelToken], AbstractContextManager[InputSound]]
    source: Callable[[InputSound], Source]
    whole: Source

    @property
    def route(self) -> str:
        """The path of it."""
        return self.whole.route

    @property
    def risk(self) -> Charge:
        """What it may have cost if it was asked for and failed."""
        return self.whole.risk

    @property
    def sent(self) -> dict[str, Any]:
        """The text parts of each, and the stretches in samples."""
        regions = (passage.region for passage in self.passages)
        stretches = [[region.start, region.end] for region in regions if region is not None]
        return {**self.whole.sent, "stretches": stretches}

    def events(self, cancel: CancelToken) -> Iterator[SpeechEvent]:
        """The sound as it comes, one piece after the other."""
        return self._joined(cancel)

    def instead(self, error: BadRequest) -> None:
        """There is no other way."""

    def _joined(self, cancel: CancelToken) -> Iterator[SpeechEvent]:
        for passage in self.passages:
            cancel.check()
            with self.inputs(passage, cancel) as clip:
                yield from self.source(clip).events(cancel)
