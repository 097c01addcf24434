"""Gives each stretch of sound back the words that the user wrote.

Front ends read "$5" as "five dollars" and lose where it came from. Here the written words and the spoken ones
are laid side by side by their longest common subsequence; what differs between two agreeing words belongs
together.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import islice

from studio.engine.text.spoken import Spoken, merged

_WRITTEN = re.compile(r"[^\s—…]*[—…]+\s*|\S+?(?=[—…])\s*|[^\s—…]+\s*")
_OUTER = "\"'“”‘’«»„‹›()[]{}<>.,;:!?¡¿…—–-*_~|。，、！？：；（）「」『』《》।॥۔؟،؛"


def written_words(sentence: str) -> list[str]:
    """The sentence cut at spaces and dashes; joined again it is the sentence without leading space."""
    return _WRITTEN.findall(sentence.lstrip())


def bare(written: str) -> str:
    """The word without the punctuation around it, the whole if there is nothing else."""
    return written.strip().strip(_OUTER) or written.strip()


def regroup(sentence: str, spoken: list[Spoken], said: Callable[[str], str]) -> list[Spoken]:
    """`spoken` with `written` and `text` as in `sentence`; words read as several are made one.

    `said` is what put the sentence into words: put to a single written word it tells how many it becomes.
    """
    written = written_words(sentence)
    matcher = SequenceMatcher(
        None, [_key(word) for word in written], [_key(word.text) for word in spoken], autojunk=False
    )
    groups: list[Spoken] = []
    unheard = ""
    for _, start, end, first, last in matcher.get_opcodes():
        if not groups and first == last:
            unheard += "".join(written[start:end])
        _pair(groups, written[start:end], spoken[first:last], said)
    return [replace(groups[0], written=unheard + groups[0].written), *groups[1:]] if groups else []


def _pair(groups: list[Spoken], written: list[str], spoken: list[Spoken], said: Callable[[str], str]) -> None:
    if not spoken:
        _append_silent(groups, written)
    elif not written:
        _append_unwritten(groups, spoken)
    else:
        groups.extend(_shared_out(written, spoken, said))


def _shared_out(written: list[str], spoken: list[Spoken], said: Callable[[str], str]) -> list[Spoken]:
    """Each written word with its spoken ones; all as one word where the numbers do not come out even."""
    shares = [1] * len(written)
    if len(written) != len(spoken):
        shares = [sum(map(_has_letters, said(word).split())) for word in written]
    if sum(shares) != len(spoken) or not all(shares):
        return [_named("".join(written), merged(spoken))]
    rest = iter(spoken)
    return [
        _named(word, merged(list(islice(rest, share)))) for word, share in zip(written, shares, strict=True)
    ]


def _has_letters(word: str) -> bool:
    return any(map(str.isalnum, word))


def _append_silent(groups: list[Spoken], written: list[str]) -> None:
    if groups:
        groups[-1] = replace(groups[-1], written=groups[-1].written + "".join(written))


def _append_unwritten(groups: list[Spoken], spoken: list[Spoken]) -> None:
    if not groups:
        groups.append(merged(spoken))
        return
    last = groups[-1]
    groups[-1] = replace(merged([last, *spoken]), written=last.written, text=last.text)


def _named(written: str, sound: Spoken) -> Spoken:
    return replace(sound, written=written, text=bare(written))


def _key(word: str) -> str:
    return "".join(filter(str.isalnum, word)).casefold() or word.strip()
