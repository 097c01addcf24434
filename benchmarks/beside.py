"""Measuring ours beside its peers in turns, so that a busy machine is as busy for each of them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from statistics import median

from benchmarks.figure import Figure, Goal

ROOT = Path(__file__).resolve().parents[1]
Run = Callable[[], object]
METHOD = (
    "in turns, medians of {rounds}; files just written, so in the system's cache; shared machine, 2 cores"
)


def seconds(runs: Mapping[str, Run], rounds: int = 3) -> dict[str, float]:
    """The median of each, run one after the other in every round."""
    return {name: median(each[0] for each in took) for name, took in _took(runs, rounds).items()}


def figures(
    name: str, ours: Run, peers: Mapping[str, Run], goals: Mapping[str, Goal], rounds: int = 3
) -> Iterator[Figure]:
    """How long ours takes, and its ratio to each peer, by the clock and in processor time, which a busy
    machine changes less; for a peer that is not installed it says so."""
    method = METHOD.format(rounds=rounds)
    there = {
        peer: run for peer, run in peers.items() if shutil.which(peer.split()[0]) or not _is_program(peer)
    }
    took = _took({"ours": ours, **there}, rounds)
    clock = {each: median(times[0] for times in took[each]) for each in took}
    work = {each: median(times[1] for times in took[each]) for each in took}
    yield Figure(f"{name}: ours", clock["ours"], "s", method=method)
    for peer in peers:
        if peer in took:
            yield Figure(
                f"{name}: ours ÷ {peer}", clock["ours"] / clock[peer], "", goals.get(peer), peer, method
            )
            ratio = work["ours"] / max(work[peer], 1e-3)
            yield Figure(f"{name}: ours ÷ {peer}, processor", ratio, "", None, peer, method)
        else:
            print(f"{name}: {peer} is not installed here, so there is no figure beside it", flush=True)


def _took(runs: Mapping[str, Run], rounds: int) -> dict[str, list[tuple[float, float]]]:
    """Seconds by the clock and of the processors, those of programs that were started included."""
    took: dict[str, list[tuple[float, float]]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            began, worked = time.perf_counter(), _worked()
            run()
            took[name].append((time.perf_counter() - began, _worked() - worked))
    return took


def _worked() -> float:
    return sum(os.times()[:4])


def program(*command: object) -> Run:
    """A program as a peer, whole process, its words thrown away."""

    def run() -> None:
        subprocess.run([str(part) for part in command], check=True, capture_output=True)

    return run


MEMORY = """
import resource
from pathlib import Path
status = Path("/proc/self/status")
if status.exists():  # What resource tells on Linux may be what the process had that started this one.
    lines = status.read_text().splitlines()
    print(next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024)
else:
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def peak_memory(code: str, *arguments: object) -> float:
    """MB that a process of its own had at most while it ran `code` with the arguments in sys.argv."""
    told = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code + MEMORY, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )
    return float(told.stdout.split()[-1])


def _is_program(peer: str) -> bool:
    return peer.split()[0] in ("sox", "ffmpeg", "flac", "lame")
