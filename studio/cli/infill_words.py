"""`infill` of words in a recording: the recording, mended."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli import DONE, FAILED
from studio.cli.choosing import choose_connection
from studio.cli.mending import (
    check_allowed,
    check_made,
    clock,
    free_target,
    make,
    manner_of,
    mended,
    orders_of,
    say,
    words_of,
)
from studio.cli.printing import print_json
from studio.cli.take_output import told
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest, NotThere
from studio.core.patch import PatchKind
from studio.core.pickups.matching import SURE, Candidate
from studio.core.pickups.pickup import Pickup
from studio.core.pickups.timecode import seconds_in

if TYPE_CHECKING:
    from studio.core.patch import Patch
    from studio.services.match_pickups import Found, RecordingPatches
    from studio.services.studio import Services

MOST_TOLD = 12


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Find the words, make the patch, write the mended recording and print its name."""
    from studio.services.mended_target import check_target, mended_suffix

    pickup, recording = pickup_of(args), Path(args.text)
    choose_connection(services.connect, args)
    target = free_target(recording, args.output, mended_suffix(recording, services.inputs, cancel))
    check_target(recording, target, services.inputs, cancel, overwrite=args.force)
    manner = manner_of(args, services, cancel)
    check_allowed(args, services, manner, recording)
    [found] = services.match_pickups(
        [pickup], [recording], words_of(services), cancel, language=manner.language, progress=told()
    )
    found = _placed(found, args.nth)
    [here] = services.match_pickups.patches([found], manner, cancel).recordings
    made = make(orders_of([here], args.takes), args, services, cancel)
    if not check_made([here], made):
        return FAILED
    [patch] = mended(here, made, target, services, cancel)
    _print(here, patch, target, as_json=args.json)
    return DONE


def pickup_of(args: argparse.Namespace) -> Pickup:
    """What was asked for. BadRequest for what makes no sense."""
    near = seconds_in(args.near, plain=True) if args.near else None
    if args.near and near is None:
        raise BadRequest(f"“{args.near}” is no time, such as 12:30 or 750.6.")
    if (args.left, args.right, args.recording, args.gap) != (None, None, None, None):
        raise BadRequest("Give words of a recording, or a gap, but not both.")
    if args.nth is not None and args.nth < 1:
        raise BadRequest("--nth counts from 1.")
    if args.insert is not None:
        return _insertion(args, near)
    if args.after or args.before:
        raise BadRequest("--after and --before belong to --insert.")
    old = (args.remove if args.replace is None else args.replace).strip()
    if (args.with_ is None) != (args.replace is None):
        raise BadRequest("--replace needs --with, and --with needs --replace.")
    if not any(map(str.isalnum, old)):
        raise BadRequest("Which words? There are none in what was given.")
    if args.replace is None or not args.with_.strip():
        return Pickup(1, PatchKind.REMOVE, old, start=near)
    return Pickup(1, PatchKind.REPLACE, old, args.with_.strip(), start=near)


def _insertion(args: argparse.Namespace, near: float | None) -> Pickup:
    if (args.after is None) == (args.before is None) or args.with_ is not None:
        raise BadRequest("--insert needs either --after or --before, with words that are said there.")
    if not any(map(str.isalnum, args.insert)):
        raise BadRequest("Which words? There are none in what was given.")
    before, after = args.after or "", args.before or ""
    return Pickup(1, PatchKind.INSERT, "", args.insert.strip(), start=near, before=before, after=after)


def _placed(found: Found, nth: int | None) -> Found:
    """At the one place that is meant. NotThere if there is none, BadRequest if there are several."""
    match = found.match
    if match.best is None:
        raise NotThere(match.reason)
    rivals = _in_time(match.rivals)
    if nth is not None:
        places = _in_time(each for each in match.candidates if each.confidence >= SURE) or rivals
        if nth > len(places):
            raise NotThere(f"{_said(found.pickup, places)}.")
        return replace(found, match=match.at(match.candidates.index(places[nth - 1])))
    if len(rivals) > 1:
        raise BadRequest(f"{_said(found.pickup, rivals)}. Choose one with --nth, or --near.")
    if match.best.confidence < SURE:
        sure = round(match.best.confidence * 100)
        say(f"“{match.best.heard}” at {clock(match.best.start)} is taken for it, {sure} % sure.")
    return found


def _in_time(places: Iterable[Candidate]) -> list[Candidate]:
    return sorted(places, key=lambda each: each.start)


def _said(pickup: Pickup, places: Sequence[Candidate]) -> str:
    """How often something is said, and when, without a full stop."""
    words = pickup.old or pickup.before or pickup.after
    times = [f"at {clock(each.start)}" for each in places]
    more = f" and {len(times) - MOST_TOLD} more" if len(times) > MOST_TOLD else ""
    count = "once" if len(times) == 1 else f"{len(times)} times"
    return f"“{words}” is said {count}: {', '.join(times[:MOST_TOLD])}{more}"


def _print(here: RecordingPatches, patch: Patch, target: Path, *, as_json: bool) -> None:
    rate = here.recording.rate
    if as_json:
        print_json(facts_of(patch, rate) | {"file": str(target.absolute())})
        return
    place = clock(patch.place.start / rate)
    print(f"{target}: {_done(patch)} at {place}. Outside it every sample is the original.", flush=True)


def _done(patch: Patch) -> str:
    if patch.kind is PatchKind.REMOVE:
        return f"“{patch.old}” removed"
    return f"“{patch.old}” → “{patch.text}”" if patch.old else f"“{patch.text}” inserted"


def facts_of(patch: Patch, rate: int) -> dict[str, Any]:
    """A patch for programs; seconds of the recording."""
    return {
        "kind": str(patch.kind),
        "old": patch.old,
        "new": patch.text,
        "said": patch.sent,
        "start": round(patch.place.start / rate, 3),
        "end": round(patch.place.end / rate, 3),
        "takes": [take.id for take in patch.takes],
        "chosen": patch.chosen,
    }
