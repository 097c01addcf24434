"""What became of a file: for the row that shows it now, and for the log that knows it the next time."""

from __future__ import annotations

from dataclasses import replace

from studio.core.dataset import DatasetClip
from studio.core.errors import BadRequest, BadSound, FileMissing, StudioError
from studio.library.dataset_log import DatasetLog
from studio.services.send_files import Sent
from studio.ui.tabs.datasets.page import State
from studio.ui.tabs.datasets.shelf import Live

LASTING = (BadRequest, BadSound, FileMissing)
"""These are the file's own; after all others it only waits the next time."""


def noted(log: DatasetLog, key: str, clip: DatasetClip, error: StudioError | None) -> DatasetClip:
    """The file as it is known from now on: with why it failed, where that will not pass by itself."""
    kept = error.sentence if isinstance(error, LASTING) else ""
    if clip.failed == kept:
        return clip
    known = replace(clip, failed=kept)
    log.note(key, known)
    return known


def live_of(sent: Sent) -> Live | None:
    """How it stands in this session; None where it only waits."""
    if sent.error is not None:
        return Live(State.FAILED, 0.0, sent.error.sentence)
    if sent.stopped:
        return Live(State.STOPPED, 0.0, "")
    return Live(State.SENT if sent.clip.sent else State.SENDING, sent.part)
