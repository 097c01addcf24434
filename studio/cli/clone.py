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
from studio.core.passage import Passage
from studio.core.voice_requests import CloneMode, CloneRequest

if TYPE_CHECKING:
    from studio.services.studio import Services

EXAMPLES = (
    'clone me.wav --name "My voice"',
    'clone me.wav --name Ana --language es --mode stability --enhance --description "Warm, near"',
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
        clip=Passage(args.clip),
        name=args.name,
        language=args.language,
        mode=CloneMode(args.mode),
        enhance=args.enhance,
        description=args.description,
        transcript=args.transcript,
        base_voice_id=args.base_voice,
        accent=args.accent,
    )
    print_voice(services.clone(request, cancel, progress=told(), advised=_advise), as_json=args.json)
    return DONE


def _advise(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
