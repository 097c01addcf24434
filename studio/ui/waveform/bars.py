"""Stretches of time as bars along an axis."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

Edges = npt.NDArray[np.float64]


def merged(lefts: Edges, rights: Edges) -> Iterator[tuple[float, float]]:
    """Stretches in px, in order, those less than a px apart as one."""
    if len(lefts):
        apart = np.flatnonzero(lefts[1:] - rights[:-1] >= 1.0)
        first, last = np.append(0, apart + 1), np.append(apart, len(rights) - 1)
        yield from zip(lefts[first].tolist(), rights[last].tolist(), strict=True)
