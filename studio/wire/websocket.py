"""Messages of the TTS websocket (wire contract, section 5); what the server sends is in `events`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from studio.wire.events import Event
from studio.wire.speech import TtsBody, WireModel


class SocketBody(TtsBody):
    """What the client asks for: a text, or a part of one that goes on."""

    continue_: bool | None = Field(None, alias="continue")
    flush: bool | None = None
    max_buffer_delay_ms: float | None = None


class CancelBody(WireModel):
    """Stops what has not begun of a context."""

    context_id: str
    cancel: Literal[True] = True


class Envelope(WireModel):
    """What every message of a client has, whatever else it asks for."""

    context_id: str | None = None
    transcript: str | None = None
    continue_: bool | None = Field(None, alias="continue")
    flush: bool | None = None
    cancel: bool | None = None


class FlushDoneEvent(Event):
    """All that was asked for before flush number `flush_id`, counted from 1, has been sent."""

    type: Literal["flush_done"] = "flush_done"
    status_code: int = 206
    done: bool = False
    flush_id: int
    flush_done: bool = True
