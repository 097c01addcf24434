"""Tells of an export where every synthetic second of it comes from, and writes that down beside it."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Sequence
from pathlib import Path

import orjson

from studio.core.provenance import HeardTake, Provenance, Synthetic, to_csv, to_json, to_labels, to_regions
from studio.core.take import Take
from studio.core.this_computer import THIS_COMPUTER
from studio.core.voice_notes import Consent
from studio.library import clock as clocks
from studio.library.clock import Clock, stamp
from studio.library.project import Project
from studio.library.project_files import TAKES
from studio.library.settings import Settings
from studio.library.writer import Writer
from studio.services.voice_notes import KeepVoiceNotes

ENDINGS = (" provenance.csv", " provenance.json", " provenance labels.txt", " provenance regions.csv")
"""Of the files beside an export: tables, Audacity's labels, Reaper's regions."""
PDF = " provenance.pdf"
"""Printed by the window."""
APPROVER = "approver"
"""The setting: who approves what is exported, empty for the name that the system knows."""

ConsentOf = Callable[[str], Consent | None]


class TraceExport:
    """`trace(title, heard, project)` gives the sheet; `trace.write(sheet, stem)` writes it as tables and as
    markers. What it says of a take is what was noted when it was made, so that it holds where the connection
    is gone."""

    def __init__(
        self,
        settings: Settings,
        consent: ConsentOf,
        writer: Writer | None = None,
        clock: Clock = clocks.now,
    ) -> None:
        self._settings, self._writer, self._clock = settings, writer or Writer(), clock
        self._consent = consent

    @property
    def approver(self) -> str:
        """Who approves here."""
        return str(self._settings.get(APPROVER) or "") or _user()

    def __call__(self, title: str, heard: Sequence[HeardTake], project: Project) -> Provenance:
        """The sheet of an export in which `heard` is what was made."""
        stretches = tuple(self._stretch(number, each, project) for number, each in enumerate(heard, 1))
        return Provenance(title, stamp(self._clock), self.approver, project.name, stretches)

    def write(self, sheet: Provenance, stem: Path) -> tuple[Path, ...]:
        """The files beside `stem`, the export's name without its ending. Raises DiskError."""
        texts = (
            to_csv(sheet).encode("utf-8-sig"),
            to_json(sheet).encode(),
            to_labels(sheet.stretches).encode(),
            to_regions(sheet.stretches).encode(),
        )
        files = tuple(stem.with_name(f"{stem.name}{ending}") for ending in ENDINGS)
        for path, text in zip(files, texts, strict=True):
            self._writer.write(path, text)
        return files

    def _stretch(self, number: int, heard: HeardTake, project: Project) -> Synthetic:
        take = heard.take
        return Synthetic(
            number,
            heard.start,
            heard.end,
            heard.text,
            take.voice_name,
            take.request.voice_id,
            _engine_of(take, project),
            "" if take.connection == THIS_COMPUTER else take.request.model,
            take.made_at,
            self.approver if heard.approved else "",
            self._consent(take.request.voice_id),
            heard.number or take.number,
            take.request_id,
            heard.file,
        )


def consents_of(notes: KeepVoiceNotes) -> ConsentOf:
    """What is noted of the consent of whoever a voice is of."""
    return lambda voice_id: notes.notes(voice_id).consent


def _engine_of(take: Take, project: Project) -> str:
    """The name of the connection as it was when the take was made."""
    try:
        told = orjson.loads((project.folder / TAKES / f"{take.id}.json").read_bytes())
        return str(told["connection"]["name"])
    except (OSError, ValueError, KeyError, TypeError):
        return take.connection


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
