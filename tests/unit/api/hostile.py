"""Services that mean no good: what they send, and how long and how dear it is to hear them out."""

from __future__ import annotations

import gzip
import itertools
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from studio.api.client import Client
from studio.api.options import RequestOptions
from studio.api.upload import Upload
from studio.core.cancel import CancelToken
from studio.core.speech import Container, Encoding
from studio.wire.datasets import CreateDataset
from studio.wire.infill import InfillFields
from studio.wire.speech import WireFormat
from studio.wire.voice_changer import ChangedVoice, ChangeFields
from studio.wire.voices import CloneFields, CreateBody, LocalizeBody, MixBody, MixPart, UpdateBody
from tests.unit.api.bodies import hello
from tests.unit.api.service import Answer, Request, Script, Service, serving

PATIENCE = 0.4
"""Seconds of silence that a client bears whose time shall be over."""
LONG = 6.0
"""Seconds that are never over: other bounds are reached before."""
MEBIBYTE = 1 << 20
CLIP = Upload(b"RIFF" + bytes(2000), "a.wav", "audio/wav")
RAW = WireFormat(container=Container.RAW, encoding=Encoding.S16, sample_rate=24000)
NUMBERS = [0.1] * 192
ONCE = RequestOptions(max_retries=0)

JSON_CALLS: dict[str, Callable[[Client], object]] = {
    "status": lambda client: client.status(None, ONCE),
    "voices": lambda client: client.voices(None, ONCE),
    "voice": lambda client: client.voice("v1", None, ONCE),
    "clone": lambda client: client.clone(CloneFields(name="n"), CLIP),
    "create": lambda client: client.create(CreateBody(name="n", embedding=NUMBERS)),
    "update": lambda client: client.update("v1", UpdateBody(name="n")),
    "localize": lambda client: client.localize(LocalizeBody(embedding=NUMBERS, language="de")),
    "mix": lambda client: client.mix(MixBody(voices=[MixPart(id="v1", weight=1)])),
    "datasets": lambda client: client.datasets(),
    "dataset_files": lambda client: client.dataset_files("d1"),
    "create_dataset": lambda client: client.create_dataset(CreateDataset(name="n")),
}
"""Calls that read a whole answer."""
SOUND_CALLS: dict[str, Callable[[Client], object]] = {
    "tts_bytes": lambda client: drained(client.tts_bytes(hello(), CancelToken())),
    "infill_bytes": lambda client: drained(
        client.infill_bytes(
            InfillFields(model_id="m", transcript="t", voice_id="v1", output_format=RAW),
            CLIP,
            CLIP,
            CancelToken(),
        )
    ),
    "change_bytes": lambda client: drained(
        client.change_bytes(change(), CLIP, CancelToken()),
    ),
}
EVENT_CALLS: dict[str, Callable[[Client], object]] = {
    "tts_sse": lambda client: drained(client.tts_sse(hello(), CancelToken())),
    "change_sse": lambda client: drained(client.change_sse(change(), CLIP, CancelToken())),
}


def change() -> ChangeFields:
    return ChangeFields(voice=ChangedVoice(id="v1"), output_format=RAW)


def drained(pieces: Iterator[object] | object) -> int:
    """How many came; none is kept."""
    return sum(1 for _ in pieces)  # type: ignore[attr-defined]


@contextmanager
def at(script: Script, *, key: str = "a-key", patience: float = LONG) -> Iterator[tuple[Client, Service]]:
    """A client at a service that does as `script`."""
    with serving(script) as service:
        client = Client(service.connection(), key, read_seconds=patience)
        try:
            yield client, service
        finally:
            client.close()


def endless(content: bytes, **headers: str) -> Script:
    """The same content again and again, as fast as it is taken, without an end."""

    def script(_: Request, answer: Answer) -> None:
        answer.head(200, transfer_encoding="chunked", **headers)
        for _ in itertools.count():
            answer.chunk(content)

    return script


def announced(size: int, content: bytes = b"", status: int = 200, **headers: str) -> Script:
    """A length that is not kept."""

    def script(_: Request, answer: Answer) -> None:
        answer.head(status, content_length=str(size), **headers)
        answer.raw(content)

    return script


def whole(content: bytes, status: int = 200, **headers: str) -> Script:
    return lambda _, answer: answer.send(status, content, **headers)


def dripping(byte: bytes, status: int, **headers: str) -> Script:
    """One byte now and then, for ever."""

    def script(_: Request, answer: Answer) -> None:
        answer.head(status, transfer_encoding="chunked", **headers)
        drip(answer, b"1\r\n" + byte + b"\r\n")

    return script


def moved(status: int, location: str) -> Script:
    """Somewhere else."""
    return lambda _, answer: answer.send(status, location=location)


def drip(answer: Answer, byte: bytes) -> None:
    """As long as somebody listens."""
    pause = threading.Event()
    while not pause.wait(0.02):
        answer.raw(byte)


def bomb(size: int) -> bytes:
    """A few bytes that stand for `size` of them."""
    return gzip.compress(bytes(size), 9)


@dataclass
class Peak:
    """`bytes` of the most memory that was in use at once beyond what was at the beginning."""

    bytes: int = 0


@contextmanager
def memory() -> Iterator[Peak]:
    """How much memory what is done inside needs."""
    peak = Peak()
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    try:
        yield peak
        peak.bytes = tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
