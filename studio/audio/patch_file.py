"""A patch whose sound is still on the disk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from studio.audio.files import read_clip
from studio.audio.splice import Patch
from studio.core.patch import AS_MADE, Treatment
from studio.core.region import Region


@dataclass(frozen=True, slots=True)
class PatchFile:
    """The take in `file`, with `treatment` done to it, takes the place of the frames of `place`; no file
    takes them out."""

    place: Region
    file: Path | None
    treatment: Treatment = AS_MADE

    def read(self) -> Patch:
        """The same with its sound; of a take that broke off what there is. Raises as `read_clip`."""
        clip = read_clip(self.file, allow_cut=True) if self.file is not None else None
        return Patch(self.place, clip, self.treatment)
