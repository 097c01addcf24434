"""Cuts a text into paragraphs and sentences, in any script, without breaking at abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from studio.engine.text.spoken import word_set

_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
_LINE = re.compile(r"[^\S\n]*\n[^\S\n]*")
_CLOSING = "\"'”’»›)\\]}」』）】》〉"
_END = re.compile(rf"(?:[.!?…]+|[.!?…]*[。！？｡؟۔।॥]+)[{_CLOSING}]*")
_WIDE = "。！？｡"
_IN_TWO_PARTS = re.compile(r"[^\W\d_]{1,2}\.")
"""What follows the first half of "z. B." or "EE. UU."."""
_SHORT_LINE = 60
_MAX = 500
_SOFT_BREAK = re.compile(r"[,;:—–、，；：،](?:\s+|(?<=[、，；：]))")

# Lower case, without the last full stop; English, then what other languages add.
NEVER_ENDS = word_set(
    "mk ext fn tel",
    "apt ste bldg rm mr mrs ms dr prof st mt ft gen gov sen rep capt lt col sgt cmdr rev hon pres supt cpl",
    "maj adm fr msgr atty vs v cf e.g i.e viz approx ca fig figs eq vol ch pp p ed eds nr sq et no nos dept",
    "univ al messrs mme mlle sr sra srta dra ud uds ej núm pág sig sigg dott ing avv geom d.h z.b u.a",
    "hr bzw evtl ggf usw vgl abs str dhr mevr mw bijv drs ir blz nl d.v.s t.ex bl.a kl m.fl",
)
MAY_END = word_set(
    "etc jr inc ltd corp co bros a.m p.m u.s u.k u.n d.c ph.d b.c a.d m.d b.a m.a esq ave blvd rd usw",
    "o.s.v jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun",
)


def paragraphs(text: str) -> list[str]:
    """The stretches between blank lines, none of them blank."""
    return [stretch.strip() for stretch in _PARAGRAPH.split(text) if stretch.strip()]


def sentences(paragraph: str, language: str) -> Iterator[str]:
    """The sentences in their order, stripped, each at most 500 characters; overlong ones are cut at commas
    or, failing those, at spaces."""
    for line in _lines(paragraph):
        for sentence in _cut(line, language):
            yield from _chopped(sentence.strip())


def _lines(paragraph: str) -> list[str]:
    """Lines that stand for themselves; a line that was only wrapped is joined to the one before it."""
    lines: list[str] = []
    last = ""
    for line in filter(None, _LINE.split(paragraph)):
        if lines and _wrapped(last, line):
            lines[-1] += " " + line
        else:
            lines.append(line)
        last = line
    return lines


def _wrapped(last: str, line: str) -> bool:
    return len(last) > _SHORT_LINE or not (line[0].isupper() or not line[0].isalpha())


def _cut(line: str, language: str) -> Iterator[str]:
    start = 0
    for end in _END.finditer(line):
        if _ends(line, start, end, language):
            yield line[start : end.end()]
            start = end.end()
    if line[start:].strip():
        yield line[start:]


def _ends(line: str, start: int, end: re.Match[str], language: str) -> bool:
    rest = line[end.end() :]
    if not rest.strip() or any(mark in _WIDE for mark in end.group()):
        return True
    following = rest.lstrip().lstrip("\"'“”‘’«»([{¿¡-–—")
    if not rest[0].isspace() or following[:1].islower():
        return False
    return end.group() != "." or _full_stop(line[start : end.start()], following, language)


def _full_stop(before: str, following: str, language: str) -> bool:
    word = before.split()[-1].lstrip("\"'“‘«(¿¡[") if before.split() else ""
    if not word or _IN_TWO_PARTS.match(following):
        return False
    if word.isdigit():
        return not (word == before.strip() or (language == "de" and len(word) <= 2))
    if len(word) == 1 and word.isupper() and word != "I":
        return False
    if word.lower() in MAY_END:
        return following[:1].isupper()
    return word.lower() not in NEVER_ENDS or (word.lower() == "no" and not following[:1].isdigit())


def _chopped(sentence: str) -> Iterator[str]:
    while len(sentence) > _MAX:
        cut = _cut_place(sentence)
        yield sentence[:cut].strip()
        sentence = sentence[cut:].strip()
    if sentence:
        yield sentence


def _cut_place(sentence: str) -> int:
    soft = [match.end() for match in _SOFT_BREAK.finditer(sentence, _MAX // 2, _MAX)]
    if soft:
        return soft[-1]
    space = sentence.rfind(" ", _MAX // 2, _MAX)
    return space if space > 0 else _MAX
