"""`pickup-studio ledger`: what was spent, of whom, for what."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from studio.cli import DONE
from studio.cli.describing import add_json, add_verb
from studio.cli.printing import print_json
from studio.core.ledger import LedgerRow, in_time, spent


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "ledger",
        "say what was spent, for what",
        "Print every act that may have cost something, oldest first, and the sum in credits. What failed or"
        " was stopped and may have been charged is marked, and counts.",
        ("ledger", "ledger --month 2026-11 --csv november.csv", 'ledger --project "Harbour" --json'),
    )
    verb.add_argument("--project", help="only of the project of this name")
    verb.add_argument("--month", help="only of a month, such as 2026-11, or a day, 2026-11-29")
    verb.add_argument("--csv", type=Path, metavar="FILE", help="write a table for spreadsheets")
    add_json(verb)


def run(args: argparse.Namespace) -> int:
    """Print, or write the table. The engine is not needed."""
    from studio.library.ledger import Ledger
    from studio.library.paths import Paths
    from studio.services.ledger_table import write_csv

    rows: Sequence[LedgerRow] = Ledger(Paths.of_user().data).rows()
    rows = in_time(rows, args.month or "")
    if args.project:
        rows = [row for row in rows if row.project == args.project]
    if args.csv:
        write_csv(rows, args.csv)
    if args.json:
        print_json([asdict(row) for row in rows])
    elif not args.csv:
        _print(rows)
    return DONE


def _print(rows: Sequence[LedgerRow]) -> None:
    from studio.services.ledger_table import outcome, what

    for row in rows:
        size = f"{row.characters} characters, {row.seconds:.1f} s"
        voice = row.voice or row.voice_id
        print(
            f"{row.time}  {row.project}  {what(row)}  {voice}  {size}  {row.credits} credits  {outcome(row)}"
        )
    print(f"{len(rows)} acts, {spent(rows):,} credits")
