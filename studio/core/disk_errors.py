"""What the system says of a disk, as a person is told it."""

from __future__ import annotations

import errno
from pathlib import Path

from studio.core.errors import DiskError, DiskFull, FileMissing, NotWritable
from studio.core.language import tr


def disk_error(path: Path, error: OSError) -> DiskError:
    """What the system's error means for somebody who wants to write `path`."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(tr("There is no room left on the disk for “{name}”.", name=path.name))
    if error.errno == errno.EFBIG:  # 4 GB on the file system of many memory sticks.
        return DiskFull(tr("“{name}” would be larger than a file can be on that disk.", name=path.name))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return NotWritable(
            tr(
                "“{name}” cannot be written in “{folder}”: writing is not allowed there.",
                name=path.name,
                folder=path.parent,
            )
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return FileMissing(tr("The folder “{folder}” is not there.", folder=path.parent))
    return DiskError(
        tr("“{name}” could not be written: {reason}.", name=path.name, reason=error.strerror or error)
    )
