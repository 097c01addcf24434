"""Which files of this computer were sent to which dataset: the API gives none back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from studio.core.cancel import CancelToken
from studio.core.dataset import DatasetFile
from studio.core.errors import DiskError
from studio.library.settings import Settings

KEY = "sent_files"
PIECE = 1 << 20
SUFFIXES = frozenset(".wav .flac .mp3 .m4a .aac .aif .aiff .ogg .opus .oga .webm .caf .mp4".split())


@dataclass(frozen=True, slots=True)
class Local:
    """A recording of this computer: `size` in bytes, `sha256` of its content."""

    path: str
    size: int
    sha256: str

    @property
    def name(self) -> str:
        return Path(self.path).name


def recordings_in(paths: Iterable[Path], cancel: CancelToken) -> tuple[Local, ...]:
    """The files of `paths`, and those of their folders that look like recordings, by name; what cannot be
    read is left out. Takes its time: for a worker."""
    found: list[Local] = []
    for path in paths:
        inside = (each for each in path.rglob("*") if each.suffix.lower() in SUFFIXES)
        for file in sorted(inside) if path.is_dir() else [path]:
            cancel.check()
            with suppress(OSError):
                found.append(Local(str(file.absolute()), file.stat().st_size, _digest(file, cancel)))
    return tuple(found)


class SentFiles:
    """What was sent from here, by dataset."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def to(self, dataset: str) -> tuple[Local, ...]:
        """The files that were sent to a dataset, the oldest first."""
        return tuple(Local(**each) for each in self._all().get(dataset, ()))

    def note(self, dataset: str, local: Local) -> None:
        """Notes that a file was sent. A full disk keeps nobody from sending."""
        kept = [asdict(each) for each in self.to(dataset) if each != local]
        with suppress(DiskError):
            self._settings.set(KEY, {**self._all(), dataset: [*kept, asdict(local)]})

    def local_of(self, dataset: str, file: DatasetFile) -> Local | None:
        """The file of this computer that was sent as `file`; None for one that came from elsewhere."""
        alike = [local for local in self.to(dataset) if local.name == file.filename]
        sized = [local for local in alike if file.size in (None, local.size)]
        return next(reversed(sized or alike), None)

    def _all(self) -> dict[str, list[dict[str, Any]]]:
        found = self._settings.get(KEY)
        return found if isinstance(found, dict) else {}


def _digest(path: Path, cancel: CancelToken) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            cancel.check()
            digest.update(piece)
    return digest.hexdigest()
