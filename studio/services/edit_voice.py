"""Another name, description, gender or accent for a voice of one's own."""

from __future__ import annotations

from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest
from studio.core.language import tr
from studio.core.voice import Voice
from studio.core.voice_requests import EditRequest
from studio.services.bodies import update_body
from studio.services.connect import Connect
from studio.services.create_voice import check_name
from studio.services.list_voices import ListVoices, voice_of
from studio.services.speak import check_voice


class EditVoice:
    """`edit_voice(voice_id, changes, cancel)`: the voice as it is now. Raises BadRequest (nothing to change,
    an empty name), Forbidden (somebody else's), NotThere, other StudioErrors, and Cancelled."""

    def __init__(self, connect: Connect, voices: ListVoices) -> None:
        self._connect, self._voices = connect, voices

    def __call__(self, voice_id: str, changes: EditRequest, cancel: CancelToken) -> Voice:
        check_voice(voice_id)
        if changes == EditRequest():
            raise BadRequest(tr("There is nothing to change."))
        if changes.name is not None:
            check_name(changes.name)
        line = self._connect.line(cancel)
        try:
            return voice_of(line.client.update(voice_id, update_body(changes), cancel, line.options))
        finally:
            self._voices.forget()
