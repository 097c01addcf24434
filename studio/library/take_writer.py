"""Writing one take: what is known of it first, then its sound as it comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from studio.core.connection import Connection
from studio.core.errors import DiskError
from studio.core.take import Take, TakeInput, TakeJob, TakeNote, TimedWord
from studio.library.take_json import connection_to_json, take_to_json
from studio.library.take_sound import TakeSound, is_mp3
from studio.library.writer import Writer

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Making:
    """How a take is made: who speaks, the exact body that was `sent` to which `route`, what it costs, which
    job it is and from which sounds."""

    connection: Connection
    voice_name: str
    route: str
    sent: Json
    credits: int = 0
    job: TakeJob = TakeJob.TTS
    inputs: tuple[TakeInput, ...] = ()


@dataclass(frozen=True, slots=True)
class Beside:
    """What came beside the sound of a take."""

    words: tuple[TimedWord, ...] = ()
    request_id: str = ""
    notes: tuple[TakeNote, ...] = ()


NOTHING = Beside()


class TakeWriter:
    """A take under way, in files from the start: a crash leaves sound that plays, and how it was made.

    Use `append`, then one of `finish`, `keep_incomplete` and `discard`.
    """

    def __init__(
        self, folder: Path, take: Take, making: Making, writer: Writer, done: Callable[[Take | None], None]
    ) -> None:
        self.take = take
        self._folder, self._making, self._writer, self._done = folder, making, writer, done
        writer.make_folder(folder)
        self._write(take, unfinished=True)
        self._sound = TakeSound(folder / take.file, take.request.format, writer)

    @property
    def path(self) -> Path:
        """The sound's file."""
        return self._folder / self.take.file

    @property
    def is_mp3(self) -> bool:
        """True if the sound is kept as the MP3 that it came as."""
        return is_mp3(self.take.request.format)

    @property
    def seconds(self) -> float:
        """Length of what has arrived."""
        return self._sound.seconds

    def append(self, data: bytes) -> None:
        """More of the sound; in the file when this returns."""
        self._sound.append(data)

    def note_sent(self, sent: Json) -> None:
        """The body that was sent in the end, where it is not the one that was meant."""
        self._making = replace(self._making, sent=sent)

    def finish(self, beside: Beside = NOTHING, *, seconds: float | None = None) -> Take:
        """The take is whole. `seconds` where the length is known better than by the count of bytes."""
        return self._close(beside, complete=True, seconds=seconds)

    def keep_incomplete(self, beside: Beside = NOTHING) -> Take | None:
        """The sound stopped too soon: what arrived is kept as a take, None if that is nothing."""
        if not self._sound.size:
            self.discard()
            return None
        return self._close(beside, complete=False, seconds=None)

    def discard(self) -> None:
        """Nothing arrived: no trace is left."""
        try:
            self._writer.remove(self.path)
            self._writer.remove(self._folder / f"{self.take.id}.json")
        finally:
            self._done(None)

    def _close(self, beside: Beside, *, complete: bool, seconds: float | None) -> Take:
        try:
            take = self._closed(beside, complete=complete, seconds=seconds)
        except DiskError:  # What arrived is in its file, and is mended when the project is opened next.
            self._done(replace(self.take, seconds=self._sound.seconds))
            raise
        self.take = take
        self._done(take)
        return take

    def _closed(self, beside: Beside, *, complete: bool, seconds: float | None) -> Take:
        self._sound.close()
        length = self._sound.seconds if seconds is None else seconds
        take = replace(
            self.take,
            complete=complete,
            seconds=length,
            words=beside.words,
            request_id=beside.request_id,
            notes=beside.notes,
        )
        self._write(take, unfinished=False)
        return take

    def _write(self, take: Take, *, unfinished: bool) -> None:
        making = self._making
        json = take_to_json(take)
        json["connection"] = connection_to_json(making.connection)
        json["route"], json["sent"] = making.route, making.sent
        if unfinished:
            json["unfinished"] = True
        self._writer.write_json(self._folder / f"{take.id}.json", json)
