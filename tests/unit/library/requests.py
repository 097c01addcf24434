"""Requests and makings that several tests write down."""

from __future__ import annotations

from studio.core.connection import Connection, Profile
from studio.core.speech import (
    Container,
    Controls,
    Emotion,
    Encoding,
    Feeling,
    Level,
    OutputFormat,
    SpeechRequest,
)
from studio.library.take_writer import Making

HERE = Connection("this-computer", "This computer", "http://localhost:1")
HOSTED = Connection("h1", "Studio B", "https://voices.invalid", Profile.CURRENT)
WAV = OutputFormat(Container.WAV, 24000, Encoding.S16)
MP3 = OutputFormat(Container.MP3, 44100, None, 128000)
MAKING = Making(HOSTED, "Clara", "/tts/sse", {"model_id": "sonic-2", "transcript": "Ahoy ⚓"}, 6)


def ahoy(form: OutputFormat = WAV) -> SpeechRequest:
    controls = Controls(-0.5, (Emotion(Feeling.CURIOSITY, Level.HIGH), Emotion(Feeling.ANGER)))
    return SpeechRequest("Ahoy ⚓", "v1", controls=controls, format=form, duration=3.5, seed=7)
