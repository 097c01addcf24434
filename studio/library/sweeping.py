"""Keeping a folder of things that can be made again below a size."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from pathlib import Path


def sweep(folder: Path, limit: int, keep: Collection[Path] = ()) -> None:
    """Deletes the files of `folder` that were used longest ago until those left have at most `limit` bytes.
    Those to `keep`, and what cannot be deleted because it is in use, stay."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            with suppress(OSError):
                facts = path.stat()
                found.append((facts.st_mtime_ns, facts.st_size, path))
    total = sum(size for _, size, _ in found)
    for _, size, path in sorted(found):
        if total <= limit:
            return
        if path in keep:
            continue
        with suppress(OSError):
            path.unlink()
            total -= size
