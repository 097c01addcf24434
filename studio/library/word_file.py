"""The words of a Word document (.docx; ECMA-376, WordprocessingML): a ZIP with XML in it.

The file may come from anywhere: what it unpacks to is bounded, and XML that declares a document type, as
entity bombs must, is not read at all. Deleted text, comments, headers and footnotes are left out.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from xml.parsers import expat

from studio.core.errors import BadText, TooLarge
from studio.core.language import tr
from studio.library.text_file import read_bytes

LARGEST_FILE, LARGEST_TEXT = 200 << 20, 64 << 20
"""Bytes of the whole file, with its pictures, and of its unpacked text."""
BROKEN_ZIP = (
    *(zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError),
    *(ValueError, OverflowError, OSError),
)
"""What zipfile raises for a file that is none, or whose directory points to where nothing is."""
BODY = "word/document.xml"
SPACE = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
SKIPPED = frozenset({"del", "moveFrom", "Fallback", "instrText", "rt"})
"""What was deleted or moved away, text boxes said a second time, codes of fields, and small signs over a
word's own."""


def read_paragraphs(path: Path) -> list[str]:
    """The document's paragraphs, headings and lines of tables among them, in their order, none of them blank.
    BadText, TooLarge, and as `read_bytes`."""
    reading = _Reading()
    parse(path, unpacked(path, BODY), reading.start, reading.end, reading.text)
    return [text for text in (each.strip() for each in reading.paragraphs) if text]


def unpacked(path: Path, part: str, *, missing: bytes | None = None) -> bytes:
    """A part of the document, `missing` if it has none of that name and that is given. BadText where it is no
    document, TooLarge, and as `read_bytes`."""
    read_bytes(path, LARGEST_FILE)
    try:
        with zipfile.ZipFile(path) as archive:
            if missing is not None and part not in archive.namelist():
                return missing
            with archive.open(part) as body:
                content = body.read(LARGEST_TEXT + 1)
    except (*BROKEN_ZIP, KeyError) as error:
        raise _no_document(path) from error
    if len(content) > LARGEST_TEXT:
        raise TooLarge(tr("“{name}” holds more text than any script.", name=path.name))
    return content


def parse(
    path: Path,
    content: bytes,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
    text: Callable[[str], None],
) -> None:
    """Reads a part's XML: names of elements and attributes come without their prefix. BadText where it is
    broken, or declares a document type."""

    def plain(tag: str, attributes: dict[str, str]) -> None:
        start(_plain(tag), {_plain(name): value for name, value in attributes.items()})

    def refuse(*_: object) -> None:
        raise _DocumentType

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = plain
    parser.EndElementHandler = lambda tag: end(_plain(tag))
    parser.CharacterDataHandler = text
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, _DocumentType) as error:
        raise _no_document(path) from error


def _plain(tag: str) -> str:
    return tag.rpartition(":")[2]


def _no_document(path: Path) -> BadText:
    return BadText(
        tr(
            "“{name}” is not a Word document that can be read: it is damaged, or of another kind.",
            name=path.name,
        )
    )


class _DocumentType(Exception):
    """The XML declares a document type; Word never does."""


class _Reading:
    """Paragraphs of the body as its XML goes by."""

    def __init__(self) -> None:
        self.paragraphs: list[str] = []
        self._open: list[list[str]] = []
        self._skipped = 0
        self._in_text = False

    def start(self, name: str, _: dict[str, str]) -> None:
        self._skipped += name in SKIPPED
        if name == "p":
            self._open.append([])
        elif not self._skipped and self._open:
            self._in_text = name == "t"
            self._open[-1].append(SPACE.get(name, ""))

    def end(self, name: str) -> None:
        self._skipped -= name in SKIPPED
        self._in_text = False
        if name == "p" and self._open:
            self.paragraphs.append("".join(self._open.pop()))

    def text(self, text: str) -> None:
        if self._in_text and not self._skipped:
            self._open[-1].append(text)
