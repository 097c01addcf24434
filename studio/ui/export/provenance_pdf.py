"""The sheet of provenance as a page to be read and filed: a PDF."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterable, Iterator
from contextlib import suppress
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from studio.core.cue_sheet import timecode
from studio.core.errors import DiskError
from studio.core.language import shown, together, tr, trn
from studio.core.provenance import Provenance, Synthetic
from studio.core.script_export import Exported
from studio.core.voice_notes import Consent
from studio.library.writer import Writer
from studio.services.trace import PDF

RESOLUTION = 150
INK, QUIET, LINE = "#1d1d1f", "#5b5b60", "#c9c7c2"
"""Paper has one theme."""
STYLE = f"""
body {{ font-family: Inter, sans-serif; font-size: 9pt; color: {INK}; }}
h1 {{ font-size: 16pt; }}
.quiet {{ color: {QUIET}; font-size: 8pt; }}
td, th {{ padding: 4px 6px; border-bottom: 1px solid {LINE}; text-align: left; vertical-align: top; }}
th {{ color: {QUIET}; font-size: 8pt; }}
"""
HEAD = (
    tr("Start", about="when a stretch of sound begins"),
    tr("End", about="when a stretch of sound ends"),
    tr("Words"),
    tr("Voice"),
    tr("Made by"),
    tr("Made", about="when it was made"),
    tr("Approved by"),
    tr("Consent"),
)


def print_pdf(sheet: Provenance, path: Path) -> None:
    """Writes it, whole or not at all. May be called on any thread. Raises DiskError."""
    unfinished = path.with_name(f".{uuid.uuid4().hex}.part")
    Writer().create(unfinished, b"")  # Qt would not say why it cannot write there.
    try:
        _print(sheet, unfinished)
        if not unfinished.stat().st_size:
            raise DiskError(
                tr("“{name}” could not be written in “{folder}”.", name=path.name, folder=path.parent)
            )
        Writer().move(unfinished, path)
    finally:
        with suppress(OSError):
            os.unlink(unfinished)


def with_pdf(done: Exported) -> Exported:
    """The export, with its sheet printed where a name was kept for it. Raises DiskError."""
    print_beside(done.provenance, done.files)
    return done


def print_beside(sheet: Provenance | None, files: Iterable[Path]) -> None:
    """Prints the sheet where one of the files of its export is a name for it. Raises DiskError."""
    place = next((path for path in files if path.name.endswith(PDF)), None)
    if place is not None and sheet is not None:
        print_pdf(sheet, place)


def html_of(sheet: Provenance) -> str:
    """The page; everything that others wrote is text in it."""
    rows = "".join(_row(each) for each in sheet.stretches)
    head = "".join(f"<th>{escape(words)}</th>" for words in HEAD)
    about = together(tr("Where the synthetic sound of this export comes from."), _sum(sheet))
    return (
        f"<h1>{escape(sheet.title)}</h1><p>{escape(about)}</p>"
        f"<p class='quiet'>{escape(_origin(sheet))} · Pickup Studio</p>"
        f"<table cellspacing='0' width='100%'><thead><tr>{head}</tr></thead>{rows}</table>"
    )


def _sum(sheet: Provenance) -> str:
    return trn(
        "{count} stretch, {length} in all.",
        "{count} stretches, {length} in all.",
        len(sheet.stretches),
        length=timecode(sheet.seconds),
    )


def _origin(sheet: Provenance) -> str:
    return tr(
        "Project {project} · written {time} by {person}",
        project=sheet.project,
        time=_day(sheet.written),
        person=sheet.written_by or tr("nobody known"),
    )


def _row(each: Synthetic) -> str:
    return "<tr>" + "".join(f"<td>{words}</td>" for words in _cells(each)) + "</tr>"


def _cells(each: Synthetic) -> Iterator[str]:
    file = f"<br><span class='quiet'>{escape(each.file)}</span>" if each.file else ""
    request = f"<br><span class='quiet'>{escape(each.request_id)}</span>" if each.request_id else ""
    yield timecode(each.start)
    yield timecode(each.end) + file
    yield escape(each.text)
    take = tr("take {number}", about="in a sentence", number=each.take)
    yield f"{escape(each.voice)}<br><span class='quiet'>{escape(take)}</span>"
    model = f"<br><span class='quiet'>{escape(each.model)}</span>" if each.model else ""
    yield f"{escape(shown(each.engine))}{model}{request}"
    yield escape(_day(each.made))
    yield escape(each.approver or tr("not approved"))
    yield escape(_consent(each.consent))


def _consent(consent: Consent | None) -> str:
    if consent is None:
        return tr("none noted", about="consent")
    if consent.recording:
        return tr(
            "{person}, agreed on {date}, said in {recording}",
            person=consent.who,
            date=consent.when,
            recording=consent.recording,
        )
    return tr("{person}, agreed on {date}", person=consent.who, date=consent.when)


def _day(stamp: str) -> str:
    return stamp[:16].replace("T", " ")


def _print(sheet: Provenance, path: Path) -> None:
    pages = QPdfWriter(str(path))
    pages.setTitle(tr("{title}: provenance", title=sheet.title))
    pages.setCreator("Pickup Studio")
    pages.setResolution(RESOLUTION)
    landscape = QPageLayout.Orientation.Landscape
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    pages.setPageLayout(QPageLayout(a4, landscape, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter))
    document = QTextDocument()
    document.setDefaultStyleSheet(STYLE)
    document.setHtml(f"<body>{html_of(sheet)}</body>")
    document.print_(pages)
