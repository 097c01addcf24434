"""A disk that remembers what was done to it, so that every prefix of it can be done again elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from studio.library.writer import Disk


@dataclass(frozen=True, slots=True)
class Step:
    """One operation: its name, what it was done to, below the root, and with what. `synced` if the bytes
    outlive a power cut once it has returned."""

    name: str
    path: Path
    target: Path | None = None
    content: bytes = b""
    place: int = 0
    synced: bool = False

    def again(self, root: Path) -> None:
        """Do it in another root, where everything before it was done."""
        disk, path = Disk(), root / self.path
        if self.name in ("create", "append"):
            getattr(disk, self.name)(path, self.content, sync=False)
        elif self.name == "overwrite":
            with open(path, "r+b") as file:
                file.seek(self.place)
                file.write(self.content)
        elif self.name == "truncate":
            with open(path, "r+b") as file:
                file.truncate(self.place)
        elif self.name == "replace" and self.target is not None:
            disk.replace(path, root / self.target, sync=False)
        elif self.name == "copy" and self.target is not None:
            (root / self.target).write_bytes(path.read_bytes())
        elif self.name != "sync":
            getattr(disk, self.name)(path)

    def torn(self) -> tuple[Step, ...]:
        """The same, ended in its middle: after no byte, after some, before the last."""
        size = len(self.content)
        if self.name not in ("create", "append", "overwrite") or size < 2:
            return ()
        return tuple(replace(self, content=self.content[:cut]) for cut in sorted({0, size // 2, size - 1}))


class RecordedDisk(Disk):
    """Does what it is told below `root`, and keeps it as `steps`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.steps: list[Step] = []
        self._known: set[Path] = set()

    def _keep(self, name: str, path: Path, target: Path | None = None, **rest: object) -> None:
        below = target.relative_to(self.root) if target is not None else None
        self._known.add(target or path)
        self.steps.append(Step(name, path.relative_to(self.root), below, **rest))  # type: ignore[arg-type]

    def make_folder(self, path: Path) -> None:
        super().make_folder(path)
        self._keep("make_folder", path)

    def create(self, path: Path, content: bytes, *, sync: bool) -> None:
        super().create(path, content, sync=False)
        self._keep("create", path, content=content, synced=sync)

    def append(self, path: Path, content: bytes, *, sync: bool) -> None:
        super().append(path, content, sync=False)
        self._keep("append", path, content=content, synced=sync)

    def overwrite(self, path: Path, offset: int, content: bytes) -> None:
        super().overwrite(path, offset, content)
        self._keep("overwrite", path, content=content, place=offset, synced=True)

    def truncate(self, path: Path, size: int) -> None:
        super().truncate(path, size)
        self._keep("truncate", path, place=size, synced=True)

    def replace(self, source: Path, target: Path, *, sync: bool) -> None:
        self._note_written_by_others(source)
        super().replace(source, target, sync=False)
        self._keep("replace", source, target, synced=sync)

    def copy(self, source: Path, target: Path) -> None:
        super().copy(source, target)
        self._keep("copy", source, target, synced=True)

    def sync(self, path: Path) -> None:
        self._note_written_by_others(path)
        self._keep("sync", path, synced=True)

    def remove(self, path: Path) -> None:
        super().remove(path)
        self._keep("remove", path)

    def _note_written_by_others(self, path: Path) -> None:
        """libsndfile writes sound files itself; the studio then gives them their names."""
        if path.is_file() and path not in self._known:
            self._keep("make_folder", path.parent)
            self._keep("create", path, content=path.read_bytes())


class AfterPowerCut:
    """What is left of a file's bytes if the power goes: what was synced. Renames stay, as journalling file
    systems keep them in order; a file that was renamed before it was synced is the one that ends up empty."""

    def __init__(self) -> None:
        self._synced: dict[Path, int] = {}
        self._size: dict[Path, int] = {}

    def note(self, step: Step) -> None:
        if step.name in ("create", "append"):
            self._size[step.path] = self._size.get(step.path, 0) * (step.name == "append") + len(step.content)
        elif step.name == "truncate":
            self._size[step.path] = step.place
        elif step.name in ("replace", "copy") and step.target is not None:
            self._move(step.path, step.target, keep=step.name == "copy")
        if step.synced and step.name != "replace":
            self._synced[step.path] = self._size.get(step.path, 0)

    def _move(self, source: Path, target: Path, *, keep: bool) -> None:
        for sizes in (self._size, self._synced):
            for path in [each for each in sizes if each == source or source in each.parents]:
                sizes[target / path.relative_to(source) if path != source else target] = (
                    self._size[path] if keep else sizes.pop(path)
                )

    def lost(self) -> Iterator[tuple[Path, int]]:
        """Files that hold more than was synced, and how much was."""
        for path, size in self._size.items():
            synced = self._synced.get(path, 0)
            if size > synced:
                yield path, synced

    def strike(self, root: Path) -> None:
        """Takes from the files in `root` what was not synced."""
        for path, synced in self.lost():
            if (root / path).is_file():
                with open(root / path, "r+b") as file:
                    file.truncate(synced)
