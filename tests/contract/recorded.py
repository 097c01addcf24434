"""Recorded calls of the official SDK, served again to our client and compared with what it sends."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from studio.api.client import Client
from studio.api.upload import Upload
from studio.core.connection import Connection, Profile
from tests.contract.conversation import golden
from tests.unit.api.service import Answer, Request, Service, serving

KEY = "sk-of-the-test"
BLANKED = "<API_KEY>"
ITS_OWN = ("x-fern-", "user-agent", "host", "content-length")
"""Headers of the SDK and of the moment."""
ON_THIS_COMPUTER = {"authorization"}
"""Shown beside the other only where it cannot leave the machine (wire contract, section 11)."""


@dataclass(frozen=True)
class Part:
    """A part of a form: all that it says."""

    name: str
    headers: dict[str, str]
    content: bytes


def recorded_parts(request: dict[str, Any]) -> list[Part]:
    """The recorded parts; an empty one is one that is not there (wire contract, section 2)."""
    parts = [Part(part["name"], part["raw_headers"], content_of(part)) for part in request["parts"]]
    return [part for part in parts if part.content]


def content_of(part: dict[str, Any]) -> bytes:
    """What was in a recorded part."""
    return base64.b64decode(part["base64"]) if "base64" in part else part["text"].encode()


def sent_parts(request: Request) -> list[Part]:
    """The parts of what was sent, read by the letter of RFC 7578."""
    kind, _, boundary = request.headers["content-type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    first, *middle, last = request.body.split(f"--{boundary}".encode())
    assert (first, last) == (b"", b"--\r\n")
    return [_part(each.removeprefix(b"\r\n").removesuffix(b"\r\n")) for each in middle]


def _part(content: bytes) -> Part:
    head, _, body = content.partition(b"\r\n\r\n")
    headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
    name = re.search(r' name="([^"]*)"', headers["Content-Disposition"])
    assert name is not None
    return Part(name[1], headers, body)


def recorded_headers(request: dict[str, Any]) -> dict[str, str]:
    """What the SDK sent, with the key of the test."""
    named = {name.lower(): text.replace(BLANKED, KEY) for name, text in request["headers"]}
    return _comparable(named)


def sent_headers(request: Request) -> dict[str, str]:
    """What our client sent and the SDK would have."""
    named = {name: text for name, text in request.headers.items() if name not in ON_THIS_COMPUTER}
    return _comparable(named)


def _comparable(headers: dict[str, str]) -> dict[str, str]:
    return {
        name: re.sub("boundary=.*", "boundary", text)
        for name, text in headers.items()
        if not name.startswith(ITS_OWN)
    }


@dataclass
class Replay:
    """A service that answers as the recorded one did, in its order, and our client at it."""

    client: Client
    service: Service
    recorded: list[dict[str, Any]]
    targets: list[str]

    def compare(self) -> None:
        """Our requests are the recorded ones, part by part."""
        assert len(self.service.requests) == len(self.recorded)
        for sent, recorded in zip(self.service.requests, self.recorded, strict=True):
            assert (sent.method, sent.query) == (recorded["method"], _pairs(recorded))
            assert sent_headers(sent) == recorded_headers(recorded)
            if recorded["body_kind"] == "multipart":
                assert sent_parts(sent) == recorded_parts(recorded)
                assert int(sent.headers["content-length"]) == len(sent.body)
            elif recorded["body_kind"] == "json":
                assert sent.json == _without_null(recorded["body_json"])
            else:
                assert sent.body == b""
        assert [sent.path for sent in self.service.requests] == self.targets

    def upload(self, folder: Path, name: str) -> Upload:
        """The recorded file of the part `name`, from a disk."""
        part = next(part for part in self.recorded[0]["parts"] if part["name"] == name)
        path = folder / f"{name}.sound"
        path.write_bytes(content_of(part))
        return Upload(path, part["filename"], part["raw_headers"]["Content-Type"])


def served(recorded: dict[str, Any]) -> bytes:
    """What the recorded service answered with."""
    body: str = recorded["served"]["body"]
    if body.startswith("base64:"):
        return base64.b64decode(body.removeprefix("base64:"))
    return body.encode()


@contextmanager
def replaying(name: str, under: str = "") -> Iterator[Replay]:
    """The recording `name`; `under` is the path that the client's address has."""
    recorded = golden(name)["requests"]
    waiting = iter(recorded)

    def script(_: Request, answer: Answer) -> None:
        next_one = next(waiting)
        head = {key.replace("-", "_").lower(): text for key, text in next_one["served"]["headers"].items()}
        answer.send(next_one["served"]["status"], served(next_one), **head)

    with serving(script) as service:
        connection = Connection("recorded", "Recorded", service.base_url + under, Profile.CLASSIC)
        client = Client(connection, KEY)
        try:
            yield Replay(client, service, recorded, [unquote(each["path"]) for each in recorded])
        finally:
            client.close()


def _pairs(recorded: dict[str, Any]) -> list[tuple[str, str]]:
    return [(name, text) for name, text in recorded["query_pairs"]]


def _without_null(value: Any) -> Any:
    """The contract takes null as absent everywhere but in an update."""
    return {key: item for key, item in value.items() if item is not None}


def told(recorded: dict[str, Any]) -> Any:
    """The JSON that the recorded service answered with."""
    return json.loads(served(recorded))
