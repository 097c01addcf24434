"""What the contract's tests ask for, and with what."""

from __future__ import annotations

import json
import ssl
from functools import cache
from pathlib import Path
from typing import Any

import httpx

from tests.fakes.engine import RunningEngine

CLASSIC, PAGED, CURRENT = "2024-06-10", "2024-11-13", "2026-08-14"
GOLDEN = Path(__file__).parent / "golden"
NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Loopback needs none; without one httpx reads a quarter of a megabyte of certificates for each client."""
RAW = {"container": "raw", "encoding": "pcm_s16le", "sample_rate": 24000}
HELLO = "Hello there, and welcome. This is a second sentence, so that there is more than one clause."


def client(engine: RunningEngine, version: str = CLASSIC) -> httpx.Client:
    """A plain client with the key and a version."""
    headers = {"X-API-Key": engine.key, "Cartesia-Version": version}
    return httpx.Client(base_url=engine.base_url, headers=headers, trust_env=False, timeout=60, verify=NO_TLS)


@cache
def voice_named(engine: RunningEngine, name: str = "Clara") -> dict[str, Any]:
    """The voice of that name as the engine lists it."""
    with client(engine) as asking:
        return next(voice for voice in asking.get("/voices/").json() if voice["name"] == name)


def body(voice: Any, **more: Any) -> dict[str, Any]:
    """A body for both of the speech routes; `voice` is an id or a specifier."""
    return {"model_id": "sonic-2", "transcript": HELLO, "voice": voice, "output_format": RAW, **more}


def golden(name: str) -> dict[str, Any]:
    """One recorded call of the official SDK."""
    recorded: dict[str, Any] = json.loads((GOLDEN / f"{name}.json").read_text("utf-8"))
    return recorded


def events_of(content: str) -> list[dict[str, Any]]:
    """The events of a stream, checking its frames: a name, one line of data, a blank line."""
    events = []
    for frame in content.removesuffix("\n\n").split("\n\n"):
        name, data = frame.split("\n")
        event = json.loads(data.removeprefix("data: "))
        assert name == f"event: {event['type']}"
        events.append(event)
    return events
