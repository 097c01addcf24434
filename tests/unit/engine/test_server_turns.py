from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import aclosing, contextmanager

import pytest

from studio.core.errors import TooManyAtOnce
from studio.engine.speech.synthesiser import Synthesiser
from studio.engine.turns import MOST_AT_ONCE, Turns
from tests.fakes.engine import FullVoice


@contextmanager
def turns(load: Callable[[], Synthesiser] = FullVoice) -> Iterator[Turns]:
    made = Turns(load)
    try:
        yield made
    finally:
        made.close()


def counting(name: str, diary: list[str], end: int = 5) -> Callable[[Synthesiser], Iterator[str]]:
    """Begins an iterator that writes down what it makes, and when it is let go."""

    def begin(_: Synthesiser) -> Iterator[str]:
        try:
            for number in range(end):
                diary.append(f"{name}{number}")
                yield f"{name}{number}"
        finally:
            diary.append(f"{name} ended")

    return begin


def test_parts_come_in_order_and_all_of_them() -> None:
    async def main(made: Turns) -> list[str]:
        return [part async for part in made.parts(counting("a", []))]

    with turns() as made:
        assert asyncio.run(main(made)) == ["a0", "a1", "a2", "a3", "a4"]


def test_two_that_ask_at_once_take_turns() -> None:
    diary: list[str] = []

    async def all_of(made: Turns, name: str) -> None:
        async for _ in made.parts(counting(name, diary)):
            pass

    async def main(made: Turns) -> None:
        await asyncio.gather(all_of(made, "a"), all_of(made, "b"))

    with turns() as made:
        asyncio.run(main(made))
    for name, other in ("ab", "ba"):
        for number in range(1, 5):
            between = diary[diary.index(f"{name}{number - 1}") : diary.index(f"{name}{number}")]
            assert sum(entry.startswith(other) for entry in between) <= 2
    assert diary.index("b0") < diary.index("a2")
    assert diary.index("a0") < diary.index("b2")


def test_closing_stops_within_a_part_and_lets_go() -> None:
    diary: list[str] = []

    async def main(made: Turns) -> None:
        async with aclosing(made.parts(counting("a", diary, 1000))) as parts:
            await anext(parts)

    with turns() as made:
        asyncio.run(main(made))
        made.loading.result()
    assert diary[-1] == "a ended"
    assert len(diary) <= 3  # The one that was heard, the one being made, the end.


def test_one_who_leaves_while_waiting_costs_nothing() -> None:
    diary: list[str] = []
    busy, go_on = threading.Event(), threading.Event()

    def slow(_: Synthesiser) -> Iterator[str]:
        busy.set()
        go_on.wait()
        yield "slow"

    async def main(made: Turns) -> None:
        first = asyncio.ensure_future(anext(made.parts(slow)))
        await asyncio.to_thread(busy.wait)
        waiting = asyncio.ensure_future(anext(made.parts(counting("b", diary))))
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        go_on.set()
        assert await first == "slow"

    with turns() as made:
        asyncio.run(main(made))
    assert diary == []


def test_what_fails_fails_for_its_own_request_only() -> None:
    def failing(_: Synthesiser) -> Iterator[str]:
        yield "one"
        raise RuntimeError("broken")

    async def main(made: Turns) -> list[str]:
        broken = made.parts(failing)
        heard = [await anext(broken)]
        with pytest.raises(RuntimeError, match="broken"):
            await anext(broken)
        return heard + [part async for part in made.parts(counting("a", [], 1))]

    with turns() as made:
        assert asyncio.run(main(made)) == ["one", "a0"]


def test_what_is_asked_before_the_voices_are_loaded_waits_for_them() -> None:
    asked = threading.Event()

    def load() -> Synthesiser:
        asked.wait()
        return FullVoice()

    async def main(made: Turns) -> str:
        part = asyncio.ensure_future(anext(made.parts(counting("a", []))))
        await asyncio.sleep(0)
        assert made.degraded is None
        asked.set()
        return await part

    with turns(load) as made:
        assert asyncio.run(main(made)) == "a0"


def test_voices_that_cannot_be_loaded_are_said_to_be_so() -> None:
    def load() -> Synthesiser:
        raise OSError("no room")

    async def main(made: Turns) -> None:
        with pytest.raises(OSError, match="no room"):
            await anext(made.parts(counting("a", [])))

    with turns(load) as made:
        asyncio.run(main(made))
        assert made.degraded is not None
        assert "could not be loaded" in made.degraded


def test_too_many_at_once_are_asked_to_come_back() -> None:
    go_on = threading.Event()

    def slow(_: Synthesiser) -> Iterator[str]:
        go_on.wait()
        yield "slow"

    async def main(made: Turns) -> None:
        waiting = [asyncio.ensure_future(anext(made.parts(slow))) for _ in range(MOST_AT_ONCE)]
        await asyncio.sleep(0)
        with pytest.raises(TooManyAtOnce) as refused:
            await anext(made.parts(slow))
        assert refused.value.wait
        go_on.set()
        assert await asyncio.gather(*waiting) == ["slow"] * MOST_AT_ONCE

    with turns() as made:
        asyncio.run(main(made))
