"""Pieces of a sound that were made one by one, joined so that nobody hears where."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from studio.engine.craft import Changed

OVERLAP = 240
"""Samples (10 ms) that a piece is made longer on either side, where there is more sound."""


def widened(span: tuple[int, int], length: int) -> tuple[int, int]:
    """A piece of a sound of `length` samples, with what it shares with its neighbours."""
    start, end = span
    return max(0, start - OVERLAP), min(length, end + OVERLAP)


def sewn(made: Iterator[Changed], length: int) -> Iterator[Changed]:
    """Widened pieces, in order, as pieces that joined are `length` samples: one fades into the next."""
    tail = np.zeros(0, np.float32)
    done = 0
    for piece in made:
        samples = piece.samples.copy()
        shared = min(len(tail), len(samples))
        ramp = np.linspace(0, 1, shared, dtype=np.float32)
        samples[:shared] = samples[:shared] * ramp + tail[:shared] * (1 - ramp)
        kept = len(samples) if done + len(samples) >= length else max(0, len(samples) - 2 * OVERLAP)
        tail, done = samples[kept:], done + kept
        yield Changed(samples[:kept], piece.fallback)
