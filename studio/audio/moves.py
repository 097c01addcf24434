"""Where the frames of a recording are after patches of other lengths were laid in."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from studio.core.region import Region


@dataclass(frozen=True, slots=True)
class Move:
    """What was the region `old` is now `new`; `kept` if it is the same sound."""

    old: Region
    new: Region
    kept: bool


@dataclass(slots=True)
class Moves:
    """Made in the order of the recording, by `keep` and `put`."""

    moves: list[Move] = field(default_factory=list)

    @property
    def frames(self) -> int:
        """How long the whole is now."""
        return self.moves[-1].new.end if self.moves else 0

    def keep(self, old: Region) -> None:
        """The recording goes on with its own `old`."""
        if len(old):
            self.moves.append(Move(old, Region(self.frames, self.frames + len(old)), True))

    def put(self, old: Region, frames: int) -> None:
        """So many frames stand in the place of `old`."""
        self.moves.append(Move(old, Region(self.frames, self.frames + frames), False))

    def place(self, frame: int) -> int:
        """Where a place of the recording is now: with its own sound, or in proportion inside a patch. What is
        said of a place where something was put in between belongs to the sound behind it."""
        number = bisect_right(self.moves, frame, key=lambda move: move.old.start) - 1
        if number < 0:
            return frame
        move = self.moves[number]
        if frame >= move.old.end:
            return move.new.end + frame - move.old.end
        return move.new.start + _inside(move, frame - move.old.start)

    def region(self, start: int, length: int) -> tuple[int, int]:
        """Start and length of a stretch of the recording as it is now; it ends behind the sound it ended
        behind, and does not take in what was put there."""
        first = self.place(start)
        if not length:
            return first, 0
        last = start + length
        number = bisect_right(self.moves, last - 1, key=lambda move: move.old.start) - 1
        move = self.moves[max(number, 0)] if self.moves else None
        if move is None or last > move.old.end:
            return first, self.place(last) - first
        return first, move.new.start + _inside(move, last - move.old.start) - first


def _inside(move: Move, frames: int) -> int:
    if move.kept or not len(move.old):
        return frames
    return round(frames * len(move.new) / len(move.old))
