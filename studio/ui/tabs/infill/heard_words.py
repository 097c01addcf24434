"""What is said in the recording, from this computer's listener: piece by piece, what is on screen first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from studio.core.errors import Cancelled, NotOffered, StudioError, TooLarge
from studio.core.hearing import HeardWord, Stretch
from studio.core.language import tr
from studio.core.passage import Passage
from studio.core.region import Region
from studio.jobs.pool import JobPool
from studio.jobs.task import Progress, Work
from studio.library.word_files import WordFiles
from studio.services.listen import Listen
from studio.services.timing import spread
from studio.ui.act import Act
from studio.ui.reading.recording import Recording
from studio.ui.sentences import STOPPED
from studio.ui.tabs.infill.listening_plan import Piece, Queue, pieces_of

LISTENING = tr("Listening for words…")
PLACING = tr("Placing the words of the text…")
NONE_FOUND = tr("No words found. Select on the waveform, or paste the text.")
PLACED_ROUGHLY = tr("Placed roughly: check the edges on the waveform.")
ROUGH = 0.5
"""The confidence of words whose times are an estimate."""


class HeardWords(QObject):
    """`changed` when words were heard, or cannot be. `words` are in the order of time; `note` says what goes
    on or why there are none; `whole` is True once all of it was listened to, `share` how much was, 0 to 1."""

    changed = Signal()

    def __init__(
        self, listen: Listen, files: Callable[[], WordFiles], pool: JobPool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._listen, self._files = listen, files
        self._act = Act(pool, parent=self)
        self._recording: Recording | None = None
        self._language = "en"
        self._queue = Queue((), (0.0, 0.0))
        self._seen: Piece = (0.0, 0.0)
        self.words: tuple[HeardWord, ...] = ()
        self.note, self.whole, self.share = "", False, 0.0
        self._act.part.connect(self._heard)
        self._act.progressed.connect(self._progressed)
        self._act.done.connect(self._done)
        self._act.failed.connect(self._not_heard)
        self._act.stopped.connect(self._stopped)

    @property
    def running(self) -> bool:
        """True while it listens."""
        return self._act.running

    @property
    def can_go_on(self) -> bool:
        """True if it was stopped before all was heard."""
        return self._recording is not None and not (self.running or self.whole)

    def forget(self) -> None:
        """Another recording: nothing was heard of it yet."""
        self._act.leave()
        self._recording, self.words, self.note, self.whole = None, (), "", False
        self.share = 0.0

    def leave(self) -> None:
        """Hears no more."""
        self._act.leave()

    def look(self, start: float, end: float) -> None:
        """What is on screen, in seconds: that is listened to next."""
        self._seen = (start, end)
        self._queue.look(self._seen)

    def listen(self, recording: Recording, speech: Sequence[Stretch], language: str) -> None:
        """All of a recording in which somebody speaks at `speech`, unless that is done or under way."""
        known = self._recording is not None and self._recording.fingerprint == recording.fingerprint
        if known and self._language == language:
            return
        self._act.leave()
        self._recording, self._language, self.whole = recording, language, False
        self.words, self.share = (), 0.0
        self._queue = Queue(pieces_of(speech, recording.seconds), self._seen)
        self.go_on()

    def go_on(self) -> None:
        """What was not listened to yet."""
        recording, queue, language = self._recording, self._queue, self._language
        if recording is None or self.running or self.whole:
            return
        listen, files, known = self._listen, self._files(), self.words

        def work(work: Work) -> tuple[HeardWord, ...]:
            kept = files.find(recording.fingerprint, language)
            if kept is not None:
                return kept
            words = list(known)
            while (piece := queue.take()) is not None:
                work.progress(LISTENING.rstrip("…"), queue.share)
                try:
                    heard = listen.words(_passage(recording, piece), work.cancel, language=language)
                except BaseException:
                    queue.put_back(piece)
                    raise
                queue.done()
                words += heard.words
                work.partial(heard.words)
            found = _in_order(words)
            files.keep(recording.fingerprint, language, found)
            return found

        self.note = LISTENING
        self._act.begin(LISTENING.rstrip("…"), work)
        self.changed.emit()

    def stop(self) -> None:
        """Listens no more; what was heard stays."""
        self._act.stop()

    def align(self, recording: Recording, text: str, language: str, speech: Sequence[Stretch]) -> None:
        """When each word of `text` is said, in the place of what was heard; in a language that is not
        listened for, roughly, by where somebody speaks."""
        listen, files = self._listen, self._files()
        self._recording, self._language, self.whole = recording, language, True
        self.share = 0.0
        self._queue = Queue((), self._seen)

        def work(work: Work) -> tuple[HeardWord, ...]:
            asked = f"{language}: {text}"
            kept = files.find(recording.fingerprint, asked)
            if kept is not None:
                return kept
            passage = Passage(recording.path)
            try:
                words = listen.words(
                    passage, work.cancel, language=language, transcript=text, progress=work.progress
                ).words
            except (NotOffered, TooLarge):
                return roughly(text, speech)
            files.keep(recording.fingerprint, asked, words)
            return words

        self.note = PLACING
        self._act.begin(PLACING.rstrip("…"), work)
        self.changed.emit()

    def _heard(self, words: tuple[HeardWord, ...]) -> None:
        self.words = _in_order((*self.words, *words))
        self.changed.emit()

    def _progressed(self, progress: Progress) -> None:
        if progress.fraction is not None:
            self.share = progress.fraction
            self.note = tr("Listening for words… {percent} %", percent=round(progress.fraction * 100))
            self.changed.emit()

    def _done(self, words: tuple[HeardWord, ...]) -> None:
        self.words, self.whole = words, True
        is_rough = bool(words) and all(word.confidence == ROUGH for word in words)
        self.note = PLACED_ROUGHLY if is_rough else "" if words else NONE_FOUND
        self.changed.emit()

    def _not_heard(self, error: StudioError) -> None:
        self.note = error.sentence
        self.changed.emit()

    def _stopped(self, _stopped: Cancelled) -> None:
        self.note = STOPPED
        self.changed.emit()


def roughly(text: str, speech: Sequence[Stretch]) -> tuple[HeardWord, ...]:
    """The words of a text shared out over what is spoken; none where nobody speaks."""
    if not speech:
        return ()
    return tuple(HeardWord(each.text, each.start, each.end, ROUGH) for each in spread(text.split(), speech))


def _in_order(words: Iterable[HeardWord]) -> tuple[HeardWord, ...]:
    return tuple(sorted(words, key=lambda word: word.start))


def words_inside(words: Sequence[HeardWord], start: float, end: float) -> str:
    """What is said from second `start` to `end`: the words whose middle lies there."""
    return " ".join(word.word for word in words if start <= (word.start + word.end) / 2 < end)


def _passage(recording: Recording, piece: Piece) -> Passage:
    start, end = (min(round(second * recording.rate), recording.frames) for second in piece)
    return Passage(recording.path, Region(start, end))
