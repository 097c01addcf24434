"""Bodies of requests that several tests send."""

from __future__ import annotations

from typing import Any

from studio.core.speech import Container, Encoding
from studio.wire.speech import ExperimentalControls, TtsBody, VoiceById, WireFormat

VOICE = "694f9389-aac1-45b6-b726-9d9369183238"
RAW = WireFormat(container=Container.RAW, encoding=Encoding.F32, sample_rate=44100)


def hello(controls: ExperimentalControls | None = None, **more: Any) -> TtsBody:
    """«Hello, world!», as the golden requests have it."""
    fields = {
        "model_id": "sonic-2",
        "transcript": "Hello, world!",
        "voice": VoiceById(id=VOICE, controls=controls),
        "language": "en",
        "output_format": RAW,
    }
    return TtsBody(**(fields | more))
