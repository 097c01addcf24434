"""Runs the benches of voices named, or all; writes build/bench/voices-<name>.json and prints one table.

With `--document` the table also takes its place in docs/voices.md.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.__main__ import Rows, kept, line
from benchmarks.document import put, table
from benchmarks.figure import Figure
from benchmarks.voices.speakers import missing
from benchmarks.voices.stage import Stage, stage

BENCHES = ("changer", "cloning", "infilling")
DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "voices.md"
BEGIN = "<!-- figures: make bench-voices -->\n"


def figures(name: str, on: Stage) -> Iterator[Figure]:
    yield from importlib.import_module(f"benchmarks.voices.{name}").measure(on)


def main() -> int:
    parser = argparse.ArgumentParser(prog="benchmarks.voices", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=f"of: {', '.join(BENCHES)}")
    parser.add_argument("--document", action="store_true")
    chosen = parser.parse_args()
    if absent := missing():
        print(f"Without these speakers, whose recordings are not here: {', '.join(absent)}", flush=True)
    rows: Rows = []
    with stage() as on:
        for name in chosen.names or BENCHES:
            began = time.monotonic()
            rows.extend(kept(f"voices-{name}", figures(name, on)))
            print(f"{name} took {time.monotonic() - began:.0f} s", flush=True)
    print("\n".join(map(line, rows)))
    if chosen.document:
        put(DOCUMENT, BEGIN, table(rows))
    return 1 if any(row["value"] is None for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
