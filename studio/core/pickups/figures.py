"""Numbers as letters, so that `1,100` and `eleven hundred` can be compared; English, as far as a listener
writes it."""

from __future__ import annotations

import re

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
).split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_ENDINGS = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth"}
_ENDINGS |= {"nine": "ninth", "twelve": "twelfth"}
_NUMBER = re.compile(r"(\d[\d,]*)(st|nd|rd|th)?(?:\.(\d+))?")
_SIGNS = {"%": " percent ", "&": " and ", "€": " euros ", "£": " pounds ", "$": " dollars ", "+": " plus "}


def in_letters(text: str) -> str:
    """The text with numbers and a few signs written out."""
    for sign, word in _SIGNS.items():
        text = text.replace(sign, word)
    return _NUMBER.sub(lambda found: f" {_said(*found.groups())} ", text)


def _said(whole: str, ordinal: str | None, decimals: str | None) -> str:
    figures = whole.replace(",", "")
    if len(figures) > 9 or (len(figures) > 1 and figures[0] == "0"):
        return " ".join(_ONES[int(figure)] for figure in figures)
    words = _year(int(figures)) if "," not in whole and decimals is None else _cardinal(int(figures))
    if ordinal:
        head, _, last = words.rpartition(" ")
        ending = _ENDINGS.get(last) or (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")
        return f"{head} {ending}".strip()
    return words + (" point " + " ".join(_ONES[int(figure)] for figure in decimals) if decimals else "")


def _year(number: int) -> str:
    """Four figures are mostly said in pairs: nineteen ninety five, twelve hundred."""
    if not 1100 <= number < 2100 or 2000 <= number < 2010:
        return _cardinal(number)
    high, low = divmod(number, 100)
    rest = "hundred" if low == 0 else f"oh {_ONES[low]}" if low < 10 else _cardinal(low)
    return f"{_cardinal(high)} {rest}"


def _cardinal(number: int) -> str:
    for size, name in ((1_000_000, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = f" {_cardinal(number % size)}" if number % size else ""
            return f"{_cardinal(number // size)} {name}{rest}"
    if number < 20:
        return _ONES[number]
    return _TENS[number // 10] + (f" {_ONES[number % 10]}" if number % 10 else "")
