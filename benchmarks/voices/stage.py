"""What every bench of voices needs, loaded once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.recogniser import Recogniser
from benchmarks.voices.environment import FOLDER
from benchmarks.voices.judging import Judge
from studio.engine.speech.synthesiser import KokoroSynthesiser

STORE = FOLDER / "store"


@dataclass(frozen=True, slots=True)
class Stage:
    """`judge` hears who speaks, `recogniser` what is said, `synthesiser` is the engine's, on one core."""

    judge: Judge
    recogniser: Recogniser
    synthesiser: KokoroSynthesiser
    store: Path = STORE


@contextmanager
def stage() -> Iterator[Stage]:
    STORE.mkdir(parents=True, exist_ok=True)
    with Judge() as judge:
        yield Stage(judge, Recogniser(), KokoroSynthesiser(STORE, threads=1))
