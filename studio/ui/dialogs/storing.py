"""How a connection is kept, on a worker thread: the keychain may take its time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.core.connection import Connection, Profile

if TYPE_CHECKING:
    from studio.services.connect import Connect


def store(
    connect: Connect, known: Connection | None, name: str, base_url: str, profile: Profile, key: str
) -> Connection:
    """Adds the connection, or changes `known`; an empty key leaves the one it has. NoKeychain if the key
    cannot be kept."""
    if known is None:
        return connect.add(name, base_url, profile, key)
    changed = connect.change(known.id, name, base_url, profile)
    if key:
        connect.set_key(known.id, key)
    return changed
