"""Presses what a user presses, at random, and looks at what is held."""

from __future__ import annotations

import ctypes
import gc
import random
import sys
import time
from collections.abc import Callable, Collection, Iterator

from PySide6.QtWidgets import QApplication

from studio.core.engine_state import Phase
from trials.memory import handles, resident, threads
from trials.soak.fault_acts import FaultActs
from trials.soak.outcome import Look, Outcome, told
from trials.soak.stage import Acts, Stage
from trials.soak.tab_acts import ChangerActs, DatasetsActs, InfillActs, TtsActs, VoicesActs
from trials.soak.window_acts import WindowActs

EVERY = 10
"""Acts between looks."""
PATIENCE = 90.0
KINDS = (WindowActs, TtsActs, InfillActs, ChangerActs, VoicesActs, DatasetsActs, FaultActs)


def known_acts(stage: Stage) -> Acts:
    """Everything that may be done."""
    found: Acts = {}
    for kind in KINDS:
        found |= kind(stage).acts()
    return found


def order(known: Acts, dice: random.Random, only: Collection[str] = ()) -> Iterator[str]:
    """Each once, in an order of the dice, then as often as their weights say; of `only`, if there are any."""
    names = [name for name in known if not only or name in only]
    yield from dice.sample(names, len(names))
    weights = [known[name][0] for name in names]
    while True:
        yield from dice.choices(names, weights)


class Soak:
    """`service()` is how many bytes the service's process holds."""

    def __init__(self, stage: Stage, service: Callable[[], int]) -> None:
        self.stage, self._service = stage, service
        self.outcome = Outcome()

    def run(self, more: Callable[[int], bool], only: Collection[str] = ()) -> None:
        """Acts as long as `more(count)` says."""
        stage, count = self.stage, 0
        known = known_acts(stage)
        self.outcome.known = tuple(name for name in known if not only or name in only)
        names = order(known, stage.dice, only)
        while more(count):
            if count % EVERY == 0:
                self._settle()
                self._look(count)
            name = next(names)
            self.outcome.acts[name] += 1
            try:
                known[name][1]()
            except Exception as error:  # What is looked for here.
                self.outcome.faults.append(f"act {count}, {name}: {told(error)}")
            stage.turn(stage.dice.choice((0.0, 0.005, 0.02)))
            count += 1
        self._settle()
        self._look(count)

    def _settle(self) -> None:
        """Until nothing is under way and the voices are there again, as a user waits who wants to go on."""
        desk, deadline = self.stage.desk, time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if desk.engine.state.phase is Phase.FAILED:
                desk.window.engine_start_asked.emit()
            if not desk.pool.jobs() and desk.engine.state.phase is Phase.READY:
                break
            self.stage.turn(0.02)
        for job in desk.pool.jobs():
            self.outcome.faults.append(f"after {PATIENCE:.0f} s still under way: {job.name}")
            job.cancel()
        desk.window.banner.clear()
        self.stage.turn(0.02)

    def _look(self, count: int) -> None:
        """At what is held and not only waits to be thrown away."""
        gc.collect()
        self.stage.turn(0.0)
        gc.collect()
        give_back()
        self.outcome.looks.append(
            Look(
                count,
                resident() / 1e6,
                self._service() / 1e6,
                threads(),
                handles(),
                len(gc.get_objects()),
                len(QApplication.allWidgets()),
            )
        )


def give_back() -> None:
    """Let the allocator give back what is free, where it is asked for that: else its habits are measured."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
