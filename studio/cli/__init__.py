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
    Verb("script", "studio.cli.script", True),
    Verb("infill", "studio.cli.infill", True),
    Verb("pickups", "studio.cli.pickups", True),
    Verb("convert", "studio.cli.convert", True),
    Verb("change", "studio.cli.change", True),
    Verb("listen", "studio.cli.listen", True),
    Verb("voices", "studio.cli.voices", True),
    Verb("voice", "studio.cli.voice", True),
    Verb("clone", "studio.cli.clone", True),
    Verb("mix", "studio.cli.mix", True),
    Verb("localize", "studio.cli.localize", True),
    Verb("create-voice", "studio.cli.create_voice", True),
    Verb("export-voice", "studio.cli.export_voice", True),
    Verb("edit-voice", "studio.cli.edit_voice", True),
    Verb("delete-voice", "studio.cli.delete_voice", True),
    Verb("datasets", "studio.cli.datasets", True),
    Verb("dataset", "studio.cli.dataset", True),
    Verb("verify", "studio.cli.verify", False),
    Verb("ledger", "studio.cli.ledger", False),
    Verb("status", "studio.cli.status", True),
    Verb("engine", "studio.cli.engine", False),
)
