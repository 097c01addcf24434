"""A voice between voices."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from studio.core.errors import BadRequest
from studio.engine.voices.embedding import Coordinates, coordinates_of, embedding_of


def mix(parts: Sequence[tuple[Coordinates, float]]) -> Coordinates:
    """The mean of the voices by their weights, which are made to sum to 1: every coordinate of it lies
    between theirs; language and accent are those with the most weight. BadRequest without voices, or for
    weights that are below 0 or all 0."""
    weights = np.asarray([weight for _, weight in parts], np.float64)
    if not parts or any(not math.isfinite(weight) or weight < 0 for weight in weights):
        raise BadRequest("A mix needs voices, each with a weight of 0 or more.")
    if weights.sum() <= 0:
        raise BadRequest("All weights of the mix are 0: give at least one voice some weight.")
    embeddings = np.asarray([embedding_of(voice) for voice, _ in parts])
    return coordinates_of((weights / weights.sum() @ embeddings).tolist())
