"""What the user keeps of voices, in one file of the library; recordings of consent beside it."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson

from studio.core.log import logger
from studio.core.voice_notes import NO_NOTES, Consent, Origin, VoiceNotes, with_tag
from studio.library.writer import Writer

_log = logger(__name__)
CONSENTS = "consents"
KINDS = (".wav", ".flac", ".mp3", ".ogg", ".opus", ".m4a", ".aac", ".aif", ".aiff", ".webm", ".caf")
"""Suffixes that a recording of consent keeps; any other is not taken over."""


class VoiceNotesFile:
    """Safe from any thread. A file that cannot be read is kept beside, and a new one begun."""

    def __init__(self, path: Path, writer: Writer) -> None:
        self._path, self._writer = path, writer
        self._lock = threading.Lock()
        self._notes: dict[str, VoiceNotes] | None = None

    def read(self) -> Mapping[str, VoiceNotes]:
        """The notes by the voice's id; not to be changed."""
        with self._lock:
            return self._known()

    def write(self, voice_id: str, notes: VoiceNotes) -> None:
        """Other notes of one voice, on the disk when this returns. Raises DiskError, and then nothing has
        changed."""
        with self._lock:
            kept = {**self._known(), voice_id: notes}
            if notes == NO_NOTES:
                del kept[voice_id]
            self._writer.make_folder(self._path.parent)
            voices = {id_: _json_of(each) for id_, each in kept.items()}
            self._writer.write_json(self._path, {"format": 1, "voices": voices})
            self._notes = kept

    def recording(self, name: str) -> Path:
        """Where the recording of a consent lies; it may be gone."""
        return self._path.parent / CONSENTS / Path(name).name

    def keep_recording(self, voice_id: str, path: Path) -> str:
        """Copies a recording in which somebody agrees; its name here. Raises DiskError."""
        suffix = path.suffix.lower()
        target = self.recording(f"{_safe(voice_id)}{suffix if suffix in KINDS else ''}")
        self._writer.make_folder(target.parent)
        self._writer.copy(path, target)
        return target.name

    def _known(self) -> dict[str, VoiceNotes]:
        if self._notes is None:
            self._notes = self._read()
        return self._notes

    def _read(self) -> dict[str, VoiceNotes]:
        if not self._path.exists():
            return {}
        try:
            found = orjson.loads(self._path.read_bytes())["voices"]
            return {str(id_): _notes_of(each) for id_, each in found.items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            _log.warning("the notes on voices cannot be read; they are kept beside, and new ones begun")
            self._writer.move(self._path, self._path.with_suffix(".damaged.json"))
            return {}


def _safe(voice_id: str) -> str:
    """An id as a file's name; ids of services are letters, digits and dashes already."""
    return "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in voice_id)[:80]


def _json_of(notes: VoiceNotes) -> dict[str, Any]:
    json: dict[str, Any] = {}
    if notes.favourite:
        json["favourite"] = True
    if notes.tags:
        json["tags"] = list(notes.tags)
    if notes.origin is not None:
        json["origin"] = notes.origin.value
    if notes.consent is not None:
        consent = notes.consent
        json["consent"] = {"who": consent.who, "when": consent.when, "recording": consent.recording}
    return json


def _notes_of(json: dict[str, Any]) -> VoiceNotes:
    tags: tuple[str, ...] = ()
    for tag in json.get("tags", ()):
        tags = with_tag(tags, str(tag))
    consent, origin = json.get("consent"), json.get("origin")
    return VoiceNotes(
        favourite=bool(json.get("favourite")),
        tags=tags,
        consent=Consent(str(consent["who"]), str(consent["when"]), str(consent.get("recording", "")))
        if consent
        else None,
        origin=Origin(origin) if origin in set(Origin) else None,
    )
