"""One voice, as the connection has it now."""

from __future__ import annotations

from studio.core.cancel import CancelToken
from studio.core.voice import Voice
from studio.services.connect import Connect
from studio.services.list_voices import voice_of
from studio.services.speak import check_voice


class GetVoice:
    """`get_voice(voice_id, cancel)`: all that the chosen connection says of it. NotThere and others."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    def __call__(self, voice_id: str, cancel: CancelToken) -> Voice:
        check_voice(voice_id)
        line = self._connect.line(cancel)
        return voice_of(line.client.voice(voice_id, cancel, line.options))
