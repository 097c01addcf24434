"""What is said in a recording, kept so that nobody listens twice; of a long one no more than is needed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.audio.files import open_sound
from studio.audio.fingerprint import fingerprint
from studio.core.cancel import CancelToken
from studio.core.errors import NotOffered
from studio.core.hearing import HeardWord, Stretch
from studio.core.language import tr
from studio.core.passage import Passage
from studio.core.patch_advice import Surroundings
from studio.core.region import Region
from studio.library.word_files import WordFiles
from studio.services.input_sound import InputSounds
from studio.services.listen import Listen
from studio.services.make_take import untold
from studio.services.receiving import Progress

WINDOW = 30.0
"""Seconds on each side of a time that are listened to where times tell where to listen."""
WORTH_WHOLE = 0.6
"""Where that comes to so much of a recording, all of it is listened to."""
AROUND = 16.0
"""Seconds on each side of a place in which pauses are looked for."""


@dataclass(frozen=True, slots=True)
class KnownRecording:
    """A recording as it is on the disk, and the `words` that were heard in it: all, if `whole`."""

    path: Path
    fingerprint: str
    rate: int
    frames: int
    words: tuple[HeardWord, ...] = ()
    whole: bool = False

    @property
    def seconds(self) -> float:
        return self.frames / self.rate


class HearRecording:
    """`hear(path, files, cancel)`: the recording with its words, which `files` keep. Raises FileMissing,
    DiskError, BadSound, EngineGone, and Cancelled. Words of other languages than English are not recognised:
    then there are none."""

    def __init__(self, listen: Listen, inputs: InputSounds) -> None:
        self._listen, self._inputs = listen, inputs

    def __call__(
        self,
        path: Path,
        files: WordFiles,
        cancel: CancelToken,
        *,
        language: str = "en",
        near: Iterable[float] | None = None,
        progress: Progress = untold,
    ) -> KnownRecording:
        """With `near`, some seconds of it, no more than what is around these may be listened to; with none,
        nothing is."""
        known = self._known(path, cancel)
        kept = files.find(known.fingerprint, language)
        if kept is not None:
            return _with(known, kept, whole=True)
        times = None if near is None else list(near)
        if times == []:
            return known
        windows = _windows(times, known) if times is not None else None
        try:
            if windows is not None:
                return _with(known, self._heard(known, windows, cancel, language, progress), whole=False)
            heard = self._listen.words(Passage(path), cancel, language=language, progress=progress).words
        except NotOffered:
            return _with(known, (), whole=True)
        files.keep(known.fingerprint, language, heard)
        return _with(known, heard, whole=True)

    def around(
        self, known: KnownRecording, words: Sequence[HeardWord], start: float, end: float, cancel: CancelToken
    ) -> Surroundings:
        """`words`, and the pauses around a place in seconds; only that much is read."""
        first, last = max(0.0, start - AROUND), min(known.seconds, end + AROUND)
        region = Region(round(first * known.rate), min(known.frames, round(last * known.rate)))
        marks = self._listen.marks(Passage(known.path, region), cancel)
        return Surroundings(words, marks.pauses, known.rate, known.frames)

    def _known(self, path: Path, cancel: CancelToken) -> KnownRecording:
        with open_sound(self._inputs.readable(path, cancel)) as reader:
            return KnownRecording(path, fingerprint(path), reader.sample_rate, reader.frames)

    def _heard(
        self,
        known: KnownRecording,
        windows: Sequence[Stretch],
        cancel: CancelToken,
        language: str,
        progress: Progress,
    ) -> list[HeardWord]:
        words: list[HeardWord] = []
        for number, window in enumerate(windows):
            progress(tr("Listening"), number / len(windows))
            region = Region(round(window.start * known.rate), round(window.end * known.rate))
            words += self._listen.words(Passage(known.path, region), cancel, language=language).words
        return words


def _with(known: KnownRecording, words: Iterable[HeardWord], *, whole: bool) -> KnownRecording:
    ordered = tuple(sorted(words, key=lambda word: word.start))
    return KnownRecording(known.path, known.fingerprint, known.rate, known.frames, ordered, whole)


def _windows(near: Iterable[float], known: KnownRecording) -> list[Stretch] | None:
    """What is around the times, joined where it overlaps; None where that is most of the recording."""
    windows: list[Stretch] = []
    for time in sorted(near):
        start, end = max(0.0, time - WINDOW), min(known.seconds, time + WINDOW)
        if start >= end:
            continue
        if windows and start <= windows[-1].end:
            windows[-1] = Stretch(windows[-1].start, end)
        else:
            windows.append(Stretch(start, end))
    is_most = sum(each.end - each.start for each in windows) >= WORTH_WHOLE * known.seconds
    return None if is_most or not windows else windows
