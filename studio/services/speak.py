"""Speaking a text: from a request to a take on disk."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from studio.audio.wav import FORMATS
from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.connection import Connection
from studio.core.errors import BadText, BadVoice, Cancelled, Charge, DiskFull, StudioError
from studio.core.ledger import Result
from studio.core.speech import MAX_CHARACTERS, Encoding, SpeechRequest
from studio.core.take import Take
from studio.library.project import Project
from studio.library.take_writer import Making
from studio.services.bookkeeping import Books
from studio.services.connect import Connect
from studio.services.list_voices import ListVoices
from studio.services.quote import AskPrice, about_seconds
from studio.services.receiving import Heard, Progress, Receiving
from studio.services.speech_source import source_of

ROOM_TO_SPARE = 32 << 20
"""Bytes that a disk must have beside the sound before anything is asked for."""


def free_room(folder: Path) -> int:
    """Bytes that the folder's disk has left."""
    return shutil.disk_usage(folder).free


def _unheard(samples: FloatArray, sample_rate: int) -> None:
    pass


def _untold(step: str, fraction: float | None) -> None:
    pass


class Speak:
    """`speak(request, project, cancel, heard=…, progress=…)`: what the chosen connection makes of a text, as
    a take that is in the project already.

    Sound is on the disk before `heard(samples, rate)` gets it: float32 mono, on the calling thread, in pieces
    as they come; an MP3 in one piece at its end. `progress(step, fraction)` says in words what goes on.

    Nothing that was received is lost: where the sound stops too soon, by a failure or because it was stopped,
    what arrived becomes an incomplete take before the error or `Cancelled` is raised. Every outcome is a row
    of the ledger. Raises StudioError and Cancelled.
    """

    def __init__(
        self,
        connect: Connect,
        voices: ListVoices,
        price: AskPrice,
        books: Books,
        *,
        free: Callable[[Path], int] = free_room,
    ) -> None:
        self._connect, self._voices, self._price = connect, voices, price
        self._books, self._free = books, free

    def __call__(
        self,
        request: SpeechRequest,
        project: Project,
        cancel: CancelToken,
        *,
        heard: Heard = _unheard,
        progress: Progress = _untold,
    ) -> Take:
        _check(request)
        cancel.check()
        connection = self._connect.chosen
        credits = self._price(request, connection).credits
        page = self._books.page("tts", project.name, connection, request, credits)
        receiving: Receiving | None = None
        try:
            receiving = self._begin(request, project, connection, cancel, heard, progress)
            take = receiving.run(cancel)
        except (Cancelled, StudioError) as end:
            result = Result.STOPPED if isinstance(end, Cancelled) else Result.FAILED
            page.close(result, end.charge, receiving.take if receiving else None)
            raise
        page.close(Result.MADE, Charge.TAKEN if credits else Charge.NOTHING, take)
        return take

    def _begin(
        self,
        request: SpeechRequest,
        project: Project,
        connection: Connection,
        cancel: CancelToken,
        heard: Heard,
        progress: Progress,
    ) -> Receiving:
        self._check_room(request, project.folder)
        progress("Getting the voice ready", None)
        client = self._connect.client(connection.id, cancel)
        source = source_of(client, request, self._connect.abilities(connection.id, cancel))
        name = self._voices.name_of(request.voice_id, cancel)
        credits = self._price(request, connection).credits
        making = Making(client.connection, name, source.route, source.sent, credits)
        return Receiving(source, project.new_take(request, making), heard, progress)

    def _check_room(self, request: SpeechRequest, folder: Path) -> None:
        form = request.format
        width = FORMATS[form.encoding or Encoding.S16][1]
        if self._free(folder) < 2 * about_seconds(request) * form.sample_rate * width + ROOM_TO_SPARE:
            raise DiskFull("The disk has no room for the sound.")


def _check(request: SpeechRequest) -> None:
    if not request.text.strip():
        raise BadText("There are no words to speak.")
    if len(request.text) > MAX_CHARACTERS:
        raise BadText(f"The text is too long to be spoken at once: more than {MAX_CHARACTERS:,} characters.")
    if not request.voice_id:
        raise BadVoice("No voice is chosen.")
