"""Tags that people paste from other tools: the words stay, breaks become pauses.

`<break time="1s"/>`, `<break time="300ms"/>` and the typed marks of `core.marks` are pauses of at most ten
seconds; other tags that look like XML are taken out. A lone `<` as in "a < b" is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from studio.core.marks import LONGEST_PAUSE, MARK, seconds_of

_STRENGTHS = {"none": 0.0, "x-weak": 0.1, "weak": 0.2, "medium": 0.4, "strong": 0.7, "x-strong": 1.2}

_NAME = r"[A-Za-z][\w:.-]{0,40}"
_ATTRIBUTE = rf"\s+{_NAME}\s*=\s*(?:\"[^\"<>]{{0,400}}\"|'[^'<>]{{0,400}}')"
_TAG = re.compile(
    rf"<(?:/\s*{_NAME}\s*|{_NAME}(?:{_ATTRIBUTE}){{0,20}}\s*/?|!--.{{0,2000}}?--|\?xml[^<>]{{0,200}}\?)>",
    re.DOTALL,
)
_TIME = re.compile(r"\btime\s*=\s*[\"']\s*\+?(\d{0,6}(?:\.\d{1,6})?)\s*(ms|s)", re.IGNORECASE)
_STRENGTH = re.compile(r"\bstrength\s*=\s*[\"']\s*([a-z-]+)", re.IGNORECASE)
_MARK = re.compile(f"(?P<tag>{_TAG.pattern})|(?P<pause>{MARK.pattern})", re.DOTALL | re.IGNORECASE)
_BLOCKS = frozenset({"p", "speak", "paragraph", "div", "br", "h1", "h2", "h3", "li"})


def pieces(text: str) -> Iterator[str | float]:
    """Text between pauses, and the pauses in seconds, in their order."""
    kept: list[str] = []
    start = 0
    for mark in _MARK.finditer(text):
        kept.append(text[start : mark.start()])
        start = mark.end()
        pause = _seconds(mark)
        if pause is None:
            kept.append(_stand_in(mark.group()))
        else:
            yield unescape("".join(kept))
            yield pause
            kept = []
    yield unescape("".join((*kept, text[start:])))


def _seconds(mark: re.Match[str]) -> float | None:
    if mark["pause"]:
        typed = MARK.match(mark.group())
        return seconds_of(typed) if typed else None
    return _break(mark.group()) if _tag_name(mark.group()) == "break" else None


def _break(tag: str) -> float:
    time = _TIME.search(tag)
    if time and time[1]:
        return _length(time[1], time[2])
    strength = _STRENGTH.search(tag)
    return _STRENGTHS.get(strength[1].lower(), 0.4) if strength else 0.4


def _length(number: str, unit: str | None) -> float:
    seconds = float(number) / (1000 if (unit or "").lower() == "ms" else 1)
    return min(seconds, LONGEST_PAUSE)


def _tag_name(tag: str) -> str:
    return re.split(r"[^\w-]", tag.lstrip("</ ").lower(), maxsplit=1)[0]


def _stand_in(tag: str) -> str:
    return "\n\n" if _tag_name(tag) in _BLOCKS else ""
