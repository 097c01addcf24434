"""The shipped voices' style tables: what makes Kokoro sound like one speaker.

From the npm package kokoro-js 1.2.1 (Apache-2.0), kept as float16; `voices.json` beside them holds each
file's hash.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib import resources

import numpy as np

from studio.core.clip import FloatArray

ROWS, WIDTH = 510, 256
_FOLDER = resources.files("studio.engine") / "data" / "voices"


@cache
def style_names() -> tuple[str, ...]:
    """The 54 names, sorted."""
    return tuple(sorted(_manifest()))


@lru_cache(maxsize=16)
def style_table(name: str) -> FloatArray:
    """float32 [510, 256]; row n-1 serves a text of n phonemes. KeyError for an unknown name, ValueError
    for a file that is not the one that was shipped."""
    entry = _manifest()[name]
    content = (_FOLDER / entry["file"]).read_bytes()
    if hashlib.sha256(content).hexdigest() != entry["sha256"]:
        raise ValueError(f"the style table {name} was altered")
    table = np.frombuffer(content, np.float16).reshape(ROWS, WIDTH).astype(np.float32)
    table.setflags(write=False)
    return table


def mix(shares: Sequence[tuple[str, float]]) -> FloatArray:
    """The weighted mean of several tables; the weights are made to sum to 1. ValueError if they sum to
    nothing."""
    total = sum(weight for _, weight in shares)
    if not shares or total <= 0:
        raise ValueError("a mix needs at least one voice with a weight above 0")
    if len(shares) == 1:
        return style_table(shares[0][0])
    mixed = sum(style_table(name) * np.float32(weight / total) for name, weight in shares)
    return np.asarray(mixed, np.float32)


@cache
def _manifest() -> dict[str, dict[str, str]]:
    styles: dict[str, dict[str, str]] = json.loads((_FOLDER / "voices.json").read_text("utf-8"))["styles"]
    return styles
