"""A style sheet for a window that is mirrored: Qt takes its left and right as they stand."""

from __future__ import annotations

import re

_SIDE = re.compile(r"\b(border|padding|margin)-(left|right)\b")
_FOUR = re.compile(r"\b(padding|margin): ([^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+);")
_OTHER = {"left": "right", "right": "left"}


def mirrored(sheet: str) -> str:
    """The sheet with left and right exchanged in borders, paddings and margins."""
    turned = _SIDE.sub(lambda found: f"{found[1]}-{_OTHER[found[2]]}", sheet)
    return _FOUR.sub(r"\1: \2 \5 \4 \3;", turned)
