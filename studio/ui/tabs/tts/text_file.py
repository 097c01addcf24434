"""Opening a text as a script."""

from __future__ import annotations

from pathlib import Path

from studio.core.errors import BadText, DiskError, FileMissing

MOST_BYTES = 2_000_000
FILTER = "Texts (*.txt *.md *.markdown *.text);;All files (*)"
UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def read_text(path: Path) -> str:
    """The words of a text file: UTF-8, UTF-16 with its mark, else Windows' western characters.

    Raises FileMissing, DiskError, or BadText for what is no text.
    """
    raw = _bytes_of(path)
    if len(raw) > MOST_BYTES:
        raise BadText(f"“{path.name}” is too long for one script.")
    text = _decoded(raw)
    if "\0" in text:
        raise BadText(f"“{path.name}” is not a text file.")
    words = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    if not words:
        raise BadText(f"“{path.name}” has no words in it.")
    return words


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(f"“{path.name}” is not there any more.") from error
    except OSError as error:
        raise DiskError(f"“{path.name}” could not be read: {error.strerror or error}.") from error


def _decoded(raw: bytes) -> str:
    if raw.startswith(UTF16_MARKS):
        return raw.decode("utf-16", errors="replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")
