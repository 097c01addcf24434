"""Forms with files, whatever is in them."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest

from studio.engine.uploads import LARGEST_FILE
from tests.contract.conversation import client, voice_named
from tests.contract.recordings import tone, wav
from tests.fakes.craft import ToyCraft
from tests.fakes.engine import FullVoice, RunningEngine, running

CLONE = {"name": "Ada", "language": "en", "mode": "similarity", "enhance": "false"}
BORDER = "x-border-x"


@pytest.fixture(scope="module")
def craft() -> ToyCraft:
    return ToyCraft()


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory, craft: ToyCraft) -> Iterator[RunningEngine]:
    with running(tmp_path_factory.mktemp("toy"), lambda _: FullVoice(), craft) as engine:
        yield engine


def cloned(engine: RunningEngine, fields: Any = None, **files: Any) -> httpx.Response:
    sent = files or {"clip": ("a.wav", wav(), "audio/wav")}
    with client(engine) as asking:
        return asking.post("/voices/clone", data=CLONE if fields is None else fields, files=sent)


def raw(
    engine: RunningEngine, content: Any, kind: str = f"multipart/form-data; boundary={BORDER}"
) -> httpx.Response:
    with client(engine) as asking:
        return asking.post("/voices/clone", content=content, headers={"Content-Type": kind})


def part(disposition: str, content: bytes = b"x") -> bytes:
    return f"--{BORDER}\r\nContent-Disposition: form-data; {disposition}\r\n\r\n".encode() + content + b"\r\n"


def connected(engine: RunningEngine) -> socket.socket:
    return socket.create_connection(("127.0.0.1", engine.port), 30)


def head(engine: RunningEngine, length: int) -> bytes:
    lines = [
        "POST /voices/clone HTTP/1.1", f"Host: localhost:{engine.port}", f"X-API-Key: {engine.key}",
        f"Content-Length: {length}", f"Content-Type: multipart/form-data; boundary={BORDER}", "", "",
    ]  # fmt: skip
    return "\r\n".join(lines).encode()


END = f"--{BORDER}--\r\n".encode()
FIELDS = part('name="name"', b"Ada") + part('name="language"', b"en")


def test_a_clip_of_any_kind_reaches_the_craft_as_it_needs_it(toy: RunningEngine, craft: ToyCraft) -> None:
    stereo = wav(tone(2.0, rate=48000).repeat(2).reshape(-1, 2), 48000, "FLAC")
    answer = cloned(toy, clip=("a.flac", stereo, "application/octet-stream"))

    assert answer.status_code == 200
    assert craft.asked[-1] == (48000, "en", None, False, "similarity")


def test_every_field_reaches_the_craft(toy: RunningEngine, craft: ToyCraft) -> None:
    fields = CLONE | {"mode": "stability", "enhance": "true", "transcript": "the words", "language": "fr"}
    assert cloned(toy, fields).status_code == 200
    assert craft.asked[-1][1:] == ("fr", "the words", True, "stability")


def test_empty_parts_are_absent_and_unknown_ones_ignored(toy: RunningEngine, craft: ToyCraft) -> None:
    fields = CLONE | {"transcript": "", "description": "", "enhance": "", "mode": "", "nonsense[a][]": "1"}
    answer = cloned(toy, fields, clip=("", wav(), ""), other=("b.txt", b"no sound", "text/plain"))

    assert answer.status_code == 200
    assert craft.asked[-1][1:] == ("en", None, False, "similarity")
    assert list((toy.store / "incoming").iterdir()) == []


@pytest.mark.parametrize(("fields", "words"), [
    ({}, "name"), (CLONE | {"name": " "}, "name"), (CLONE | {"mode": "exact"}, "similarity, stability"),
    (CLONE | {"enhance": "maybe"}, "enhance"), (CLONE | {"language": "xx"}, "English (en)"),
    (CLONE | {"accent": "klingon"}, "general-american"), (CLONE | {"accent": "parisian"}, "parisian"),
])  # fmt: skip
def test_fields_that_mean_nothing_are_named(toy: RunningEngine, fields: Any, words: str) -> None:
    answer = cloned(toy, fields)

    assert answer.status_code == 400
    assert words in answer.json()["message"]


def test_a_base_voice_has_to_be_there(toy: RunningEngine) -> None:
    assert cloned(toy, CLONE | {"base_voice_id": "nobody"}).status_code == 404
    assert cloned(toy, CLONE | {"base_voice_id": voice_named(toy)["id"]}).status_code == 200


def test_a_retry_of_the_older_sdk_that_lost_its_fields_is_told_so(toy: RunningEngine) -> None:
    answer = cloned(toy, {})

    assert answer.status_code == 400
    assert "“name” is missing" in answer.json()["message"]


@pytest.mark.parametrize(("content", "status", "words"), [
    (FIELDS + END, 400, "“clip” is missing"),
    (FIELDS + part('name="clip"', b"") + END, 400, "“clip” is missing"),
    (FIELDS + part('name="clip"', b"words") + END, 422, "not a sound file"),
    (FIELDS + part('name="clip"; filename="a.wav"', wav()), 400, "breaks off"),
    (FIELDS + part('name="clip"; filename="a.wav"', wav())[:5000], 400, "breaks off"),
    (b"", 400, "breaks off"),
    (b"no form at all", 400, "does not follow"),
    (part("filename=x") + END, 400, "no name"),
    (part('name="name"', b"\xff\xfe") + END, 400, "UTF-8"),
    (part('name="name"', b"x" * 1_000_001) + END, 413, "more text"),
    (FIELDS * 101 + END, 400, "200 parts"),
])  # fmt: skip
def test_broken_forms_are_refused_in_a_sentence(
    toy: RunningEngine, content: bytes, status: int, words: str
) -> None:
    answer = raw(toy, content)

    assert answer.status_code == status
    assert words in answer.json()["message"]
    assert list((toy.store / "incoming").iterdir()) == []


@pytest.mark.parametrize(("kind", "status"), [
    ("application/json", 415), ("text/plain", 415), ("multipart/form-data", 400),
    ("multipart/mixed; boundary=x", 415),
])  # fmt: skip
def test_what_is_no_form_is_refused(toy: RunningEngine, kind: str, status: int) -> None:
    assert raw(toy, b"{}", kind).status_code == status


def test_a_clip_that_lasts_too_long_is_refused(toy: RunningEngine) -> None:
    long = wav(np.zeros(901 * 4000, np.float32), 4000, "FLAC")
    answer = cloned(toy, clip=("long.flac", long, ""))

    assert answer.status_code == 413
    assert "15 minutes" in answer.json()["message"]


def test_a_file_that_is_too_large_is_refused_before_it_is_all_there(toy: RunningEngine) -> None:
    def pieces() -> Iterator[bytes]:
        yield FIELDS + part('name="clip"; filename="a.wav"')[:-2]
        for _ in range(LARGEST_FILE // 1_000_000 + 2):
            yield bytes(1_000_000)

    answer = raw(toy, pieces())

    assert answer.status_code == 413
    assert "100 MB" in answer.json()["message"]
    assert list((toy.store / "incoming").iterdir()) == []


def test_a_body_that_is_announced_too_large_is_refused_at_once(toy: RunningEngine) -> None:
    with connected(toy) as connection:
        connection.sendall(head(toy, 10_000_000_000))
        assert connection.recv(1000).startswith(b"HTTP/1.1 413")


def test_a_client_that_leaves_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    with running(tmp_path, lambda _: FullVoice(), ToyCraft()) as engine, connected(engine) as connection:
        connection.sendall(head(engine, 90_000) + FIELDS + part('name="clip"; filename="a.wav"', bytes(9000)))
    # The engine has ended, and with it every request.
    assert list((tmp_path / "incoming").iterdir()) == []
