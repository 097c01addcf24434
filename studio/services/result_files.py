"""Takes of a batch as files: called by a pattern, and never in the place of another file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from studio.core.file_names import name_of
from studio.core.take import Take
from studio.core.voice_batch import NAME_FIELDS, Batch, BatchRow
from studio.library import clock as clocks
from studio.library.clock import Clock
from studio.library.project import Project
from studio.library.writer import Writer


class ResultFiles:
    """`save(row, take, project, batch)`: the file, which is there whole; where the very same sound lies under
    the name already, that one. Raises BadRequest for a pattern that is none, FileMissing, DiskError."""

    def __init__(self, writer: Writer, clock: Clock = clocks.now) -> None:
        self._writer, self._clock = writer, clock

    def save(self, row: BatchRow, take: Take, project: Project, batch: Batch) -> Path:
        content, folder = project.take_sound(take), Path(batch.folder)
        self._writer.make_folder(folder)
        for path in _names(folder, self.name(row, take, batch.pattern), f".{take.request.format.container}"):
            if not path.exists():
                self._writer.write(path, content, sync=False)
                return path
            if _holds(path, content):
                return path
        raise AssertionError("names never end")

    def name(self, row: BatchRow, take: Take, pattern: str) -> str:
        """What the file is called, without its ending. BadRequest."""
        path = Path(row.file.path)
        values: dict[str, str | int] = {
            "name": path.stem,
            "folder": path.parent.name,
            "voice": take.voice_name,
            "number": row.file.number,
            "take": take.number,
            "date": f"{self._clock():%Y-%m-%d}",
        }
        return name_of(pattern, values, NAME_FIELDS)


def _names(folder: Path, stem: str, ending: str) -> Iterator[Path]:
    yield folder / f"{stem}{ending}"
    number = 2
    while True:
        yield folder / f"{stem} {number}{ending}"
        number += 1


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False
