"""A project in one file, to be sent or put away; and back again. What others sent is data: nothing of it is
written outside the folder that it is unpacked to, and no more than was announced and there is room for."""

from __future__ import annotations

import shutil
import stat
import uuid
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

from studio.core.errors import BadRequest, DiskFull, StudioError, TooLarge
from studio.core.language import tr
from studio.library.lock import NAME as LOCK
from studio.library.names import FORBIDDEN, SUFFIX, checked_name
from studio.library.project_files import JOURNAL, PROJECT
from studio.library.word_file import BROKEN_ZIP
from studio.library.writer import Writer

MOST_FILES, MOST_BYTES = 100_000, 64 << 30
MOST_RATIO, SMALL = 200, 1 << 30
"""A zip may unpack to so many times its own size, beyond a first GB: only silence packs better than that."""
BLOCK = 1 << 20
SPARE = 64 << 20

Free = Callable[[Path], int]
Told = Callable[[int], object]


def zip_up(folder: Path, target: Path, writer: Writer, told: Told = lambda _count: None) -> None:
    """The project in `folder`, which nobody changes meanwhile, as `target`, whole or not at all. `told` hears
    of each block of so many bytes that is in it, and may end it by raising. Raises DiskError."""
    unfinished = target.with_name(f".{target.name}.{uuid.uuid4().hex[:8]}.part")
    writer.make_folder(target.parent)
    writer.create(unfinished, b"")
    try:
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in _kept(folder):
                name = PurePosixPath(folder.name, path.relative_to(folder).as_posix())
                _packed(path, str(name), archive, told)
        writer.move(unfinished, target)
    except OSError as error:
        raise writer.error(target, error) from error
    finally:
        with suppress(OSError, StudioError):
            writer.remove(unfinished)


def unzip(
    path: Path,
    place: Path,
    writer: Writer,
    free: Free = lambda folder: shutil.disk_usage(folder).free,
    told: Told = lambda _count: None,
) -> Path:
    """The project of a zip file as a new folder in `place`; gives the folder. `told` as in `zip_up`. Raises
    BadRequest where it holds no project, is damaged, or names files outside of it; TooLarge, DiskFull and
    other DiskErrors."""
    try:
        with zipfile.ZipFile(path) as archive:
            inside = _project_in(archive, path)
            files = list(_checked(archive, inside, path))
            writer.make_folder(place)
            if sum(each.file_size for each, _ in files) + SPARE > free(place):
                raise DiskFull(tr("The disk has no room for what is in “{name}”.", name=path.name))
            return _unpacked(archive, files, _free_folder(place, inside.name, path), path, writer, told)
    except FileNotFoundError as error:
        raise writer.error(path, error) from error
    except BROKEN_ZIP as error:
        raise BadRequest(tr("“{name}” is damaged, or no zip file.", name=path.name)) from error


def _packed(path: Path, name: str, archive: zipfile.ZipFile, told: Told) -> None:
    info = zipfile.ZipInfo.from_file(path, name)
    info.compress_type = archive.compression
    with path.open("rb") as content, archive.open(info, "w") as packed:
        while block := content.read(BLOCK):
            told(len(block))
            packed.write(block)


def _kept(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.name != LOCK and not path.name.endswith(".part"):
            yield path


def _project_in(archive: zipfile.ZipFile, path: Path) -> PurePosixPath:
    """The folder in the zip that holds a project: the outermost one."""
    found = [PurePosixPath(name).parent for name in archive.namelist() if PurePosixPath(name).name == PROJECT]
    found += [
        PurePosixPath(name).parent for name in archive.namelist() if PurePosixPath(name).name == JOURNAL
    ]
    if not found:
        raise BadRequest(tr("There is no project in “{name}”.", name=path.name))
    return min(found, key=lambda each: len(each.parts))


def _checked(
    archive: zipfile.ZipFile, inside: PurePosixPath, path: Path
) -> Iterator[tuple[zipfile.ZipInfo, PurePosixPath]]:
    """The project's files, each with its place below the project's folder."""
    if len(archive.infolist()) > MOST_FILES:
        raise TooLarge(tr("“{name}” holds more files than any project.", name=path.name))
    size, packed = 0, sum(each.compress_size for each in archive.infolist())
    for each in archive.infolist():
        name = PurePosixPath(each.filename)
        if _leads_outside(each.filename) or stat.S_ISLNK(each.external_attr >> 16):
            raise BadRequest(
                tr("“{name}” is not opened: it names files outside of the project.", name=path.name)
            )
        size += each.file_size
        if size > min(MOST_BYTES, SMALL + MOST_RATIO * packed):
            raise TooLarge(
                tr("“{name}” is not opened: it would unpack to far more than a project is.", name=path.name)
            )
        if not each.is_dir() and name.is_relative_to(inside) and name.name != LOCK:
            yield each, name.relative_to(inside)


def _leads_outside(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return (
        not parts
        or name.startswith("/")
        or ".." in parts
        or any(letter in part for part in parts for letter in FORBIDDEN if letter != "/")
        or any(ord(letter) < 32 for letter in name)
    )


def _free_folder(place: Path, name: str, path: Path) -> Path:
    """A folder that is not there yet, named as the one in the zip or as the zip."""
    stem = checked_name(name or path.name.removesuffix(".zip"))
    for number in range(1, 10_000):
        folder = place / f"{stem}{f' {number}' if number > 1 else ''}{SUFFIX}"
        if not folder.exists():
            return folder
    raise BadRequest(tr("There are too many projects named “{name}” in “{folder}”.", name=stem, folder=place))


def _unpacked(
    archive: zipfile.ZipFile,
    files: list[tuple[zipfile.ZipInfo, PurePosixPath]],
    folder: Path,
    path: Path,
    writer: Writer,
    told: Told,
) -> Path:
    unfinished = folder.with_name(f".{folder.name}.{uuid.uuid4().hex[:8]}.part")
    try:
        for each, below in files:
            target = unfinished / below
            writer.make_folder(target.parent)
            writer.create(target, b"")
            _copied(archive, each, target, path, writer, told)
        writer.move(unfinished, folder)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    return folder


def _copied(
    archive: zipfile.ZipFile, each: zipfile.ZipInfo, target: Path, path: Path, writer: Writer, told: Told
) -> None:
    left = each.file_size
    with archive.open(each) as content:
        while block := content.read(BLOCK):
            told(len(block))
            left -= len(block)
            if left < 0:
                raise TooLarge(tr("“{name}” is not opened: it holds more than it says.", name=path.name))
            writer.append(target, block)
    writer.append(target, b"", sync=True)
