"""Sentences that are kept or were answered in English, said in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from string import Formatter

from studio.core.language import shown

FIGURE = r"(-?\d+(?:\.\d+)?)"


def retold(text: str, patterns: Iterable[str] = ()) -> str:
    """`text` as it is shown. Where it holds figures it is one of `patterns`, which were marked for the
    translators and have places for them, `{seconds:.1f}`; what nobody knows stays as it is."""
    for pattern in patterns:
        expression, names = _read(pattern)
        found = expression.fullmatch(text)
        if found is not None:
            return shown(pattern, "", **dict(zip(names, map(float, found.groups()), strict=True)))
    return shown(text) if text else ""


@cache
def _read(pattern: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    parts = [(words, name) for words, name, _, _ in Formatter().parse(pattern)]
    expression = "".join(re.escape(words) + (FIGURE if name else "") for words, name in parts)
    return re.compile(expression), tuple(name for _, name in parts if name)
