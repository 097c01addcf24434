"""Markdown: the words without its marks. Code, pictures, tables' rules and comments are not spoken."""

from __future__ import annotations

import re
from html import unescape

from studio.core.manuscript.manuscript import Manuscript
from studio.core.manuscript.plain import fitting, plain, split_up
from studio.core.manuscript.speakers import with_speakers

_FRONT = re.compile(r"\A---\n.*?\n(?:---|\.\.\.)(?:\n|\Z)", re.DOTALL)
_FENCE = re.compile(
    r"^[ ]{0,3}(`{3,}|~{3,})[^\n]*\n(?:.*?\n)??[ ]{0,3}\1[`~]*[ ]*$", re.DOTALL | re.MULTILINE
)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_HEADING = re.compile(r"^[ ]{0,3}(#{1,6})(?:[ \t]+(.*?))?[ \t]*#*[ \t]*$", re.MULTILINE)
_UNDERLINED = re.compile(r"^([^\n]+)\n[ ]{0,3}(?:=+|-{2,})[ ]*$", re.MULTILINE)
_RULE = re.compile(r"^[ ]{0,3}(?:(?:\*[ ]*){3,}|(?:-[ ]*){3,}|(?:_[ ]*){3,})$", re.MULTILINE)
_TABLE_RULE = re.compile(r"^[ ]*\|?[ ]*:?-{3,}:?[ ]*(?:\|[ ]*:?-{3,}:?[ ]*)*\|?[ ]*$", re.MULTILINE)
_QUOTE = re.compile(r"^[ ]{0,3}(?:>[ ]?)+", re.MULTILINE)
_ITEM = re.compile(r"^[ ]*(?:[-*+]|\d{1,9}[.)])[ ]+(?:\[[ xX]\][ ]+)?", re.MULTILINE)
_REFERENCE = re.compile(r"^[ ]{0,3}\[[^\]\n]+\]:[^\n]*$", re.MULTILINE)
_PICTURE = re.compile(r"!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])")
_LINK = re.compile(r"\[([^\[\]\n]+)\](?:\([^)\n]*\)|\[[^\]\n]*\])")
_FOOTNOTE = re.compile(r"\[\^[^\]\n]+\]:?")
_ADDRESS = re.compile(r"<((?:https?://|mailto:)[^>\s]+)>")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,400}>")
_STRONG = re.compile(r"(?<!\\)(\*{1,3})(?=[^\s*])([^\n*]+)(?<=\S)\1")
_STRUCK = re.compile(r"(~~)(?=\S)([^\n~]+)(?<=\S)\1")
_UNDERSCORED = re.compile(r"(?<![\w\\])(_{1,3})(?=[^\s_])([^\n]{1,400}?)(?<=[^\s_])\1(?!\w)")
_CODE = re.compile(r"(`+)([^`\n]+)\1")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_HARD_BREAK = re.compile(r"(?: {2,}|\\)\n")


def from_markdown(text: str, title: str = "") -> Manuscript:
    """The blocks of a Markdown text; its first heading is the title where it has no other."""
    text = _without_comments(plain(text))
    heading = _HEADING.search(text)
    title = title or (_inline(heading[2] or "") if heading and heading[1] == "#" else "")
    return Manuscript(title, fitting(with_speakers(split_up(_blocks(text)))))


def _without_comments(text: str) -> str:
    return _COMMENT.sub("", _FENCE.sub("\n", _FRONT.sub("", text)))


def _blocks(text: str) -> str:
    """Headings, items and quotes as paragraphs of their own."""
    text = _UNDERLINED.sub(r"\n\1\n", _TABLE_RULE.sub("", text)) if "|" not in text else _tables(text)
    text = _HEADING.sub(lambda found: f"\n\n{found[2] or ''}\n\n", text)
    text = _REFERENCE.sub("", _RULE.sub("\n", text))
    text = _ITEM.sub("\n\n", _QUOTE.sub("", text))
    return _inline(_HARD_BREAK.sub("\n", text))


def _tables(text: str) -> str:
    lines = []
    for line in _TABLE_RULE.sub("", text).split("\n"):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        lines.append(", ".join(filter(None, cells)) if line.strip().startswith("|") else line)
    return _UNDERLINED.sub(r"\n\1\n", "\n".join(lines))


def _inline(text: str) -> str:
    text = _FOOTNOTE.sub("", _LINK.sub(r"\1", _PICTURE.sub("", text)))
    text = _TAG.sub("", _ADDRESS.sub(r"\1", text))
    for pattern in (_CODE, _STRUCK, _STRONG, _STRONG, _UNDERSCORED):
        text = pattern.sub(r"\2", text)
    return unescape(_ESCAPE.sub(r"\1", text))
