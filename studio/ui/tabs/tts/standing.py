"""How a block stands: what its chosen take has to do with what the block asks for now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from studio.core.script import Block
from studio.core.speech import OutputFormat, SpeechRequest
from studio.core.take import Take


class Kind(StrEnum):
    """The state bars of the design tokens."""

    NOT_MADE = "not_made"
    MAKING = "making"
    MADE = "made"
    STALE = "stale"
    FAILED = "failed"


class Difference(StrEnum):
    """What a take has otherwise than its block, the most telling one."""

    NONE = ""
    WORDS = "words"
    VOICE = "voice"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Standing:
    """`fraction` is how much of a take being made is there, 0 to 1."""

    kind: Kind
    difference: Difference = Difference.NONE
    fraction: float = 0.0


def difference(made: SpeechRequest, asked: SpeechRequest) -> Difference:
    """What the sound of `made` has otherwise than `asked`; container, rate and seed do not count."""
    if made.text.strip() != asked.text.strip():
        return Difference.WORDS
    if made.voice_id != asked.voice_id:
        return Difference.VOICE
    return Difference.NONE if _sound(made) == _sound(asked) else Difference.SETTINGS


def standing(
    block: Block,
    takes: Mapping[str, Take],
    *,
    making: float | None,
    failed: bool,
    asked: SpeechRequest | None = None,
) -> Standing:
    """`making` is the fraction that is there while a take is made, else None; `asked` what the block asks for
    where that is more than it says by itself."""
    if making is not None:
        return Standing(Kind.MAKING, fraction=making)
    if failed:
        return Standing(Kind.FAILED)
    take = takes.get(block.chosen)
    if take is None:
        return Standing(Kind.NOT_MADE)
    changed = difference(take.request, asked or block.request)
    return Standing(Kind.STALE, changed) if changed else Standing(Kind.MADE)


def takes_of(block: Block, takes: Mapping[str, Take]) -> tuple[Take, ...]:
    """The block's takes that are there, the newest first."""
    return tuple(takes[id_] for id_ in reversed(block.takes) if id_ in takes)


def same_take(block: Block, takes: Mapping[str, Take], asked: SpeechRequest | None = None) -> Take | None:
    """The newest complete take that answers exactly what the block asks, format and all."""
    for take in takes_of(block, takes):
        same_format = take.request.format == block.format
        if take.complete and same_format and not difference(take.request, asked or block.request):
            return take
    return None


def _sound(request: SpeechRequest) -> SpeechRequest:
    return replace(request, text="", voice_id="", format=OutputFormat(), seed=0)
