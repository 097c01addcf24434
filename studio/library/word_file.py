"""The words of a Word document (.docx; ECMA-376, WordprocessingML): a ZIP with XML in it.

The file may come from anywhere: what it unpacks to is bounded, and XML that declares a document type, as
entity bombs must, is not read at all. Comments, deleted text, headers and footnotes are left out.
"""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path
from xml.parsers import expat

from studio.core.errors import BadText, TooLarge
from studio.library.text_file import read_bytes

LARGEST_FILE, LARGEST_TEXT = 200 << 20, 64 << 20
"""Bytes of the whole file, with its pictures, and of its unpacked text."""
BROKEN_ZIP = (
    *(zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError),
    *(ValueError, OverflowError, OSError),
)
"""What zipfile raises for a file that is none, or whose directory points to where nothing is."""
_BODY = "word/document.xml"
_SPACE = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
_SKIPPED = frozenset({"del", "moveFrom", "Fallback", "instrText", "rt"})
"""What was deleted or moved away, text boxes said a second time, codes of fields, and small signs over a
word's own."""


def read_paragraphs(path: Path) -> list[str]:
    """The document's paragraphs, headings and lines of tables among them, in their order, none of them blank.
    BadText, TooLarge, and as `read_bytes`."""
    read_bytes(path, LARGEST_FILE)
    reading = _Reading()
    try:
        reading.read(_unpacked(path))
    except (expat.ExpatError, _DocumentType) as error:
        raise _no_document(path) from error
    return [text for text in (each.strip() for each in reading.paragraphs) if text]


def _unpacked(path: Path) -> bytes:
    try:
        with zipfile.ZipFile(path) as archive, archive.open(_BODY) as body:
            content = body.read(LARGEST_TEXT + 1)
    except (*BROKEN_ZIP, KeyError) as error:
        raise _no_document(path) from error
    if len(content) > LARGEST_TEXT:
        raise TooLarge(f"“{path.name}” holds more text than any script.")
    return content


def _no_document(path: Path) -> BadText:
    return BadText(
        f"“{path.name}” is not a Word document that can be read: it is damaged, or of another kind."
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
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def read(self, content: bytes) -> None:
        self._parser.Parse(content, True)

    def _refuse(self, *_: object) -> None:
        raise _DocumentType

    def _start(self, tag: str, _: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        self._skipped += name in _SKIPPED
        if name == "p":
            self._open.append([])
        elif not self._skipped and self._open:
            self._in_text = name == "t"
            self._open[-1].append(_SPACE.get(name, ""))

    def _end(self, tag: str) -> None:
        name = tag.rpartition(":")[2]
        self._skipped -= name in _SKIPPED
        self._in_text = False
        if name == "p" and self._open:
            self.paragraphs.append("".join(self._open.pop()))

    def _text(self, text: str) -> None:
        if self._in_text and not self._skipped:
            self._open[-1].append(text)
