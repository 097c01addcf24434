"""What is asked of the workers: a list to be placed, patches to be made."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from studio.core.annotations import corrected, corrections_of
from studio.core.edit import Document
from studio.core.hearing import HeardWord
from studio.core.language import tr
from studio.core.patch import Patch, PatchKind
from studio.core.pickups.order import PickupOrder
from studio.core.pickups.pickup import PickupList
from studio.core.pickups.recordings import recording_named, recordings_beside
from studio.services.hear_recording import KnownRecording
from studio.services.open_pickups import open_pickups, read_pickups


@dataclass(frozen=True, slots=True)
class Source:
    """A list: in a file, or pasted as `text`; `open` is the recording that is open, if any, and `others` are
    those that were looked up by hand."""

    path: Path | None = None
    text: str = ""
    open: Path | None = None
    others: tuple[Path, ...] = ()

    @property
    def name(self) -> str:
        """What it is called."""
        return self.path.name if self.path is not None else tr("Pasted list")

    def read(self) -> PickupList:
        """What it says. Raises as `open_pickups`."""
        return open_pickups(self.path) if self.path is not None else read_pickups(self.text)

    def recordings(self, listed: PickupList) -> list[Path]:
        """Where its lines are looked for: the files that it names, beside it or beside the open recording;
        and the open one, or, where it names none, those beside it."""
        own = [self.open] if self.open is not None else []
        folders = [path.parent for path in (self.path, self.open) if path is not None]
        near = [found for folder in folders for found in recordings_beside(folder)]
        there = list(dict.fromkeys([*own, *self.others, *near]))
        named = [recording_named(each.recording, there) for each in listed.pickups if each.recording]
        chosen = [*own, *self.others, *(path for path in named if path is not None)]
        return [path.absolute() for path in dict.fromkeys(chosen or there)]


@dataclass(frozen=True, slots=True)
class Asked:
    """What shall be made: so many takes of each patch, the first with that seed, of the recordings at the
    paths; `again` makes even what may have been paid for."""

    patches: tuple[tuple[Patch, Path], ...]
    count: int
    first: int = 0
    again: bool = False

    @property
    def orders(self) -> list[PickupOrder]:
        """One for each take."""
        return [
            PickupOrder(f"{patch.id}:{seed}", patch, path, seed)
            for patch, path in self.patches
            if patch.kind is not PatchKind.REMOVE
            for seed in range(self.first, self.first + self.count)
        ]


def put_right(document: Document, known: KnownRecording) -> tuple[HeardWord, ...]:
    """The words of a recording with what the user put right."""
    return corrected(known.words, corrections_of(document, known.fingerprint), known.rate)
