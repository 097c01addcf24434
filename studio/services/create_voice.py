"""A voice from its numbers, or from those of another."""

from __future__ import annotations

from studio.core.cancel import CancelToken
from studio.core.connection import Ability
from studio.core.errors import BadRequest
from studio.core.language import tr
from studio.core.voice import Voice
from studio.core.voice_requests import CreateRequest
from studio.services.bodies import create_body
from studio.services.connect import Connect
from studio.services.list_voices import voice_of
from studio.services.own_voices import OwnVoices
from studio.services.speak import check_voice


class CreateVoice:
    """`create_voice(request, cancel)`: the new voice, which the chosen connection keeps.

    Raises BadRequest (no name), BadVoice (neither numbers nor a base voice), NotOffered, other StudioErrors,
    and Cancelled. It is never asked for twice by itself; asked for again after its answer was lost, it is the
    voice that was made then.
    """

    def __init__(self, connect: Connect, own: OwnVoices) -> None:
        self._connect, self._own = connect, own

    def __call__(self, request: CreateRequest, cancel: CancelToken) -> Voice:
        check_name(request.name)
        check_voice(request.base_voice_id, request.embedding)
        line = self._connect.line(cancel, Ability.CREATE)

        def make() -> Voice:
            return voice_of(line.client.create(create_body(request), cancel, line.options))

        return self._own.add(request, make, cancel)


def check_name(name: str) -> None:
    """Raise BadRequest where there is none."""
    if not name.strip():
        raise BadRequest(tr("The voice needs a name."))
