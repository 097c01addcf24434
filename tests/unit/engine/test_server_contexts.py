from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np
import pytest

from studio.core.clip import FloatArray
from studio.core.errors import BadRequest, BadText, TooManyAtOnce
from studio.core.speech import Container, Controls, Encoding, OutputFormat
from studio.engine.contexts import MOST_WAITING, Context, Input, Terms
from studio.engine.events import Extras
from studio.engine.order import Order
from studio.engine.speech.sound import Sound, never
from studio.engine.text.clause import Clause
from studio.engine.turns import Turns
from studio.engine.voices.embedding import Coordinates
from studio.engine.wire_controls import Delivery

RAW = OutputFormat(Container.RAW, 24000, Encoding.S16)
ORDER = Order("", "en", Coordinates((("af_heart", 1.0),)), Delivery(), RAW)


class Clauses:
    """Notes the words of what it is asked to speak."""

    degraded = None

    def __init__(self) -> None:
        self.spoken: list[str] = []

    def speak(
        self,
        clauses: Iterable[Clause],
        style: FloatArray,
        controls: Controls,
        *,
        seed: int = 0,
        stopped: Callable[[], bool] = never,
    ) -> Iterator[Sound]:
        for clause in clauses:
            self.spoken.append(" ".join(word.text for word in clause.words))
            yield Sound(np.full(2400, 0.5, np.float32))


def told(
    *pieces: Input, delay: float = 0.01, expiry: float = 0.05, is_old: bool = False
) -> tuple[list[str], list[dict[str, Any]]]:
    """What was spoken and what was said of it, when the pieces come all at once."""
    voice = Clauses()
    events: list[dict[str, Any]] = []

    async def say(event: dict[str, Any]) -> None:
        events.append(event)

    async def run() -> None:
        turns = Turns(lambda: voice)
        try:
            context = Context(Terms(ORDER, Extras("c"), delay, expiry, is_old), turns, say)
            for piece in pieces:
                context.take(piece)
            await context.run()
        finally:
            turns.close()

    asyncio.run(run())
    return voice.spoken, events


def test_an_unfinished_sentence_is_spoken_after_a_while_and_an_utterance_ends_without_text() -> None:
    spoken, events = told(Input("Hello there and", goes_on=True))

    assert spoken == ["Hello there", "and"]
    assert [event["type"] for event in events] == ["chunk", "chunk", "chunk", "done"]


def test_what_is_not_said_is_not_waited_for() -> None:
    assert told(Input("Hello there"), delay=100, expiry=100)[0] == ["Hello there"]
    assert told(Input("Hello ", goes_on=True), Input("there"), delay=100, expiry=100)[0] == ["Hello there"]


def test_a_sign_between_sentences_breaks_nothing_off() -> None:
    spoken, events = told(
        Input("Hello there.", goes_on=True), Input("", True, True), Input("👋", True, True), Input("Good.")
    )

    assert spoken == ["Hello there", "Good"]
    assert [event["type"] for event in events].count("flush_done") == 2
    assert events[-1]["type"] == "done"


def test_an_utterance_of_signs_alone_is_refused() -> None:
    spoken, events = told(Input("👋"))

    assert spoken == []
    assert [(event["type"], event["status_code"]) for event in events] == [("error", 400)]


def test_flushes_are_numbered_for_newer_readers_from_one_on() -> None:
    _, events = told(Input("One.", True, True), Input("Two.", True, True), Input("Three."))

    numbers = [(event["type"], event.get("flush_id")) for event in events if event["type"] != "done"]
    assert [number for kind, number in numbers if kind == "flush_done"] == [1, 2]
    assert [number for kind, number in numbers if kind == "chunk"] == [None, 1, 1, 2, 2]


@pytest.fixture
def context() -> Iterator[Context]:
    turns = Turns(Clauses)
    yield Context(Terms(ORDER, Extras("c"), 1, 1), turns, said_to_nobody)
    turns.close()


def test_after_the_last_piece_nothing_is_taken(context: Context) -> None:
    context.take(Input("Hello."))
    with pytest.raises(BadRequest, match="has ended"):
        context.take(Input("More."))


def test_a_context_has_its_limits(context: Context) -> None:
    with pytest.raises(BadText, match="20,000"):
        context.take(Input("x" * 20_001))
    for _ in range(MOST_WAITING):
        context.take(Input("", goes_on=True))
    with pytest.raises(TooManyAtOnce):
        context.take(Input("", goes_on=True))


async def said_to_nobody(event: dict[str, Any]) -> None:
    raise AssertionError(event)
