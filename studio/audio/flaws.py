"""What is wrong with a sound file, in a sentence, and what can be saved of it."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from studio.core.errors import BadSound, BrokenOff, DiskError, FileMissing, StudioError
from studio.core.language import tr


def check_readable(path: Path) -> None:
    """Raises what keeps `path` from being read at all: FileMissing, DiskError, or BadSound if it is a folder,
    empty, or no file (a pipe or a device has no end and would be waited for)."""
    try:
        facts = path.stat()
        if stat.S_ISDIR(facts.st_mode):
            raise BadSound(tr("“{name}” is a folder, not a sound file.", name=path.name))
        if not stat.S_ISREG(facts.st_mode):
            raise BadSound(tr("“{name}” is a device or a pipe, not a sound file.", name=path.name))
        with open(path, "rb") as file:
            empty = not file.read(1)
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    if empty:
        raise BadSound(tr("“{name}” is empty.", name=path.name))


def unreadable(path: Path, error: OSError | ValueError) -> StudioError:
    """What the system's error means for somebody who wants to read `path`."""
    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        return FileMissing(tr("“{name}” is not in “{folder}” any more.", name=path.name, folder=path.parent))
    if isinstance(error, PermissionError):
        return DiskError(tr("“{name}” may not be read: it belongs to somebody else.", name=path.name))
    return DiskError(
        tr("“{name}” could not be read: {reason}.", name=path.name, reason=error.strerror or error)
    )


def broken_off(path: Path, there: int, announced: int | None, sample_rate: int) -> StudioError:
    """For a file of which `there` frames came, of as many as it announces: FileMissing or DiskError if it is
    its disk that went, else BrokenOff."""
    gone = _went_away(path)
    if gone is not None:
        return gone
    seconds, whole = there / sample_rate, announced / sample_rate if announced else None
    return BrokenOff(_breaks_off(path.name, seconds, whole), seconds, whole)


def _breaks_off(name: str, seconds: float, whole: float | None) -> str:
    if not seconds:
        return tr("“{name}” breaks off at its beginning: the file is damaged or incomplete.", name=name)
    if whole is None:
        return tr(
            "“{name}” breaks off after {time}: the file is damaged or incomplete.",
            name=name,
            time=clock(seconds),
        )
    return tr(
        "“{name}” breaks off after {time} of {whole}: the file is damaged or incomplete.",
        name=name,
        time=clock(seconds),
        whole=clock(whole),
    )


def clock(seconds: float) -> str:
    """`12:04`, `1:02:03`: whole seconds that have passed; tenths where there is no minute."""
    if seconds < 60:
        return tr("{seconds:.1f} s", seconds=int(seconds * 10) / 10)
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def _went_away(path: Path) -> StudioError | None:
    """A disk that was pulled, a share that is not connected any more: the file cannot even be asked for."""
    try:
        os.stat(path)
    except OSError as error:
        return unreadable(path, error)
    return None
