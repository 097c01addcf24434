"""What is really taken out and asked for when words are marked and others typed.

Only the words that changed are sent, with those as far as the next pauses on both sides, as the API advises:
clip in natural pauses, right up to what is said, so that the silence stays with the recording; longer texts
pass over more smoothly. Where no pause is near, the cut lies between the words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from studio.core.hearing import HeardWord, Stretch
from studio.core.patch import PatchKind
from studio.core.region import Region
from studio.core.word_span import Gap, WordSpan, gap_before, span_in, text_of, word_through

REACH_WORDS, REACH = 3, 1.5
"""How far a pause may be: words and seconds of the speaker's own that are worth giving up for it."""
NEAR = 0.03
"""Seconds by which an edge counts as that of a word; farther inside of one, somebody put it there by hand."""
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
        start = end = around.gap(first).middle
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
    edge = around.gap(number).middle
    for away in range(REACH_WORDS + 1):
        reached = number + step * away
        if not 0 <= reached <= len(around.words):
            break
        if away:
            word = around.words[reached if step < 0 else reached - 1]
            if word.is_unsure or abs((word.start if step < 0 else word.end) - edge) > REACH:
                break
        if around.gap(reached).is_pause or reached in (0, len(around.words)):
            return reached
    return number


def _start(around: Surroundings, number: int) -> float:
    """Where sound is taken out that begins behind gap `number`: all of the word, none of the silence; from
    the beginning of the recording where there is hardly anything in front of it."""
    gap = around.gap(number)
    if not gap.is_pause:
        return gap.middle if number else 0.0
    return max(gap.before, min(gap.end, gap.behind))


def _end(around: Surroundings, number: int) -> float:
    """The same at the other end."""
    gap = around.gap(number)
    if not gap.is_pause:
        return gap.middle if number < len(around.words) else around.seconds
    return min(gap.behind, max(gap.start, gap.before))


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
    """Where words are put in: in the middle of the silence behind the marked ones, or at the very moment that
    was marked if nobody speaks there."""
    through = word_through(around.words, end, 0.0)
    if through is None:
        number = span_in(around.words, 0.0, end).last
        gap = around.gap(number)
        is_inside = gap.start + NEAR < end < gap.end - NEAR
        return end if start == end and is_inside else _between(around, number, gap)
    word = around.words[through]
    number = through if end - word.start < word.end - end else through + 1
    return _between(around, number, around.gap(number))


def _between(around: Surroundings, number: int, gap: Gap) -> float:
    """The middle of a gap; at both ends of a recording right beside the words, whatever silence there is."""
    if not around.words:
        return min(max(gap.start, 0.0), gap.end)
    if number == 0:
        return max(gap.end - min(gap.seconds, 0.3) / 2, 0.0)
    if number == len(around.words):
        return min(gap.start + min(gap.seconds, 0.3) / 2, around.seconds)
    return gap.middle


def _removed(around: Surroundings, selection: Region, span: WordSpan) -> Region:
    """What goes with words that are removed: of the two pauses beside them the shorter, so that the longer
    one stays, as if nothing had been said between."""
    if not span:
        return selection
    start, end = _by_hand(around, selection.start), _by_hand(around, selection.end)
    left, right = around.gap(span.first), around.gap(span.last)
    keeps_left = left.seconds >= right.seconds
    if start is None:
        start = _start(around, span.first) if keeps_left else _end(around, span.first)
    if end is None:
        end = _start(around, span.last) if keeps_left else _end(around, span.last)
    return around.region(start, end)


def _nearest_pause(pauses: Sequence[Stretch], moment: float) -> float:
    middles = [(pause.start + pause.end) / 2 for pause in pauses if pause.end - pause.start > 0]
    near = [middle for middle in middles if abs(middle - moment) <= LEEWAY]
    return min(near, key=lambda middle: abs(middle - moment), default=moment)
