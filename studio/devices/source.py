"""What the player plays: sound in memory, still arriving, or in a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import numpy as np

from studio.core.clip import FloatArray


class Source(Protocol):
    """Samples [frames, channels] at `sample_rate` Hz. `frames` grow until `complete`. `instant` if reading
    costs nothing; what is not is read on a thread of its own."""

    sample_rate: int
    channels: int
    frames: int
    complete: bool
    instant: bool

    def read(self, start: int, count: int) -> FloatArray:
        """Up to `count` frames from `start`, fewer only where there are no more yet; [n, channels]. Any
        thread. Raises StudioError where they cannot be read any more."""

    def listen(self, listener: Callable[[], None] | None) -> None:
        """Call `listener` on the adding thread after every change; None ends it, from then on for certain."""


class OpenFile(Protocol):
    """An open recording; `studio.audio.recording` has them."""

    @property
    def sample_rate(self) -> int: ...

    @property
    def channels(self) -> int: ...

    @property
    def frames(self) -> int: ...

    def read(self, start: int, count: int, /) -> FloatArray:
        """Frames from `start`, as float32, [n] or [n, channels]; any thread, also while another reads."""


class FileSource:
    """A `Source` that reads an open recording block by block, so that its length costs nothing.

    The recording stays its owner's, who closes it once the player has another sound.
    """

    complete = True
    instant = False

    def __init__(self, file: OpenFile) -> None:
        self.sample_rate, self.channels, self.frames = file.sample_rate, file.channels, file.frames
        self._file = file

    def read(self, start: int, count: int) -> FloatArray:
        """Up to `count` frames from `start`; [n, channels]."""
        block = self._file.read(start, max(0, min(count, self.frames - start)))
        return np.asarray(block, np.float32).reshape(-1, self.channels)

    def listen(self, listener: Callable[[], None] | None) -> None:
        """A file does not change."""
