"""The voices of a connection."""

from __future__ import annotations

import threading

from studio.core.cancel import CancelToken
from studio.core.connection import Connection
from studio.core.voice import Gender, Voice
from studio.services.connect import Connect
from studio.wire.voices import WireVoice

GENDERS = frozenset(Gender)


class ListVoices:
    """`list_voices(cancel)`: all voices of the chosen connection, asked for once."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect
        self._lock = threading.Lock()
        self._known: dict[Connection, tuple[Voice, ...]] = {}

    def __call__(
        self, cancel: CancelToken, *, again: bool = False, connection: Connection | None = None
    ) -> tuple[Voice, ...]:
        """In the connection's order; `again` asks anew. `connection` for another than the chosen one."""
        line = self._connect.line(cancel, connection=connection)
        known = self._known.get(line.client.connection)
        if known is not None and not again:
            return known
        voices = tuple(map(voice_of, line.client.voices(cancel, line.options)))
        with self._lock:
            self._known[line.client.connection] = voices
        return voices

    def forget(self) -> None:
        """The chosen connection's voices have changed: the next call asks anew."""
        chosen = self._connect.chosen.id
        with self._lock:
            self._known = {where: known for where, known in self._known.items() if where.id != chosen}

    def name_of(self, voice_id: str, cancel: CancelToken, connection: Connection | None = None) -> str:
        """What the voice of the chosen connection, or of another, is called, without asking for all of them.
        NotThere."""
        line = self._connect.line(cancel, connection=connection)
        for voice in self._known.get(line.client.connection, ()):
            if voice.id == voice_id:
                return voice.name
        return line.client.voice(voice_id, cancel, line.options).name or voice_id


def voice_of(wired: WireVoice) -> Voice:
    """The voice as the studio knows it."""
    return Voice(
        id=wired.id,
        name=wired.name or wired.id,
        description=wired.description or wired.tagline,
        language=wired.language,
        gender=Gender(wired.gender) if wired.gender in GENDERS else None,
        accent=wired.accent or "",
        embedding=tuple(wired.embedding),
        is_owner=wired.is_owner,
        is_public=wired.is_public,
        created_at=wired.created_at,
    )
