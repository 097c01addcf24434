"""Voices that the user made."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np

from studio.core.voice import Gender
from studio.engine.store.database import Database, Row
from studio.engine.store.files import Files


@dataclass(frozen=True, slots=True)
class OwnVoice:
    """A stored voice. `accent` is the one it was born to, `accents` those attached to it later; `clip` the
    name of the recording it was cloned from; `created_at` an ISO 8601 date with its zone."""

    id: str
    name: str
    description: str
    language: str
    embedding: tuple[float, ...]
    created_at: str
    gender: Gender | None = None
    accent: str = ""
    accents: tuple[str, ...] = ()
    tagline: str = ""
    base_voice_id: str | None = None
    clip: str | None = None
    is_starred: bool = False


_COLUMNS = tuple(field.name for field in fields(OwnVoice))


class OwnVoices:
    """The user's voices, oldest first, and the clips they were cloned from."""

    def __init__(self, database: Database, clips: Files) -> None:
        self._database = database
        self._clips = clips

    def all(self) -> list[OwnVoice]:
        return [_voice(row) for row in self._database.rows("SELECT * FROM voices ORDER BY number")]

    def find(self, voice_id: str) -> OwnVoice | None:
        rows = self._database.rows("SELECT * FROM voices WHERE id = ?", (voice_id,))
        return _voice(rows[0]) if rows else None

    def add(self, voice: OwnVoice, clip: Path | None = None) -> None:
        """Keep `voice`; `clip` is moved into the store as the file `voice.clip` says."""
        if clip is not None and voice.clip is not None:
            self._clips.keep(clip, voice.clip)
        places = ", ".join("?" * len(_COLUMNS))
        self._database.write(
            f"INSERT INTO voices ({', '.join(_COLUMNS)}) VALUES ({places})",
            [_column(name, getattr(voice, name)) for name in _COLUMNS],
        )

    def change(self, voice_id: str, **changes: Any) -> OwnVoice | None:
        """The voice with some fields changed; None where there is none."""
        with self._database.together():
            for name, value in changes.items():
                assert name in _COLUMNS
                statement = f"UPDATE voices SET {name} = ? WHERE id = ?"
                self._database.write(statement, (_column(name, value), voice_id))
            return self.find(voice_id)

    def remove(self, voice_id: str) -> bool:
        """Forget the voice and its clip; False where there is none."""
        found = self.find(voice_id)
        if found is None or not self._database.write("DELETE FROM voices WHERE id = ?", (voice_id,)):
            return False
        if found.clip is not None:
            self._clips.drop(found.clip)
        return True

    def sweep(self) -> None:
        """Delete clips of no voice."""
        self._clips.sweep({row["clip"] for row in self._database.rows("SELECT clip FROM voices")})


def _column(name: str, value: Any) -> Any:
    if name == "embedding":
        return np.asarray(value, "<f8").tobytes()
    return json.dumps(value) if name == "accents" else value


def _voice(row: Row) -> OwnVoice:
    columns = {name: row[name] for name in _COLUMNS}
    return OwnVoice(
        **columns
        | {
            "embedding": tuple(np.frombuffer(row["embedding"], "<f8").tolist()),
            "accents": tuple(json.loads(row["accents"])),
            "gender": Gender(row["gender"]) if row["gender"] else None,
            "is_starred": bool(row["is_starred"]),
        }
    )
