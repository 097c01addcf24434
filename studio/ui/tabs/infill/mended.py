"""The recording as it is mended, to be heard: read from its file, with the patches in their places."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from studio.audio.splice import Patch
from studio.core.clip import FloatArray
from studio.core.region import Region
from studio.ui.reading.recording import Recording


@dataclass(frozen=True, slots=True)
class Piece:
    """From frame `start` of what is heard on: the frames `place` of the recording, or `patch` instead."""

    start: int
    place: Region
    patch: FloatArray | None = None

    @property
    def frames(self) -> int:
        return len(self.place) if self.patch is None else len(self.patch)

    @property
    def end(self) -> int:
        return self.start + self.frames


class Mended:
    """The recording, or a part of it, as an export would have it: a source for the player, whose length costs
    nothing."""

    complete = True
    instant = False

    def __init__(self, recording: Recording, pieces: Iterable[tuple[Region, FloatArray | None]]) -> None:
        self.sample_rate, self.channels = recording.rate, recording.channels
        self._file = recording.file
        self.pieces: list[Piece] = []
        self.frames = 0
        for place, patch in pieces:
            piece = Piece(self.frames, place, patch)
            if piece.frames or len(place):
                self.pieces.append(piece)
                self.frames = piece.end

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.frames / self.sample_rate

    def read(self, start: int, count: int) -> FloatArray:
        """Up to `count` frames from `start`; [n, channels]. Any thread. Raises as the recording's `read`."""
        end = min(start + count, self.frames)
        heard = (piece for piece in self.pieces if piece.start < end and start < piece.end)
        found = [self._of(piece, start, end) for piece in heard]
        return np.concatenate(found) if found else np.zeros((0, self.channels), np.float32)

    def listen(self, listener: Callable[[], None] | None) -> None:
        """It does not change."""

    def place(self, seconds: float) -> float:
        """Where a moment of it is in the recording, in seconds."""
        frame = seconds * self.sample_rate
        for piece in self.pieces:
            if frame < piece.end:
                share = (frame - piece.start) / piece.frames
                return (piece.place.start + share * len(piece.place)) / self.sample_rate
        return self.pieces[-1].place.end / self.sample_rate if self.pieces else seconds

    def moment(self, place: float) -> float:
        """When a place of the recording, in seconds, is heard, in seconds of what is heard."""
        frame = place * self.sample_rate
        for piece in self.pieces:
            if frame < piece.place.end:
                share = max(0.0, (frame - piece.place.start) / len(piece.place))
                return (piece.start + share * piece.frames) / self.sample_rate
        return self.seconds

    def _of(self, piece: Piece, start: int, end: int) -> FloatArray:
        first, last = max(start, piece.start) - piece.start, min(end, piece.end) - piece.start
        if piece.patch is not None:
            block = piece.patch[first:last]
        else:
            block = self._file.read(piece.place.start + first, last - first)
        return np.asarray(block, np.float32).reshape(-1, self.channels)


def mended(recording: Recording, patches: Iterable[Patch], part: Region | None = None) -> Mended:
    """The recording, or the frames `part` of it, with `patches`, which do not overlap, as an export has them;
    those that do not lie in it are left out. For a worker thread. Raises as the recording's `read`."""
    part = part or Region(0, recording.frames)
    file = recording.file
    pieces: list[tuple[Region, FloatArray | None]] = []
    here = part.start
    inside = (patch for patch in patches if part.start <= patch.gap.start and patch.gap.end <= part.end)
    for patch in sorted(inside, key=lambda patch: (patch.gap.start, patch.gap.end)):
        pieces.append((Region(here, patch.gap.start), None))
        pieces.append((patch.gap, patch.sound(file.read, recording.frames, recording.rate)))
        here = patch.gap.end
    pieces.append((Region(here, part.end), None))
    return Mended(recording, pieces)
