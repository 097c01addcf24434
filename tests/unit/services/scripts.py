"""Services that are told how to speak, and how to fail."""

from __future__ import annotations

import base64
from collections.abc import Callable
from email import message_from_bytes
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from studio.core.connection import Ability, Profile
from studio.core.speech import Container, Encoding, OutputFormat, SpeechRequest
from studio.services.studio import Services
from tests.unit.api.service import Answer, Request, Service

RAW = OutputFormat(Container.RAW, 8000, Encoding.S16)
REQUEST = SpeechRequest("Ahoy there.", "v1", format=RAW)
SECOND = bytes(range(250)) * 64
"""A second of sound: 8000 samples of 16 bits."""
CHUNK: dict[str, Any] = {
    "type": "chunk",
    "data": base64.b64encode(SECOND).decode(),
    "done": False,
    "status_code": 206,
    "context_id": "r-1",
}
DONE = {"type": "done", "done": True, "status_code": 200}
ABLE = {"ok": True, "version": "x", "capabilities": ["tts", "stream", "timestamps", "controls"]}
ALL_ABLE = {"ok": True, "version": "x", "capabilities": [str(ability) for ability in Ability]}

MAKING = (
    "/tts/",
    "/infill/",
    "/voice-changer/",
    "/voices/clone",
    "/voices/mix",
    "/voices/localize",
    "/datasets/",
)
Speech = Callable[[Request, Answer], None]


def voicing(speech: Speech, abilities: dict[str, Any] | None = None) -> Speech:
    """A service with one voice that answers requests for speech by `speech`."""

    def script(request: Request, answer: Answer) -> None:
        if request.path == "/":
            answer.send(200, abilities or ABLE)
        elif request.path == "/voices/":
            answer.send(200, [{"id": "v1", "name": "Clara"}])
        elif request.path == "/voices/v1":
            answer.send(200, {"id": "v1", "name": "Clara"})
        elif request.path.startswith(MAKING):
            speech(request, answer)
        else:
            answer.send(404, b"Not found: nothing here")

    return script


def choose(services: Services, service: Service) -> None:
    """Let the service speak."""
    added = services.connect.add("Studio B", service.base_url, Profile.CLASSIC, "")
    services.connect.choose(added.id)


def parts_of(request: Request) -> list[tuple[str, str | bytes]]:
    """A form's parts in their order: text, or the bytes of a file."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    found: list[tuple[str, str | bytes]] = []
    for part in message_from_bytes(head + request.body).get_payload():
        content = part.get_payload(decode=True)
        name = str(part.get_param("name", header="content-disposition"))
        found.append((name, content if part.get_filename() else content.decode()))
    return found


def recording(path: Path, seconds: float = 1.0, rate: int = 16000) -> Path:
    """A file with a tone in it."""
    wave = 0.4 * np.sin(np.arange(round(seconds * rate)) / 11)
    soundfile.write(path, wave.astype(np.float32), rate)
    return path
