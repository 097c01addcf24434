"""When each word of a take is said: as whoever spoke it told, else as this computer hears it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from studio.core.cancel import CancelToken
from studio.core.captions import SpokenBlock, as_shown
from studio.core.errors import BadSound, NotOffered, TooLarge
from studio.core.hearing import Stretch
from studio.core.language import enumerated, tr
from studio.core.marks import without_marks
from studio.core.passage import Passage
from studio.core.take import Take, TimedWord
from studio.library.project import Project
from studio.services.listen import Listen

SERVICE, LISTENER, ESTIMATE = "service", "listener", "estimate"


class Timing:
    """`timing(take, text, project, cancel)`: the words as they are written in `text`, their times from the
    start of the take, and whose times these are: the service's, the listener's of this computer, or, in a
    language that it does not know, an estimate from where somebody speaks. What was listened for is kept with
    the take. Raises EngineGone and others as
    `Listen`, and Cancelled."""

    def __init__(self, listen: Listen) -> None:
        self._listen = listen

    def __call__(
        self, take: Take, text: str, project: Project, cancel: CancelToken
    ) -> tuple[tuple[TimedWord, ...], str]:
        if take.words:
            return as_shown(text, take.words), LISTENER if take.timed_here else SERVICE
        passage, spoken = Passage(project.take_path(take)), without_marks(text)
        try:
            heard = self._listen.words(passage, cancel, language=take.request.language, transcript=spoken)
        except (NotOffered, TooLarge, BadSound):
            return self._estimated(take, spoken, passage, cancel), ESTIMATE
        words = [TimedWord(word.word, word.start, word.end) for word in heard.words]
        if words and take.complete:
            project.note_words(take, words)
        return as_shown(text, words), LISTENER

    def _estimated(
        self, take: Take, text: str, passage: Passage, cancel: CancelToken
    ) -> tuple[TimedWord, ...]:
        speech = self._listen.marks(passage, cancel).speech
        return spread(text.split(), speech or [Stretch(0.0, take.seconds)])


def spread(words: Sequence[str], speech: Sequence[Stretch]) -> tuple[TimedWord, ...]:
    """The words shared out over the speech by their lengths."""
    over = [0.0, *accumulate(each.end - each.start for each in speech)]
    letters = list(accumulate((len(word) + 1 for word in words), initial=0))
    share = over[-1] / letters[-1] if words else 0.0
    timed = []
    for word, said, after in zip(words, letters, letters[1:], strict=False):
        start = _at(said * share, speech, over)
        timed.append(TimedWord(word, start, max(start, _at(after * share, speech, over, end=True))))
    return tuple(timed)


def _at(spoken: float, speech: Sequence[Stretch], over: Sequence[float], *, end: bool = False) -> float:
    """The time at which so many seconds of speech are over; at an edge that before it (end) or behind it.
    `over` are the seconds of speech that are over before each stretch, and behind the last."""
    found = bisect_left(over, spoken - 1e-9) - 1 if end else bisect_right(over, spoken + 1e-9) - 1
    number = min(max(found, 0), len(speech) - 1)
    each = speech[number]
    return min(max(each.start, each.start + spoken - over[number]), each.end)


def estimates_told(blocks: Iterable[SpokenBlock]) -> tuple[str, ...]:
    """A sentence on the blocks whose words have estimated times; none where there are none."""
    unsure = [str(block.number) for block in blocks if block.timed_by == ESTIMATE]
    if not unsure:
        return ()
    told = tr(
        "The times of words are estimates in block {blocks}: its language is not listened to here.",
        blocks=enumerated(unsure),
    )
    return (told,)
