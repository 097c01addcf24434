"""Programs that take one stream of speech or send two files, each in a process of its own: our client, bare
httpx, and the official SDK within its own environment. The last line they print is JSON.

`client_peers.py ours|httpx|sdk stream|upload ADDRESS ROUNDS [FILE FILE]`
"""

from __future__ import annotations

import base64
import json
import os
import struct
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

RAW = {"container": "raw", "encoding": "pcm_f32le", "sample_rate": 44100}
SPOKEN: dict[str, Any] = {
    "model_id": "sonic-2", "transcript": "Hello.", "language": "en",
    "voice": {"mode": "id", "id": "v1"}, "output_format": RAW,
}  # fmt: skip
Pieces = Callable[[], Iterator[bytes]]
Send = Callable[[list[Path]], object]


def ours(address: str) -> tuple[Pieces, Send]:
    from studio.api.client import Client
    from studio.api.events import SoundPiece
    from studio.api.upload import Upload
    from studio.core.cancel import CancelToken
    from studio.core.connection import Connection
    from studio.wire.infill import InfillFields
    from studio.wire.speech import TtsBody

    client = Client(Connection("bench", "Bench", address), "k")
    said = {key: SPOKEN[key] for key in ("model_id", "transcript", "language", "output_format")}
    fields = InfillFields.model_validate({**said, "voice_id": "v1"})

    def pieces() -> Iterator[bytes]:
        for event in client.tts_sse(TtsBody.model_validate(SPOKEN), CancelToken()):
            if isinstance(event, SoundPiece):
                yield event.data

    def send(files: list[Path]) -> object:
        left, right = (Upload(file, file.name, "audio/wav") for file in files)
        return b"".join(client.infill_bytes(fields, left, right, CancelToken()))

    return pieces, send


def httpx(address: str) -> tuple[Pieces, Send]:
    import httpx

    client = httpx.Client(base_url=address, timeout=60)

    def pieces() -> Iterator[bytes]:
        with client.stream("POST", "/tts/sse", json=SPOKEN) as answer:
            for line in answer.iter_lines():
                if line.startswith("data:") and "data" in (event := json.loads(line[5:])):
                    yield base64.b64decode(event["data"])

    def send(files: list[Path]) -> object:
        with open(files[0], "rb") as left, open(files[1], "rb") as right:
            return client.post("/infill/bytes", files={"left_audio": left, "right_audio": right}).content

    return pieces, send


def sdk(address: str) -> tuple[Pieces, Send]:
    from cartesia import Cartesia

    client: Any = Cartesia(api_key="k", base_url=address)

    def pieces() -> Iterator[bytes]:
        for event in client.tts.sse(**SPOKEN):
            if event.type == "chunk":
                yield base64.b64decode(event.data)

    def send(files: list[Path]) -> object:
        with open(files[0], "rb") as left, open(files[1], "rb") as right:
            return b"".join(
                client.infill.bytes(
                    left_audio=left,
                    right_audio=right,
                    model_id="sonic-2",
                    language="en",
                    transcript="Hello.",
                    voice_id="v1",
                    output_format_container="raw",
                    output_format_encoding="pcm_f32le",
                    output_format_sample_rate=44100,
                )
            )

    return pieces, send


def streamed(pieces: Pieces) -> tuple[float, float]:
    """Seconds from the first event's leaving the server, which its sound says, to its being here, and MB/s of
    all that follows."""
    coming = pieces()
    left = struct.unpack("<d", next(coming)[:8])[0]
    first = time.monotonic() - left
    next(coming)
    began = time.perf_counter()
    total = sum(map(len, coming))
    return first, total / 1e6 / (time.perf_counter() - began)


def peak() -> float:
    """MB that this process has had at most; nothing where the system does not say."""
    told = Path("/proc/self/status").read_text("ascii")
    return int(told.partition("VmHWM:")[2].split()[0]) / 1024


def sent(send: Send, files: list[Path], small: list[Path]) -> tuple[float, float]:
    """Seconds, and MB beyond what two small files take."""
    send(small)
    before, began = peak(), time.perf_counter()
    send(files)
    return time.perf_counter() - began, peak() - before


def main() -> None:
    peer, what, address, rounds, *names = sys.argv[1:]
    pieces, send = {"ours": ours, "httpx": httpx, "sdk": sdk}[peer](address)
    files = [Path(name) for name in names]
    if what == "stream":
        streamed(pieces)
        rows = [streamed(pieces) for _ in range(int(rounds))]
    else:
        rows = [sent(send, files[:2], files[2:]) for _ in range(int(rounds))]
    print(json.dumps(rows))


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)
