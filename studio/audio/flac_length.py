"""A FLAC that was written as a stream does not say how long it is: a copy that does can be jumped in."""

from __future__ import annotations

import shutil
from pathlib import Path

from studio.audio.flac_frames import BITS, TOTAL, Lengthened
from studio.core.cancel import CancelToken
from studio.core.disk_errors import disk_error


def lacks_its_length(path: Path) -> bool:
    """True for a FLAC whose header tells no length. Raises OSError."""
    with open(path, "rb") as file:
        head = file.read(TOTAL + 5)
    return head[:4] == b"fLaC" and head[4] & 0x7F == 0 and not int.from_bytes(head[TOTAL:], "big") & BITS


def with_length(path: Path, target: Path, cancel: CancelToken) -> None:
    """Write the same FLAC with its length in the header. Raises DiskError and Cancelled."""
    cancel.check()
    try:
        with Lengthened(path) as source, open(target, "wb") as out:
            shutil.copyfileobj(source, out, 1 << 20)
    except OSError as error:
        raise disk_error(target, error) from error
