"""Sound that came in blocks of one length and goes out in another."""

from __future__ import annotations

from collections import deque

import numpy as np

from studio.core.clip import FloatArray


class WaitingBlocks:
    """In their order; `frames` is how many wait."""

    def __init__(self, channels: int) -> None:
        self.frames = 0
        self._blocks: deque[FloatArray] = deque()
        self._nothing: FloatArray = np.zeros((0, channels), np.float32)

    def add(self, block: FloatArray) -> None:
        """More of it, [frames, channels]."""
        self._blocks.append(block)
        self.frames += len(block)

    def take(self, count: int) -> FloatArray:
        """The next `count` frames, or all that there are."""
        parts = [self._nothing]
        while count > 0 and self._blocks:
            block = self._blocks.popleft()
            if len(block) > count:
                self._blocks.appendleft(block[count:])
                block = block[:count]
            count -= len(block)
            self.frames -= len(block)
            parts.append(block)
        return np.concatenate(parts)
