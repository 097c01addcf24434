"""Files of text, whatever they were encoded in."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from pathlib import Path

from studio.core.errors import BadText, DiskError, FileMissing, TooLarge
from studio.core.language import tr

LARGEST = 20 << 20
"""Bytes: some three million words."""
_BEGINNINGS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NO_TEXTS: tuple[tuple[bytes, Callable[[str], str]], ...] = (
    (
        b"\xd0\xcf\x11\xe0",
        lambda name: tr(
            "“{name}” is an old Word file. Save it as .docx in the program that made it, and open that.",
            name=name,
        ),
    ),
    (
        b"{\\rtf",
        lambda name: tr(
            "“{name}” is a rich text file. Save it as .docx or .txt in the program that made it, "
            "and open that.",
            name=name,
        ),
    ),
    (
        b"%PDF",
        lambda name: tr(
            "“{name}” is a PDF, which has pages but no text in order. Open the text that it was made of.",
            name=name,
        ),
    ),
    (b"PK\x03\x04", lambda name: tr("“{name}” is not a text file, but an archive.", name=name)),
)


def read_bytes(path: Path, largest: int = LARGEST) -> bytes:
    """What is in the file. FileMissing, DiskError, TooLarge."""
    try:
        with path.open("rb") as file:
            content = file.read(largest + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissing(
            tr("“{name}” is not in “{folder}” any more.", name=path.name, folder=path.parent)
        ) from error
    except IsADirectoryError as error:
        raise BadText(tr("“{name}” is a folder, not a text.", name=path.name)) from error
    except PermissionError as error:
        if path.is_dir():
            raise DiskError(tr("“{name}” is a folder, not a text.", name=path.name)) from error
        raise DiskError(
            tr("“{name}” may not be read: it belongs to somebody else.", name=path.name)
        ) from error
    except OSError as error:
        raise DiskError(
            tr("“{name}” could not be read: {reason}.", name=path.name, reason=error.strerror or error)
        ) from error
    if len(content) > largest:
        raise TooLarge(
            tr(
                "“{name}” is larger than any script: more than {megabytes} MB.",
                name=path.name,
                megabytes=largest >> 20,
            )
        )
    return content


def read_text(path: Path) -> str:
    """The file's text: by its byte order mark, else UTF-8, else as Windows wrote it in the West (cp1252).
    BadText where it is no text, and as `read_bytes`."""
    content = read_bytes(path)
    for beginning, sentence in _NO_TEXTS:
        if content.startswith(beginning):
            raise BadText(sentence(path.name))
    text = _decoded(content)
    if text is None or text.count("\0") > len(text) // 1000:
        raise BadText(tr("“{name}” is not a text that the studio can read.", name=path.name))
    return text


def _decoded(content: bytes) -> str | None:
    for beginning, encoding in _BEGINNINGS:
        if content.startswith(beginning):
            return _try(content, encoding)
    wide = _without_mark(content)
    if wide:
        return _try(content, wide)
    found = _try(content, "utf-8")
    # Five bytes are nothing in cp1252; they are read as the control characters of Latin 1.
    return _try(content, "cp1252") or content.decode("latin-1") if found is None else found


def _without_mark(content: bytes) -> str:
    """UTF-16 that does not say so: every other byte of Western text is 0."""
    head = content[:2000]
    if len(head) < 4:
        return ""
    if head[1::2].count(0) > len(head) // 4 and head[::2].count(0) < len(head) // 50 + 1:
        return "utf-16-le"
    if head[::2].count(0) > len(head) // 4 and head[1::2].count(0) < len(head) // 50 + 1:
        return "utf-16-be"
    return ""


def _try(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None
