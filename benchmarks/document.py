"""The figures of the benches as tables in Markdown, in the place that a document has for them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

END = "<!-- end of figures -->\n"
HEAD = "| figure | value | goal | beside | how |\n|---|---|---|---|---|\n"
Row = Mapping[str, object]


def table(rows: Iterable[Row]) -> str:
    """Rows of figures (`Figure.row`) as one table."""
    return HEAD + "".join(map(_row, rows))


def _row(row: Row) -> str:
    value = row["value"]
    shown = f"{value:.3g} {row['unit']}" if isinstance(value, int | float) else "failed"
    goal = f"{row['goal']} {'✓' if row['ok'] else 'missed'}" if row["goal"] else "–"
    return f"| {row['name']} | **{shown.strip()}** | {goal} | {row['peer'] or '–'} | {row['method']} |\n"


def put(document: Path, begin: str, figures: str) -> None:
    """The figures between the line `begin` and the end of figures of a document."""
    before, _, rest = document.read_text("utf-8").partition(begin)
    _, _, behind = rest.partition(END)
    document.write_text(f"{before}{begin}{figures}{END}{behind}", "utf-8")


def tables(folder: Path, names: Iterable[str]) -> str:
    """A table for each bench whose last run is in `folder`, under its name and its one-line description."""
    parts = []
    for name in names:
        path = folder / f"{name}.json"
        if path.exists():
            rows = json.loads(path.read_text("utf-8"))
            parts.append(f"\n### `python -m benchmarks {name}`\n\n{table(rows)}")
    return "".join(parts)
