"""Listening to takes: do they say what the text says, from the first sound to the last?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from studio.audio.edges import edges_of
from studio.audio.files import read_clip
from studio.core.cancel import CancelToken
from studio.core.errors import NotOffered
from studio.core.language import tr
from studio.core.listen_back import Fault, Suspect, bare, compared, stripped
from studio.core.marks import without_marks
from studio.core.passage import Passage
from studio.core.take import Take, TimedWord
from studio.library.project import Project
from studio.services.listen import Listen
from studio.services.make_take import untold
from studio.services.receiving import Progress

SHORT = 0.3
"""Seconds that a word takes whose time is not known."""
EDGES_ONLY = tr("Words are listened to in English only; whether it is cut off was checked.")


@dataclass(frozen=True, slots=True)
class HeardBack:
    """A take that was listened to: what may be wrong with it, in the order in which it is heard; the words
    that were `heard`; `note` says, where it could not be listened to in full, why."""

    take: Take
    suspects: tuple[Suspect, ...]
    heard: str = ""
    note: str = ""

    @property
    def is_good(self) -> bool:
        """True if there is nothing to look after."""
        return not self.suspects


class ListenBack:
    """`listen_back(take, text, project, cancel)`: what may be wrong with a take. `text` may have marks. Words
    are recognised in English; in other languages only the edges are checked, and a note says so. Raises as
    `Listen`, and Cancelled."""

    def __init__(self, listen: Listen) -> None:
        self._listen = listen

    def __call__(self, take: Take, text: str, project: Project, cancel: CancelToken) -> HeardBack:
        path = project.take_path(take)
        clip = read_clip(path, allow_cut=True)
        edges = edges_of(clip.samples, clip.sample_rate)
        wanted = _wanted(take, text)
        cut = list(_cut_words(wanted, clip.seconds, start=edges.start, end=edges.end))
        try:
            said = self._listen.words(Passage(path), cancel, language=take.request.language)
        except NotOffered:
            return HeardBack(take, tuple(cut), note=EDGES_ONLY)
        heard = [TimedWord(word.word, word.start, word.end) for word in said.words]
        excused = frozenset(
            bare(word) for entry in take.request.pronunciations for word in entry.word.split()
        )
        cut_words = {suspect.words for suspect in cut}
        others = [each for each in compared(wanted, heard, excused) if each.words not in cut_words]
        return HeardBack(take, tuple(sorted((*cut, *others), key=lambda each: each.start)), said.text)

    def all(
        self,
        takes: Sequence[tuple[Take, str]],
        project: Project,
        cancel: CancelToken,
        *,
        progress: Progress = untold,
    ) -> Iterator[HeardBack]:
        """Each take with its text, as soon as it was listened to; those with suspects are for somebody's
        ears."""
        for number, (take, text) in enumerate(takes):
            cancel.check()
            step = tr("Listening to take {number} of {count}", number=number + 1, count=len(takes))
            progress(step, number / len(takes))
            yield self(take, text, project, cancel)


def _wanted(take: Take, text: str) -> list[TimedWord]:
    """The text's words, with the times that the take has for them; for others, when they should come."""
    words = without_marks(text).split()
    own = [bare(word.text) for word in take.words]
    times: dict[int, TimedWord] = {}
    matcher = SequenceMatcher(None, [bare(word) for word in words], own, autojunk=False)
    for block in matcher.get_matching_blocks():
        times |= {block.a + number: take.words[block.b + number] for number in range(block.size)}
    wanted: list[TimedWord] = []
    for number, word in enumerate(words):
        before = wanted[-1].end if wanted else 0.0
        time = times.get(number, TimedWord("", before, before))
        wanted.append(TimedWord(word, time.start, time.end))
    return wanted


def _cut_words(words: Sequence[TimedWord], seconds: float, *, start: bool, end: bool) -> Iterator[Suspect]:
    if start and words:
        first = words[0]
        yield Suspect(Fault.CUT_AT_START, stripped(first.text), 0.0, max(first.end, 0.1))
    if end and words:
        last = words[-1]
        start_of_last = min(last.start, seconds) or max(0.0, seconds - SHORT)
        yield Suspect(Fault.CUT_AT_END, stripped(last.text), start_of_last, seconds)
