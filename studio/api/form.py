"""multipart/form-data (RFC 7578) that never holds a whole file, says its length and can be sent again."""

from __future__ import annotations

import uuid
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field

from studio.api.upload import Upload

END = b"\r\n"
QUOTED = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
"""How the web's forms write what may not stand in a quoted name."""


@dataclass(frozen=True, slots=True)
class Form:
    """`texts` in their order, then `files`."""

    texts: Sequence[tuple[str, str]]
    files: Sequence[tuple[str, Upload]]
    boundary: str = field(default_factory=lambda: uuid.uuid4().hex)

    @property
    def content_type(self) -> str:
        return f"multipart/form-data; boundary={self.boundary}"

    def opened(self) -> Body:
        """A body to send once; FileMissing. The sizes of the files are those of this moment."""
        return Body(self, [upload.size() for _, upload in self.files])

    def text_part(self, name: str, text: str) -> bytes:
        """A text with everything that stands around it."""
        return self._head(f'name="{name.translate(QUOTED)}"') + END + text.encode() + END

    def file_head(self, name: str, upload: Upload) -> bytes:
        """What stands before a file."""
        named = f'name="{name.translate(QUOTED)}"; filename="{upload.filename.translate(QUOTED)}"'
        kind = upload.content_type.translate(QUOTED).encode()
        return self._head(named) + b"Content-Type: " + kind + END + END

    @property
    def last(self) -> bytes:
        """What stands after everything."""
        return f"--{self.boundary}--\r\n".encode()

    def _head(self, named: str) -> bytes:
        return f"--{self.boundary}\r\nContent-Disposition: form-data; {named}\r\n".encode()


class Body:
    """The bytes of a form, `length` of them, to be read once."""

    def __init__(self, form: Form, sizes: Sequence[int]) -> None:
        self._form, self._sizes = form, sizes
        self._texts = b"".join(form.text_part(*part) for part in form.texts)
        self._heads = [form.file_head(*part) for part in form.files]
        around = sum(len(head) + len(END) for head in self._heads)
        self.length = len(self._texts) + around + sum(sizes) + len(form.last)

    async def pieces(self) -> AsyncGenerator[bytes, None]:
        """All of them; close it if not."""
        yield self._texts
        for (_, upload), head, size in zip(self._form.files, self._heads, self._sizes, strict=True):
            yield head
            async with aclosing(upload.blocks(size)) as blocks:
                async for block in blocks:
                    yield block
            yield END
        yield self._form.last
