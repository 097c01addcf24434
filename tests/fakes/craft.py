"""A craft that takes no time, for tests of what stands around it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np

from studio.core.clip import FloatArray
from studio.core.voice import Gender
from studio.engine.bench import Bench
from studio.engine.craft import Changed, Cloned, Gap, Stopped
from studio.engine.speech.synthesiser import Synthesiser
from studio.engine.voices.embedding import Coordinates

PATIENCE = 30
T = TypeVar("T")


class ToyCraft:
    """Notes what it is asked for in `asked`; each step takes until there is a permit for it; `waiting` is set
    once there is none, `stopped` once it was told to stop. A change comes in four pieces with `fallbacks`."""

    def __init__(self, permits: int = 10**6, fallbacks: Sequence[str] = ("", "", "", "")) -> None:
        self.fallbacks = fallbacks
        self.permits = threading.Semaphore(permits)
        self.advice: tuple[str, ...] = ()
        self.asked: list[tuple[object, ...]] = []
        self.begun, self.waiting = threading.Event(), threading.Event()
        self.stopped = threading.Event()

    def clone(
        self,
        sound: FloatArray,
        synthesiser: Synthesiser,
        stopped: Callable[[], bool],
        *,
        language: str,
        transcript: str | None,
        enhance: bool,
        mode: str,
    ) -> Cloned:
        self.asked.append((len(sound), language, transcript, enhance, mode))
        self._step()
        return Cloned(Coordinates((("af_heart", 0.25), ("am_adam", 0.75)), language), self.advice)

    def mix(self, parts: Sequence[tuple[Coordinates, float]]) -> Coordinates:
        self.asked.append(tuple(weight for _, weight in parts))
        total = sum(weight for _, weight in parts)
        shares: dict[str, float] = {}
        for voice, weight in parts:
            for name, share in voice.shares:
                shares[name] = shares.get(name, 0.0) + share * weight / total
        return replace(parts[0][0], shares=tuple(sorted(shares.items())))

    def localize(
        self, voice: Coordinates, language: str, dialect: str | None, gender: Gender | None
    ) -> Coordinates:
        self.asked.append((language, dialect, gender))
        return replace(voice, language=language, british=dialect == "uk")

    def change(
        self,
        sound: FloatArray,
        target: Coordinates,
        synthesiser: Synthesiser,
        stopped: Callable[[], bool],
        transcript: str = "",
    ) -> Iterator[Changed]:
        self.asked.append((len(sound), transcript))
        for piece, fallback in zip(np.array_split(-sound, 4), self.fallbacks, strict=True):
            if self._is_stopped(stopped):
                return
            yield Changed(piece, fallback)

    def fill(self, gap: Gap, synthesiser: Synthesiser, stopped: Callable[[], bool]) -> FloatArray:
        sides = tuple(None if side is None else len(side) for side in (gap.left, gap.right))
        self.asked.append((*sides, gap.text, gap.language, gap.controls, gap.seed))
        self._is_stopped(stopped)
        return np.full(12000, 0.25, np.float32)

    def _is_stopped(self, stopped: Callable[[], bool]) -> bool:
        """Works until it gets a permit, False, or is told to stop, True."""
        self.begun.set()
        while not self.permits.acquire(timeout=0.01):
            self.waiting.set()
            if stopped():
                self.stopped.set()
                return True
        return False

    def _step(self) -> None:
        self.begun.set()
        assert self.permits.acquire(timeout=PATIENCE)


def held_bench(craft: ToyCraft) -> type[Bench]:
    """In the place of `engine.serving.Bench`: an engine that listens once the craft has a permit for it."""

    class HeldBench(Bench):
        async def run(self, act: Callable[[Stopped], T]) -> T:
            craft.begun.set()
            while not craft.permits.acquire(blocking=False):
                await asyncio.sleep(0.01)
            return await super().run(act)

    return HeldBench


def held_check(craft: ToyCraft, check: Callable[..., None]) -> Callable[..., None]:
    """In the place of `engine.routes.datasets.check_sound`: all of an upload is there, and is kept once the
    craft has a permit for it."""

    def held(*given: object) -> None:
        craft._step()
        check(*given)

    return held
