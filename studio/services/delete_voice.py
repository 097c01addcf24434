"""Deleting a voice of one's own."""

from __future__ import annotations

from studio.core.cancel import CancelToken
from studio.services.connect import Connect
from studio.services.list_voices import ListVoices
from studio.services.speak import check_voice


class DeleteVoice:
    """`delete_voice(voice_id, cancel)`: it is gone for good; takes made with it stay. Raises Forbidden
    (somebody else's, or one that came along), NotThere, other StudioErrors, and Cancelled."""

    def __init__(self, connect: Connect, voices: ListVoices) -> None:
        self._connect, self._voices = connect, voices

    def __call__(self, voice_id: str, cancel: CancelToken) -> None:
        check_voice(voice_id)
        line = self._connect.line(cancel)
        try:
            line.client.delete(voice_id, cancel, line.options)
        finally:
            self._voices.forget()
