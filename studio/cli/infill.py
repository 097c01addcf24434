"""`pickup-studio infill`: other words in a recording."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli.choosing import add_connection
from studio.cli.delivering import add_controls, add_voice
from studio.cli.describing import add_verb
from studio.cli.mending import add_mending
from studio.cli.take_output import add_output
from studio.core.cancel import CancelToken

if TYPE_CHECKING:
    from studio.services.studio import Services

EXAMPLES = (
    'infill recording.wav --replace "Thursday" --with "Friday" -o mended.wav',
    'infill recording.wav --replace "Thursday" --with "Friday" --nth 2',
    'infill recording.wav --insert "very" --before "happy"',
    'infill recording.wav --remove "um" --near 12:30',
    'infill "since spring" --left before.wav --right after.wav --voice Clara -o middle.wav',
    'infill "since spring" --recording take.wav --gap 3.2 4.75 --voice "My voice" -o middle.wav',
)


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "infill",
        "mend words in a recording, or say new words between two stretches of one",
        "Mend words in a recording: the words are found by listening, said anew with those as far as the next"
        " pauses, and laid in. Outside the patch every sample of the file that is written is the original; a"
        " sheet beside it proves that. With --left and --right, or --recording and --gap, the file that is"
        " written has the new words alone. Takes are kept in the studio's library as well.",
        EXAMPLES,
    )
    verb.add_argument("text", metavar="RECORDING|TEXT", help="the recording; or the new words, - for a pipe")
    _add_words(verb)
    _add_gap(verb)
    add_voice(verb, "whoever speaks in the recording; of a gap, the language's first voice")
    add_controls(verb)
    verb.add_argument("--seed", type=int, default=0, help="in a gap: another one gives another take")
    add_output(verb, "a name from the recording or the text")
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Make it, write the file and print its name."""
    from studio.cli import infill_gap, infill_words

    if (args.replace, args.insert, args.remove) == (None, None, None):
        return infill_gap.run(args, services, cancel)
    return infill_words.run(args, services, cancel)


def _add_words(verb: Any) -> None:
    words = verb.add_argument_group("words of a recording")
    what = words.add_mutually_exclusive_group()
    what.add_argument("--replace", metavar="WORDS", help="that are said and shall not be")
    what.add_argument("--insert", metavar="WORDS", help="that shall be said, --after or --before others")
    what.add_argument("--remove", metavar="WORDS", help="that go; room tone closes the gap")
    words.add_argument("--with", dest="with_", metavar="WORDS", help="that shall be said instead")
    words.add_argument("--after", metavar="WORDS")
    words.add_argument("--before", metavar="WORDS")
    words.add_argument("--nth", type=int, metavar="N", help="where they are said several times")
    words.add_argument("--near", metavar="TIME", help="the same, such as 12:30")
    add_mending(words)


def _add_gap(verb: Any) -> None:
    gap = verb.add_argument_group("a gap")
    gap.add_argument("--left", type=Path, metavar="FILE", help="what comes before")
    gap.add_argument("--right", type=Path, metavar="FILE", help="what comes after")
    gap.add_argument("--recording", type=Path, metavar="FILE", help="a recording with a gap, instead")
    gap.add_argument(
        "--gap",
        type=float,
        nargs=2,
        metavar=("START", "END"),
        help="where it is, in seconds of the recording",
    )
