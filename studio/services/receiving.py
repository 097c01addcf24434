"""Receiving one take: each piece to the disk, then to the ear."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace

from studio.api.events import Fallback, SoundPiece, SpeechEvent, Words
from studio.audio.files import read_clip
from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.errors import BadRequest, DiskError, ServiceFault, StreamCut
from studio.core.language import together, tr
from studio.core.take import Take, TakeNote, TimedWord
from studio.library.take_writer import Beside, TakeWriter
from studio.services.decoder import Decoder
from studio.services.source import Source

Heard = Callable[[FloatArray, int], None]
Progress = Callable[[str, float | None], None]


class Receiving:
    """Runs once. `take` is what is on disk in the end, None if nothing arrived; `doing` says in a word what
    the service does meanwhile."""

    def __init__(
        self, source: Source, writer: TakeWriter, doing: str, heard: Heard, progress: Progress
    ) -> None:
        self._source, self._writer, self._doing = source, writer, doing
        self._heard, self._progress = heard, progress
        self._form = writer.take.request.format
        self._decoder = Decoder(self._form)
        self._words: list[TimedWord] = []
        self._notes: list[TakeNote] = []
        self._request_id = ""
        self.take: Take | None = None

    @property
    def seconds(self) -> float:
        """Length of what has arrived."""
        return self._writer.seconds

    def run(self, cancel: CancelToken) -> Take:
        """The whole take. What arrived of one that breaks off is kept before the error is raised."""
        try:
            self._receive(cancel)
            take = self.take = self._finish()
        except StreamCut as error:
            self._keep()
            raise self._told(error) from error
        except BaseException:
            self._keep()
            raise
        return take

    def _receive(self, cancel: CancelToken) -> None:
        for event in self._events(cancel):
            if isinstance(event, Words):
                self._words += event.words
            elif isinstance(event, Fallback):
                self._notes.append(TakeNote(event.reason, self.seconds, None))
            elif event.data:
                self._sound(event)

    def _events(self, cancel: CancelToken) -> Iterator[SpeechEvent]:
        try:
            return self._source.events(cancel)
        except BadRequest as error:
            other = self._source.instead(error)
            if other is None:
                raise
        self._source = other
        self._writer.note_sent(self._source.sent)
        return self._source.events(cancel)

    def _sound(self, piece: SoundPiece) -> None:
        begun = self.seconds
        self._writer.append(piece.data)
        if piece.fallback:
            self._note(TakeNote(piece.fallback, begun, self.seconds))
        self._request_id = piece.context_id or self._request_id
        if not self._writer.is_mp3:
            self._hear(self._decoder.add(piece.data))
        so_far = tr("{seconds:.1f} s so far", seconds=self.seconds)
        self._progress(f"{self._doing} · {so_far}", None)

    def _note(self, note: TakeNote) -> None:
        last = self._notes[-1] if self._notes else None
        if last is not None and (last.reason, last.end) == (note.reason, note.start):
            self._notes[-1] = replace(last, end=note.end)
        else:
            self._notes.append(note)

    def _hear(self, samples: FloatArray) -> None:
        if len(samples):
            self._heard(samples, self._form.sample_rate)

    def _finish(self) -> Take:
        if not self._writer.seconds:
            raise ServiceFault(tr("The service sent no sound."), charge=self._source.risk)
        if not self._writer.is_mp3:
            return self._writer.finish(self._told_beside)
        clip = read_clip(self._writer.path)
        take = self._writer.finish(self._told_beside, seconds=clip.seconds)
        self._heard(clip.samples, clip.sample_rate)
        return take

    @property
    def _told_beside(self) -> Beside:
        return Beside(tuple(self._words), self._request_id, tuple(self._notes))

    def _keep(self) -> None:
        if self.take is not None:
            return
        with suppress(DiskError):  # On a full disk the sound stays as it is, and is found when next opened.
            self.take = self._writer.keep_incomplete(self._told_beside)

    def _told(self, error: StreamCut) -> StreamCut:
        if self.take is None:
            return error
        kept = tr(
            "{seconds:.1f} s arrived and are kept as an incomplete take.",
            seconds=self.take.seconds,
        )
        return StreamCut(together(error.sentence, kept), charge=error.charge, details=error.details)
