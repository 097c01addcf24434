"""What has to be made for a pickup."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from studio.core.as_recorded import SpeakerAt
from studio.core.infill import InfillRequest
from studio.core.passage import Passage
from studio.core.patch import AS_RECORDED, Patch
from studio.core.region import Region


@dataclass(frozen=True, slots=True)
class PickupOrder:
    """One take of a patch of the recording at `path`, by its `id`; another `seed` is another take."""

    id: str
    patch: Patch
    path: Path
    seed: int = 0

    @property
    def is_as_recorded(self) -> bool:
        """Whether whoever speaks in the recording shall say it."""
        return self.patch.voice_id == AS_RECORDED

    @property
    def speaker(self) -> SpeakerAt:
        """Who speaks round the place."""
        patch = self.patch
        return SpeakerAt(self.path, patch.recording, patch.place, patch.left, patch.right, patch.language)

    @property
    def sides(self) -> tuple[Region | None, Region | None]:
        """What is sent along, on the left and on the right; None where nothing is."""
        patch = self.patch
        left, right = Region(patch.left, patch.place.start), Region(patch.place.end, patch.right)
        return left if len(left) else None, right if len(right) else None

    def request(self, voice_id: str) -> InfillRequest:
        """What is asked for, with the sounds."""
        left, right = (Passage(self.path, side) if side is not None else None for side in self.sides)
        return replace(self.patch.request, voice_id=voice_id, left=left, right=right, seed=self.seed)
