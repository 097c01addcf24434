"""Every kind of job done once, for a program that was just packed: no window shows what a package lacks."""

from __future__ import annotations

import sys
from pathlib import Path

from studio.app import services_for_command
from studio.cli.running import run_command
from studio.library.paths import Paths
from studio.ui.theme.resource import resource

LINE = "The kettle is on for both of us."


def every_job(folder: Path) -> str:
    """Listens, mends, changes a voice, clones one and speaks German with the studio's example, all kept in
    `folder`; the verb that failed, empty if none did. What went wrong stands on the error stream."""
    example, kept = str(resource("example.flac")), Paths.under(folder / "studio")
    mended, changed, german = (str(folder / name) for name in ("mended.flac", "changed.wav", "german.wav"))
    jobs = (
        ("listen", example),
        ("infill", example, *"--replace Thursday --with Friday --force -o".split(), mended),
        ("convert", str(folder / "hello.wav"), *"--voice George --force -o".split(), changed),
        ("clone", example, *"--start 0 --end 6 --name Trial".split()),
        ("speak", LINE, *"--language de --force -o".split(), german),
    )
    for job in jobs:
        print(f"{job[0]} ...", flush=True)
        if run_command(job, lambda: services_for_command(kept)) != 0:
            return f"The job “{job[0]}” failed."
    return ""


def main(arguments: list[str]) -> int:
    """Exit code 0 if all went well."""
    failure = every_job(Path(arguments[0]).resolve())
    print(failure or "Every job was done.", file=sys.stderr if failure else sys.stdout)
    return 1 if failure else 0
