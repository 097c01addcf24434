"""`pickup-studio change`: many recordings in many voices."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli import DONE, FAILED
from studio.cli.choosing import add_connection, choose_connection, voice_called
from studio.cli.describing import add_json, add_verb
from studio.cli.paying import add_again, say_used
from studio.cli.printing import print_json
from studio.cli.sound_format import add_format, format_of
from studio.cli.take_output import told
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest, Cancelled
from studio.core.file_names import checked_pattern
from studio.core.script_making import Made, ScriptQuote
from studio.core.unmatched import unmatched
from studio.core.voice_batch import NAME_FIELDS, PATTERN, Batch, BatchRow, BatchVoice, Standing

if TYPE_CHECKING:
    from studio.services.studio import Services

EXAMPLES = (
    "change tide-01.wav tide-02.wav --voice Isolde -o changed",
    'change recordings --voice Isolde --voice Marcus -o changed --names "{number:02} {voice} {name}"',
    "change recordings --voice Isolde -o changed --format mp3 --dry-run",
)


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "change",
        "say many recordings in other voices",
        "Say files and the recordings of folders in one voice or several. What was made is kept in the"
        " studio's library: after a stop, a failure or a crash the same command makes only what is missing,"
        " and nothing is made or paid for twice. A file that cannot be used stops none of the others.",
        EXAMPLES,
    )
    verb.add_argument("given", type=Path, nargs="+", metavar="FILE|FOLDER")
    verb.add_argument(
        "--voice",
        action="append",
        required=True,
        metavar="NAME|ID",
        help="who says it; several times for more",
    )
    verb.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FOLDER", help="where the results go"
    )
    fields = ", ".join(f"{{{field}}}" for field in NAME_FIELDS)
    verb.add_argument("--names", default=PATTERN, metavar="PATTERN", help=f"of the results, with {fields}")
    verb.add_argument("--dry-run", action="store_true", help="only say what would be made, and its price")
    verb.add_argument(
        "--pay-again",
        action="store_true",
        help="make anew too what was under way when the studio was closed, and may have been charged",
    )
    add_again(verb)
    add_format(verb)
    add_json(verb)
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Make what is missing and print the files."""
    choose_connection(services.connect, args)
    checked_pattern(args.names, NAME_FIELDS)
    batch = _batch(args, services, cancel)
    stands = _stands(batch, services)
    wanted = [row for row in batch.rows if _is_to_be_made(row, stands[row.key], pay=args.pay_again)]
    again = frozenset(row.key for row in wanted) if args.again else frozenset()
    if args.dry_run:
        quote = services.change_batch.quote(wanted, services.project, again=again)
        return _print_quote(quote, as_json=args.json)
    made = services.change_batch(wanted, batch, services.project, cancel, again=again, progress=told())
    say_used(made)
    return _print_results(batch, made, services, args)


def _is_to_be_made(row: BatchRow, standing: Standing, *, pay: bool) -> bool:
    """What failed before is tried again; what is there but was saved elsewhere is saved."""
    return not row.file.trouble and (pay or not standing.asks)


def _batch(args: argparse.Namespace, services: Services, cancel: CancelToken) -> Batch:
    from studio.services.find_recordings import find_recordings

    paths = find_recordings(args.given, cancel)
    if not paths:
        raise BadRequest("No recordings were found there.")
    known = services.list_voices(cancel)
    voices = dict.fromkeys(voice_called(known, wanted, None) for wanted in args.voice)
    return Batch(
        services.look_over(paths, cancel, progress=told()),
        tuple(BatchVoice(voice.id, voice.name, number) for number, voice in enumerate(voices, 1)),
        format=format_of(argparse.Namespace(**vars(args) | {"output": None})) if args.format else None,
        pattern=args.names,
        folder=str(args.output.absolute()),
    )


def _stands(batch: Batch, services: Services) -> dict[str, Standing]:
    from studio.services.batch_standings import settled

    service, project = services.change_batch, services.project
    quote = service.quote(batch.rows, project)
    return settled(batch.rows, service.standings(project), quote)


def _print_quote(quote: ScriptQuote, *, as_json: bool) -> int:
    if as_json:
        print_json({"new": len(quote.new), "credits": quote.credits, "seconds": round(quote.seconds, 1)})
    else:
        cost = f"{quote.credits:,} credits" if quote.credits else "free"
        print(f"{len(quote.new)} to be made, {quote.seconds:.0f} s of sound: {cost}.", flush=True)
    return DONE


def _print_results(batch: Batch, made: Made, services: Services, args: argparse.Namespace) -> int:
    """Each row as it stands now; 1 where one of them is not there."""
    stands = _stands(batch, services)
    found = [_fact_of(row, stands[row.key], services) for row in batch.rows]
    if args.json:
        print_json(found)
    for fact in found if not args.json else ():
        note = f" {fact['note']}" if fact["note"] else ""
        if fact["saved"]:
            print(fact["saved"] + (f":{note}" if note else ""), flush=True)
        else:
            print(f"{fact['file']}, {fact['voice']}: {fact['state']}.{note}", file=sys.stderr, flush=True)
    there = sum(bool(fact["saved"]) for fact in found)
    if there < len(found):
        ended = f" {made.ended_by.sentence}" if made.ended_by else ""
        print(f"{there} of {len(found)} are made; the same command makes the rest.{ended}", file=sys.stderr)
    if made.stopped:
        raise Cancelled(made.charge)
    return DONE if there == len(found) else FAILED


def _fact_of(row: BatchRow, standing: Standing, services: Services) -> dict[str, str]:
    take = services.project.takes().get(standing.take)
    note = unmatched(take) if take is not None else ""
    return {
        "file": row.file.path,
        "voice": row.voice.name,
        "state": "failed" if row.file.trouble else str(standing.state),
        "saved": standing.saved,
        "note": row.file.trouble or standing.sentence or note,
    }
