"""Wherever among its writes the studio ends, the project opens with everything that was acknowledged."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from studio.audio.files import read_clip
from studio.core.edit import Document, setting
from studio.core.script import block_ids, block_path
from studio.library import project as projects
from studio.library.project import Project
from studio.library.writer import Disk, Writer
from tests.unit.library.requests import MAKING, ahoy

SOUND = bytes(range(250)) * 40
Write = Callable[[Disk, Path], None]


class Recorder(Disk):
    """Does what it is told in `root`, and can do the same anew elsewhere. What is recorded can also be
    done by half."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.writes: list[list[Write]] = []

    def _record(self, name: str, paths: list[Path], *rest: Any, **named: Any) -> None:
        below = [path.relative_to(self.root) for path in paths]

        def again(disk: Disk, root: Path) -> None:
            getattr(disk, name)(*(root / path for path in below), *rest, **named)

        self.writes.append([again])

    def make_folder(self, path: Path) -> None:
        super().make_folder(path)
        self._record("make_folder", [path])

    def create(self, path: Path, content: bytes, *, sync: bool) -> None:
        super().create(path, content, sync=sync)
        self._record("create", [path], content, sync=False)
        below, half = path.relative_to(self.root), content[: len(content) // 2]
        self.writes[-1].insert(0, lambda disk, root: disk.create(root / below, half, sync=False))

    def append(self, path: Path, content: bytes, *, sync: bool) -> None:
        super().append(path, content, sync=sync)
        self._record("append", [path], content, sync=False)
        below, half = path.relative_to(self.root), content[: len(content) // 2]
        self.writes[-1].insert(0, lambda disk, root: disk.append(root / below, half, sync=False))

    def overwrite(self, path: Path, offset: int, content: bytes) -> None:
        super().overwrite(path, offset, content)
        self._record("overwrite", [path], offset, content)

    def truncate(self, path: Path, size: int) -> None:
        super().truncate(path, size)
        self._record("truncate", [path], size)

    def replace(self, source: Path, target: Path, *, sync: bool) -> None:
        super().replace(source, target, sync=sync)
        self._record("replace", [source, target], sync=False)

    def remove(self, path: Path) -> None:
        super().remove(path)
        self._record("remove", [path])


def test_reopened_after_every_prefix_of_its_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(projects, "FOLD_EVERY", 2)
    disk = Recorder(tmp_path / "real")
    acknowledged, sounds = a_session(disk)
    for count in range(len(disk.writes) + 1):
        last = disk.writes[count] if count < len(disk.writes) else []
        for torn in (False, True)[: max(len(last), 1)]:
            root = tmp_path / f"{count}{torn}"
            for write in disk.writes[:count]:
                write[-1](Disk(), root)
            if torn:
                last[0](Disk(), root)
            check(root / "P.pickup", count, acknowledged, sounds)
            shutil.rmtree(root, ignore_errors=True)


def a_session(disk: Recorder) -> tuple[list[tuple[int, Document]], list[tuple[int, int]]]:
    """Some work; gives after which write which document, and how much sound, was acknowledged."""
    project = Project.create(disk.root / "P.pickup", writer=Writer(disk))
    documents = [(len(disk.writes), project.document)]
    sounds = []
    block = block_ids(project.document)[0]
    for number in range(4):
        text = {block_path(block, "text"): f"{number} words"}
        project.do(setting(project.document, "Type", text))
        documents.append((len(disk.writes), project.document))
    writer = project.new_take(ahoy(), MAKING)
    for piece in range(1, 4):
        writer.append(SOUND)
        sounds.append((len(disk.writes), piece * len(SOUND)))
    writer.finish()
    project.undo()
    documents.append((len(disk.writes), project.document))
    project.close()
    return documents, sounds


def check(
    folder: Path, count: int, documents: list[tuple[int, Document]], sounds: list[tuple[int, int]]
) -> None:
    known = [document for at, document in documents if at <= count]
    if not known and not folder.exists():
        return
    project = Project.open(folder)
    later = [document for at, document in documents if at > count]
    assert project.document in [*known[-1:], *later[:1]]
    received = max((size for at, size in sounds if at <= count), default=0)
    takes = list(project.takes().values())
    if received or takes:
        [take] = takes
        assert len(read_clip(project.take_path(take)).samples) * 2 >= received
    project.close()
