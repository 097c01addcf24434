"""English: hibari's port of misaki, the front end that Kokoro was trained with."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from studio.engine.text.align import regroup
from studio.engine.text.readers.english_addresses import addresses_said
from studio.engine.text.readers.english_figures import figures_said
from studio.engine.text.spoken import Phonetics, Spoken, gather, with_marks
from studio.engine.text.vocabulary import known


def load_english(*, british: bool) -> Phonetics:
    """Reads English sentences; the dictionaries take about a second to load."""
    from hibari.g2p import G2P
    from hibari.g2p.normalize import normalize

    g2p = G2P(british=british)

    def read(sentence: str) -> list[Spoken]:
        spoken = normalize(figures_said(addresses_said(sentence)))
        tokens = g2p.phonemize_tokens(g2p.tokenize(spoken))
        return regroup(sentence, gather([_word(group) for group in _groups(tokens)]))

    return read


def _groups(tokens: list[Any]) -> list[list[Any]]:
    """Tokens that stand together without a space; a dash ends its group."""
    number = 0
    numbered = []
    for token in tokens:
        numbered.append((number, token))
        number += bool(token.whitespace) or token.phonemes == "—"
    return [[token for _, token in group] for _, group in groupby(numbered, key=lambda pair: pair[0])]


def _word(tokens: list[Any]) -> Spoken:
    return with_marks(
        "".join(token.text for token in tokens), known("".join(token.phonemes or "" for token in tokens))
    )
