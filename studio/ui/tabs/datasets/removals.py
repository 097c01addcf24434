"""Files that were taken off a dataset's list, so that they can be put back."""

from __future__ import annotations

from collections.abc import Sequence

from studio.core.dataset import DatasetClip
from studio.library.dataset_log import DatasetLog


class Removals:
    """The last ones first; known until the tab is closed."""

    def __init__(self, log: DatasetLog) -> None:
        self._log = log
        self._removed: list[tuple[str, tuple[DatasetClip, ...]]] = []

    def remove(self, key: str, clips: Sequence[DatasetClip]) -> None:
        """They do not belong to the dataset any more."""
        self._log.drop(key, clips)
        if clips:
            self._removed.append((key, tuple(clips)))

    def undo(self, key: str) -> int:
        """Puts back what was removed last from that dataset; how many that are. Raises DiskError."""
        for number in range(len(self._removed) - 1, -1, -1):
            if self._removed[number][0] == key:
                _, clips = self._removed.pop(number)
                self._log.add(key, clips)
                return len(clips)
        return 0
