"""How a connection is kept, on a worker thread: the keychain may take its time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.core.connection import Connection, Profile

if TYPE_CHECKING:
    from studio.services.connect import Connect


@dataclass(frozen=True, slots=True)
class Entered:
    """What the form holds; `timeout_seconds` and `max_retries` None for as the studio finds right."""

    name: str
    base_url: str
    profile: Profile
    key: str
    timeout_seconds: float | None = None
    max_retries: int | None = None


def store(connect: Connect, known: Connection | None, entered: Entered) -> Connection:
    """Adds the connection, or changes `known`; an empty key leaves the one it has. NoKeychain if the key
    cannot be kept."""
    if known is None:
        kept = connect.add(entered.name, entered.base_url, entered.profile, entered.key)
    else:
        kept = connect.change(known.id, entered.name, entered.base_url, entered.profile)
        if entered.key:
            connect.set_key(known.id, entered.key)
    patience = (entered.timeout_seconds, entered.max_retries)
    if patience != (kept.timeout_seconds, kept.max_retries):
        kept = connect.set_patience(kept.id, *patience)
    return kept
