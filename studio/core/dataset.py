"""Collections of recordings that voices can be trained on."""

from __future__ import annotations

from dataclasses import dataclass
from os.path import basename


@dataclass(frozen=True, slots=True)
class Dataset:
    """`created_at` as the service writes it; ISO 8601 on this computer."""

    id: str
    name: str
    description: str = ""
    created_at: str = ""


@dataclass(frozen=True, slots=True)
class DatasetFile:
    """`size` in bytes, None where the service does not say."""

    id: str
    filename: str
    size: int | None = None
    created_at: str = ""


@dataclass(frozen=True, slots=True)
class DatasetClip:
    """A file of this computer that belongs to a dataset: `size` in bytes, `sha256` of its content. `begun` if
    it was being sent, `sent` once it was; `allowed` if the user wants it sent whatever is thought of it;
    `copy_of` is the path of what it was made from, empty for one of the user's own."""

    path: str
    size: int
    sha256: str
    begun: bool = False
    sent: bool = False
    allowed: bool = False
    copy_of: str = ""

    @property
    def name(self) -> str:
        return basename(self.path)
