"""A piece of a recording, said by another voice and listened to: what is misheard is said once more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from studio.core.clip import FloatArray
from studio.engine.listening.word import bare
from studio.engine.performance.acting import Line, Role, said, staged
from studio.engine.performance.intonation import Intonation
from studio.engine.performance.score import Score
from studio.engine.speech.part import Performer

_MOST_WRONG, _FEWEST = 0.5, 4
"""Of the words of a piece of so many: more that nobody understands, and it is not said again at all."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Who says it, in which `style` [510, 256], with which melody (None: the voice's own); `hears` gives the
    words that are understood of a sound; `stopped` is asked between phrases."""

    performer: Performer
    style: FloatArray
    intonation: Intonation | None
    hears: Callable[[FloatArray], Sequence[str]]
    stopped: Callable[[], bool]

    def say(self, score: Score) -> Line:
        return said(Role(score, self.intonation), self.style, self.performer)


def rehearsed(scores: Sequence[Score], length: int, cast: Cast) -> FloatArray | None:
    """The phrases at their times in `length` samples, float32 mono at 24 kHz.

    A phrase that was misheard is said once more with the model's own times inside its words, and the better
    of both is kept. None where half of the words are not understood even so, and once stopped.
    """
    lines = _said(scores, cast)
    if cast.stopped():
        return None
    stage = staged(lines, length)
    wrong = misheard(scores, cast.hears(stage))
    if any(wrong):
        lines, wrong = _mended(scores, lines, wrong, length, cast)
        stage = staged(lines, length)
    words = sum(len(score.words) for score in scores)
    return None if words >= _FEWEST and sum(wrong) > _MOST_WRONG * words else stage


def misheard(scores: Sequence[Score], heard: Sequence[str]) -> list[int]:
    """How many words of each phrase were not heard, or heard as others."""
    texts = [bare(word.text) for score in scores for word in score.words]
    places = [number for number, score in enumerate(scores) for _ in score.words]
    wrong = [0] * len(scores)
    matcher = SequenceMatcher(None, texts, [bare(word) for word in heard], autojunk=False)
    for kind, first, last, other, end in matcher.get_opcodes():
        if kind != "equal" and "".join(texts[first:last]) != "".join(map(bare, heard[other:end])):
            for place in places[first:last] or places[max(0, first - 1) : first]:
                wrong[place] += 1
    return wrong


def _mended(
    scores: Sequence[Score], lines: Sequence[Line], wrong: Sequence[int], length: int, cast: Cast
) -> tuple[list[Line], list[int]]:
    others = list(lines)
    for number, score in enumerate(scores):
        if wrong[number] and not cast.stopped():
            others[number] = cast.say(score.in_own_time())
    better = misheard(scores, cast.hears(staged(others, length)))
    best = [
        (other, count) if count < before else (line, before)
        for line, other, before, count in zip(lines, others, wrong, better, strict=True)
    ]
    return [line for line, _ in best], [count for _, count in best]


def _said(scores: Sequence[Score], cast: Cast) -> list[Line]:
    lines: list[Line] = []
    for score in scores:
        if cast.stopped():
            break
        lines.append(cast.say(score))
    return lines
