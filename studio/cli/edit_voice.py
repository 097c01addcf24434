"""`pickup-studio edit-voice`: another name or description for a voice of one's own."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.choosing import add_connection, choose_connection, only_voice_called
from studio.cli.describing import add_json, add_verb
from studio.cli.printing import print_voice
from studio.core.cancel import CancelToken
from studio.core.voice import Gender
from studio.core.voice_requests import EditRequest

if TYPE_CHECKING:
    from studio.services.studio import Services

UNSAID = "unsaid"


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "edit-voice",
        "change a voice's name, description, gender or accent",
        "Change what is said of a voice of your own; what is not given stays as it is.",
        ('edit-voice "My voice" --name Ana --description "Warm, near"', "edit-voice Ana --gender unsaid"),
    )
    verb.add_argument("voice", metavar="NAME|ID")
    verb.add_argument("--name", help="the new one")
    verb.add_argument("--description", metavar="TEXT", help="the new one; may be empty")
    verb.add_argument(
        "--gender", choices=[*(gender.value for gender in Gender), UNSAID], help="how it presents"
    )
    verb.add_argument("--accent", metavar="ID", help="such as british, where that is known")
    add_json(verb)
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Change and print who it is now."""
    choose_connection(services.connect, args)
    voice = only_voice_called(services.list_voices(cancel), args.voice)
    changes = EditRequest(
        name=args.name,
        description=args.description,
        gender=Gender(args.gender) if args.gender not in (None, UNSAID) else None,
        accent=args.accent,
        forget_gender=args.gender == UNSAID,
    )
    print_voice(services.edit_voice(voice.id, changes, cancel), as_json=args.json)
    return DONE
