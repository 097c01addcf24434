"""`pickup-studio clone`: a voice from a recording."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.choosing import add_connection, choose_connection
from studio.cli.describing import add_json, add_verb
from studio.cli.printing import print_voice
from studio.cli.take_output import told
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest, BadSound
from studio.core.passage import Passage
from studio.core.region import Region
from studio.core.voice_notes import Origin
from studio.core.voice_requests import CloneMode, CloneRequest
from studio.services.cutting import whole_of

if TYPE_CHECKING:
    from studio.services.studio import Services

EXAMPLES = (
    'clone me.wav --name "My voice"',
    'clone me.wav --name Ana --language es --mode stability --enhance --description "Warm, near"',
    'clone talk.mp3 --best --name Rob --speaker "Rob Roy"',
    "clone talk.mp3 --start 41 --end 53 --name Rob",
)


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "clone",
        "make a voice from a recording of it",
        "Make a voice from a recording of one speaker: about 5 seconds for similarity, 10 to 20 for"
        " stability.",
        EXAMPLES,
    )
    verb.add_argument("clip", type=Path, help="a sound file")
    verb.add_argument("--start", type=float, metavar="SECONDS", help="where the stretch to clone begins")
    verb.add_argument("--end", type=float, metavar="SECONDS", help="where it ends")
    verb.add_argument(
        "--best", action="store_true", help="find the stretch that serves best, in a recording of any length"
    )
    verb.add_argument("--speaker", default="", metavar="NAME", help="who speaks and agreed to it: kept here")
    verb.add_argument("--name", required=True, help="what the voice shall be called")
    verb.add_argument("--language", default="en", metavar="CODE", help="that is spoken in it; default: en")
    verb.add_argument(
        "--mode",
        choices=[mode.value for mode in CloneMode],
        default=CloneMode.SIMILARITY.value,
        help="nearer to the clip, or steadier; default: similarity",
    )
    verb.add_argument("--enhance", action="store_true", help="clean the clip first")
    verb.add_argument("--description", default="", metavar="TEXT", help="a line about the voice")
    verb.add_argument(
        "--transcript", default="", metavar="TEXT", help="the words of the clip, for similarity"
    )
    verb.add_argument("--base-voice", default="", metavar="ID", help="a voice to begin with")
    verb.add_argument("--accent", default="", metavar="ID", help="such as british, where that is known")
    add_json(verb)
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Clone and print who it is."""
    choose_connection(services.connect, args)
    request = CloneRequest(
        clip=_passage(args, services, cancel),
        name=args.name,
        language=args.language,
        mode=CloneMode(args.mode),
        enhance=args.enhance,
        description=args.description,
        transcript=args.transcript,
        base_voice_id=args.base_voice,
        accent=args.accent,
    )
    voice = services.clone(request, cancel, progress=told(), advised=_advise)
    consent = services.voice_notes.agreed(voice.id, args.speaker.strip()) if args.speaker.strip() else None
    services.voice_notes.begin(voice.id, Origin.CLONE, consent)
    print_voice(voice, as_json=args.json)
    return DONE


def _passage(args: argparse.Namespace, services: Services, cancel: CancelToken) -> Passage:
    """All of the recording, or the stretch that is asked for; of that the best part, where that is wanted."""
    asked = Passage(args.clip)
    if args.start is not None or args.end is not None:
        seconds = services.inputs.seconds(asked, cancel)
        start, end = args.start or 0.0, min(seconds, seconds if args.end is None else args.end)
        if not 0 <= start < end:
            raise BadRequest("The stretch has to begin in the recording, and end after it begins.")
        asked = _stretch(args.clip, start, end, services, cancel)
    if not args.best:
        return asked
    found = services.clip_doctor(asked, f"clone_{args.mode}", cancel, progress=told())
    if not found.best:
        raise BadSound("No stretch of the recording is long enough for that by itself.")
    best = found.best[0]
    print(f"The best stretch is from {best.start:.1f} to {best.end:.1f} s.", file=sys.stderr, flush=True)
    return _stretch(args.clip, best.start, best.end, services, cancel)


def _stretch(clip: Path, start: float, end: float, services: Services, cancel: CancelToken) -> Passage:
    rate = whole_of(services.inputs.readable(clip, cancel), None)[1]
    return Passage(clip, Region(round(start * rate), round(end * rate)))


def _advise(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
