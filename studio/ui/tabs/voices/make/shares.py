"""The voices of a mix and how much of each: as parts, as numbers, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from studio.core.language import enumerated, tr
from studio.core.voice import Voice

SAME = 0.005
"""Two parts that differ by less are alike: both are told in whole percent."""


@dataclass(frozen=True, slots=True)
class Share:
    """A voice and its weight from 0 to 1; the weights of a mix need not sum to 1."""

    voice: Voice
    weight: float


Shares = tuple[Share, ...]


def parts_of(shares: Sequence[Share]) -> tuple[float, ...]:
    """What share of the mix each voice is; they sum to 1, or are all 0."""
    total = sum(share.weight for share in shares)
    return tuple(share.weight / total if total else 0.0 for share in shares)


def mean_of(shares: Sequence[Share]) -> tuple[float, ...]:
    """The numbers between those of the voices; none where those of one are not known, or all weigh
    nothing."""
    numbers, parts = [share.voice.embedding for share in shares], parts_of(shares)
    if not numbers or not all(numbers) or not sum(parts):
        return ()
    return tuple(sum(p * n for p, n in zip(parts, each, strict=True)) for each in zip(*numbers, strict=True))


def described(shares: Sequence[Share]) -> str:
    """`Half Bella, half Michael`, or `70 % Bella, 30 % Michael`; what weighs nothing is not told."""
    told = [(part, share.voice.name) for part, share in zip(parts_of(shares), shares, strict=True) if part]
    told.sort(key=lambda each: -each[0])
    if len(told) == 2 and told[0][0] - told[1][0] < SAME:
        return tr("Half {one}, half {other}", about="a mixed voice", one=told[0][1], other=told[1][1])
    parts = (
        tr("{percent} % {name}", about="of a mixed voice", percent=round(100 * part), name=name)
        for part, name in told
    )
    return enumerated(parts)
