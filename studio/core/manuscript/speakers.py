"""Who says a paragraph, where the paragraph itself names them: `ANNA: …`, `Anna – …`, `**Anna:** …`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from studio.core.manuscript.manuscript import Paragraph

_NAME = r"[^\W\d_](?:[^\n:：–—\[\]\"“”?!;]{0,38}[^\s:：–—\[\]\"“”?!;,])?"
_COLON = re.compile(rf"({_NAME})\s?[:：](?=\s|$)\s*", re.UNICODE)
_DASH = re.compile(rf"({_NAME})\s+[–—]\s+", re.UNICODE)
_ASIDE = re.compile(r"\(([^()\n]{1,80})\)\s*")
_NOT_NAMES = frozenset(
    "note notes warning tip example chapter part section scene summary question answer result p.s ps n.b nb "
    "http https step remember important caution source sources hint conclusion".split()
)
MOST_WORDS = 4


def with_speakers(texts: Sequence[str]) -> tuple[Paragraph, ...]:
    """Paragraphs with who says them. A name before a colon counts where it is in capitals or comes more
    than once, a name before a dash where it comes more than once: everything else is just text."""
    known = _known(texts)
    return alike([paragraph for text in texts for paragraph in _said(text, known)])


def alike(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Speakers that differ in capitals only are one, named as at first: ANNA and Anna."""
    first: dict[str, str] = {}
    for each in paragraphs:
        first.setdefault(each.speaker.casefold(), each.speaker)
    return tuple(replace(each, speaker=first[each.speaker.casefold()]) for each in paragraphs)


def unmarked(name: str) -> str:
    """A name without what is written behind it in brackets, such as (CONT'D) or (V.O.)."""
    return re.sub(r"\s*\([^()]*\)\s*$", "", name).strip()


def _known(texts: Iterable[str]) -> frozenset[str]:
    colons: Counter[str] = Counter()
    dashes: Counter[str] = Counter()
    for text in texts:
        for line in text.split("\n"):
            if name := _candidate(_COLON, line):
                colons[name] += 1
            elif name := _candidate(_DASH, line):
                dashes[name] += 1
    names = {name for name, count in colons.items() if count > 1 or _in_capitals(name)}
    return frozenset(names | {name for name, count in dashes.items() if count > 1 or name in names})


def _candidate(pattern: re.Pattern[str], line: str) -> str:
    match = pattern.match(line)
    if not match:
        return ""
    name = unmarked(match[1])
    words = name.split()
    ordinary = not words or len(words) > MOST_WORDS or name.casefold().split()[0].rstrip(".") in _NOT_NAMES
    # Names begin with a capital; writings without capitals have letters that are neither.
    lower = any(word[0].islower() and len(word) > 3 for word in words)
    return "" if ordinary or lower or words[0][0].islower() else name


def _in_capitals(name: str) -> bool:
    letters = [letter for letter in name if letter.isalpha()]
    return len(letters) > 1 and all(letter.isupper() for letter in letters)


def _said(text: str, known: frozenset[str]) -> list[Paragraph]:
    """One paragraph, or more where lines of the text begin with names of their own."""
    paragraphs: list[Paragraph] = []
    for line in text.split("\n"):
        begun = _begun(line, known)
        if begun is None and paragraphs:
            paragraphs[-1] = replace(paragraphs[-1], text=f"{paragraphs[-1].text}\n{line}".strip())
        else:
            paragraphs.append(begun or Paragraph(line))
    return [paragraph for paragraph in paragraphs if paragraph.text.strip()]


def _begun(line: str, known: frozenset[str]) -> Paragraph | None:
    for pattern in (_COLON, _DASH):
        name = _candidate(pattern, line)
        match = pattern.match(line) if name in known else None
        if name and match:
            rest = line[match.end() :]
            aside = _ASIDE.match(rest)
            if aside:
                return Paragraph(rest[aside.end() :].strip(), name, aside[1].strip())
            return Paragraph(rest.strip(), name)
    return None
