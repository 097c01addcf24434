"""From a take to a file: options, the steps meanwhile, and what is said in the end."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli.describing import add_json
from studio.cli.printing import print_json
from studio.cli.sound_format import add_format
from studio.core.take import Take
from studio.core.unmatched import unmatched

if TYPE_CHECKING:
    import argparse

    from studio.services.studio import Services


def add_output(parser: Any, default: str) -> None:
    """Format, file, and whether it may replace another. `default` says how the file is called otherwise."""
    add_format(parser)
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help=f"default: {default}")
    parser.add_argument("--force", action="store_true", help="replace a file of that name")
    add_json(parser)


def told() -> Callable[[str, float | None], None]:
    """Shows the steps in one line of a terminal; says nothing where nobody watches."""
    if not sys.stderr.isatty():
        return lambda step, fraction: None
    return lambda step, fraction: print(f"\r\033[K{step}", end="\r", file=sys.stderr, flush=True)


def write_take(take: Take, services: Services, path: Path, args: argparse.Namespace) -> None:
    """Write the take's sound to `path` and say so. Raises AlreadyThere, DiskError."""
    from studio.services.save_sound import save_sound

    save_sound(take, services.project, path, overwrite=args.force)
    if args.json:
        print_json(_facts(take, path))
    else:
        print(f"{path}: {take.seconds:.1f} s, {take.voice_name}", flush=True)
        if take.notes:
            print(unmatched(take), file=sys.stderr, flush=True)


def _facts(take: Take, path: Path) -> dict[str, Any]:
    return {
        "file": str(path.absolute()),
        "seconds": round(take.seconds, 3),
        "sample_rate": take.sample_rate,
        "voice": {"id": take.request.voice_id, "name": take.voice_name},
        "language": take.request.language,
        "connection": take.connection,
        "credits": take.credits,
        "take": take.id,
        "request_id": take.request_id,
        "notes": [asdict(note) for note in take.notes],
        "words": [{"word": word.text, "start": word.start, "end": word.end} for word in take.words],
    }
