"""The decoded blocks of a compressed file that were asked for last."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable

import numpy as np

from studio.core.clip import FloatArray

SIZE = 1 << 16
"""Frames a block."""
KEPT = 12
"""Blocks: what the widest close view shows (256 frames for each of 3000 columns), and no more."""


class BlockStore:
    """Gives stretches by `decode(start, end)` in whole blocks and keeps the last of them, so that moving a
    view a little decodes only what came in. For any thread."""

    def __init__(self, decode: Callable[[int, int], FloatArray], frames: int) -> None:
        self._decode, self._frames = decode, frames
        self._blocks: OrderedDict[int, FloatArray] = OrderedDict()
        self._lock = threading.Lock()

    def read(self, start: int, end: int) -> FloatArray:
        """The frames from `start` to `end`, which are inside the file and not the same. A stretch that would
        push out everything else is decoded as it is."""
        first, last = start // SIZE, (end - 1) // SIZE
        if last - first >= KEPT:
            return self._decode(start, end)
        blocks = [self._block(number) for number in range(first, last + 1)]
        joined = np.concatenate(blocks) if len(blocks) > 1 else blocks[0]
        return joined[start - first * SIZE : end - first * SIZE]

    def _block(self, number: int) -> FloatArray:
        with self._lock:
            found = self._blocks.get(number)
            if found is not None:
                self._blocks.move_to_end(number)
                return found
        made = self._decode(number * SIZE, min((number + 1) * SIZE, self._frames))
        made.setflags(write=False)
        with self._lock:
            self._blocks[number] = made
            while len(self._blocks) > KEPT:
                self._blocks.popitem(last=False)
        return made
