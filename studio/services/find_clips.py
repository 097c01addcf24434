"""The recordings among what somebody gives to a dataset, each with its content's fingerprint."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from studio.core.cancel import CancelToken
from studio.core.dataset import DatasetClip
from studio.core.language import tr
from studio.services.find_recordings import find_recordings
from studio.services.make_take import untold
from studio.services.receiving import Progress

PIECE = 1 << 20


def find_clips(
    paths: Iterable[Path], cancel: CancelToken, *, progress: Progress = untold
) -> tuple[DatasetClip, ...]:
    """Files, and the recordings of folders; what cannot be opened is left out. Raises Cancelled."""
    files, found = find_recordings(paths, cancel), list[DatasetClip]()
    for number, path in enumerate(files):
        step = tr("Looking at {number} of {count}", number=number + 1, count=len(files))
        progress(step, number / len(files))
        with suppress(OSError):
            found.append(DatasetClip(str(path), path.stat().st_size, digest_of(path, cancel)))
    return tuple(found)


def digest_of(path: Path, cancel: CancelToken) -> str:
    """SHA-256 of a file's content. Raises OSError and Cancelled."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            cancel.check()
            digest.update(piece)
    return digest.hexdigest()
