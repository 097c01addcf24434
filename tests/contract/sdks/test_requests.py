"""Our client's later dialect sends what the official SDK 4.2.0 sends, part by part."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from studio.core.connection import Profile
from tests.contract.recorded import sent_parts
from tests.contract.sdks.conftest import Driven, driven
from tests.contract.sdks.lines import answer
from tests.contract.sdks.ours import Ours
from tests.unit.api.service import Answer, Request, Service, serving

KEY = "sk-of-the-test"
ITS_OWN = (
    "x-stainless",
    "x-cartesia-client",
    "user-agent",
    "host",
    "content-length",
    "connection",
    "accept-encoding",
)
"""Headers of the SDK and of the moment."""
ON_THIS_COMPUTER = "x-api-key"
"""Shown beside the other only where it cannot leave the machine (wire contract, section 11)."""
VOICE = {"id": "v1", "name": "n", "description": "d", "language": "en", "created_at": "", "is_owner": True,
         "is_public": False, "embedding": []}  # fmt: skip
DONE = b'data: {"type": "done", "done": true, "status_code": 200, "context_id": "c"}\n\n'
SPOKEN = {"voice": "v1", "transcript": "Hello.", "language": "en"}
ASKED: dict[str, dict[str, Any]] = {
    "status": {},
    "voices": {},
    "speak": SPOKEN,
    "stream": {**SPOKEN, "add_timestamps": True},
    "change": {"clip": "", "voice_id": "v1"},
    "change_stream": {"clip": "", "voice_id": "v1"},
    "infill": {"left": "", "right": "", "transcript": "between", "voice_id": "v1"},
    "clone": {"clip": "", "name": "Ada"},
    "update": {"id": "v1", "name": "n", "description": "d"},
    "delete": {"id": "v1"},
    "datasets": {},
    "create_dataset": {"name": "Lines"},
    "dataset_files": {"id": "d1"},
    "upload_file": {"id": "d1", "path": ""},
}
PAGED = {"voices", "datasets", "dataset_files"}
"""Ours asks for large pages; the SDK for whatever is usual."""
FILES = {"clip", "left", "right", "path"}


def script(request: Request, answered: Answer) -> None:
    """The least that both take for an answer."""
    if request.path.endswith("/sse"):
        answered.send(200, DONE, content_type="text/event-stream")
    elif request.path.endswith("/bytes") or request.path == "/tts/infill":
        answered.send(200, b"\0\0", content_type="audio/wav")
    elif request.method == "DELETE":
        answered.send(204)
    elif request.method == "GET" and request.path.rstrip("/").endswith(("voices", "datasets", "files")):
        answered.send(200, {"data": [], "has_more": False, "next_page": None})
    else:
        answered.send(200, {**VOICE, "ok": True, "version": "1"})


@pytest.fixture(scope="module")
def service() -> Iterator[Service]:
    with serving(script) as started:
        yield started


@pytest.fixture(scope="module")
def sdk(service: Service) -> Iterator[Driven]:
    with driven("4.2.0", service.base_url, KEY) as started:
        yield started


def asked_of(service: Service, ask: Callable[[], object]) -> list[Request]:
    before = len(service.requests)
    ask()
    return service.requests[before:]


def by_ours(service: Service, verb: str, arguments: dict[str, Any]) -> None:
    ours = Ours(service.base_url, KEY, Profile.CURRENT)
    try:
        answered = answer(ours, {"verb": verb, "arguments": arguments})
    finally:
        ours.client.close()
    assert "error" not in answered, answered


def headers(request: Request) -> dict[str, str]:
    """What is said of the request; the SDK names a type of content even where there is none."""
    without = {ON_THIS_COMPUTER} | (set() if request.body else {"content-type"})
    return {
        name: text.partition("; boundary=")[0]
        for name, text in request.headers.items()
        if not name.startswith(ITS_OWN) and name not in without
    }


def content(request: Request) -> Any:
    """The body as what it says; the order of fields says nothing, nor what a model is called."""
    if not request.body:
        return None
    if request.headers["content-type"] == "application/json":
        return json.loads(request.body) | {"model_id": ""}
    parts = [(part.name, part.headers["Content-Disposition"], part.content) for part in sent_parts(request)]
    return sorted(part for part in parts if part[0] != "model_id")


def both(verb: str, service: Service, sdk: Driven, folder: Path) -> tuple[Request, Request]:
    """What we send and what the SDK sends."""
    arguments = dict(ASKED[verb])
    for name in FILES & arguments.keys():
        arguments[name] = str(folder / f"{name}.wav")
        Path(arguments[name]).write_bytes(b"RIFF of " + name.encode())
    theirs = asked_of(service, lambda: getattr(sdk, verb)(**arguments))
    own = asked_of(service, lambda: by_ours(service, verb, arguments))
    assert len(own) == len(theirs) == 1
    return own[0], theirs[0]


@pytest.mark.parametrize("verb", list(ASKED))
def test_both_send_the_same(verb: str, service: Service, sdk: Driven, tmp_path: Path) -> None:
    own, theirs = both(verb, service, sdk, tmp_path)

    assert (own.method, own.path.rstrip("/")) == (theirs.method, theirs.path.rstrip("/"))
    assert sorted(own.query) == sorted(theirs.query) or verb in PAGED
    assert content(own) == content(theirs)


@pytest.mark.parametrize("verb", [verb for verb in ASKED if verb != "upload_file"])
def test_both_say_the_same_of_it(verb: str, service: Service, sdk: Driven, tmp_path: Path) -> None:
    own, theirs = both(verb, service, sdk, tmp_path)

    assert headers(own) == headers(theirs)


def test_an_upload_is_said_to_be_the_same_but_for_its_answer(
    service: Service, sdk: Driven, tmp_path: Path
) -> None:
    """The SDK takes any answer, since it reads none; ours asks for JSON, which errors are."""
    own, theirs = (headers(each) for each in both("upload_file", service, sdk, tmp_path))

    assert (own.pop("accept"), theirs.pop("accept")) == ("application/json", "*/*")
    assert own == theirs
