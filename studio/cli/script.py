"""`pickup-studio script`: a script as finished files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli import DONE, FAILED
from studio.cli.casting import cast_from, saying_from, voices_of
from studio.cli.choosing import add_connection, choose_connection
from studio.cli.delivering import add_controls, controls_of
from studio.cli.describing import add_json, add_verb
from studio.cli.paying import say_used
from studio.cli.script_output import add_export, export_settings, print_exported, print_quote, seconds
from studio.cli.take_output import told
from studio.core.cancel import CancelToken
from studio.core.errors import Cancelled, Charge
from studio.core.manuscript.manuscript import Manuscript
from studio.core.pronunciation import merged
from studio.core.script_export import Part
from studio.core.script_making import Fate, Made, Order
from studio.core.speech import OutputFormat, SpeechRequest
from studio.core.voice import Voice

if TYPE_CHECKING:
    from studio.services.studio import Services

PAUSE = 0.6
EXAMPLES = (
    "script story.txt --voice Clara -o out",
    'script play.fountain --cast "ANNA=Emma, BEN=Theo" --files both --captions srt --captions vtt -o out',
    "script chapter.docx --loudness acx --format mp3 --bit-rate 192000 --head 0.7 --tail 2 -o out",
    'script story.txt --say "Siobhan=shiv-awn" --say "lead=/lˈɛd/" --dry-run',
)


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "script",
        "speak a whole script into files, with captions and a cue sheet",
        "Speak a whole script: .txt, .md, .docx, .srt or .fountain. What was made is kept in the studio's"
        " library: after a stop or a failure the same command makes only what is missing, and nothing is made"
        " or paid for twice.",
        EXAMPLES,
    )
    verb.add_argument("file", metavar="FILE", help="the script; - reads text from standard input")
    verb.add_argument(
        "--cast",
        type=cast_from,
        action="append",
        default=[],
        metavar="SPEAKER=VOICE,…",
        help="who speaks for whom",
    )
    verb.add_argument("--voice", metavar="NAME|ID", help="who says the rest; default: the first voice")
    add_controls(verb)
    verb.add_argument(
        "--say",
        type=saying_from,
        action="append",
        default=[],
        metavar="WORD=SPELLING",
        help="how a word sounds, or WORD=/PHONEMES/; beside the library's list",
    )
    verb.add_argument("--pause", type=seconds, default=PAUSE, metavar="SECONDS", help="after each block")
    verb.add_argument("--dry-run", action="store_true", help="only say what would be made, and its price")
    verb.add_argument("--again", action="store_true", help="make what is there already once more")
    verb.add_argument("--listen", action="store_true", help="listen to the takes, and say what may be wrong")
    add_export(verb)
    add_json(verb)
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Make what is missing, write the files and print their names."""
    choose_connection(services.connect, args)
    script = _read(args)
    settings = export_settings(args, script.title)
    voices = services.list_voices(cancel)
    cast = voices_of(script.speakers, args.cast, voices, args.voice, args.language)
    orders = _orders(script, cast, args, services)
    _say_untold(orders, services, cancel)
    again = frozenset(order.id for order in orders) if args.again else frozenset()
    if args.dry_run:
        quote = services.make_script.quote(orders, services.project, again=again)
        print_quote(quote, script, cast, as_json=args.json)
        return DONE
    made = services.make_script(orders, services.project, cancel, again=again, progress=told())
    say_used(made)
    if made.left:
        return _unfinished(made)
    parts = _parts(script, made, args.pause)
    if args.listen:
        _listen(parts, services, cancel)
    done = services.export_script(
        script.title, parts, settings, services.project, cancel, overwrite=args.force, progress=told()
    )
    print_exported(done, as_json=args.json)
    return DONE


def _read(args: argparse.Namespace) -> Manuscript:
    from studio.services.open_script import from_pasted, open_script

    if args.file != "-":
        return open_script(Path(args.file))
    found = from_pasted(sys.stdin.read())
    return Manuscript(found.title or "Script", found.paragraphs, found.notes)


def _orders(
    script: Manuscript, cast: dict[str, Voice], args: argparse.Namespace, services: Services
) -> list[Order]:
    from studio.services.pronunciations import with_entries

    entries = merged(services.pronunciations.for_all, args.say)
    orders = []
    for number, each in enumerate(script.paragraphs, 1):
        voice = cast[each.speaker]
        request = SpeechRequest(
            each.text,
            voice.id,
            args.model,
            args.language or voice.language,
            controls_of(args),
            OutputFormat(sample_rate=args.rate),
        )
        orders.append(Order(str(number), with_entries(request, entries)))
    return orders


def _say_untold(orders: list[Order], services: Services, cancel: CancelToken) -> None:
    """Words whose sound the connection is not told: it knows no phonemes, and nothing else is given."""
    from studio.services.spoken_text import unspelled, unspelled_sentence

    connection = services.connect.chosen
    abilities = services.connect.abilities(connection.id, cancel)
    found = (entry for order in orders for entry in unspelled(order.request, abilities))
    if sentence := unspelled_sentence(found, connection.name):
        print(sentence, file=sys.stderr, flush=True)


def _parts(script: Manuscript, made: Made, pause: float) -> list[Part]:
    parts = []
    for number, each in enumerate(script.paragraphs, 1):
        take = made.outcomes[str(number)].take
        if take is not None:
            parts.append(Part(str(number), number, each.text, take, pause, character=each.speaker))
    return parts


def _unfinished(made: Made) -> int:
    """Say what is missing, and what it may have cost; no file is written."""
    for outcome in made.of(Fate.FAILED):
        if outcome.error is not None:
            may = " It may have been charged." if outcome.charge is not Charge.NOTHING else ""
            print(f"Block {outcome.id} was not made: {outcome.error.sentence}{may}", file=sys.stderr)
    count, whole = len(made.left), len(made.outcomes)
    print(
        f"{whole - count} of {whole} blocks are made and kept; the same command makes the rest.",
        file=sys.stderr,
        flush=True,
    )
    if made.stopped:
        raise Cancelled(made.charge)
    return FAILED


def _listen(parts: list[Part], services: Services, cancel: CancelToken) -> None:
    takes = [(part.take, part.text) for part in parts]
    heard = services.listen_back.all(takes, services.project, cancel, progress=told())
    for part, back in zip(parts, heard, strict=True):
        for suspect in back.suspects:
            print(f"Block {part.number}, {suspect.start:.1f} s: {suspect.sentence}", file=sys.stderr)
