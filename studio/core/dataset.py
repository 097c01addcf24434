"""Collections of recordings that voices can be trained on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
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
    it was being sent and nobody knows whether it arrived, `sent` once it did; `allowed` if the user wants it
    sent whatever is thought of it; `copy_of` is the path of what it was made from, empty for one of the
    user's own; `failed` says why it could not be judged or sent, as it was told then."""

    path: str
    size: int
    sha256: str
    begun: bool = False
    sent: bool = False
    allowed: bool = False
    copy_of: str = ""
    failed: str = ""

    @property
    def name(self) -> str:
        return basename(self.path)


def owners_of(
    files: Sequence[DatasetFile], clips: Iterable[DatasetClip]
) -> tuple[dict[str, DatasetClip], tuple[DatasetClip, ...]]:
    """Which file of this computer each listed one is, by its id, and those that arrived unnoticed: names
    alike, and sizes where the service says them."""
    by_name: dict[str, list[DatasetClip]] = {}
    for clip in sorted(clips, key=lambda clip: not clip.sent):
        if clip.sent or clip.begun:
            by_name.setdefault(clip.name, []).append(clip)
    owners, arrived = dict[str, DatasetClip](), list[DatasetClip]()
    for file in files:
        alike = by_name.get(file.filename, [])
        found = next((each for each in alike if file.size in (None, each.size)), None)
        if found is None:
            continue
        alike.remove(found)
        owners[file.id] = found
        if not found.sent:
            arrived.append(replace(found, sent=True, begun=False, failed=""))
    return owners, tuple(arrived)
