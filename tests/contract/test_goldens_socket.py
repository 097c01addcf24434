"""What our client sends over a socket is what the official SDK 2.0.0b2 was seen to send."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from websockets.sync.server import ServerConnection, serve

from studio.api.client import Client
from studio.api.events import SoundPiece, SpeechEvent, Words
from studio.api.socket import SpeechSocket
from studio.core.cancel import CancelToken
from studio.core.connection import Connection, Profile
from studio.core.take import TimedWord
from studio.wire.speech import TtsBody
from tests.contract.conversation import golden
from tests.contract.recorded import KEY

PLACEHOLDERS = {"model_id", "voice", "output_format", "add_timestamps", "language"}
"""What the SDK's asynchronous contexts make up when they flush and finish (wire contract, section 5)."""
SOUND, HELLO = b"\x01\x00\x02\x00", Words((TimedWord("Hello", 0.0, 1.0),))
Frame = dict[str, Any]


@dataclass
class Heard:
    """What a client said to a socket."""

    paths: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    base_url: str = ""


@contextmanager
def socket_of(frames: list[Frame]) -> Iterator[Heard]:
    """A service whose sockets say the recorded frames when the recorded ones before them have come."""
    heard = Heard()

    def script(connection: ServerConnection) -> None:
        assert connection.request is not None
        heard.paths.append(connection.request.path)
        heard.headers.append({name.lower(): text for name, text in connection.request.headers.raw_items()})
        for frame in frames:
            if frame["from"] == "server":
                connection.send(json.dumps(frame["json"]))
            elif "json" in frame:
                heard.frames.append(json.loads(connection.recv()))

    with serve(script, "127.0.0.1", 0) as server:
        heard.base_url = f"http://127.0.0.1:{server.socket.getsockname()[1]}"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield heard
        finally:
            server.shutdown()
            thread.join()


def said(frames: list[Frame]) -> list[Frame]:
    """What the SDK said; null is absent."""
    told = [frame["json"] for frame in frames if frame["from"] == "client" and "json" in frame]
    return [{key: item for key, item in each.items() if item is not None} for each in told]


def body_of(frame: Frame) -> TtsBody:
    return TtsBody.model_validate({key: item for key, item in frame.items() if key != "context_id"})


def one_text(socket: SpeechSocket, frames: list[Frame]) -> list[SpeechEvent]:
    [only] = frames
    return list(socket.send(body_of(only), context_id=only["context_id"]))


def a_context(socket: SpeechSocket, frames: list[Frame]) -> list[SpeechEvent]:
    context = socket.context(frames[0]["context_id"])
    for frame in frames[:-1]:
        context.push(body_of(frame))
    return list(context.finish())


def a_flush(socket: SpeechSocket, frames: list[Frame]) -> list[SpeechEvent]:
    context = socket.context(frames[0]["context_id"])
    context.push(body_of(frames[0]))
    return list(context.flush())


SENT: dict[str, tuple[Callable[[SpeechSocket, list[Frame]], list[SpeechEvent]], list[object]]] = {
    "tts.websocket_send": (one_text, [SOUND, HELLO]),
    "tts.websocket_context": (a_context, [SOUND, HELLO, SOUND, HELLO]),
    "tts.websocket_async_context": (a_context, [SOUND]),
    "tts.websocket_async_flush_cancel": (a_flush, [SOUND]),
}


@pytest.mark.parametrize("name", SENT)
def test_what_is_said_and_heard(name: str) -> None:
    act, expected = SENT[name]
    [recorded] = golden(name)["requests"]
    frames = said(recorded["ws_frames"])
    with socket_of(recorded["ws_frames"]) as heard:
        client = Client(Connection("recorded", "Recorded", heard.base_url, Profile.CLASSIC), KEY)
        try:
            with client.tts_websocket(CancelToken()) as socket:
                found = act(socket, frames)
        finally:
            client.close()

    assert [each.data if isinstance(each, SoundPiece) else each for each in found] == expected
    [path] = heard.paths
    assert (urlsplit(path).path, parse_qsl(urlsplit(path).query)) == (
        recorded["path"],
        [(name, text.replace("<API_KEY>", KEY)) for name, text in recorded["query_pairs"]],
    )
    assert not {"x-api-key", "authorization"} & heard.headers[0].keys()
    assert len(heard.frames) == len(frames)
    for ours, theirs in zip(heard.frames, frames, strict=True):
        made_up = PLACEHOLDERS if "async" in name and not theirs["transcript"] else set()
        meant = {key: item for key, item in theirs.items() if key not in made_up}
        assert {key: ours.get(key) for key in meant} == meant
        assert ours.keys() - meant.keys() <= made_up | {"continue"}


def test_the_key_of_the_later_version_is_in_the_headers() -> None:
    """As SDK 4.2.0 does (wire contract, section 5)."""
    [recorded] = golden("tts.websocket_send")["requests"]
    [frame] = said(recorded["ws_frames"])
    with socket_of(recorded["ws_frames"]) as heard:
        client = Client(Connection("later", "Later", heard.base_url, Profile.CURRENT), KEY)
        try:
            with client.tts_websocket(CancelToken()) as socket:
                found = one_text(socket, [frame])
        finally:
            client.close()
    assert len(found) == 2
    assert heard.paths == ["/tts/websocket"]
    assert heard.headers[0]["authorization"] == f"Bearer {KEY}"
    assert heard.headers[0]["cartesia-version"] == "2026-08-14"
    assert heard.frames[0]["voice"] == frame["voice"]["id"]
