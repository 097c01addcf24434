"""A sound of one voice in the channels of a recording."""

from __future__ import annotations

import numpy as np

from studio.audio.around import Around
from studio.core.clip import FloatArray

_HEARD, _EVEN = 1e-3, 10 ** (0.5 / 20)
"""How loud a sound is at least whose channels tell a balance, and what is no balance: half a decibel."""


def in_channels(samples: FloatArray, around: Around) -> FloatArray:
    """Any number of channels in as many as the recording has: mono in the balance of what stood in the gap,
    or around it where nothing goes."""
    like = around.gap
    one = samples if samples.ndim == 1 else samples.mean(axis=1)
    if like.ndim == 1:
        return np.asarray(one, np.float32)
    if samples.ndim == 2 and samples.shape[1] == like.shape[1]:
        return samples
    heard = like if len(like) else np.concatenate((around.before, around.behind))
    return np.asarray(np.asarray(one, np.float32)[:, None] * _balance(heard), np.float32)


def _balance(like: FloatArray) -> FloatArray:
    """How loud each channel is beside all of them, one on average; even where nothing is heard."""
    even = np.ones(like.shape[1], np.float32)
    powers = np.sqrt(np.square(like, dtype=np.float64).mean(axis=0)) if len(like) else np.zeros(like.shape[1])
    if powers.mean() <= _HEARD:
        return even
    shares = powers / powers.mean()
    is_even = shares.min() > 1 / _EVEN and shares.max() < _EVEN
    return even if is_even else np.asarray(shares, np.float32)
