"""The engine itself, served over loopback in this process.

`engine` speaks with the small English voice, in milliseconds, and stands in for the model; `kokoro_engine` is
the real one, for the few tests that need it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from studio.engine.craft import Craft
from studio.engine.serving import Serving
from studio.engine.speech.fallback import HibariSynthesiser
from studio.engine.speech.synthesiser import Synthesiser

KEY = "a-key-for-tests"


@dataclass(frozen=True, slots=True)
class RunningEngine:
    base_url: str
    key: str
    port: int
    store: Path


class FullVoice(HibariSynthesiser):
    """The small voice as if it were all there is: nothing is said of weights that are missing."""

    degraded = None


@contextmanager
def running(
    store: Path, load: Callable[[Path], Synthesiser] | None = None, craft: Craft | None = None
) -> Iterator[RunningEngine]:
    """An engine that answers until the block ends; `load` gives its synthesiser, None the best there is, and
    so for what it can do with recordings."""
    serving = Serving("", 0, KEY, store, load, craft)
    answers = threading.Event()
    thread = threading.Thread(target=serving.run, args=(lambda _: answers.set(),), name="engine")
    thread.start()
    try:
        assert answers.wait(30)
        serving.turns.loading.result(60)
        yield RunningEngine(serving.address, KEY, serving.port, store)
    finally:
        serving.stop()
        thread.join(30)


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningEngine]:
    """Fast: the same routes, voices and events, one small voice."""
    with running(tmp_path_factory.mktemp("engine"), lambda _: FullVoice()) as started:
        yield started


@pytest.fixture(scope="session")
def kokoro_engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningEngine]:
    """The real voices; a clause takes about a third of its own length."""
    with running(tmp_path_factory.mktemp("kokoro-engine")) as started:
        yield started
