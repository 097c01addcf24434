"""A file that appears whole, in the place of one of its name, or not at all."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from studio.core.disk_errors import disk_error


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """Where it is to be written meanwhile, beside `target`; gone if anything is raised. What the system says
    becomes FileMissing (no such folder), NotWritable, DiskFull or DiskError."""
    unfinished = target.with_name(f".{uuid.uuid4().hex}.part")
    try:
        yield unfinished
        os.replace(unfinished, target)
    except OSError as error:
        raise disk_error(target, error) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()
