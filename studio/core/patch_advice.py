"""What is really taken out and asked for when words are marked and others typed.

Only the words that changed are sent, with those as far as the next pauses on both sides, as the API advises:
clip in natural pauses, right up to what is said, so that the silence stays with the recording; longer texts
pass over more smoothly. Where no pause is near, the cut lies between the words.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from studio.core.hearing import HeardWord, Stretch
from studio.core.patch import PatchKind
from studio.core.region import Region
from studio.core.word_span import (
    TOUCHING,
    Gap,
    WordSpan,
    gap_before,
    is_pause,
    span_in,
    text_of,
    word_through,
)

REACH_WORDS, REACH = 3, 1.5
"""How far a pause may be: words and seconds of the speaker's own that are worth giving up for it."""
NEAR = 0.03
"""Seconds by which an edge counts as that of a word; farther inside of one, somebody put it there by hand."""
FROM_WORD = 0.6
"""Seconds of a silence, in whose middle words are put in: of a long one those at the word before."""
CONTEXT = 10.0
"""Seconds that are sent along on each side: enough to know a voice by, quick to send."""
LEEWAY = 2.0
"""Seconds by which a context may be shorter, so that it begins or ends in a pause."""


@dataclass(frozen=True, slots=True)
class Advice:
    """`place` in samples is what is taken out, `old` the words that go with it, and `sent` what is asked for,
    empty where nothing is."""

    place: Region
    sent: str = ""
    old: str = ""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known about a recording: its words and pauses in the order of time, either of which may be
    none, its samples in a second, and how many there are."""

    words: Sequence[HeardWord]
    pauses: Sequence[Stretch]
    rate: int
    frames: int

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.frames / self.rate

    def gap(self, number: int) -> Gap:
        """In front of word `number`, or behind the last."""
        return gap_before(self.words, number, self.pauses, self.seconds)

    def region(self, start: float, end: float) -> Region:
        """Seconds as samples."""
        first = min(max(0, round(start * self.rate)), self.frames)
        return Region(first, min(max(first, round(end * self.rate)), self.frames))


def advise(around: Surroundings, kind: PatchKind, selection: Region, text: str) -> Advice:
    """For `text`, typed in the place of the words of `selection`, or behind them (insert), or for their
    removal."""
    start, end = selection.start / around.rate, selection.end / around.rate
    if kind is PatchKind.INSERT:
        moment = _moment(around, start, end)
        return Advice(around.region(moment, moment), " ".join(text.split()))
    span = span_in(around.words, start, end)
    old = text_of(around.words[span.first : span.last])
    if kind is PatchKind.REMOVE:
        return Advice(_removed(around, selection, span), old=old)
    if not span:
        return Advice(_tight(around, selection), " ".join(text.split()))
    return _replaced(around, selection, span, text)


def outer_ends(around: Surroundings, place: Region, context: float = CONTEXT) -> tuple[int, int]:
    """From which and to which sample sound is sent along with a place: about `context` seconds on each side,
    less or more by LEEWAY where it begins or ends in a pause then."""
    start, end = place.start / around.rate - context, place.end / around.rate + context
    left = 0.0 if start <= 0 else _nearest_pause(around.pauses, start)
    right = around.seconds if end >= around.seconds else _nearest_pause(around.pauses, end)
    found = around.region(left, right)
    return min(found.start, place.start), max(found.end, place.end)


# Words in the place of others


def _replaced(around: Surroundings, selection: Region, marked: WordSpan, text: str) -> Advice:
    words = around.words
    changed, typed = _changed(words[marked.first : marked.last], text)
    span = WordSpan(marked.first + changed.first, marked.first + changed.last)
    start = _by_hand(around, selection.start) if span.first == marked.first else None
    end = _by_hand(around, selection.end) if span.last == marked.last else None
    first = span.first if start is not None else _reached(around, span.first, -1)
    last = span.last if end is not None else _reached(around, span.last, 1)
    if first == last and start is None and end is None:
        start = end = _middle(around.gap(first).after)
    start = _start(around, first) if start is None else start
    end = _end(around, last) if end is None else end
    if not typed:
        return Advice(around.region(start, end), old=text_of(words[first:last]))
    parts = (text_of(words[first : span.first]), " ".join(typed), text_of(words[span.last : last]))
    return Advice(around.region(start, end), " ".join(filter(None, parts)), text_of(words[first:last]))


def _changed(old: Sequence[HeardWord], text: str) -> tuple[WordSpan, Sequence[str]]:
    """Which of the old words changed, and what was typed there; all, where none did: it is said again."""
    typed = text.split()
    owners = [number for number, word in enumerate(old) for _ in word.word.split()]
    known = [part.casefold() for word in old for part in word.word.split()]
    fresh = [part.casefold() for part in typed]
    if not typed or fresh == known:
        return WordSpan(0, len(old)), typed
    front = _alike(known, fresh)
    back = min(_alike(known[::-1], fresh[::-1]), min(len(known), len(fresh)) - front)
    if front + back == len(fresh):  # Words only go: one that stays is said again, so that there is one.
        front, back = (front, back - 1) if back else (front - 1, back)
    while 0 < front < len(owners) and owners[front] == owners[front - 1]:
        front -= 1
    while 0 < back < len(owners) and owners[-back] == owners[-back - 1]:
        back -= 1
    first = owners[front] if front < len(owners) else len(old)
    last = owners[-back] if back else len(old)
    return WordSpan(first, last), typed[front : len(typed) - back]


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many are the same from the beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _reached(around: Surroundings, number: int, step: int) -> int:
    """The nearest gap with a pause from gap `number` on, backward or forward; that one itself where none is
    in reach, or where a word lies between of which nobody is sure: it could be sent wrong."""
    here = around.gap(number)
    edge = here.behind if step < 0 else here.before
    for away in range(REACH_WORDS + 1):
        reached = number + step * away
        if not 0 <= reached <= len(around.words):
            break
        if away:
            word = around.words[reached if step < 0 else reached - 1]
            if word.is_unsure or abs((word.start if step < 0 else word.end) - edge) > REACH:
                break
        gap = around.gap(reached)
        if is_pause(gap.ahead if step < 0 else gap.after) or _is_end(around, reached, gap):
            return reached
    return number


def _is_end(around: Surroundings, number: int, gap: Gap) -> bool:
    """Whether nothing is said beyond, and the recording hardly goes on."""
    if number == 0 and gap.behind <= TOUCHING:
        return True
    return number == len(around.words) and around.seconds - gap.before <= TOUCHING


def _start(around: Surroundings, number: int) -> float:
    """Where sound is taken out that begins behind gap `number`: all of the word, none of the silence; from
    the beginning of the recording where there is hardly anything in front of it."""
    gap = around.gap(number)
    if is_pause(gap.ahead):
        return max(gap.before, min(gap.ahead.end, gap.behind))
    return 0.0 if number == 0 and _is_end(around, number, gap) else _middle(gap.ahead)


def _end(around: Surroundings, number: int) -> float:
    """The same at the other end."""
    gap = around.gap(number)
    if is_pause(gap.after):
        return min(gap.behind, max(gap.after.start, gap.before))
    is_last = number == len(around.words) and _is_end(around, number, gap)
    return around.seconds if is_last else _middle(gap.after)


def _by_hand(around: Surroundings, sample: int) -> float | None:
    """The edge in seconds if it goes through a word: somebody knows better where that word begins."""
    moment = sample / around.rate
    return moment if word_through(around.words, moment, NEAR) is not None else None


def _tight(around: Surroundings, selection: Region) -> Region:
    """Where no words are known: without the silence at both edges, which stays with the recording."""
    start, end = selection.start / around.rate, selection.end / around.rate
    for pause in around.pauses:
        if pause.start <= start and end <= pause.end:
            return selection
        if pause.start <= start < pause.end:
            start = pause.end
        if pause.start < end <= pause.end:
            end = pause.start
    return around.region(start, end) if start < end else selection


# Words between others, and none in their place


def _moment(around: Surroundings, start: float, end: float) -> float:
    """Where words are put in: in the silence behind the marked ones, or at the very moment that was marked
    if nobody speaks there."""
    through = word_through(around.words, end, 0.0)
    if through is not None:
        word = around.words[through]
        number = through if end - word.start < word.end - end else through + 1
        return _between(around, number)
    if start == end and _is_silent(around, end):
        return end
    return _between(around, span_in(around.words, 0.0, end).last)


def _is_silent(around: Surroundings, moment: float) -> bool:
    """Whether nobody speaks at a moment, nor right beside it."""
    if not around.pauses:
        gap = around.gap(span_in(around.words, 0.0, moment).last)
        return gap.before + NEAR < moment < gap.behind - NEAR
    found = bisect_right(around.pauses, moment, key=lambda pause: pause.start) - 1
    pause = around.pauses[found] if found >= 0 else None
    return pause is not None and pause.start + NEAR < moment < pause.end - NEAR


def _between(around: Surroundings, number: int) -> float:
    """The middle of the silence behind a word, not far from it; in front of the first one, of that before
    it."""
    gap = around.gap(number)
    if not around.words:
        return _middle(gap.after)
    if number == 0:
        return max(0.0, gap.ahead.end - min(_length(gap.ahead), FROM_WORD) / 2)
    return min(around.seconds, gap.after.start + min(_length(gap.after), FROM_WORD) / 2)


def _removed(around: Surroundings, selection: Region, span: WordSpan) -> Region:
    """What goes with words that are removed: of the two pauses beside them the shorter, so that the longer
    one stays, as if nothing had been said between."""
    if not span:
        return selection
    start, end = _by_hand(around, selection.start), _by_hand(around, selection.end)
    left, right = around.gap(span.first), around.gap(span.last)
    keeps_left = _length(left.ahead) >= _length(right.after)
    if start is None:
        start = _start(around, span.first) if keeps_left else max(left.before, left.ahead.start)
    if end is None:
        end = min(right.behind, right.after.end) if keeps_left else _end(around, span.last)
    return around.region(start, end)


def _length(silence: Stretch) -> float:
    return silence.end - silence.start


def _middle(silence: Stretch) -> float:
    return (silence.start + silence.end) / 2


def _nearest_pause(pauses: Sequence[Stretch], moment: float) -> float:
    middles = [(pause.start + pause.end) / 2 for pause in pauses if pause.end - pause.start > 0]
    near = [middle for middle in middles if abs(middle - moment) <= LEEWAY]
    return min(near, key=lambda middle: abs(middle - moment), default=moment)
