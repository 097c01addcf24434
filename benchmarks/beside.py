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
    times: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            began = time.perf_counter()
            run()
            times[name].append(time.perf_counter() - began)
    return {name: median(took) for name, took in times.items()}


def figures(
    name: str, ours: Run, peers: Mapping[str, Run], goals: Mapping[str, Goal], rounds: int = 3
) -> Iterator[Figure]:
    """How long ours takes, and its ratio to each peer; for one that is not installed it says so."""
    method = METHOD.format(rounds=rounds)
    there = {
        peer: run for peer, run in peers.items() if shutil.which(peer.split()[0]) or not _is_program(peer)
    }
    took = seconds({"ours": ours, **there}, rounds)
    yield Figure(f"{name}: ours", took["ours"], "s", method=method)
    for peer in peers:
        if peer in took:
            yield Figure(
                f"{name}: ours ÷ {peer}", took["ours"] / took[peer], "", goals.get(peer), peer, method
            )
        else:
            yield Figure(
                f"{name}: beside {peer}", float("nan"), "", None, peer, "not installed here: not measured"
            )


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
