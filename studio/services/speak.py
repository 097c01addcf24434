"""Speaking a text: from a request to a take on disk."""

from __future__ import annotations

from functools import partial

from studio.core.cancel import CancelToken
from studio.core.connection import Ability, Connection
from studio.core.errors import BadText, BadVoice
from studio.core.language import tr
from studio.core.marks import without_marks
from studio.core.speech import MAX_CHARACTERS, Delivery, SpeechRequest
from studio.core.take import Take, TakeJob
from studio.core.voice import EMBEDDING_LENGTH
from studio.library.project import Project
from studio.services.connect import Connect
from studio.services.make_take import Act, MakeTake, unheard, untold
from studio.services.quote import AskPrice
from studio.services.receiving import Heard, Progress
from studio.services.written_source import written_source


class Speak:
    """`speak(request, project, cancel, heard=…, progress=…)`: what the chosen connection, or another one,
    makes of a text, as a take that is in the project already; see `MakeTake` for what `heard` and `progress`
    get, and for what becomes of a take that breaks off. Marks in the text become silence, and words are said
    as the request's pronunciations want them, whoever speaks.

    `delivery` where one way of sending is wanted; without it, events for raw sound and WAV where the
    connection streams, a file's bytes for MP3 and elsewhere. Raises BadText, BadVoice, BadFormat (events are
    raw sound only), other StudioErrors, and Cancelled.
    """

    def __init__(self, connect: Connect, make_take: MakeTake, price: AskPrice) -> None:
        self._connect, self._make_take, self._price = connect, make_take, price

    def __call__(
        self,
        request: SpeechRequest,
        project: Project,
        cancel: CancelToken,
        *,
        heard: Heard = unheard,
        progress: Progress = untold,
        delivery: Delivery | None = None,
        connection: Connection | None = None,
    ) -> Take:
        check_text(request.text)
        check_voice(request.voice_id, request.embedding)
        connection = connection or self._connect.chosen
        act = Act(
            TakeJob.TTS,
            request,
            connection,
            self._price(request, connection),
            Ability.TTS,
            tr("Speaking"),
            partial(written_source, request=request, delivery=delivery),
        )
        return self._make_take(act, project, cancel, heard, progress)


def check_text(text: str) -> None:
    """Raise BadText for nothing to say, and for too much."""
    if not without_marks(text).strip():
        raise BadText(tr("There are no words to speak."))
    if len(text) > MAX_CHARACTERS:
        raise BadText(
            tr(
                "The text is too long to be spoken at once: more than {number:,} characters.",
                number=MAX_CHARACTERS,
            )
        )


def check_voice(voice_id: str, embedding: tuple[float, ...] = ()) -> None:
    """Raise BadVoice where neither is given, or the numbers are not 192."""
    if embedding and len(embedding) != EMBEDDING_LENGTH:
        raise BadVoice(
            tr("A voice is {wanted} numbers, not {given}.", wanted=EMBEDDING_LENGTH, given=len(embedding))
        )
    if not (voice_id or embedding):
        raise BadVoice(tr("No voice is chosen."))
