"""The voices that were cloned of recordings, in one file of the library, so that none is made twice."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import orjson

from studio.core.as_recorded import VoiceNote
from studio.core.log import logger
from studio.core.region import Region
from studio.library.writer import Writer

FORMAT = 1
_log = logger(__name__)


class AsRecordedFile:
    """Safe from any thread. A file that cannot be read is kept beside, and a new one begun: its voices are
    made again."""

    def __init__(self, path: Path, writer: Writer) -> None:
        self._path, self._writer = path, writer
        self._lock = threading.Lock()
        self._notes: tuple[VoiceNote, ...] | None = None

    def read(self) -> tuple[VoiceNote, ...]:
        """The notes in the order in which they were written."""
        with self._lock:
            if self._notes is None:
                self._notes = self._read()
            return self._notes

    def write(self, notes: Iterable[VoiceNote]) -> None:
        """Other notes, on the disk when this returns. Raises DiskError; the notes hold until the studio is
        closed even then."""
        kept = tuple(notes)
        with self._lock:
            self._notes = kept
            self._writer.make_folder(self._path.parent)
            rows = [_to_json(each) for each in kept]
            self._writer.write_json(self._path, {"format": FORMAT, "voices": rows})

    def _read(self) -> tuple[VoiceNote, ...]:
        if not self._path.exists():
            return ()
        try:
            return tuple(_from_json(each) for each in orjson.loads(self._path.read_bytes())["voices"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            _log.warning("the list of voices as recorded cannot be read; it is kept beside")
            self._writer.move(self._path, self._path.with_suffix(".damaged.json"))
            return ()


def _to_json(note: VoiceNote) -> dict[str, Any]:
    return {
        "connection": note.connection,
        "recording": note.recording,
        "language": note.language,
        "voice": note.voice_id,
        "sample": [note.sample.start, note.sample.end],
        "places": list(note.places),
        "used": note.used,
    }


def _from_json(value: dict[str, Any]) -> VoiceNote:
    return VoiceNote(
        value["connection"],
        value["recording"],
        value["language"],
        value["voice"],
        Region(*value["sample"]),
        tuple(value["places"]),
        value["used"],
    )
