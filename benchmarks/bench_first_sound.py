"""How soon the first sound of a long text arrives, beside the whole of it and beside waiting for all."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.figure import Figure, at_most
from benchmarks.texts import words_of_speech
from studio.api.client import Client
from studio.api.events import SoundPiece
from studio.core.cancel import CancelToken
from studio.core.connection import Connection
from studio.core.this_computer import THIS_COMPUTER
from studio.launch.engine import EngineProcess
from studio.wire.speech import TtsBody

WORDS = 200
ROUNDS = 2
SHORT = "The harbour is quiet before six."
LATEST = "first chunk of an SSE stream at the client, engine in its own process, voices loaded, idle machine"


def measure() -> Iterator[Figure]:
    """Yields ratios of the first sound to the whole, streamed and not, and plain seconds for the record."""
    with tempfile.TemporaryDirectory() as folder:
        engine = EngineProcess(Path(folder) / "engine", Path(folder) / "engine.log", lambda state: None)
        engine.start()
        engine.wait_ready(120)
        client = Client(Connection(THIS_COMPUTER, "bench", engine.base_url), engine.key)
        try:
            yield from _figures(client)
        finally:
            client.close()
            engine.stop()


def _figures(client: Client) -> Iterator[Figure]:
    voice = client.voices(CancelToken())[0].id
    _streamed(client, voice, SHORT)
    text = words_of_speech(WORDS)
    streamed = [_streamed(client, voice, text) for _ in range(ROUNDS)]
    whole = [_unstreamed(client, voice, text) for _ in range(ROUNDS)]
    first = median(first for first, _ in streamed)
    method = f"{WORDS} words, median of {ROUNDS}; {LATEST}"
    ratios = [first / all_ for first, all_ in streamed]
    yield Figure(
        "first sound ÷ the whole stream", median(ratios), "", at_most(0.1), "the same stream", method
    )
    yield Figure(
        "first sound ÷ unstreamed", first / median(whole), "", at_most(0.1), "/tts/bytes to its end", method
    )
    yield Figure("first sound of a long text", first, "s", at_most(2.0), method=method)
    short = median(_streamed(client, voice, SHORT)[0] for _ in range(ROUNDS))
    yield Figure("first sound of a short line", short, "s", method=f"{len(SHORT.split())} words")


def _body(voice: str, text: str, container: str) -> TtsBody:
    form = {"container": container, "sample_rate": 24000, "encoding": "pcm_s16le"}
    return TtsBody.model_validate(
        {"model_id": "sonic-2", "transcript": text, "voice": voice, "output_format": form, "language": "en"}
    )


def _streamed(client: Client, voice: str, text: str) -> tuple[float, float]:
    """Seconds to the first chunk, and to the last."""
    began, first = time.perf_counter(), 0.0
    for event in client.tts_sse(_body(voice, text, "raw"), CancelToken()):
        if not first and isinstance(event, SoundPiece):
            first = time.perf_counter() - began
    return first, time.perf_counter() - began


def _unstreamed(client: Client, voice: str, text: str) -> float:
    began = time.perf_counter()
    for _ in client.tts_bytes(_body(voice, text, "wav"), CancelToken()):
        pass
    return time.perf_counter() - began
