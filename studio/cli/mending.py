"""What `infill` and `pickups` have in common: from places in recordings to mended files."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli.choosing import voice_called
from studio.cli.delivering import controls_of
from studio.cli.paying import say_used
from studio.cli.take_output import told
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest, Cancelled, Charge
from studio.core.patch import AS_RECORDED, Patch, PatchKind
from studio.core.pickups.order import PickupOrder
from studio.core.pickups.patching import Manner
from studio.core.region import Region
from studio.core.script_making import Made, Outcome

if TYPE_CHECKING:
    from studio.library.word_files import WordFiles
    from studio.services.match_pickups import RecordingPatches
    from studio.services.studio import Services

TAKES = 2
RECORDED = "as recorded"


def add_mending(parser: Any) -> None:
    """Takes, and whether the voice may be cloned elsewhere."""
    parser.add_argument(
        "--takes", type=int, default=TAKES, metavar="N", help=f"to choose the best of; default: {TAKES}"
    )
    parser.add_argument("--again", action="store_true", help="make what is there already once more")
    parser.add_argument(
        "--allow-clone",
        action="store_true",
        help="the speaker agreed that a hosted service clones the voice of the recording",
    )


def words_of(services: Services) -> WordFiles:
    """Where the words are kept that were heard in recordings."""
    from studio.library.word_files import WordFiles

    return WordFiles(services.project.folder / "words")


def manner_of(args: argparse.Namespace, services: Services, cancel: CancelToken) -> Manner:
    """How it is said: by whoever speaks in the recording, if no other voice is asked for."""
    voice_id, language = AS_RECORDED, args.language or "en"
    if args.voice and args.voice.casefold() != RECORDED:
        voice = voice_called(services.list_voices(cancel), args.voice, args.language)
        voice_id, language = voice.id, args.language or voice.language
    return Manner(voice_id, args.model, language, controls_of(args))


def check_allowed(args: argparse.Namespace, services: Services, manner: Manner, recording: Path) -> None:
    """A hosted service gets the voice of a recording only if somebody said so. BadRequest."""
    if manner.voice_id != AS_RECORDED or not services.as_recorded.must_ask:
        return
    if not args.allow_clone:
        question = services.as_recorded.question(recording.name)
        raise BadRequest(f"{question} If so, add --allow-clone; or choose a --voice.")
    services.as_recorded.allow()


def orders_of(recordings: Iterable[RecordingPatches], takes: int) -> list[PickupOrder]:
    """So many takes of each patch; of what only goes, none."""
    if takes < 1:
        raise BadRequest("There must be one take at least.")
    return [
        PickupOrder(f"{each.patch.id}:{seed}", each.patch, here.recording.path, seed)
        for here in recordings
        for each in here.placed
        if each.patch.kind is not PatchKind.REMOVE
        for seed in range(takes)
    ]


def make(
    orders: Sequence[PickupOrder], args: argparse.Namespace, services: Services, cancel: CancelToken
) -> Made:
    """What is missing of the takes. BadRequest where something may have been paid for already."""
    again = frozenset(order.id for order in orders) if args.again else frozenset()
    unsure = () if args.again else services.make_pickups.unsure(orders, services.project, cancel)
    if unsure:
        words = ", ".join(dict.fromkeys(f"“{order.patch.text}”" for order in unsure))
        raise BadRequest(
            f"{words} was being made when the studio ended, and may have been paid for. Add --again to make"
            " it once more."
        )
    made = services.make_pickups(orders, services.project, cancel, again=again, progress=told())
    say_used(made)
    return made


def outcomes_of(patch: Patch, made: Made) -> list[Outcome]:
    """What became of its takes."""
    return [outcome for key, outcome in made.outcomes.items() if key.startswith(f"{patch.id}:")]


def check_made(recordings: Iterable[RecordingPatches], made: Made) -> bool:
    """Whether each patch has a take; what has none is said. Raises Cancelled where it was stopped."""
    whole = True
    for here in recordings:
        for patch in (each.patch for each in here.placed if each.patch.kind is not PatchKind.REMOVE):
            outcomes = outcomes_of(patch, made)
            if any(outcome.take is not None for outcome in outcomes):
                continue
            whole = False
            _say_why(patch, here.recording.rate, outcomes)
    if not whole and made.stopped:
        raise Cancelled(made.charge)
    return whole


def mended(
    here: RecordingPatches, made: Made, target: Path, services: Services, cancel: CancelToken
) -> tuple[Patch, ...]:
    """Writes the recording with the best take of each patch as `target`, with its sheet, and gives the
    patches; what may be wrong with a take is said."""
    from studio.services.laid_patches import laid_patches

    places = {each.patch.id: each.patch.place for each in here.placed}
    patches: list[Patch] = []
    for number, each in enumerate(here.placed):
        told()(f"Listening to patch {number + 1} of {len(here.placed)}", number / len(here.placed))
        others = [place for identity, place in places.items() if identity != each.patch.id]
        patch = _chosen(each.patch, here, made, others, services, cancel)
        places[patch.id] = patch.span
        patches.append(patch)
    laid = [each.read() for each in laid_patches(patches, services.project)]
    labels = [label_of(each) for each in patches]
    services.write_mended(here.recording.path, laid, target, cancel, labels=labels)
    return tuple(patches)


def _chosen(
    patch: Patch,
    here: RecordingPatches,
    made: Made,
    others: Sequence[Region],
    services: Services,
    cancel: CancelToken,
) -> Patch:
    takes = [outcome.take for outcome in outcomes_of(patch, made) if outcome.take is not None]
    choice = services.choose_take(here.recording, patch, takes, services.project, cancel, others=others)
    for sentence in choice.sentences:
        say(f"“{patch.text or patch.old}” at {place_of(patch, here.recording.rate)}: {sentence}")
    return choice.patch


def _say_why(patch: Patch, rate: int, outcomes: Iterable[Outcome]) -> None:
    outcomes = tuple(outcomes)
    error = next((outcome.error for outcome in outcomes if outcome.error is not None), None)
    may = any(outcome.charge is not Charge.NOTHING for outcome in outcomes)
    if error is not None:
        charged = " It may have been charged." if may else ""
        say(f"“{patch.text}” at {place_of(patch, rate)} was not made: {error.sentence}{charged}")


def label_of(patch: Patch) -> str:
    """What the sheet says of it."""
    return f"{patch.old or '—'} → {patch.text or 'removed'}"


def place_of(patch: Patch, rate: int) -> str:
    """When it is, as a clock says it."""
    return clock(patch.place.start / rate)


def clock(seconds: float) -> str:
    """`1:02:03.4`, `0:12.6`."""
    minutes, tenths = divmod(round(seconds * 10), 600)
    hours, minutes = divmod(minutes, 60)
    front = f"{hours}:{minutes:02}" if hours else f"{minutes}"
    return f"{front}:{tenths // 10:02}.{tenths % 10}"


def price_text(credits: int) -> str:
    """`free`, or credits."""
    return f"{credits:,} credits" if credits else "free"


def free_target(recording: Path, output: Path | None, suffix: str) -> Path:
    """Where a mended recording is written: as was asked, or beside it, by a name that nothing has."""
    if output is not None:
        return output
    stem = f"{recording.stem} mended"
    names = (f"{stem}{suffix}", *(f"{stem} {number}{suffix}" for number in range(2, 10_000)))
    return next(recording.with_name(name) for name in names if not recording.with_name(name).exists())


def say(sentence: str) -> None:
    """For whoever watches, beside the results."""
    print(sentence, file=sys.stderr, flush=True)
