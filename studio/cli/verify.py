"""`pickup-studio verify`: whether a mended file is the recording outside its patches."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from studio.cli import DONE, FAILED
from studio.cli.describing import add_verb
from studio.core.cancel import CancelToken

EXAMPLES = (
    "verify harbour.wav.sheet.json",
    "verify harbour.wav.sheet.json --file elsewhere/harbour.wav --original original.wav",
)


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "verify",
        "check a mended file by its sheet",
        "Check that a mended file is still the one its verification sheet was made for, and that outside its"
        " patches every sample is the recording's own. Prints what is not so, and then ends with 1.",
        EXAMPLES,
    )
    verb.add_argument("sheet", type=Path, help="the .sheet.json beside the file")
    verb.add_argument("--file", type=Path, metavar="FILE", help="the mended file, if it is elsewhere now")
    verb.add_argument("--original", type=Path, metavar="FILE", help="the recording, to be checked as well")


def run(args: argparse.Namespace) -> int:
    """Print what is not as the sheet tells, or that all is."""
    from studio.services.write_mended import check_sheet

    faults = check_sheet(args.sheet, CancelToken(), export=args.file, original=args.original)
    print("\n".join(faults) or "All is as the sheet tells.")
    return FAILED if faults else DONE
