"""What is said of files that come and go."""

from __future__ import annotations

from studio.core.language import tr, trn


def put_back(count: int) -> str:
    """What an undo did."""
    if not count:
        return tr("Nothing to undo.")
    return trn("{count} put back.", "{count} put back.", count, about="files")


def replaced(name: str, count: int) -> str:
    """What was done with a file of which so many copies were mended."""
    return trn(
        "{name} was left as it is; a copy of it took its place here.",
        "{name} was left as it is; {count} copies of it took its place here.",
        count,
        name=name,
    )
