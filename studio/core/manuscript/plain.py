"""Plain text: paragraphs between blank lines, or lines where there are none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from studio.core.manuscript.manuscript import LONGEST_BLOCK, Manuscript, Paragraph
from studio.core.manuscript.speakers import with_speakers

_BLANK = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
_ENDS = re.compile(r"[.!?…。！？][\"'”’»)\]]*(?=\s)|[。！？]")
_WRAPPED = 40
"""Characters from which on a line may be one that was only broken to fit a page."""


def from_text(text: str, title: str = "") -> Manuscript:
    """Pasted or typed text as blocks; speakers are recognised."""
    return Manuscript(title, fitting(with_speakers(split_up(text))))


def split_up(text: str) -> list[str]:
    """The paragraphs of a text: what stands between blank lines. A text without any has one in each line,
    unless its lines were broken to fit a page."""
    text = plain(text).strip()
    found = [each.strip() for each in _BLANK.split(text) if each.strip()]
    if len(found) > 1:
        return [_unwrapped(each) for each in found]
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    return [_unwrapped(text)] if _is_wrapped(lines) else lines


def plain(text: str) -> str:
    """One kind of line end and of space, composed letters, nothing that cannot be seen."""
    text = text.replace("\r\n", "\n").translate(_LINES)
    return unicodedata.normalize("NFC", text).translate(_UNSEEN)


def fitting(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, those that are too long for one block cut at the end of a sentence."""
    return tuple(part for paragraph in paragraphs for part in _cut(paragraph))


_LINES = str.maketrans(
    {
        "\r": "\n",
        "\v": "\n",
        "\f": "\n\n",
        "\x85": "\n",
        "\u2028": "\n",
        "\u2029": "\n\n",
        "\t": " ",
        "\xa0": " ",
    }
)
_UNSEEN = dict.fromkeys(
    [*range(0x0A), *range(0x0B, 0x20), 0x7F, 0xAD, 0xFEFF, 0x200B, 0x2060, *range(0x202A, 0x202F)]
)


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether nearly all lines but the last are about as long as a page is wide and go on in the next."""
    inner = lines[:-1]
    if not inner:
        return False
    broken = sum(len(line) >= _WRAPPED and line[-1] not in '.!?:…”"' for line in inner)
    longest = max(map(len, inner))
    return longest <= 100 and broken >= 0.6 * len(inner)


def _unwrapped(paragraph: str) -> str:
    lines = [" ".join(line.split()) for line in paragraph.split("\n")]
    return " ".join(lines) if _is_wrapped(lines) else "\n".join(lines)


def _cut(paragraph: Paragraph) -> Iterator[Paragraph]:
    rest = paragraph.text
    while len(rest) > LONGEST_BLOCK:
        at = _place(rest)
        yield replace(paragraph, text=rest[:at].strip())
        rest = rest[at:].strip()
        paragraph = replace(paragraph, note="")
    yield replace(paragraph, text=rest)


def _place(text: str) -> int:
    ends = [match.end() for match in _ENDS.finditer(text, LONGEST_BLOCK // 4, LONGEST_BLOCK)]
    if ends:
        return ends[-1]
    space = text.rfind(" ", 1, LONGEST_BLOCK)
    return space if space > 0 else LONGEST_BLOCK
