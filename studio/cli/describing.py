"""How a verb describes itself: what it does, and examples of it."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Sequence
from typing import Any

WIDTH = 78


def add_verb(subparsers: Any, name: str, line: str, description: str, examples: Sequence[str]) -> Any:
    """The verb's parser. `line` stands in the list of verbs; each example follows `pickup-studio`."""
    listed = "\n".join(f"  pickup-studio {example}" for example in examples)
    return subparsers.add_parser(
        name,
        help=line,
        description=textwrap.fill(description, WIDTH),
        epilog=f"examples:\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def add_json(parser: Any) -> None:
    """The option that prints for programs."""
    parser.add_argument("--json", action="store_true", help="print JSON")
