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
        self._ids: dict[str, frozenset[str]] = {}

    def __call__(
        self, cancel: CancelToken, *, again: bool = False, connection: Connection | None = None
    ) -> tuple[Voice, ...]:
        """In the connection's order; `again` asks anew. `connection` for another than the chosen one."""
        line = self._connect.line(cancel, connection=connection)
        known = self._known.get(line.client.connection)
        if known is not None and not again:
            return known
        voices, asked = tuple(map(voice_of, line.client.voices(cancel, line.options))), line.client.connection
        with self._lock:  # An engine that was started anew answers elsewhere: what it was before is over.
            self._known = {**self._without(asked.id), asked: voices}
            self._ids[asked.id] = frozenset(voice.id for voice in voices)
        return voices

    def last_ids(self) -> frozenset[str] | None:
        """The voices that the chosen connection had when it was last asked; None if it never was."""
        return self._ids.get(self._connect.chosen.id)

    def forget(self) -> None:
        """The chosen connection's voices have changed: the next call asks anew."""
        with self._lock:
            self._known = self._without(self._connect.chosen.id)

    def _without(self, connection_id: str) -> dict[Connection, tuple[Voice, ...]]:
        return {where: known for where, known in self._known.items() if where.id != connection_id}

    def name_of(self, voice_id: str, cancel: CancelToken, connection: Connection | None = None) -> str:
        """What the voice of the chosen connection, or of another, is called, without asking for all of them.
        NotThere."""
        line = self._connect.line(cancel, connection=connection)
        known = _name_in(self._known.get(line.client.connection, ()), voice_id)
        return known or line.client.voice(voice_id, cancel, line.options).name or voice_id

    def known_name(self, voice_id: str, connection: Connection) -> str:
        """What a voice of the connection is called; empty where nobody has asked yet. Asks nobody."""
        lists = (known for where, known in self._known.items() if where.id == connection.id)
        return next(filter(None, (_name_in(known, voice_id) for known in lists)), "")


def _name_in(voices: tuple[Voice, ...], voice_id: str) -> str:
    return next((voice.name for voice in voices if voice.id == voice_id), "")


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
