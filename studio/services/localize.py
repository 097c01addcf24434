"""A voice in another language."""

from __future__ import annotations

from collections.abc import Mapping

from studio.core.cancel import CancelToken
from studio.core.connection import Ability
from studio.core.errors import BadRequest, ServiceFault
from studio.core.language import listed, shown, tr
from studio.core.voice import Voice
from studio.core.voice_requests import DIALECTS, LocalizeRequest, LocalizeVoiceRequest
from studio.services.bodies import localize_body
from studio.services.connect import Connect
from studio.services.create_voice import check_name
from studio.services.line import Line
from studio.services.list_voices import voice_of
from studio.services.own_voices import OwnVoices
from studio.services.speak import check_voice
from studio.wire.voices import WireVoice


class Localize:
    """`localize(request, cancel)`: a voice of its own in the other language, which the connection keeps;
    `localize.embedding(request, cancel)`: the 192 numbers of it, which nobody keeps.

    Raises BadRequest (no name, a dialect that the language has not), BadVoice, NotOffered, other
    StudioErrors, and Cancelled. It is never asked for twice by itself; a voice that is asked for again after
    its answer was lost is the one that was made then.
    """

    def __init__(self, connect: Connect, own: OwnVoices) -> None:
        self._connect, self._own = connect, own

    def __call__(self, request: LocalizeVoiceRequest, cancel: CancelToken) -> Voice:
        check_voice(request.voice_id)
        check_name(request.name)
        line = self._line(request, cancel)

        def make() -> Voice:
            made = line.client.localize(localize_body(request), cancel, line.options)
            if not isinstance(made, WireVoice):
                raise ServiceFault(tr("The service answered with the voice's numbers, and kept no voice."))
            return voice_of(made)

        return self._own.add(request, make, cancel)

    def embedding(self, request: LocalizeRequest, cancel: CancelToken) -> tuple[float, ...]:
        """The same speaker's numbers in the other language."""
        check_voice("", request.embedding)
        line = self._line(request, cancel)
        made = line.client.localize(localize_body(request), cancel, line.options)
        return tuple(made.embedding if isinstance(made, WireVoice) else made)

    def _line(self, request: LocalizeRequest | LocalizeVoiceRequest, cancel: CancelToken) -> Line:
        dialects = DIALECTS.get(request.language, {})
        if request.dialect and request.dialect not in dialects:
            raise BadRequest(_no_dialect(request, dialects))
        return self._connect.line(cancel, Ability.LOCALIZE)


def _no_dialect(request: LocalizeRequest | LocalizeVoiceRequest, dialects: Mapping[str, str]) -> str:
    asked, language = request.dialect, request.language
    if not dialects:
        return tr("“{language}” has no dialect “{dialect}”; it has: none.", language=language, dialect=asked)
    return tr(
        "“{language}” has no dialect “{dialect}”; it has: {dialects}.",
        language=language,
        dialect=asked,
        dialects=listed([f"{code} ({shown(name)})" for code, name in dialects.items()]),
    )
