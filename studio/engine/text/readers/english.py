"""English: hibari's port of misaki, the front end that Kokoro was trained with."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from typing import Any

from studio.engine.text.align import regroup
from studio.engine.text.characters import folded
from studio.engine.text.readers.english_addresses import addresses_said
from studio.engine.text.readers.english_figures import figures_said
from studio.engine.text.spoken import Phonetics, Spoken, gather, with_marks
from studio.engine.text.vocabulary import known

_KNOWN = frozenset("àâäáãåæçèéêëìíîïñòóôöøùúûüœßÉÀÈÖÜÄÅÇÑπµΩ")
_LONGEST = 40
_LONG = re.compile(rf"\S{{{_LONGEST + 1},}}")
_EDGES = re.compile(r"\W+")
_QUOTES = str.maketrans({'"': "“"}), str.maketrans({'"': "”"})


def load_english(*, british: bool) -> Phonetics:
    """Reads English sentences; the dictionaries take about a second to load."""
    from hibari.g2p import G2P
    from hibari.g2p.normalize import normalize

    g2p = G2P(british=british)

    def said(text: str) -> str:
        return str(normalize(figures_said(addresses_said(_readable(text)))))

    def read(sentence: str) -> list[Spoken]:
        tokens = _tokens(g2p, _LONG.sub(_parted, said(sentence)))
        return regroup(sentence, gather([_word(group) for group in _groups(tokens)]), said)

    return read


def _tokens(g2p: Any, spoken: str) -> list[Any]:
    """hibari's tokens; of the bare words where it stumbles over an odd figure or sign."""
    try:
        return list(g2p.phonemize_tokens(g2p.tokenize(spoken)))
    except (ArithmeticError, LookupError, TypeError, ValueError):
        return list(g2p.phonemize_tokens(g2p.tokenize(re.sub(r"[^A-Za-z',.!?]+", " ", spoken))))


def _parted(match: re.Match[str]) -> str:
    """hibari looks up every stretch of a chunk without spaces, which takes too long for a long one."""
    text = match[0]
    return " ".join(text[start : start + _LONGEST] for start in range(0, len(text), _LONGEST))


def _readable(sentence: str) -> str:
    """Letters beyond those of hibari's dictionaries without their marks."""
    return "".join(char if char.isascii() or char in _KNOWN else folded(char) for char in sentence)


def _groups(tokens: list[Any]) -> list[list[Any]]:
    """Tokens that stand together without a space; a dash or an ellipsis ends its group."""
    number = 0
    numbered = []
    for token in tokens:
        numbered.append((number, token))
        number += bool(token.whitespace) or token.phonemes in ("—", "…")
    return [[token for _, token in group] for _, group in groupby(numbered, key=lambda pair: pair[0])]


def _word(tokens: list[Any]) -> Spoken:
    text = "".join(token.text for token in tokens)
    word = with_marks(text, known("".join(token.phonemes or "" for token in tokens).replace('"', "")))
    if not word.phonemes:
        return word
    before, after = _EDGES.match(text), _EDGES.match(text[::-1])
    return replace(word, before=_quotes(before, 0) + word.before, after=word.after + _quotes(after, 1))


def _quotes(edge: re.Match[str] | None, side: int) -> str:
    """The double quotes at one side of a word, which hibari leaves out."""
    marks = edge[0][:: -1 if side else 1] if edge else ""
    return "".join(mark for mark in marks.translate(_QUOTES[side]) if mark in "“”")
