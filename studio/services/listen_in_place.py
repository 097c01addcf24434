"""Listening to a take where it stands in a recording: are its words there, whole, and those beside it too?"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from studio.audio.around import Around, mono
from studio.audio.closing import quiet_end, quiet_start
from studio.audio.edges import edges_of
from studio.audio.files import write_wav
from studio.audio.patch_file import PatchFile
from studio.audio.recording import Recording
from studio.audio.treated import treated, usual_fade
from studio.core.cancel import CancelToken
from studio.core.clip import Clip, FloatArray
from studio.core.errors import NotOffered
from studio.core.hearing import HeardWord
from studio.core.language import tr
from studio.core.listen_back import Fault, Suspect, compared, stripped
from studio.core.marks import without_marks
from studio.core.passage import Passage
from studio.core.patch import Treatment
from studio.core.region import Region
from studio.core.take import TimedWord
from studio.services.judge_seams import around_in
from studio.services.listen import Listen

BESIDE = 3.0
"""Seconds of the recording on either side that are listened to with the take: words are known by others."""
REACH = 0.35
"""Seconds beside the take in which a fault counts as one of its seams."""
REST = 0.05
"""Seconds of pause next to a seam in which a word that is loud there must have been cut into."""
SHORT = 0.3
"""Seconds that a word takes whose time is not known."""
EDGES_ONLY = tr("Words are listened to in English only; whether they are cut off was checked.")
NOTHING_HEARD = tr("No words are heard here; whether they are cut off was checked.")


@dataclass(frozen=True, slots=True)
class HeardInPlace:
    """What may be wrong with a take as it stands, in the order in which it is heard, in seconds from where it
    begins; those below 0 or beyond its end are of the recording's own words beside it. `seconds` is how long
    it is there; `note` says, where it could not be listened to in full, why."""

    suspects: tuple[Suspect, ...]
    seconds: float
    note: str = ""

    @property
    def is_good(self) -> bool:
        """True if there is nothing to look after."""
        return not self.suspects


class ListenInPlace:
    """`listen_in_place(recording, patch, text, cancel, words=…, language=…)`: what may be wrong with a patch
    that says `text`, nothing for words that were taken out. `words` are those heard in the recording, with
    its times; without them what is around the place is listened to first. Words are recognised in English; in
    other languages only the edges are checked, and a note says so. Raises as `Listen`, and Cancelled."""

    def __init__(self, listen: Listen) -> None:
        self._listen = listen

    def __call__(
        self,
        recording: Recording,
        patch: PatchFile,
        text: str,
        cancel: CancelToken,
        *,
        words: Sequence[HeardWord] = (),
        language: str = "en",
    ) -> HeardInPlace:
        around = around_in(recording, patch.place)
        sound = treated(patch.read().clip, around, patch.treatment)
        seconds = len(sound) / around.sample_rate
        own = _spread(text, sound, around.sample_rate)
        cut = list(_cut_words(own, _without_fades(sound, around, patch.treatment), around)) if own else []
        try:
            around_words = words or self._around(recording, patch.place, cancel, language)
            heard = self._heard(_joined(around, sound), around.sample_rate, cancel, language)
        except NotOffered:
            return HeardInPlace(tuple(cut), seconds, EDGES_ONLY)
        if not heard and not around_words:
            return HeardInPlace(tuple(cut), seconds, NOTHING_HEARD)
        wanted = _wanted(own, around_words, around, patch.place, seconds)
        known = {suspect.words for suspect in cut}
        begins = len(_beside(around)[0]) / around.sample_rate
        found = (replace(s, start=s.start - begins, end=s.end - begins) for s in compared(wanted, heard))
        others = [each for each in found if _is_near(each, seconds) and each.words not in known]
        return HeardInPlace(tuple(sorted((*cut, *others), key=lambda each: each.start)), seconds)

    def _around(
        self, recording: Recording, place: Region, cancel: CancelToken, language: str
    ) -> tuple[HeardWord, ...]:
        """The words of the recording around a place, and in it, with its times."""
        beside = round(BESIDE * recording.sample_rate)
        part = Region(max(0, place.start - beside), min(recording.frames, place.end + beside))
        return self._listen.words(Passage(recording.path, part), cancel, language=language).words

    def _heard(self, sound: FloatArray, rate: int, cancel: CancelToken, language: str) -> list[TimedWord]:
        """The words of a sound, which is written for it."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "in place.wav"
            write_wav(path, Clip(sound, rate))
            found = self._listen.words(Passage(path), cancel, language=language).words
        return [TimedWord(word.word, word.start, word.end) for word in found]


