"""`python -m trials.faults [--seed 1] [--points 400] [--inputs 2000]`: the table, and exit code 1 where
anything was lost or said badly."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from trials.faults.bad_inputs import bad_inputs
from trials.faults.points import Outcome, failures, kills, prefixes, recorded, sample, writes_of_session
from trials.memory import resident

KILLS = 24
"""Real programs to be killed: each takes as long as it takes to start."""


def run(folder: Path, seed: int, points: int | None, inputs: int, killed: int = KILLS) -> list[Outcome]:
    """All of it. `points` writes of the session are chosen by the seed, all for None."""
    session = recorded(folder / "recorded")
    count = len(session.steps)
    outcomes = list(prefixes(folder / "prefixes", session, sample(seed, count + 1, points)))
    count, some = writes_of_session(folder / "counted"), None if points is None else max(2, points // 4)
    outcomes += failures(folder / "failures", sample(seed + 1, count, some))
    outcomes.append(kills(folder / "kills", sorted(sample(seed + 2, count, killed))))
    return [*outcomes, bad_inputs(folder / "inputs", seed, inputs)]


def growth(folder: Path, seed: int) -> int:
    """Bytes of memory that a thousand bad inputs leave behind once as many have been seen."""
    bad_inputs(folder / "warm", seed, 1000)
    before = resident()
    bad_inputs(folder / "again", seed + 1, 1000)
    return resident() - before


def table(outcomes: Sequence[Outcome], grown: int) -> str:
    """What is printed."""
    lines = [f"{'':34}{'tried':>8}{'survived':>10}{'bytes lost':>12}{'unclear':>9}"]
    for each in outcomes:
        lines.append(f"{each.name:34}{each.tried:8}{each.survived:10}{each.bytes:12}{len(each.unclear):9}")
    faults, inputs = outcomes[:-1], outcomes[-1]
    lines += [
        "",
        f"points tried      {sum(each.tried for each in faults):8}",
        f"faults survived   {sum(each.survived for each in faults):8}",
        f"bytes lost        {sum(each.bytes for each in outcomes):8}",
        f"bad inputs tried  {inputs.tried:8}",
        f"unclear errors    {sum(len(each.unclear) for each in outcomes):8}",
        f"memory growth     {grown / 1e6:8.1f} MB",
    ]
    found = [*(each for outcome in outcomes for each in (*outcome.lost, *outcome.unclear))]
    return "\n".join([*lines, *found[:40]])


@contextmanager
def silence() -> Iterator[None]:
    """What libraries of C print about broken files is not for anybody."""
    kept, nothing = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nothing)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser("trials.faults")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--points", type=int, default=None, help="writes to be tried; all by default")
    parser.add_argument("--inputs", type=int, default=2000)
    wanted = parser.parse_args(arguments)
    logging.disable(logging.CRITICAL)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="faults-") as folder, silence():
        outcomes = run(Path(folder), wanted.seed, wanted.points, wanted.inputs)
        grown = growth(Path(folder), wanted.seed)
    print(table(outcomes, grown))
    print(f"\nseed {wanted.seed}, {time.monotonic() - began:.0f} s")
    return 1 if any(each.lost or each.unclear for each in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
