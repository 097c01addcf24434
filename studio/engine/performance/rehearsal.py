"""A piece of a recording, said by another voice and listened to: misheard words are said once more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from studio.core.clip import FloatArray
from studio.engine.listening.word import bare
from studio.engine.performance.acting import Line, Role, mended, said, staged
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

    def mend(self, line: Line, score: Score, numbers: Sequence[int]) -> Line:
        """The line of the score with the words of these numbers said once more."""
        return mended(line, Role(score, self.intonation), numbers)


def rehearsed(scores: Sequence[Score], length: int, cast: Cast) -> FloatArray | None:
    """The phrases at their times in `length` samples, float32 mono at 24 kHz.

    Words that were misheard are said once more with the model's own times inside them, and of each phrase
    the better is kept. None where half of the words are not understood even so, and once stopped.
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
    lost = sum(map(len, wrong))
    return None if words >= _FEWEST and lost > _MOST_WRONG * words else stage


def misheard(scores: Sequence[Score], heard: Sequence[str]) -> list[list[int]]:
    """The numbers of the words of each phrase that were not heard, or heard as others; where a word was heard
    that is none, the number of the one before it."""
    texts = [bare(word.text) for score in scores for word in score.words]
    places = [(number, at) for number, score in enumerate(scores) for at in range(len(score.words))]
    wrong: list[list[int]] = [[] for _ in scores]
    matcher = SequenceMatcher(None, texts, [bare(word) for word in heard], autojunk=False)
    for kind, first, last, other, end in matcher.get_opcodes():
        if kind != "equal" and "".join(texts[first:last]) != "".join(map(bare, heard[other:end])):
            for phrase, at in places[first:last] or places[max(0, first - 1) : first]:
                wrong[phrase].append(at)
    return wrong


def _mended(
    scores: Sequence[Score], lines: Sequence[Line], wrong: Sequence[list[int]], length: int, cast: Cast
) -> tuple[list[Line], list[list[int]]]:
    others = list(lines)
    for number, score in enumerate(scores):
        if wrong[number] and not cast.stopped():
            others[number] = cast.mend(lines[number], score, wrong[number])
    better = misheard(scores, cast.hears(staged(others, length)))
    best = [
        (other, after) if len(after) < len(before) else (line, before)
        for line, other, before, after in zip(lines, others, wrong, better, strict=True)
    ]
    return [line for line, _ in best], [still for _, still in best]


def _said(scores: Sequence[Score], cast: Cast) -> list[Line]:
    lines: list[Line] = []
    for score in scores:
        if cast.stopped():
            break
        lines.append(cast.say(score))
    return lines
