"""The parser of all commands."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from importlib import import_module

from studio import __version__
from studio.cli import VERBS, Verb

EXIT_CODES = (
    "Without a command the window opens. Exit codes: 0 done; 1 it could not be done, and a sentence on"
    " standard error says why; 2 the command was not understood; 130 stopped."
)


def parser() -> argparse.ArgumentParser:
    """The parser; each verb's module adds its own part."""
    made = argparse.ArgumentParser(
        prog="pickup-studio", description="A desktop voice studio, by commands.", epilog=EXIT_CODES
    )
    made.add_argument("--version", action="version", version=f"pickup-studio {__version__}")
    verbs = made.add_subparsers(dest="verb", required=True, metavar="command")
    for verb in VERBS:
        import_module(verb.module).add(verbs)
    return made


def parsed(arguments: Sequence[str]) -> tuple[Verb, argparse.Namespace]:
    """The verb and its arguments; ends the program with 2 where they make no sense, and 0 after help."""
    args = parser().parse_args(arguments)
    return {verb.name: verb for verb in VERBS}[args.verb], args
