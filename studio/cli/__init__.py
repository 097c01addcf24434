"""The commands of `pickup-studio`, one module a verb, thin over the services.

Exit codes: 0 done; 1 it could not be done, and a sentence on standard error says why; 2 the command was not
understood; 130 stopped by Ctrl+C.
"""

from __future__ import annotations

from dataclasses import dataclass

DONE, FAILED, MISUSED, STOPPED = 0, 1, 2, 130


@dataclass(frozen=True, slots=True)
class Verb:
    """A command. Its module has `add(subparsers)`, and `run(args)` or `run(args, services, cancel)`;
    `run` gives the exit code."""

    name: str
    module: str
    needs_services: bool


VERBS = (
    Verb("speak", "studio.cli.speak", True),
    Verb("voices", "studio.cli.voices", True),
    Verb("engine", "studio.cli.engine", False),
)
