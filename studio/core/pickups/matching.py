"""Where in a recording a pickup belongs, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from studio.core.hearing import HeardWord
from studio.core.language import tr
from studio.core.patch import PatchKind
from studio.core.pickups.finding import HeardLetters, alike, letters_of
from studio.core.pickups.pickup import Pickup

SURE = 0.8
"""From here on nobody has to look; below, somebody should."""
CLOSE_CALL = 0.08
"""A place that is less likely by so little may be the one as well."""
NEAR, FAR, DISTRUST = 3.0, 30.0, 0.45
"""A place within NEAR seconds of the list's time is there; up to FAR it becomes less likely, by DISTRUST at
most: lists are made beside other edits, whose times are shifted."""
AS_NEAR, FARTHER = 1.0, 0.8
"""Where one place is NEAR the list's time, those AS_NEAR seconds farther off are FARTHER as likely."""
BY_TIME, BY_POINT = 0.85, 0.5
"""How sure a place is that nothing but a stretch, or a point, tells."""
LINE = 0.3
"""How alike a line must be to be taken for the one that it mends, where a time tells where to look."""
AROUND = 20.0
"""Seconds around a list's time in which a line without its old words is looked for."""
CONTEXT = 12
"""Words on each side that are compared with those around a place."""
NO_WORDS_HERE = tr("No words were heard in this recording.")
NOTHING_AT = tr("Nothing is said at the time that the list has.")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place: `start` to `end` in seconds, equal for an insertion; `heard` are the words that are said
    there, the numbers of which are `first` up to `last`, and `confidence` 0 to 1 says how sure it is."""

    first: int
    last: int
    start: float
    end: float
    heard: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Match:
    """The places that a pickup may have, the likeliest first; `reason` says in a sentence why there is none,
    why it is a poor one, or, where it `is_said`, that nothing needs to be done. `settled` if somebody chose
    the place."""

    pickup: Pickup
    candidates: tuple[Candidate, ...]
    reason: str = ""
    is_said: bool = False
    settled: bool = False

    @property
    def best(self) -> Candidate | None:
        """The likeliest place."""
        return self.candidates[0] if self.candidates else None

    @property
    def rivals(self) -> tuple[Candidate, ...]:
        """Those that may be it as well as the best one, with it; one alone is clear."""
        if self.best is None:
            return ()
        least = self.best.confidence - CLOSE_CALL
        return tuple(each for each in self.candidates if each.confidence >= least and not self.settled) or (
            self.best,
        )

    @property
    def is_sure(self) -> bool:
        """Whether nobody has to look at it."""
        return self.best is not None and self.best.confidence >= SURE and len(self.rivals) == 1

    def at(self, number: int) -> Match:
        """With the candidate of that number, from 0, taken for the place."""
        chosen = replace(self.candidates[number], confidence=1.0)
        others = (each for place, each in enumerate(self.candidates) if place != number)
        return replace(self, candidates=(chosen, *others), settled=True)


class Matching:
    """`match(pickup)` in the words of one recording, which are in the order of time."""

    def __init__(self, words: Sequence[HeardWord]) -> None:
        self._words = tuple(words)
        self._letters = HeardLetters([word.word for word in self._words])

    def match(self, pickup: Pickup) -> Match:
        """Where it belongs. Quick: some 30 ms in four hours of speech."""
        if pickup.old:
            return self._by_words(pickup, pickup.old)
        if pickup.kind is PatchKind.INSERT and (pickup.before or pickup.after):
            return self._by_anchor(pickup)
        if pickup.start is not None and pickup.end is not None:
            return self._by_stretch(pickup, pickup.start, pickup.end)
        if pickup.kind is PatchKind.INSERT and pickup.start is not None:
            return self._between(pickup, pickup.start)
        return self._by_line(pickup)

    def all(self, pickups: Iterable[Pickup]) -> tuple[Match, ...]:
        """Each of them, in their order."""
        return tuple(self.match(pickup) for pickup in pickups)

    def _by_words(self, pickup: Pickup, wanted: str) -> Match:
        found = [
            self._candidate(place.first, place.last, place.alike) for place in self._letters.find(wanted)
        ]
        weighed = [self._weighed(pickup, each) for each in found]
        if not weighed:
            return self._by_time_alone(pickup, wanted)
        return Match(pickup, _ordered(_nearer(pickup, weighed)))

    def _by_time_alone(self, pickup: Pickup, wanted: str) -> Match:
        """Where the old words were not heard, but the list says when: what is said there instead."""
        reason = self._not_heard(wanted)
        if pickup.start is None:
            return Match(pickup, (), reason)
        if pickup.end is not None:
            return replace(self._by_stretch(pickup, pickup.start, pickup.end), reason=reason)
        place = self._at(pickup.start, len(wanted.split()))
        return Match(pickup, (place,) if place is not None else (), reason)

    def _by_anchor(self, pickup: Pickup) -> Match:
        """Behind `before`, or ahead of `after`."""
        anchor = pickup.before or pickup.after
        found = []
        for place in self._letters.find(anchor):
            number = place.last if pickup.before else place.first
            found.append(self._weighed(pickup, self._gap(number, place.alike)))
        reason = "" if found else self._not_heard(anchor)
        return Match(pickup, _ordered(_nearer(pickup, found)), reason)

    def _not_heard(self, words: str) -> str:
        if not self._words:
            return NO_WORDS_HERE
        return tr("“{words}” was not heard in the recording.", words=words)

    def _by_stretch(self, pickup: Pickup, start: float, end: float) -> Match:
        """What is said from `start` to `end`; the stretch itself where nothing is."""
        inside = [n for n, word in enumerate(self._words) if start <= (word.start + word.end) / 2 < end]
        if not inside:
            number = sum(word.end <= start for word in self._words)
            return Match(pickup, (Candidate(number, number, start, end, "", BY_POINT),), NOTHING_AT)
        place = self._candidate(inside[0], inside[-1] + 1, BY_TIME)
        return self._unless_said(pickup, place)

    def _between(self, pickup: Pickup, time: float) -> Match:
        """In the pause between two words that is next to a time."""
        count = len(self._words)
        number = min(range(count + 1), key=lambda n: abs(self._gap(n, 0).start - time)) if count else 0
        place = self._gap(number, BY_TIME) if count else Candidate(0, 0, time, time, "", BY_POINT)
        return Match(pickup, (place,))

    def _by_line(self, pickup: Pickup) -> Match:
        """A line without its old words: that which sounds most like it, near the list's time if it has one;
        else as many words as it has, at that time."""
        reason = NO_WORDS_HERE
        if self._words:
            reason = tr("No line like “{words}” was heard in the recording.", words=pickup.new)
        if pickup.start is None:
            found = [self._candidate(p.first, p.last, p.alike) for p in self._letters.find(pickup.new)]
            weighed = _ordered([self._weighed(pickup, each) for each in found])
            return self._unless_said(pickup, *weighed) if weighed else Match(pickup, (), reason)
        near = [n for n, word in enumerate(self._words) if abs(_middle(word) - pickup.start) <= AROUND]
        places = HeardLetters([self._words[n].word for n in near]).find(pickup.new, LINE) if near else ()
        found = [self._candidate(near[p.first], near[p.last - 1] + 1, _as_line(p.alike)) for p in places]
        if len(pickup.new.split()) > 2 and found:
            return self._unless_said(pickup, *_ordered([self._weighed(pickup, each) for each in found]))
        place = self._at(pickup.start, len(pickup.new.split()))
        return self._unless_said(pickup, place) if place is not None else Match(pickup, (), NOTHING_AT)

    def _at(self, time: float, count: int) -> Candidate | None:
        """As many words around a time, of which one is said then, or next to it."""
        if not self._words:
            return None
        number = min(range(len(self._words)), key=lambda n: _away(self._words[n], time))
        if _away(self._words[number], time) > AROUND:
            return None
        return self._candidate(number, min(len(self._words), number + max(1, count)), BY_POINT)

    def _unless_said(self, pickup: Pickup, *places: Candidate) -> Match:
        """Nothing needs to be done where the new words are those that are said."""
        best = places[0]
        is_said = bool(pickup.new) and letters_of(best.heard) == letters_of(pickup.new)
        reason = tr("“{words}” is said there already.", words=pickup.new) if is_said else ""
        return Match(pickup, places, reason, is_said)

    def _weighed(self, pickup: Pickup, place: Candidate) -> Candidate:
        """Less sure where the list's time, or the words around, tell of another place."""
        confidence = place.confidence
        if pickup.start is not None:
            away = _off(pickup, place)
            confidence *= 1 - DISTRUST * min(1.0, max(0.0, away - NEAR) / (FAR - NEAR))
        if pickup.old and (pickup.before or pickup.after):
            confidence *= 0.7 + 0.3 * self._context(pickup, place)
        return replace(place, confidence=confidence)

    def _context(self, pickup: Pickup, place: Candidate) -> float:
        """How alike the words around a place are to those around the pickup in the list."""
        sides = []
        if before := " ".join(pickup.before.split()[-CONTEXT:]):
            heard = self._said(place.first - len(before.split()), place.first)
            sides.append(alike(before, heard))
        if after := " ".join(pickup.after.split()[:CONTEXT]):
            sides.append(alike(after, self._said(place.last, place.last + len(after.split()))))
        return max(sides, default=1.0)

    def _said(self, first: int, last: int) -> str:
        return " ".join(word.word for word in self._words[max(0, first) : max(0, last)])

    def _candidate(self, first: int, last: int, confidence: float) -> Candidate:
        words = self._words[first:last]
        return Candidate(first, last, words[0].start, words[-1].end, self._said(first, last), confidence)

    def _gap(self, number: int, confidence: float) -> Candidate:
        """Between word `number - 1` and word `number`."""
        before = self._words[number - 1].end if number else None
        after = self._words[number].start if number < len(self._words) else None
        known = [time for time in (before, after) if time is not None]
        time = sum(known) / len(known) if known else 0.0
        return Candidate(number, number, time, time, "", confidence)


def _ordered(places: Sequence[Candidate]) -> tuple[Candidate, ...]:
    return tuple(sorted(places, key=lambda each: (-each.confidence, each.start)))


def _off(pickup: Pickup, place: Candidate) -> float:
    """Seconds between a place and the list's time."""
    if pickup.start is None:
        return 0.0
    last = pickup.end if pickup.end is not None else pickup.start
    return max(0.0, place.start - last, pickup.start - place.end)


def _nearer(pickup: Pickup, places: Sequence[Candidate]) -> list[Candidate]:
    """The places, those doubted that a time tells against because another one fits it."""
    nearest = min((_off(pickup, each) for each in places), default=0.0)
    if pickup.start is None or nearest > NEAR:
        return list(places)
    return [
        replace(each, confidence=each.confidence * FARTHER)
        if _off(pickup, each) > nearest + AS_NEAR
        else each
        for each in places
    ]


def _as_line(likeness: float) -> float:
    """How sure a place is that was found by the new words of a line, which are not what is said there: two
    thirds of them are enough."""
    return min(0.95, likeness * 1.35)


def _middle(word: HeardWord) -> float:
    return (word.start + word.end) / 2


def _away(word: HeardWord, time: float) -> float:
    return max(0.0, word.start - time, time - word.end)
