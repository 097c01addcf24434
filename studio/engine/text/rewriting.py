"""Rules that put words in the place of what people write and nobody reads out as it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

Rule = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]


def rule(pattern: str, reading: str | Callable[[re.Match[str]], str], *, any_case: bool = False) -> Rule:
    """What matches `pattern` is read as `reading`, a replacement as `re.sub` takes it."""
    return re.compile(pattern, re.IGNORECASE if any_case else 0), reading


def rewrite(text: str, rules: Iterable[Rule]) -> str:
    """The text after each rule in turn."""
    for pattern, reading in rules:
        text = pattern.sub(reading, text)
    return text


def digits(text: str) -> str:
    """Digits one by one, with a comma where the writing had a gap: "212-55" is "2 1 2, 5 5"."""
    return ", ".join(" ".join(group) for group in re.findall(r"\d+", text))
