"""`pickup-studio pickups`: a list of what shall be mended, in one recording or many."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli import DONE, FAILED
from studio.cli.choosing import add_connection, choose_connection
from studio.cli.delivering import add_controls, add_voice
from studio.cli.describing import add_json, add_verb
from studio.cli.infill_words import facts_of
from studio.cli.mending import (
    add_mending,
    check_allowed,
    check_made,
    free_target,
    make,
    manner_of,
    mended,
    orders_of,
    say,
    words_of,
)
from studio.cli.pickup_output import lines_of, plan_facts, print_plan, skipped
from studio.cli.printing import print_json
from studio.cli.take_output import told
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest, FileMissing
from studio.core.pickups.pickup import PickupList
from studio.core.pickups.recordings import recordings_beside
from studio.core.script_making import Made

if TYPE_CHECKING:
    from studio.services.match_pickups import Patches, RecordingPatches
    from studio.services.studio import Services

EXAMPLES = (
    "pickups list.csv --dry-run",
    "pickups list.csv -o mended",
    "pickups comments.docx --recording chapter-3.wav",
    "pickups labels.txt --recording talk.flac --voice Clara --takes 3",
)


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "pickups",
        "mend recordings by a list: a table, comments in a Word document, or Audacity's labels",
        "Mend recordings by a list. Each line finds its place by listening, with times as a hint: old and new"
        " words, a time and new words, or what shall be done (cut “um”). Recordings are those of --recording,"
        " else those beside the list. What was made is kept in the studio's library: after a stop or a"
        " failure the same command makes only what is missing, and nothing is made or paid for twice.",
        EXAMPLES,
    )
    verb.add_argument("list", help=".csv, .tsv, .txt or .docx; - reads text from standard input")
    verb.add_argument(
        "--recording", type=Path, action="append", default=[], metavar="FILE", help="may be repeated"
    )
    verb.add_argument(
        "-o", "--output", type=Path, metavar="DIR", help="for the mended recordings; default: beside each"
    )
    verb.add_argument("--force", action="store_true", help="replace files of these names")
    verb.add_argument("--dry-run", action="store_true", help="only say what was matched, and the price")
    verb.add_argument(
        "--least", type=_share, default=0.8, metavar="%", help="how sure a place must be; default: 80"
    )
    add_mending(verb)
    add_voice(verb, "whoever speaks in the recording")
    add_controls(verb)
    add_json(verb)
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Match, make what is missing, write the mended recordings and print their names."""
    choose_connection(services.connect, args)
    listed = _read(args)
    recordings = _recordings(args)
    manner = manner_of(args, services, cancel)
    found = services.match_pickups(
        listed.pickups, recordings, words_of(services), cancel, language=manner.language, progress=told()
    )
    taken = [each for each in found if not skipped(each, args.least)]
    patches = services.match_pickups.patches(taken, manner, cancel, progress=told())
    orders = orders_of(patches.recordings, args.takes)
    if args.dry_run:
        quote = services.make_pickups.quote(orders, services.project, cancel)
        facts = plan_facts(listed, found, patches, quote, args.least)
        print_json(facts) if args.json else print_plan(facts)
        return DONE
    for line in lines_of(listed, found, patches, args.least):
        say(line)
    if not patches.recordings:
        raise BadRequest("Nothing of the list can be made. --dry-run says what was found.")
    targets = _targets(patches, args, services, cancel)
    check_allowed(args, services, manner, patches.recordings[0].recording.path)
    made = make(orders, args, services, cancel)
    files = [
        _written(here, target, made, args, services, cancel)
        for here, target in zip(patches.recordings, targets, strict=True)
        if check_made([here], made)
    ]
    if args.json:
        print_json({"files": files})
    if len(files) < len(targets):
        whole, left = len(made.outcomes), len(made.left)
        say(f"{whole - left} of {whole} takes are kept; the same command makes the rest.")
        return FAILED
    return DONE


def _read(args: argparse.Namespace) -> PickupList:
    from studio.services.open_pickups import open_pickups, read_pickups

    return read_pickups(sys.stdin.read()) if args.list == "-" else open_pickups(Path(args.list))


def _recordings(args: argparse.Namespace) -> list[Path]:
    """Those that were given, else those beside the list. FileMissing if there is none."""
    for path in args.recording:
        if not path.is_file():
            raise FileMissing(f"“{path}” is not there.")
    folder = Path() if args.list == "-" else Path(args.list).parent
    found = list(args.recording) or recordings_beside(folder)
    if not found:
        raise FileMissing(f"There is no recording beside “{args.list}”. Say which with --recording.")
    return found


def _targets(
    patches: Patches, args: argparse.Namespace, services: Services, cancel: CancelToken
) -> list[Path]:
    from studio.services.mended_target import check_target, mended_suffix

    targets = []
    for here in patches.recordings:
        path = here.recording.path
        suffix = mended_suffix(path, services.inputs, cancel)
        output = args.output / f"{path.stem} mended{suffix}" if args.output else None
        target = free_target(path, output, suffix)
        check_target(path, target, services.inputs, cancel, overwrite=args.force)
        if target in targets:
            raise BadRequest(f"Two recordings would be written as “{target}”. Mend them one at a time.")
        targets.append(target)
    if args.output:
        args.output.mkdir(parents=True, exist_ok=True)
    return targets


def _written(
    here: RecordingPatches,
    target: Path,
    made: Made,
    args: argparse.Namespace,
    services: Services,
    cancel: CancelToken,
) -> dict[str, Any]:
    laid = mended(here, made, target, services, cancel)
    if not args.json:
        count = f"{len(laid)} patch{'es' * (len(laid) != 1)}"
        print(f"{target}: {count}. Outside them every sample is the original.", flush=True)
    patches = [facts_of(patch, here.recording.rate) for patch in laid]
    return {"file": str(target.absolute()), "patches": patches}


def _share(typed: str) -> float:
    try:
        share = float(typed.rstrip("%")) / 100
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"“{typed}” is no number from 0 to 100.")
    return share
