"""Subtitles (.srt): each caption a block, with the time that it has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from studio.core.manuscript.manuscript import Manuscript, Paragraph
from studio.core.manuscript.plain import plain
from studio.core.manuscript.speakers import with_speakers

_TIME = r"(\d{1,3}):(\d{2}):(\d{2})(?:[,.](\d{1,3}))?"
_TIMES = re.compile(rf"^\s*{_TIME}\s*-->\s*{_TIME}[^\n]*$", re.MULTILINE)
_MARKUP = re.compile(r"</?[A-Za-z][^<>\n]{0,100}>|\{\\[^{}\n]{0,100}\}")
_SOUND = re.compile(r"^[\[(♪][^\n]*[\])♪]$")


def from_srt(text: str, title: str = "") -> Manuscript:
    """A block for each caption, `start` and `end` as it has them. Captions of sounds, such as [door], are
    notes of the next block."""
    found = list(_captions(plain(text)))
    return Manuscript(title, tuple(_named(found, with_speakers([each.text for each in found]))))


def is_srt(text: str) -> bool:
    """Whether there are captions in it."""
    return _TIMES.search(text) is not None


def _captions(text: str) -> Iterator[Paragraph]:
    times = list(_TIMES.finditer(text))
    note = ""
    for number, match in enumerate(times):
        end = times[number + 1].start() if number + 1 < len(times) else len(text)
        lines = _lines(text[match.end() : end], last=number + 1 == len(times))
        sounds = [line for line in lines if _SOUND.match(line)]
        words = " ".join(line for line in lines if not _SOUND.match(line))
        note = " ".join((*filter(None, [note]), *(sound.strip("[]()♪ ") for sound in sounds)))
        if words:
            yield Paragraph(words, note=note, start=_seconds(match, 1), end=_seconds(match, 5))
            note = ""


def _lines(body: str, *, last: bool) -> list[str]:
    lines = [" ".join(_MARKUP.sub("", line).split()) for line in body.split("\n")]
    while lines and not lines[-1]:
        lines.pop()
    if not last and lines and lines[-1].isdigit():
        lines.pop()  # The number of the next caption.
    return [line for line in lines if line]


def _named(found: Sequence[Paragraph], spoken: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """With speakers where every caption is by one at most."""
    if len(spoken) != len(found):
        yield from found
        return
    for caption, said in zip(found, spoken, strict=True):
        note = " ".join(filter(None, (caption.note, said.note)))
        yield replace(caption, text=said.text, speaker=said.speaker, note=note)


def _seconds(match: re.Match[str], first: int) -> float:
    hours, minutes, seconds, fraction = (match[first + number] or "0" for number in range(4))
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + int(fraction.ljust(3, "0")) / 1000