def _joined(around: Around, sound: FloatArray) -> FloatArray:
    before, behind = _beside(around)
    return np.concatenate((before, mono(sound), behind))


def _beside(around: Around) -> tuple[FloatArray, FloatArray]:
    count = round(BESIDE * around.sample_rate)
    before = mono(around.before)
    return before[max(0, len(before) - count) :], mono(around.behind)[:count]


def _spread(text: str, sound: FloatArray, rate: int) -> list[TimedWord]:
    """The words of a text over the part of a sound in which somebody speaks, each as long as it is spelled,
    in seconds from its start."""
    words = without_marks(text).split()
    seconds = len(sound) / rate
    first, last = quiet_start(sound, rate), seconds - quiet_end(sound, rate)
    if last <= first:
        first, last = 0.0, seconds
    edges = np.cumsum([0, *(len(word) + 1 for word in words)])
    times = first + (last - first) * edges / max(1, edges[-1])
    return [
        TimedWord(word, float(times[number]), float(times[number + 1])) for number, word in enumerate(words)
    ]


def _without_fades(sound: FloatArray, around: Around, treatment: Treatment) -> FloatArray:
    """A word that was cut into is faded as well, which hides it from no one."""
    first, last = (
        round(usual_fade(each) * around.sample_rate) for each in (treatment.fade_in, treatment.fade_out)
    )
    return sound[first : len(sound) - last] if len(sound) > 4 * (first + last) else sound


def _cut_words(own: Sequence[TimedWord], sound: FloatArray, around: Around) -> Iterator[Suspect]:
    """The first and the last, where they are loud at a seam on whose other side nobody speaks."""
    rate, edges = around.sample_rate, edges_of(sound, around.sample_rate)
    rests_before = not len(around.before) or quiet_end(around.before, rate) > REST
    rests_behind = not len(around.behind) or quiet_start(around.behind, rate) > REST
    seconds = len(sound) / rate
    if edges.start and rests_before:
        yield Suspect(Fault.CUT_AT_START, stripped(own[0].text), 0.0, max(own[0].end, 0.1))
    if edges.end and rests_behind:
        start = min(own[-1].start, max(0.0, seconds - SHORT))
        yield Suspect(Fault.CUT_AT_END, stripped(own[-1].text), start, seconds)


def _wanted(
    own: Sequence[TimedWord],
    around_words: Sequence[HeardWord],
    around: Around,
    place: Region,
    seconds: float,
) -> list[TimedWord]:
    """What should be heard, in seconds of what is listened to."""
    rate = around.sample_rate
    before, behind = (len(side) / rate for side in _beside(around))
    start, end = place.start / rate, place.end / rate
    first = [
        TimedWord(word.word, word.start - start + before, word.end - start + before)
        for word in around_words
        if start - before - SHORT / 2 <= word.start and (word.start + word.end) / 2 < start
    ]
    later = before + seconds - end
    last = [
        TimedWord(word.word, word.start + later, word.end + later)
        for word in around_words
        if end <= (word.start + word.end) / 2 and word.end <= end + behind + SHORT / 2
    ]
    middle = [replace(word, start=word.start + before, end=word.end + before) for word in own]
    return [*first, *middle, *last]


def _is_near(suspect: Suspect, seconds: float) -> bool:
    return suspect.end >= -REACH and suspect.start <= seconds + REACH
