"""Forms whose files stay on the disk."""

from __future__ import annotations

import asyncio
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest

from studio.api.client import Client
from studio.api.form import Form
from studio.api.upload import BLOCK, Upload
from studio.core.cancel import CancelToken
from studio.core.errors import DiskError, FileMissing
from tests.unit.api.service import serving


async def pieces_of(form: Form) -> list[bytes]:
    return [piece async for piece in form.opened().pieces()]


def test_a_form_is_as_long_as_it_says_and_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    path.write_bytes(b"\r\n--" * BLOCK)
    form = Form(
        [("name", "Zoë\r\n“x”"), ("tags[]", "a"), ("tags[]", "b")],
        [("clip", Upload(path, 'a "b"\n.wav', "audio/wav")), ("more", Upload(b"", "", "audio/x"))],
    )
    pieces = asyncio.run(pieces_of(form))
    body = b"".join(pieces)
    assert len(body) == form.opened().length
    assert max(map(len, pieces)) <= BLOCK

    read = message_from_bytes(f"Content-Type: {form.content_type}\n\n".encode() + body)
    parts: Any = read.get_payload()
    assert [part.get_param("name", header="content-disposition") for part in parts] == [
        "name", "tags[]", "tags[]", "clip", "more",
    ]  # fmt: skip
    assert parts[0].get_payload(decode=True).decode() == "Zoë\r\n“x”"
    assert parts[3].get_filename() == "a %22b%22%0A.wav"
    assert parts[3].get_payload(decode=True) == path.read_bytes()
    assert parts[4].get_content_type() == "audio/x"


def test_a_kind_that_would_begin_a_header_of_its_own_stays_in_its_line() -> None:
    head = Form([], []).file_head("clip", Upload(b"", "a", "audio/wav\r\nX-Evil: 1"))
    assert b"\r\nX-Evil" not in head


def test_a_file_that_is_missing_is_said_so_before_anything_is_sent(tmp_path: Path) -> None:
    with serving(lambda request, answer: answer.send(200)) as service:
        client = Client(service.connection(), "")
        with pytest.raises(FileMissing, match="is not where it was"):
            client.upload_file("d1", Upload(tmp_path / "gone.wav", "gone.wav", "audio/wav"))
        client.close()
    assert service.requests == []


def test_a_file_that_becomes_shorter_while_it_is_sent(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(bytes(3 * BLOCK))
    form = Form([], [("file", Upload(path, "a.wav", "audio/wav"))])

    async def cut_short() -> None:
        body = form.opened()
        path.write_bytes(bytes(BLOCK))
        async for _ in body.pieces():
            pass

    with pytest.raises(DiskError, match="changed"):
        asyncio.run(cut_short())


def test_a_large_file_arrives_whole_and_in_one_piece(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(bytes(range(256)) * (1 << 12))

    with serving(lambda request, answer: answer.send(204)) as service:
        client = Client(service.connection(), "")
        client.upload_file("d1", Upload(path, "a.wav", "audio/wav"), cancel=CancelToken())
        client.close()
    [request] = service.requests
    assert path.read_bytes() in request.body
    assert len(request.body) == int(request.headers["content-length"])
    assert "transfer-encoding" not in request.headers
