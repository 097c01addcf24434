"""The recording that a voice is cloned from: open on the disk, never whole in memory."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.audio.recording import Recording
from studio.core.language import tr
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.open_recording import Opened, OpenRecording
from studio.ui.act import Act
from studio.ui.waveform.sound import Drawn, drawn_from, read_of


@dataclass(frozen=True, slots=True)
class Source:
    """`file` is read a block at a time; `sound` is what is seen of it; `whole` once all of it was read."""

    file: Recording
    sound: Drawn
    whole: bool

    @property
    def path(self) -> Path:
        return self.file.path

    @property
    def seconds(self) -> float:
        return self.file.seconds


class SourceOpening(QObject):
    """`opened(Source | None)` when another recording is there, as soon as there is something to see;
    `grew(Source)` while it is read, the last time when it is whole; `failed(StudioError)` and
    `stopped(Cancelled)` where it cannot be."""

    opened = Signal(object)
    grew = Signal(object)
    failed = Signal(object)
    stopped = Signal(object)

    def __init__(self, open_recording: OpenRecording, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_recording = open_recording
        self.source: Source | None = None
        self._act = Act(pool, parent=self)
        self._act.part.connect(self._seen)
        self._act.done.connect(self._seen)
        self._act.failed.connect(self._failed)
        self._act.stopped.connect(self._stopped)

    @property
    def running(self) -> bool:
        """True while a recording is read."""
        return self._act.running

    def open(self, path: Path) -> None:
        """Reads a recording; the one before is there until something of the new one is seen."""
        open_recording = self._open_recording
        self._drop_unread()

        def work(work: Work) -> Source:
            sounds = Sounds()

            def tell(opened: Opened) -> None:
                work.partial(sounds.of(opened))

            return sounds.of(open_recording(path, work.cancel, opened=tell, grown=tell))

        self._act.begin(tr("Opening {name}", name=path.name), work)

    def drop(self) -> None:
        """Nothing is open any more."""
        self._act.leave()
        self._show(None)

    def leave(self) -> None:
        """Stops reading, lets go of the file, and is not heard of again."""
        self._act.leave()
        if self.source is not None:
            self.source.file.close()

    def _seen(self, source: Source) -> None:
        if self.source is not None and self.source.file is source.file:
            self.source = source
            self.grew.emit(source)
            return
        self._show(source)
        if source.whole:
            self.grew.emit(source)

    def _show(self, source: Source | None) -> None:
        before, self.source = self.source, source
        self.opened.emit(source)
        if before is not None:
            before.file.close()

    def _drop_unread(self) -> None:
        """What was seen of a recording whose reading is broken off is no longer open on the disk."""
        unread = self.source is not None and not self.source.whole
        self._act.leave()
        if unread:
            self._show(None)

    def _failed(self, error: object) -> None:
        self._drop_unread()
        self.failed.emit(error)

    def _stopped(self, stopped: object) -> None:
        self._drop_unread()
        self.stopped.emit(stopped)


class Sounds:
    """Makes a `Source` of each picture of one file; all are read by the same function, as drawing wants."""

    def __init__(self) -> None:
        self._made: tuple[Recording, Source] | None = None

    def of(self, opened: Opened) -> Source:
        """What there is of it now."""
        file = opened.recording
        known = self._made[1].sound.read if self._made is not None and self._made[0] is file else None
        read = known if known is not None else read_of(file)
        made = Source(file, drawn_from(opened.peaks, file.sample_rate, read), opened.is_whole)
        self._made = (file, made)
        return made
