"""What the Datasets tab shows, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from studio.core.dataset import Dataset, DatasetFile
from studio.ui.tabs.datasets.hearing import Heard
from studio.ui.tabs.datasets.sending import State, Upload
from studio.ui.tabs.datasets.sent import Local

FROM_ELSEWHERE: Final = "This file was sent from elsewhere; the service does not give it back."
MOVED: Final = "This file is not where it was when it was sent."


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file of the dataset, or one on its way there. `key` tells it from the others."""

    key: str
    name: str
    size: int | None
    state: State
    sentence: str = ""
    file: DatasetFile | None = None
    upload: Upload | None = None
    local: Local | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """`datasets` is None until they were listed; `away` says why they cannot be, or that they are coming.
    `counts` of files are known for datasets that were looked into. `reason` says why nothing can be made or
    sent now, without a full stop."""

    datasets: tuple[Dataset, ...] | None
    counts: dict[str, int]
    away: str
    reason: str
    chosen: Dataset | None
    coming: bool
    rows: tuple[FileRow, ...]
    row: FileRow | None
    heard: Heard
    looking: bool
    left: int
    creating: bool
    notice: str
