"""Multipart bodies, read to disk piece by piece."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePath, PureWindowsPath
from typing import BinaryIO

from python_multipart.exceptions import MultipartParseError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.requests import Request

from studio.core.disk_errors import disk_error
from studio.core.errors import BadRequest
from studio.engine.refusals import TooLarge, WrongMedia
from studio.engine.store.store import Store

LARGEST_FILE = 100 * 1024 * 1024
LARGEST_TEXT = 1_000_000
"""Bytes of all text parts together."""
MOST_PARTS = 200

# A broken form is its sender's fault, and is told to them.
logging.getLogger("python_multipart.multipart").setLevel(logging.ERROR)

Texts = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that was sent: where it lies until the request is answered, and what its sender calls it."""

    path: Path
    filename: str
    size: int


@dataclass(slots=True)
class Form:
    """`texts` in their order, names as on the wire; `files` by the name of their part."""

    texts: Texts = field(default_factory=list)
    files: dict[str, Upload] = field(default_factory=dict)

    def file(self, name: str) -> Upload:
        """The file of that part; BadRequest where there is none."""
        if name not in self.files:
            raise BadRequest(f"The file “{name}” is missing.")
        return self.files[name]


@asynccontextmanager
async def received(
    request: Request, store: Store, wanted: Collection[str], largest: int = LARGEST_FILE
) -> AsyncIterator[Form]:
    """The request's form, with files of the `wanted` names as drafts of the store; other files are not kept.
    Drafts that still lie there at the end are deleted.

    WrongMedia for a body that is no form, BadRequest for a broken one, TooLarge for a file of more than
    `largest` bytes or for too much text.
    """
    boundary = _boundary(request)
    most = largest * len(wanted) + LARGEST_TEXT
    if _announced(request) > most:
        raise TooLarge(_too_large(largest))
    reader = _Reader(store, wanted, largest)
    try:
        await _read(request, reader, boundary, most)
        yield reader.form
    finally:
        reader.close()
        for file in reader.drafts:
            with suppress(OSError):
                file.unlink()


async def _read(request: Request, reader: _Reader, boundary: bytes, most: int) -> None:
    parser = MultipartParser(boundary, reader.callbacks)  # type: ignore[arg-type]
    seen = 0
    async for piece in request.stream():
        seen += len(piece)
        if seen > most + LARGEST_TEXT:  # Files that nobody wants count too.
            raise TooLarge(_too_large(reader.largest))
        try:
            parser.write(piece)
        except MultipartParseError as error:
            raise BadRequest("The form is broken: it does not follow multipart/form-data.") from error
        await reader.flush()
    if not reader.ended:
        raise BadRequest("The form breaks off before its end.")


class _Reader:
    """Takes the parser's events; bytes of files wait in `_waiting` until they are written."""

    def __init__(self, store: Store, wanted: Collection[str], largest: int) -> None:
        self.form = Form()
        self.drafts: list[Path] = []
        self.largest = largest
        self.ended = False
        self._store = store
        self._wanted = wanted
        self._headers: dict[str, str] = {}
        self._header = (bytearray(), bytearray())
        self._name = self._filename = ""
        self._is_file = False
        self._text = bytearray()
        self._texts_size = self._parts = self._size = 0
        self._file: BinaryIO | None = None
        self._waiting: list[bytes] = []

    @property
    def callbacks(self) -> dict[str, Callable[..., None]]:
        return {
            "on_part_begin": self._begin,
            "on_header_field": lambda data, start, end: self._header[0].extend(data[start:end]),
            "on_header_value": lambda data, start, end: self._header[1].extend(data[start:end]),
            "on_header_end": self._end_header,
            "on_headers_finished": self._open,
            "on_part_data": self._add,
            "on_part_end": self._end,
            "on_end": self._finish,
        }

    async def flush(self) -> None:
        """Write what waits, away from the event loop."""
        if self._waiting and self._file is not None:
            await self._store.do(self._write)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _begin(self) -> None:
        self._parts += 1
        if self._parts > MOST_PARTS:
            raise BadRequest(f"The form has more than {MOST_PARTS} parts.")
        self._headers, self._text, self._size = {}, bytearray(), 0

    def _end_header(self) -> None:
        name, value = self._header
        self._headers[name.decode("latin-1").lower()] = value.decode("utf-8", "replace")
        self._header = (bytearray(), bytearray())

    def _open(self) -> None:
        disposition = self._headers.get("content-disposition", "")
        _, options = parse_options_header(disposition.encode())
        if b"name" not in options:
            raise BadRequest("A part of the form has no name.")
        self._name = options[b"name"].decode("utf-8", "replace")
        self._is_file = b"filename" in options or self._name in self._wanted
        self._filename = _plain(options.get(b"filename", b"").decode("utf-8", "replace"))
        if self._is_file and self._name in self._wanted and self._name not in self.form.files:
            self._open_file()

    def _open_file(self) -> None:
        path = self._store.draft()
        try:
            self._file = open(path, "xb")  # noqa: SIM115 -- written by many calls, closed by `close`
        except OSError as error:
            raise disk_error(path, error) from error
        self.drafts.append(path)

    def _add(self, data: bytes, start: int, end: int) -> None:
        self._size += end - start
        if not self._is_file:
            self._texts_size += end - start
            if self._texts_size > LARGEST_TEXT:
                raise TooLarge("The form has more text than can be meant.")
            self._text += data[start:end]
        elif self._file is not None:
            if self._size > self.largest:
                raise TooLarge(_too_large(self.largest))
            self._waiting.append(data[start:end])

    def _end(self) -> None:
        if not self._is_file:
            self.form.texts.append((self._name, _decoded(self._text, self._name)))
        elif self._file is not None:
            self._write()
            self.close()
            if self._size or self._filename:
                filename = self._filename or "upload"
                self.form.files[self._name] = Upload(self.drafts[-1], filename, self._size)

    def _finish(self) -> None:
        self.ended = True

    def _write(self) -> None:
        pieces, self._waiting = self._waiting, []
        assert self._file is not None
        try:
            self._file.writelines(pieces)
            self._file.flush()
        except OSError as error:
            raise disk_error(self.drafts[-1], error) from error


def _boundary(request: Request) -> bytes:
    kind, options = parse_options_header(request.headers.get("content-type", "").encode("latin-1"))
    if kind != b"multipart/form-data":
        raise WrongMedia("This has to be sent as a form with files (multipart/form-data).")
    if not options.get(b"boundary"):
        raise BadRequest("The form's Content-Type does not say its boundary.")
    return options[b"boundary"]


def _announced(request: Request) -> int:
    length = request.headers.get("content-length", "")
    return int(length) if length.isascii() and length.isdigit() else 0


def _decoded(text: bytearray, name: str) -> str:
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadRequest(f"The field “{name}” is not text in UTF-8.") from error


def _plain(filename: str) -> str:
    """The last part of a path as any system writes it."""
    return PurePath(PureWindowsPath(filename).name).name


def _too_large(largest: int) -> str:
    return f"A file is too large: at most {largest // (1024 * 1024)} MB can be taken."
