"""Who agreed that a voice is made of theirs: kept on this computer with the voice's id."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from studio.core.errors import DiskError
from studio.library.settings import Settings

KEY = "consents"


@dataclass(frozen=True, slots=True)
class Consent:
    """`who` agreed; `when` is an ISO 8601 date."""

    who: str
    when: str


def consent_of(settings: Settings, voice_id: str) -> Consent | None:
    """What was noted for a voice; None for nothing."""
    found = _noted(settings).get(voice_id)
    return Consent(str(found["who"]), str(found["when"])) if isinstance(found, dict) else None


def note_consent(settings: Settings, voice_id: str, who: str) -> None:
    """Notes that `who` agreed today; a full disk keeps nobody from the voice."""
    note = {"who": who, "when": f"{datetime.now(UTC):%Y-%m-%d}"}
    with suppress(DiskError):
        settings.set(KEY, {**_noted(settings), voice_id: note})


def _noted(settings: Settings) -> dict[str, object]:
    found = settings.get(KEY)
    return found if isinstance(found, dict) else {}
