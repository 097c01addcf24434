"""The one normaliser that both sides are put through, and the word error rate.

Small letters; figures, money, percents, ordinals, clock times (also «at 745») and years as words (num2words);
British spellings as American; no punctuation, hyphens as spaces, no «and» inside numbers, contractions as
they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from num2words import num2words

_SPELLINGS = {
    "harbour": "harbor", "colour": "color", "grey": "gray", "centimetres": "centimeters", "mr": "mister",
    "dr": "doctor", "kg": "kilograms", "kilos": "kilograms", "cm": "centimeters", "okay": "ok",
}  # fmt: skip
_RULES: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (r"\bat (\d{1,2})[.:]?(\d{2})\b", lambda m: f"at {_words(m[1])} {_minutes(m[2])}"),
    (r"\b(\d{1,2}):(\d{2})\b", lambda m: f"{_words(m[1])} {_minutes(m[2])}"),
    (r"([$£€])\s?(\d[\d,]*)(?:\.(\d{2}))?", lambda m: _money(m[1], m[2], m[3])),
    (r"(\d[\d,.]*)\s?%", lambda m: f"{_words(m[1])} percent"),
    (r"\b(\d+)(?:st|nd|rd|th)\b", lambda m: num2words(int(m[1]), to="ordinal")),
    (r"\b(1[1-9]\d\d|20[1-9]\d)\b(?!,\d)", lambda m: num2words(int(m[1]), to="year")),
    (r"\d[\d,]*(?:\.\d+)?", lambda m: _words(m[0])),
)
_COINS = {"$": ("dollars", "cents"), "£": ("pounds", "pence"), "€": ("euros", "cents")}


def normalised(text: str) -> list[str]:
    """The words of a text, as both sides are compared."""
    text = text.lower()
    for pattern, reading in _RULES:
        text = re.sub(pattern, lambda m, reading=reading: f" {reading(m)} ", text)  # type: ignore[misc]
    text = re.sub(r"[^a-z' ]+", " ", text.replace("’", "'")).replace("'", "")
    text = re.sub(r"\b(hundred|thousand|million|dollars|pounds|euros) and\b", r"\1", text)
    return [_SPELLINGS.get(word, word) for word in text.split()]


def errors(said: Sequence[str], heard: Sequence[str]) -> int:
    """Words to insert, delete or exchange to come from one to the other (Levenshtein)."""
    row = list(range(len(heard) + 1))
    for count, word in enumerate(said, 1):
        above, row[0] = row[0], count
        for at, other in enumerate(heard, 1):
            above, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, above + (word != other))
    return row[-1]


def _words(figure: str) -> str:
    bare = figure.replace(",", "").rstrip(".")
    return str(num2words(float(bare) if "." in bare else int(bare)))


def _minutes(digits: str) -> str:
    minutes = int(digits)
    return "" if minutes == 0 else ("oh " if minutes < 10 else "") + _words(str(minutes))


def _money(sign: str, whole: str, cents: str | None) -> str:
    large, small = _COINS[sign]
    if cents and whole == "0":
        return f"{_words(cents)} {small}"
    return f"{_words(whole)} {large}" + (f" {_words(cents)} {small}" if cents and int(cents) else "")
