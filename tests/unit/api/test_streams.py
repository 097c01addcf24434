"""Speech as it comes: nothing that arrives is lost, and a gap never passes as silence."""

from __future__ import annotations

import base64
import json
import threading
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.api.call import Call
from studio.api.client import Client
from studio.api.events import SoundPiece, SpeechEvent, Words, speech_events
from studio.api.exchange import Exchange
from studio.api.failures import cut
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest, Charge, Details, OutOfCredits, StreamCut, StudioError
from studio.core.take import TimedWord
from tests.unit.api.bodies import hello
from tests.unit.api.service import Answer, Request, serving

CALL = Call("POST", "/tts/sse", priced=True)
SOUND = bytes(range(256)) * 3
CHUNK = {"type": "chunk", "data": base64.b64encode(SOUND).decode(), "done": False, "status_code": 206}
TIMES = {
    "type": "timestamps",
    "word_timestamps": {"words": ["Hello,", "wörld\u2028"], "start": [0.0, 0.4], "end": [0.4, 1]},
    "done": False,
}
DONE = {"type": "done", "done": True, "status_code": 200}
READ = [SoundPiece(SOUND), Words((TimedWord("Hello,", 0.0, 0.4), TimedWord("wörld\u2028", 0.4, 1.0)))]


def framed(*events: dict[str, object], end: str = "\n") -> bytes:
    """As a service writes them, U+2028 unescaped."""
    lines = [
        f"event: {event.get('type')}{end}data: {json.dumps(event, ensure_ascii=False)}{end}{end}"
        for event in events
    ]
    return f": hello{end}".encode() + "".join(lines).encode()


def read(content: bytes, cuts: list[int] | None = None) -> list[SpeechEvent]:
    edges = [0, *sorted(cuts or []), len(content)]
    pieces = iter([content[a:b] for a, b in pairwise(edges)])
    return list(speech_events(pieces, reported, lambda details: cut(CALL, details)))


def reported(event: dict[str, object]) -> StudioError:
    return OutOfCredits(str(event.get("error")))


@given(st.lists(st.integers(0, 1600), max_size=8), st.sampled_from(["\n", "\r\n"]))
def test_pieces_may_be_cut_anywhere(cuts: list[int], end: str) -> None:
    assert read(framed(CHUNK, TIMES, DONE, end=end), cuts) == READ


def test_events_without_a_type_are_known_by_their_keys() -> None:
    events = [{key: value for key, value in event.items() if key != "type"} for event in (CHUNK, TIMES, DONE)]
    assert read(framed(*events)) == READ


def test_unknown_events_are_passed_over() -> None:
    assert (
        read(framed({"type": "flush_done", "flush_id": 1}, CHUNK, {"type": "phoneme_timestamps"}, DONE))
        == READ[:1]
    )


def test_nothing_behind_done_is_read() -> None:
    assert read(framed(CHUNK, DONE) + b"data: {broken\n\n") == READ[:1]


def test_a_last_event_without_its_blank_line_counts() -> None:
    assert read(framed(CHUNK, DONE).rstrip()) == READ[:1]


@pytest.mark.parametrize(
    "broken",
    [
        b'data: {"type": "chunk", "data": "AQ\n\n',
        b'data: {"type": "chunk", "data": "A?=="}\n\n',
        b'data: {"type": "chunk"}\n\n',
        b'data: {"type": "timestamps", "word_timestamps": {"words": ["a"], "start": [], "end": []}}\n\n',
        b"data: [1]\n\n",
        b"data: null\n\n",
        b"",
    ],
)
def test_a_broken_stream_is_no_silence(broken: bytes) -> None:
    with pytest.raises(StreamCut) as caught:
        read(framed(CHUNK) + broken)
    assert caught.value.charge is Charge.TAKEN
    with pytest.raises(StreamCut):
        read(framed(CHUNK) + broken + framed(DONE) if broken else b"")


@pytest.mark.parametrize("kind", [{"type": "error"}, {}])
def test_an_error_event_is_the_services_error(kind: dict[str, str]) -> None:
    with pytest.raises(OutOfCredits, match="no more"):
        read(framed(CHUNK, {**kind, "error": "no more", "done": True}))


