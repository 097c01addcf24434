"""Runs the benches named, or all; writes build/bench/<name>.json and prints one table of what they say.

`--document` puts the last run of each into docs/performance.md; alone it measures nothing.
"""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil
import sys
import time
import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path

import benchmarks
from benchmarks.document import put, tables
from benchmarks.figure import Figure

PREFIX = "bench_"
ROOT = Path(__file__).resolve().parents[1]
RESULTS, DOCUMENT = ROOT / "build" / "bench", ROOT / "docs" / "performance.md"
BEGIN = "<!-- figures: make bench -->\n"
Rows = list[dict[str, object]]


def known() -> list[str]:
    """Names of the benches there are."""
    modules = (module.name for module in pkgutil.iter_modules(benchmarks.__path__))
    return sorted(name.removeprefix(PREFIX) for name in modules if name.startswith(PREFIX))


def figures(name: str) -> Iterator[Figure]:
    yield from importlib.import_module(f"benchmarks.{PREFIX}{name}").measure()


def broken(name: str) -> dict[str, object]:
    """The row of a bench that ended in an error: it stays in the list like any figure that misses."""
    reason = traceback.format_exc(limit=-3)
    return {"name": name, "value": None, "unit": "", "goal": "", "ok": False, "peer": "", "method": reason}


def run(name: str) -> Rows:
    """Measures one bench; see `kept`."""
    return kept(name, figures(name))


def kept(name: str, measured: Iterable[Figure]) -> Rows:
    """The rows of what is measured, written to the bench's file as far as they came."""
    rows: Rows = []
    try:
        rows.extend(figure.row() for figure in measured)
    except Exception:
        rows.append(broken(name))
        traceback.print_exc()
    RESULTS.mkdir(parents=True, exist_ok=True)
    (RESULTS / f"{name}.json").write_text(json.dumps(rows, indent=2, ensure_ascii=False) + "\n", "utf-8")
    return rows


def line(row: dict[str, object]) -> str:
    value = row["value"]
    shown = f"{value:.4g}" if isinstance(value, int | float) else "failed"
    verdict = "ok" if row["ok"] else "MISSED"
    return (
        f"{row['name']!s:<58} {shown:>10} {row['unit']!s:<10} {row['goal']!s:<10} {verdict:<7} {row['peer']}"
    )


def main() -> int:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=f"of: {', '.join(known()) or 'none yet'}")
    parser.add_argument(
        "--document", action="store_true", help="put the last figures into docs/performance.md"
    )
    chosen = parser.parse_args()
    names = chosen.names or ([] if chosen.document else known())
    unknown = sorted(set(names) - set(known()))
    if unknown:
        parser.error(f"no such bench: {', '.join(unknown)}")
    shown = {name: measured(name) for name in names}
    for name, rows in shown.items():
        print(f"\n{name}\n" + "\n".join(map(line, rows)))
    if chosen.document:
        put(DOCUMENT, BEGIN, tables(RESULTS, known()))
    return 1 if any(row["value"] is None for rows in shown.values() for row in rows) else 0


def measured(name: str) -> Rows:
    """`run`, saying so."""
    print(f"{name} ...", flush=True)
    began = time.monotonic()
    rows = run(name)
    print(f"{name} took {time.monotonic() - began:.0f} s", flush=True)
    return rows


if __name__ == "__main__":
    sys.exit(main())
