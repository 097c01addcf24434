"""What is there when the studio starts again, beside what it had acknowledged."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from studio.audio.files import read_clip
from studio.core.errors import StudioError
from studio.library.ledger import Ledger
from studio.library.project import Project
from studio.library.settings import Settings
from trials.faults.session import FIRST, LAST, SECOND, Known, sound_of

NOTHING = Known()


class Loss(NamedTuple):
    """What is missing: a sentence, and how many bytes of it."""

    sentence: str
    bytes: int = 1


def losses(root: Path, before: Known, after: Known | None = None) -> list[Loss]:
    """What is missing of `before`, in sentences, none if all is there. What may be there beside is the act
    that was under way: `after` is the next that would have been acknowledged, where that is known."""
    lost: list[Loss] = []
    folder = _folder(root, before, after or before)
    if folder is not None:
        lost += _project_losses(folder, before, after)
    elif before.folder:
        return [Loss(f"{before.folder} is gone", sum(before.takes.values()) + len(str(before.document)))]
    rows = len(Ledger(root / "library").rows())
    if not before.rows <= rows <= before.rows + 1:
        lost.append(Loss(f"{before.rows - rows} rows of the ledger are gone"))
    voice = Settings(root / "config" / "settings.json").get("last_voice")
    if before.voice and not voice:
        lost.append(Loss("settings are lost"))
    return lost + _export_losses(root, before, after or before)


def _folder(root: Path, before: Known, after: Known) -> Path | None:
    names = [after.folder, before.folder]
    if before.folder == FIRST:
        names.append(SECOND)  # A project that is being renamed lies under one of the two.
    names += [LAST] * (before.folder == SECOND)
    return next((root / name for name in names if name and (root / name).is_dir()), None)


def _project_losses(folder: Path, before: Known, after: Known | None) -> list[Loss]:
    try:
        project = Project.open(folder)
    except StudioError as error:
        return [Loss(f"{folder.name} does not open: {error.sentence}", sum(before.takes.values()))]
    try:
        lost: list[Loss] = []
        if before.typed and before.typed not in str(project.document):
            lost.append(Loss("what was being typed is lost", len(before.typed)))
        if not _is_there(project, before, after):
            lost.append(Loss("words or patches are lost"))
        if before.under_way and not project.recovered:
            lost.append(Loss("nothing is said of the take that was under way", 0))
        return lost + _take_losses(project, before)
    finally:
        project.close()


def _is_there(project: Project, before: Known, after: Known | None) -> bool:
    if project.document == before.document or not before.folder:
        return True
    if after is not None:
        return project.document == after.document
    return any(
        step() is not None and project.document == before.document for step in (project.undo, project.redo)
    )


def _take_losses(project: Project, before: Known) -> list[Loss]:
    lost: list[Loss] = []
    found = {str(take.number): take for take in project.takes().values()}
    for number, size in before.takes.items():
        take = found.get(number)
        sound = project.take_sound(take)[44:] if take is not None else b""
        if not sound.startswith(sound_of(int(number), size)):
            lost.append(Loss(f"sound of take {number} is lost", max(1, size - len(sound))))
        elif take is not None and not len(read_clip(project.take_path(take)).samples) * 2 >= size:
            lost.append(Loss(f"take {number} cannot be played to its end"))
    return lost


def _export_losses(root: Path, before: Known, after: Known) -> list[Loss]:
    lost: list[Loss] = []
    for name, check in {**after.exports, **before.exports}.items():
        path = root / "out" / name
        if not path.exists() and name not in before.exports:
            continue
        if not path.exists() or sha256(path.read_bytes()).hexdigest() != check:
            lost.append(Loss(f"the exported {name} is not whole"))
    return lost