def test_an_error_in_the_middle_has_the_services_words() -> None:
    def script(_: Request, answer: Answer) -> None:
        answer.stream()
        answer.event(**CHUNK)
        answer.event(
            type="error",
            status_code=400,
            done=True,
            title="Bad",
            message="You said a bad word.",
            error="Bad: x",
        )
        answer.end()

    with serving(script) as service:
        client = Client(service.connection(), "")
        stream = client.tts_sse(hello(), CancelToken())
        assert next(stream) == READ[0]
        with pytest.raises(BadRequest, match="You said a bad word") as caught:
            next(stream)
        client.close()
    assert caught.value.details.title == "Bad"


def test_sound_comes_while_the_service_still_speaks() -> None:
    def script(_: Request, answer: Answer) -> None:
        answer.stream()
        answer.event(**CHUNK)
        answer.wait_until_left()
        service.left.set()

    with serving(script) as service:
        client = Client(service.connection(), "")
        stream = client.tts_sse(hello(), CancelToken())
        assert next(stream) == READ[0]
        stream.close()  # type: ignore[attr-defined]
        assert service.left.wait(10), "leaving the stream closes the connection"
        client.close()


def test_the_next_stream_goes_over_the_same_connection() -> None:
    enough = threading.Event()

    def script(_: Request, answer: Answer) -> None:
        answer.stream()
        answer.event(**CHUNK)
        enough.wait(20)  # The body ends only after its reader has all that it wants.
        answer.event(**DONE)
        answer.end()

    with serving(script) as service:
        service.keep_alive = True
        exchange = Exchange(service.base_url, {})
        for _turn in range(3):
            enough.clear()
            reply = exchange.stream(CALL, CancelToken())
            assert next(reply.pieces())
            reply.let_end()
            enough.set()
            reply._future.result(20)
        exchange.close()
    assert service.connections == 1


def test_an_answer_that_does_not_end_is_left_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.api.reply.GRACE_SECONDS", 0.01)

    def script(_: Request, answer: Answer) -> None:
        answer.stream()
        answer.event(**CHUNK)
        answer.event(**DONE)
        answer.wait_until_left()
        service.left.set()

    with serving(script) as service:
        client = Client(service.connection(), "")
        assert list(client.tts_sse(hello(), CancelToken())) == READ[:1]
        assert service.left.wait(20)
        client.close()


@pytest.mark.parametrize("chunked", [True, False])
def test_a_connection_cut_in_the_middle_keeps_what_came(chunked: bool) -> None:
    def script(_: Request, answer: Answer) -> None:
        if chunked:
            answer.head(200, transfer_encoding="chunked")
            answer.chunk(SOUND)
        else:
            answer.head(200, content_length="100000")
            answer.raw(SOUND)

    with serving(script) as service:
        exchange = Exchange(service.base_url, {})
        received = b""
        with pytest.raises(StreamCut) as caught:  # noqa: PT012
            for piece in exchange.stream(Call("POST", "/tts/bytes", priced=True), CancelToken()):
                received += piece
        exchange.close()
    assert received == SOUND
    assert caught.value.charge is Charge.TAKEN


def test_a_service_that_stops_in_the_middle_of_the_sound() -> None:
    def script(_: Request, answer: Answer) -> None:
        answer.head(200, content_length="100000")
        answer.raw(SOUND)
        answer.wait_until_left()

    with serving(script) as service:
        client = Client(service.connection(), "", read_seconds=0.5)
        with pytest.raises(StreamCut):
            list(client.tts_bytes(hello(), CancelToken()))
        client.close()


def test_a_long_sound_arrives_whole_though_its_reader_is_slow() -> None:
    block = bytes(range(256)) * 256

    def script(_: Request, answer: Answer) -> None:
        answer.head(200, content_length=str(100 * len(block)))
        for _number in range(100):
            answer.raw(block)

    with serving(script) as service:
        client = Client(service.connection(), "")
        pieces = list(client.tts_bytes(hello(), CancelToken()))
        client.close()
    assert b"".join(pieces) == 100 * block


def test_details_of_a_break_name_the_event() -> None:
    with pytest.raises(StreamCut) as caught:
        read(b"data: {broken\n\n")
    assert caught.value.details == Details("An event could not be read", repr(b"{broken"))
