"""`pickup-studio infill`: new words in a recording."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.choosing import add_connection, choose_connection, voice_called
from studio.cli.delivering import add_controls, add_voice, controls_of
from studio.cli.describing import add_verb
from studio.cli.sound_format import format_of, free_name
from studio.cli.take_output import add_output, told, write_take
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest
from studio.core.infill import InfillRequest
from studio.core.passage import Passage

if TYPE_CHECKING:
    from studio.services.around_gap import Sides
    from studio.services.studio import Services

EXAMPLES = (
    'infill "since spring" --left before.wav --right after.wav --voice Clara -o middle.wav',
    'infill "since spring" --recording take.wav --gap 3.2 4.75 --voice "My voice" -o middle.wav',
)


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "infill",
        "say new words between two stretches of a recording",
        "Say new words so that they stand between two stretches of a recording. The file that is written has"
        " the middle alone; one side may be missing. The take is kept in the studio's library as well.",
        EXAMPLES,
    )
    verb.add_argument("text", help="the new words; - reads them from standard input")
    verb.add_argument("--left", type=Path, metavar="FILE", help="what comes before")
    verb.add_argument("--right", type=Path, metavar="FILE", help="what comes after")
    verb.add_argument("--recording", type=Path, metavar="FILE", help="a recording with a gap, instead")
    verb.add_argument(
        "--gap",
        type=float,
        nargs=2,
        metavar=("START", "END"),
        help="where it is, in seconds of the recording",
    )
    add_voice(verb)
    add_controls(verb)
    verb.add_argument("--seed", type=int, default=0, help="another one gives another take")
    add_output(verb, "a name from the text")
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Make the middle, write the file and print its name."""
    from studio.services.save_sound import check_free

    text = sys.stdin.read() if args.text == "-" else args.text
    form = format_of(args)
    path: Path = args.output or free_name(text, form)
    check_free(path, overwrite=args.force)
    choose_connection(services.connect, args)
    left, right = _sides(args, services, cancel)
    voice = voice_called(services.list_voices(cancel), args.voice, args.language)
    request = InfillRequest(
        text=text,
        voice_id=voice.id,
        left=left,
        right=right,
        model=args.model,
        language=args.language or voice.language,
        controls=controls_of(args),
        format=form,
        seed=args.seed,
    )
    write_take(services.infill(request, services.project, cancel, progress=told()), services, path, args)
    return DONE


def _sides(args: argparse.Namespace, services: Services, cancel: CancelToken) -> Sides:
    from studio.services.around_gap import around_gap

    if (args.recording is None) != (args.gap is None):
        raise BadRequest("A recording needs --gap, and a gap needs --recording.")
    if args.recording is None:
        return args.left and Passage(args.left), args.right and Passage(args.right)
    if args.left or args.right:
        raise BadRequest("Give either --recording with --gap, or --left and --right.")
    start, end = args.gap
    return around_gap(services.inputs, args.recording, start, end, cancel)
