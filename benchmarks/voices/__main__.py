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
from benchmarks.figure import Figure
from benchmarks.voices.speakers import missing
from benchmarks.voices.stage import Stage, stage

BENCHES = ("changer", "cloning", "infilling")
DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "voices.md"
BEGIN, END = "<!-- figures: make bench-voices -->\n", "<!-- end of figures -->\n"


def figures(name: str, on: Stage) -> Iterator[Figure]:
    yield from importlib.import_module(f"benchmarks.voices.{name}").measure(on)


def table(rows: Rows) -> str:
    """The rows as a table in Markdown."""
    head = "| figure | value | goal | beside | how |\n|---|---|---|---|---|\n"
    return head + "".join(map(_row, rows))


def _row(row: dict[str, object]) -> str:
    value = row["value"]
    shown = f"{value:.3g} {row['unit']}" if isinstance(value, int | float) else "failed"
    goal = f"{row['goal']} {'✓' if row['ok'] else 'missed'}" if row["goal"] else "–"
    return f"| {row['name']} | **{shown.strip()}** | {goal} | {row['peer'] or '–'} | {row['method']} |\n"


def documented(rows: Rows) -> None:
    """The table put where docs/voices.md has its place for it."""
    text = DOCUMENT.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, behind = rest.partition(END)
    DOCUMENT.write_text(f"{before}{BEGIN}{table(rows)}{END}{behind}", "utf-8")


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
        documented(rows)
    return 1 if any(row["value"] is None for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
