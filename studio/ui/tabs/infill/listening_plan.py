"""In which pieces, and in which order, a recording is listened to."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from itertools import pairwise

from studio.core.hearing import Stretch

LONGEST = 30.0
"""Seconds of a piece: so much is heard at once, and then there is news."""
SHORTEST = 0.4
"""Of the longest: a piece is not cut before that."""
Piece = tuple[float, float]


def pieces_of(speech: Sequence[Stretch], seconds: float) -> tuple[Piece, ...]:
    """Pieces of at most LONGEST s of a recording of `seconds`, cut in the middle of the longest pause near
    the end of each; those in which nobody speaks are left out."""
    cuts, gaps = [0.0], list(pairwise(speech))
    while seconds - cuts[-1] > LONGEST:
        least, most = cuts[-1] + LONGEST * SHORTEST, cuts[-1] + LONGEST
        near = [(b.start - a.end, (a.end + b.start) / 2) for a, b in gaps]
        inside = [each for each in near if least <= each[1] <= most]
        cuts.append(max(inside)[1] if inside else most)
        gaps = [gap for gap in gaps if gap[1].start > cuts[-1]]
    pieces = tuple(pairwise((*cuts, seconds)))
    return tuple(piece for piece in pieces if _is_spoken(piece, speech))


def _is_spoken(piece: Piece, speech: Sequence[Stretch]) -> bool:
    return any(each.start < piece[1] and each.end > piece[0] for each in speech)


class Queue:
    """What is still to be listened to; `take` gives what is on screen first, then what is nearest to it. For
    any thread."""

    def __init__(self, pieces: Sequence[Piece], seen: Piece) -> None:
        self._left, self._all, self._done = list(pieces), len(pieces), 0
        self._seen = seen
        self._lock = threading.Lock()

    @property
    def share(self) -> float:
        """How much of it was listened to, 0 to 1."""
        with self._lock:
            return self._done / self._all if self._all else 1.0

    def look(self, seen: Piece) -> None:
        """Something else is on screen."""
        with self._lock:
            self._seen = seen

    def take(self) -> Piece | None:
        """The next piece; None once there is none."""
        with self._lock:
            if not self._left:
                return None
            found = min(self._left, key=lambda piece: (_away(piece, self._seen), piece))
            self._left.remove(found)
            return found

    def done(self) -> None:
        """What was taken was listened to."""
        with self._lock:
            self._done += 1

    def put_back(self, piece: Piece) -> None:
        """It was not listened to after all."""
        with self._lock:
            self._left.append(piece)


def _away(piece: Piece, seen: Piece) -> float:
    """Seconds between a piece and what is on screen; 0 where it is on it."""
    return max(0.0, piece[0] - seen[1], seen[0] - piece[1])
