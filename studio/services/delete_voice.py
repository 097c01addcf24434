"""Deleting a voice of one's own."""

from __future__ import annotations

from functools import partial

from studio.core.cancel import CancelToken
from studio.services.connect import Connect
from studio.services.own_voices import OwnVoices
from studio.services.speak import check_voice


class DeleteVoice:
    """`delete_voice(voice_id, cancel)`: it is gone for good; takes made with it stay. Raises Forbidden
    (somebody else's, or one that came along), NotThere (but not where it was deleted before, and the answer
    was lost), other StudioErrors, and Cancelled."""

    def __init__(self, connect: Connect, own: OwnVoices) -> None:
        self._connect, self._own = connect, own

    def __call__(self, voice_id: str, cancel: CancelToken) -> None:
        check_voice(voice_id)
        line = self._connect.line(cancel)
        self._own.remove(voice_id, partial(line.client.delete, voice_id, cancel, line.options))
