"""What was heard in a take beside what it should say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from studio.core.language import tr
from studio.core.take import TimedWord

ALIKE = 0.6
"""How alike two spellings are that may be the same words, misheard or written otherwise."""
_EDGE_MARKS = ".,;:!?…\"'“”‘’«»()[]–—-"


class Fault(StrEnum):
    """What may be wrong with a word."""

    MISSING = "missing"
    EXTRA = "extra"
    DIFFERENT = "different"
    CUT_AT_START = "cut at the start"
    CUT_AT_END = "cut at the end"


@dataclass(frozen=True, slots=True)
class Suspect:
    """`words` of the text, or for EXTRA of what was heard, from `start` to `end` in seconds of the take;
    `heard` is what was heard instead."""

    fault: Fault
    words: str
    start: float
    end: float
    heard: str = ""

    @property
    def sentence(self) -> str:
        """For people."""
        match self.fault:
            case Fault.MISSING:
                return tr("“{words}” is missing.", words=self.words)
            case Fault.EXTRA:
                return tr("“{words}” is heard, and not in the text.", words=self.words)
            case Fault.DIFFERENT:
                return tr("“{words}” sounds like “{others}”.", words=self.words, others=self.heard)
            case Fault.CUT_AT_START:
                return tr("“{words}” is cut short at the start.", words=self.words)
            case Fault.CUT_AT_END:
                return tr("“{words}” is cut short at the end.", words=self.words)


def compared(
    wanted: Sequence[TimedWord], heard: Sequence[TimedWord], excused: frozenset[str] = frozenset()
) -> tuple[Suspect, ...]:
    """Where what was heard is not what was wanted. Words that sound alike pass, as do figures beside words
    («5», “five”), and those in `excused` (bare, lower case), which are said otherwise than they are
    spelled."""
    one, other = [bare(word.text) for word in wanted], [bare(word.text) for word in heard]
    found: list[Suspect] = []
    for kind, a1, a2, b1, b2 in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind != "equal":
            found += _differing(wanted[a1:a2], heard[b1:b2], excused, _place(heard, b1))
    return tuple(found)


def bare(word: str) -> str:
    """Letters and figures alone, in lower case."""
    return "".join(filter(str.isalnum, word)).casefold()


def stripped(word: str) -> str:
    """The word without the marks around it."""
    return word.strip().strip(_EDGE_MARKS) or word.strip()


def _differing(
    wanted: Sequence[TimedWord], heard: Sequence[TimedWord], excused: frozenset[str], at: float
) -> Iterator[Suspect]:
    wanted = [word for word in wanted if bare(word.text)]
    heard = [word for word in heard if bare(word.text)]
    if _same(_joined(wanted), _joined(heard)) or _figures(wanted, heard):
        return
    missing = [word for word in wanted if not _among(word, heard) and bare(word.text) not in excused]
    extra = [word for word in heard if not _among(word, wanted)]
    if len(missing) == len(wanted) and any(bare(word.text) in excused for word in wanted):
        extra = []
    if missing and extra:
        yield Suspect(Fault.DIFFERENT, _text(missing), extra[0].start, extra[-1].end, _text(extra))
    elif missing:
        start, end = (missing[0].start, missing[-1].end) if missing[-1].end > 0 else (at, at)
        yield Suspect(Fault.MISSING, _text(missing), start, end)
    elif extra and len(wanted) - len(missing) == len(wanted) and not _excused(wanted, excused):
        yield Suspect(Fault.EXTRA, _text(extra), extra[0].start, extra[-1].end)


def _excused(wanted: Sequence[TimedWord], excused: frozenset[str]) -> bool:
    return any(bare(word.text) in excused for word in wanted)


def _among(word: TimedWord, others: Sequence[TimedWord]) -> bool:
    return any(_same(bare(word.text), bare(other.text)) for other in others)


def _same(one: str, other: str) -> bool:
    return one == other or (
        bool(one and other) and SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE
    )


def _figures(wanted: Sequence[TimedWord], heard: Sequence[TimedWord]) -> bool:
    """Whether one side writes figures or signs where the other has words."""
    sides = (_joined(wanted), _joined(heard))
    has = [any(map(str.isdigit, side)) for side in sides]
    return all(sides) and has[0] != has[1]


def _joined(words: Sequence[TimedWord]) -> str:
    return "".join(bare(word.text) for word in words)


def _text(words: Sequence[TimedWord]) -> str:
    return " ".join(stripped(word.text) for word in words)


def _place(heard: Sequence[TimedWord], place: int) -> float:
    """When something should be heard that is not there."""
    return heard[place - 1].end if place else 0.0
